#pragma once

#include "app/models/home/HomeCalls.h"
#include "app/models/reminders/ReminderCalls.h"
#include "app/models/reminders/ReminderMemory.h"
#include "tests/support/FakeServer.h"

#include <QElapsedTimer>

namespace universe::test {

/// What a member's favourites bring, made by hand; member 7 is logged in. The clock goes on from `start`, or where it
/// is set.
class FakeMember : public FakeServer {
public:
    FakeMember() { m_sinceSet.start(); }

    static const QDateTime start;

    QList<Reminder> reminders; ///< in order of time
    MemberHome home;
    MemberId who{7};
    QHash<MemberId, ReminderMark> marks; ///< what this machine remembers

    [[nodiscard]] HomeCalls homeCalls();
    [[nodiscard]] ReminderCalls reminderCalls();
    [[nodiscard]] Viewer viewer() override;
    [[nodiscard]] ReminderMemory memory(); ///< what this machine remembers is in `marks`
    [[nodiscard]] QDateTime now() const { return m_set.addMSecs(m_sinceSet.elapsed()); }
    void setNow(const QDateTime &now);

    [[nodiscard]] int remindersAsked() const { return int(log.count(QStringLiteral("reminders"))); }
    [[nodiscard]] int homeAsked() const { return int(log.count(QStringLiteral("home"))); }

    [[nodiscard]] static Reminder opens(qint64 concert, const QDateTime &at);
    [[nodiscard]] static Reminder added(qint64 concert, const QDateTime &at);
    /// Of booking 70, whose show begins a day after `start` in Seoul, and of which 110,000 came back.
    [[nodiscard]] static Reminder own(Reminder::Kind kind, qint64 concert, const QDateTime &at);

private:
    QDateTime m_set = start;
    QElapsedTimer m_sinceSet;
};

} // namespace universe::test
