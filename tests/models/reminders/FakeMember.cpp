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

void FakeMember::setNow(const QDateTime &now) {
    m_set = now;
    m_sinceSet.start();
}

MemberCalls FakeMember::kioskCalls() {
    MemberCalls c;
    c.home = [this] { return reply<MemberHome>(u"home"_s, [this] { return home; }); };
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
    c.member = [this] { return member; };
    c.endIfExpired = [this](const Error &error) {
        const bool expired = error.code == ErrorCode::NotLoggedIn && member.isValid();
        if (expired)
            member = {};
        return expired;
    };
    c.now = [this] { return now(); };
    return c;
}

MemberCalls FakeMember::calls() {
    MemberCalls c = kioskCalls();
    c.memory.load = [this](MemberId id) { return marks.value(id); };
    c.memory.save = [this](MemberId id, const ReminderMark &mark) { marks.insert(id, mark); };
    return c;
}

} // namespace universe::test
