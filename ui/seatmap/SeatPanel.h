#pragma once

#include "app/models/seatmap/SeatMapController.h"
#include "ui/widgets/Announcement.h"

#include <QWidget>

class QComboBox;

namespace universe {

class Button;
class Label;
class PickedSeats;
class StandingPicker;
class Stepper;

/// The panel beside the map: the best seats together, the picked seats, the time left of the hold, the price, and the
/// button to go on.
class SeatPanel : public QWidget {
    Q_OBJECT

public:
    SeatPanel(SeatMapController &controller, std::chrono::seconds holdTime, QWidget *parent = nullptr);

    [[nodiscard]] Label *tickLabel() const { return m_tick; }
    [[nodiscard]] Label *stageLabel() const { return m_stage; }
    [[nodiscard]] Button *continueButton() const { return m_continue; }
    [[nodiscard]] Button *bestButton() const { return m_best; }
    [[nodiscard]] Stepper *bestCount() const { return m_count; }
    [[nodiscard]] StandingPicker *standing() const { return m_standing; }
    /// Seen while fewer seats are free than are wished.
    [[nodiscard]] Button *waitButton() const { return m_wait; }
    /// Whether the best seats can be asked for here; otherwise that is done elsewhere on the page.
    void setBestShown(bool shown);
    /// After so many as were asked for could not be had: offers fewer together; nothing for 0.
    void offerFewer(int seats);
    [[nodiscard]] Button *fewerButton() const { return m_fewer; }
    /// As if so many had been asked for by its controls; nothing where that cannot be.
    void chooseBest(int count);
    void retranslate();

Q_SIGNALS:
    /// The best seats have been picked, as was asked for.
    void bestPicked();
    void topUpRequested(universe::Money shortage);
    /// The viewer would rather wait for seats that come back; an empty grade is any.
    void waitRequested(int seats, const QString &grade);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QWidget *buildBest();
    QWidget *buildSum();
    void connectController();
    void showHall();
    void showSelection();
    void showHold();
    void showSum();
    void showRush(bool isRush);
    void showSale();
    void showWait();
    void showTime();
    void showTick();
    [[nodiscard]] QString stageText() const;
    [[nodiscard]] QString countdownText(std::chrono::milliseconds left) const;
    [[nodiscard]] QString tickText() const;
    [[nodiscard]] std::optional<int> wantedGrade() const;
    void pickBest();

    SeatMapController &m_controller;
    std::chrono::seconds m_holdTime;
    QWidget *m_bestBox;
    bool m_bestWanted = true;
    StandingPicker *m_standing;
    Label *m_rush;
    bool m_isRush = false;
    Label *m_bestTitle;
    Stepper *m_count;
    QComboBox *m_grade;
    Button *m_best;
    Button *m_fewer;
    int m_fewerSeats = 0;
    Button *m_wait;
    Label *m_pickedTitle;
    Label *m_hint;
    PickedSeats *m_picked;
    Label *m_stage; ///< how seats are sold now
    Label *m_tick;  ///< what was asked for in a tick, and what came of it
    Label *m_hold;
    MinuteAnnouncer m_heldFor;
    MinuteAnnouncer m_opensIn;
    QString m_saidOfTick;
    Label *m_totalTitle;
    Label *m_total;
    Label *m_coins;
    Button *m_topUp;
    Label *m_sale;
    Button *m_continue;
};

} // namespace universe
