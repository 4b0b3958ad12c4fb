#pragma once

#include "app/models/seatmap/SeatMapState.h"

#include <QWidget>

#include <optional>

namespace universe {

class GradeButton;

/// The grades of a hall with their prices and free seats; the viewer can look for one of them.
class GradeLegend : public QWidget {
    Q_OBJECT

public:
    explicit GradeLegend(QWidget *parent = nullptr);

    void setHall(const SeatGeometry &geometry);
    void setState(const SeatMapState &state);
    [[nodiscard]] std::optional<int> wanted() const { return m_wanted; }
    /// Looks for this grade alone, or for all.
    void setWanted(std::optional<int> grade);

Q_SIGNALS:
    void wantedChanged(std::optional<int> grade);

private:
    QList<GradeButton *> m_buttons;
    std::optional<int> m_wanted;
};

/// The meaning of the seats' forms on the map.
class SeatKey : public QWidget {
    Q_OBJECT

public:
    explicit SeatKey(QWidget *parent = nullptr);

    /// The marks that seats of this hall have are explained, too.
    void setHall(const SeatGeometry &geometry);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QList<SeatMark> m_marks;
};

} // namespace universe
