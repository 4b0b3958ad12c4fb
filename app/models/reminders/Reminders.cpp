#include "app/models/reminders/Reminders.h"

#include <algorithm>
#include <utility>

namespace universe {

using namespace std::chrono_literals;

namespace {

/// An import may commit that long after the instant that its concerts carry. A reminder that is older than the last
/// answer by more was there before: it is new in the list because its concert has become a favourite since, which is no
/// news.
constexpr std::chrono::seconds lateness = 10min;

QDateTime later(const QDateTime &a, const QDateTime &b) { return !a.isValid() || a < b ? b : a; }

/// Two reminders are the same when they tell the same instant: a booking that was moved opens once more.
bool isSame(const Reminder &a, const Reminder &b) {
    return a.kind == b.kind && a.concert == b.concert && a.booking == b.booking && a.at == b.at;
}

} // namespace

Reminders::Reminders(ReminderCalls calls, Viewer viewer, ReminderMemory memory, std::chrono::milliseconds pause,
                     QObject *parent)
    : QAbstractListModel(parent)
    , m_calls(std::move(calls))
    , m_viewer(std::move(viewer))
    , m_memory(std::move(memory))
    , m_pause(pause) {
    m_poll.setSingleShot(true);
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_poll, &QTimer::timeout, this, &Reminders::ask);
    connect(&m_next, &QTimer::timeout, this, [this] {
        awaitNext();
        tellDue();
    });
}

void Reminders::memberChanged() {
    m_answers.dropEarlier();
    m_asking = m_again = false;
    m_poll.stop();
    m_next.stop();
    m_told.clear();
    m_mark = {};
    m_member = m_viewer.member();
    setList({});
    if (hasMember()) {
        if (m_memory.load)
            m_mark = m_memory.load(m_member);
        if (!m_mark.told.isValid() || !m_mark.read.isValid()) // without a mark, news begins now
            m_mark = {now(), now()};
        m_newsFrom = m_mark.told;
        ask();
    }
    Q_EMIT changed();
}

void Reminders::refresh() {
    if (m_asking)
        m_again = true;
    else if (hasMember())
        ask();
}

void Reminders::ask() {
    m_asking = true;
    m_poll.stop();
    const QDateTime askedAt = now();
    m_answers.whenDone(this, m_calls.reminders(askedAt.addDays(-historyDays)),
                       [this, askedAt](const Result<QList<Reminder>> &answer) { receive(answer, askedAt); });
}

void Reminders::receive(const Result<QList<Reminder>> &answer, const QDateTime &askedAt) {
    m_asking = false;
    if (!answer && m_viewer.endIfExpired(answer.error())) {
        if (hasMember()) // unless the log-out has told already
            memberChanged();
        return;
    }
    m_poll.start(std::exchange(m_again, false) ? 0ms : m_pause);
    if (answer) {
        setList(*answer);
        awaitNext();
        tellDue();
        const QDateTime certain = askedAt.addSecs(-lateness.count());
        m_newsFrom = later(m_newsFrom, certain);
        m_mark.told = later(m_mark.told, certain);
        remember();
    }
    Q_EMIT changed();
}

void Reminders::setList(QList<Reminder> reminders) {
    std::ranges::reverse(reminders);
    if (reminders == m_reminders)
        return;
    beginResetModel();
    m_reminders = std::move(reminders);
    endResetModel();
}

void Reminders::tellDue() {
    QList<Reminder> news;
    for (const Reminder &reminder : std::as_const(m_reminders)) {
        const auto wasTold = [&](const Reminder &told) { return isSame(told, reminder); };
        if (hasHappened(reminder) && reminder.at > m_newsFrom && std::ranges::none_of(m_told, wasTold))
            news.prepend(reminder);
    }
    if (news.isEmpty())
        return;
    m_told += news;
    m_mark.told = later(m_mark.told, news.last().at);
    remember();
    Q_EMIT changed();
    Q_EMIT due(news);
}

void Reminders::awaitNext() {
    m_next.stop();
    for (qsizetype row = m_reminders.size() - 1; row >= 0; --row) {
        if (!hasHappened(m_reminders[row])) {
            m_next.start(std::chrono::milliseconds(std::max<qint64>(1, now().msecsTo(m_reminders[row].at))));
            return;
        }
    }
}

void Reminders::markRead() {
    if (!hasMember())
        return;
    m_mark.read = later(m_mark.read, now());
    for (const Reminder &reminder : std::as_const(m_reminders)) { // our clock may be a little behind the server's
        if (hasHappened(reminder))
            m_mark.read = later(m_mark.read, reminder.at);
    }
    remember();
    Q_EMIT changed();
}

void Reminders::remember() {
    if (m_memory.save && hasMember())
        m_memory.save(m_member, m_mark);
}

/// The server names nothing before it happened; but a booking is in the list before it opens.
bool Reminders::hasHappened(const Reminder &reminder) const {
    return reminder.kind != Reminder::Kind::BookingOpens || reminder.at <= now();
}

bool Reminders::isUnread(const Reminder &reminder) const { return hasHappened(reminder) && reminder.at > m_mark.read; }

int Reminders::unread() const {
    return int(std::ranges::count_if(m_reminders, [this](const Reminder &reminder) { return isUnread(reminder); }));
}

int Reminders::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_reminders.size()); }

QVariant Reminders::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Reminder &reminder = m_reminders[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return reminder.title;
    case ReminderRole:
        return QVariant::fromValue(reminder);
    case UnreadRole:
        return isUnread(reminder);
    default:
        return {};
    }
}

} // namespace universe
