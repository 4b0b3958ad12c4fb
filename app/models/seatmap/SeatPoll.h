#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/seatmap/SeatCalls.h"
#include "app/models/seatmap/StatesAge.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace universe {

/// Asks for the states of a show's seats about once a second while it runs. There are never two questions at a time;
/// while the server does not answer, they become rarer.
class SeatPoll : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds interval{1000};
    static constexpr std::chrono::milliseconds longestInterval{8000};

    explicit SeatPoll(SeatCalls calls, QObject *parent = nullptr);

    /// Another show or another viewer: the next answer tells all states.
    void setShow(ShowId show);
    void start();
    void stop();
    /// Asks as soon as the question under way is answered.
    void askNow();
    /// How long the last answer took: as much later may it be at the server than an answer says.
    [[nodiscard]] std::chrono::milliseconds roundTrip() const { return m_roundTrip; }
    [[nodiscard]] const StatesAge &age() const { return m_age; }

Q_SIGNALS:
    /// With `everything`, seats that are not named are free; otherwise these are changes.
    void answered(const universe::SeatStates &states, bool everything);
    void failed(const universe::Error &error);

private:
    void ask();
    void receive(const Result<SeatStates> &states, bool everything);

    SeatCalls m_calls;
    ShowId m_show;
    LatestAnswer m_answers;
    QString m_cursor;
    QTimer m_timer;
    StatesAge m_age;
    QElapsedTimer m_sent;
    std::chrono::milliseconds m_roundTrip{0};
    std::chrono::milliseconds m_pause = interval;
    bool m_running = false;
    bool m_asking = false;
    bool m_again = false;
};

} // namespace universe
