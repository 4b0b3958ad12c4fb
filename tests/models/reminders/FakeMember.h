#pragma once

#include "app/models/reminders/MemberCalls.h"

#include <QElapsedTimer>
#include <QPromise>

#include <deque>

namespace universe::test {

/// What a member's favourites bring, made by hand; member 7 is logged in. Answers come at once (through the event
/// loop), or one by one while `holding`. The clock goes on from `start`, or where it is set.
class FakeMember {
public:
    FakeMember() { m_sinceSet.start(); }

    static const QDateTime start;

    QList<Reminder> reminders; ///< in order of time
    MemberHome home;
    MemberId member{7};
    std::optional<ErrorCode> failure; ///< what every call ends in, while it is set
    bool holding = false;
    QHash<MemberId, ReminderMark> marks; ///< what this machine remembers

    [[nodiscard]] MemberCalls calls();
    [[nodiscard]] MemberCalls kioskCalls(); ///< nothing is remembered
    [[nodiscard]] QDateTime now() const { return m_set.addMSecs(m_sinceSet.elapsed()); }
    void setNow(const QDateTime &now);
    /// Gives the answer to the oldest question.
    void answer();
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }

    int remindersAsked = 0;
    int homeAsked = 0;

    [[nodiscard]] static Reminder opens(qint64 concert, const QDateTime &at);
    [[nodiscard]] static Reminder added(qint64 concert, const QDateTime &at);

private:
    template <typename T>
    QFuture<Result<T>> reply(std::function<Result<T>()> make);

    QDateTime m_set = start;
    QElapsedTimer m_sinceSet;
    std::deque<std::function<void()>> m_waiting;
};

} // namespace universe::test
