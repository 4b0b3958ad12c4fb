#include "tests/models/reminders/FakeMember.h"

#include <memory>

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

template <typename T>
QFuture<Result<T>> FakeMember::reply(std::function<Result<T>()> make) {
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto give = [this, promise, make = std::move(make)] {
        promise->addResult(failure ? Result<T>(universe::failure(*failure)) : make());
        promise->finish();
    };
    if (holding)
        m_waiting.push_back(give);
    else
        give();
    return promise->future();
}

void FakeMember::answer() {
    const auto give = m_waiting.front();
    m_waiting.pop_front();
    give();
}

MemberCalls FakeMember::kioskCalls() {
    MemberCalls c;
    c.home = [this] {
        ++homeAsked;
        return reply<MemberHome>([this] { return Result<MemberHome>(home); });
    };
    c.reminders = [this](const QDateTime &since) {
        ++remindersAsked;
        return reply<QList<Reminder>>([this, since] {
            QList<Reminder> found;
            for (const Reminder &reminder : reminders) {
                if (reminder.at > since)
                    found << reminder;
            }
            return Result<QList<Reminder>>(found);
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
