#pragma once

#include "app/models/seatmap/SeatMapController.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace universe {

class Label;
class Stepper;

/// The standing areas of a hall, each with what is left of it and how many people shall stand there.
class StandingPicker : public QWidget {
    Q_OBJECT

public:
    /// The controller outlives the picker.
    explicit StandingPicker(SeatMapController &controller, QWidget *parent = nullptr);

    /// How many people stand in a section; null when nobody can.
    [[nodiscard]] Stepper *stepper(int section) const;
    void retranslate();

private:
    struct Area {
        Label *name;
        Label *left;
        Stepper *people;
    };

    void showHall();
    void showStates();
    Area addArea(int section);

    SeatMapController &m_controller;
    Label *m_title;
    QVBoxLayout *m_rows;
    QHash<int, Area> m_areas; ///< by section
};

} // namespace universe
