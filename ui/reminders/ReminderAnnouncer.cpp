#include "ui/reminders/ReminderAnnouncer.h"

#include "app/models/reminders/Reminders.h"
#include "ui/reminders/DesktopNotifier.h"
#include "ui/reminders/ReminderText.h"
#include "ui/widgets/Toast.h"

namespace universe {

namespace {

// What an announcement leads to, where it is no concert by its number.
constexpr qint64 list = 0;
constexpr qint64 bookings = -1;
constexpr qint64 waitingLists = -2;
constexpr qint64 draws = -3;

qint64 aboutOf(const Reminder &reminder) {
    if (reminder.booking)
        return bookings;
    if (reminder.isOfWaitingList())
        return waitingLists;
    return reminder.isOfDraw() ? draws : reminder.concert.value;
}

} // namespace

ReminderAnnouncer::ReminderAnnouncer(Reminders &reminders, DesktopNotifier &notifier, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_reminders(reminders)
    , m_notifier(notifier)
    , m_window(window) {
    connect(&reminders, &Reminders::due, this, &ReminderAnnouncer::announce);
    connect(&reminders, &Reminders::changed, this, &ReminderAnnouncer::clearIfGone);
    connect(&notifier, &DesktopNotifier::chosen, this, [this](qint64 about) {
        m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
        m_window.raise();
        m_window.activateWindow();
        choose(about);
    });
}

void ReminderAnnouncer::announce(const QList<Reminder> &news) {
    const Announcement announcement = announcementOf(news, m_reminders.now());
    const qint64 about = news.size() == 1 ? aboutOf(news.first()) : list;
    m_toast = Toast::pop(&m_window,
                         tr("%1: %2", "what happened, to which concert").arg(announcement.title, announcement.text));
    m_toast->setAction(tr("Show"));
    connect(m_toast, &Toast::actionTriggered, this, [this, about] { choose(about); });
    m_notifier.show(announcement.title, announcement.text, about);
}

void ReminderAnnouncer::choose(qint64 about) {
    if (!m_reminders.hasMember())
        return;
    if (about == list)
        Q_EMIT listChosen();
    else if (about == bookings)
        Q_EMIT bookingsChosen();
    else if (about == waitingLists)
        Q_EMIT waitingListsChosen();
    else if (about == draws)
        Q_EMIT drawsChosen();
    else
        Q_EMIT concertChosen({about});
}

/// Clears the announcements when the member is gone: the favourites of one member are nothing for the next.
void ReminderAnnouncer::clearIfGone() {
    if (m_reminders.hasMember())
        return;
    delete m_toast;
    m_notifier.clear();
}

} // namespace universe
