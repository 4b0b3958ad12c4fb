#include "tests/models/reminders/FakeMember.h"

namespace universe::test {

using namespace Qt::StringLiterals;

const QDateTime FakeMember::start(QDate(2026, 12, 3), QTime(10, 30), Qt::UTC);

Reminder FakeMember::opens(qint64 concert, const QDateTime &at) {
    return {Reminder::Kind::BookingOpens, {concert}, u"Concert %1"_s.arg(concert), u"아이유"_s, at};
}

Reminder FakeMember::added(qint64 concert, const QDateTime &at) {
    return {Reminder::Kind::NewConcert, {concert}, u"Concert %1"_s.arg(concert), u"폴킴"_s, at};
}

Reminder FakeMember::own(Reminder::Kind kind, qint64 concert, const QDateTime &at) {
    Reminder reminder = opens(concert, at);
    reminder.kind = kind;
    reminder.booking = BookingId{70};
    reminder.startsAt = start.addDays(1);
    reminder.timeZone = QTimeZone("Asia/Seoul");
    reminder.amount = {110'000};
    return reminder;
}

void FakeMember::setNow(const QDateTime &now) {
    m_set = now;
    m_sinceSet.start();
}

HomeCalls FakeMember::homeCalls() {
    return {.home = [this] { return reply<MemberHome>(u"home"_s, [this] { return home; }); }};
}

ReminderCalls FakeMember::reminderCalls() {
    ReminderCalls c;
    c.reminders = [this](const QDateTime &since) {
        return reply<QList<Reminder>>(u"reminders"_s, [this, since] {
            QList<Reminder> found;
            for (const Reminder &reminder : reminders) {
                if (reminder.at > since)
                    found << reminder;
            }
            return found;
        });
    };
    return c;
}

Viewer FakeMember::viewer() {
    Viewer viewer = FakeServer::viewer();
    viewer.member = [this] { return who; };
    viewer.endIfExpired = [this](const Error &error) {
        return error.code == ErrorCode::NotLoggedIn && std::exchange(who, {}).isValid();
    };
    viewer.now = [this] { return now(); };
    return viewer;
}

ReminderMemory FakeMember::memory() {
    return {
        .load = [this](MemberId id) { return marks.value(id); },
        .save = [this](MemberId id, const ReminderMark &mark) { marks.insert(id, mark); },
    };
}

} // namespace universe::test
