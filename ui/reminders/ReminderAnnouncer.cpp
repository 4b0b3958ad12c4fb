#include "ui/reminders/ReminderAnnouncer.h"

#include "app/models/reminders/Reminders.h"
#include "ui/reminders/DesktopNotifier.h"
#include "ui/reminders/ReminderText.h"
#include "ui/widgets/Toast.h"

namespace universe {

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
        choose({about});
    });
}

void ReminderAnnouncer::announce(const QList<Reminder> &news) {
    const Announcement announcement = announcementOf(news, m_reminders.now());
    const ConcertId concert = news.size() == 1 ? news.first().concert : ConcertId();
    m_toast = Toast::pop(&m_window,
                         tr("%1: %2", "what happened, to which concert").arg(announcement.title, announcement.text));
    m_toast->setAction(tr("Show"));
    connect(m_toast, &Toast::actionTriggered, this, [this, concert] { choose(concert); });
    m_notifier.show(announcement.title, announcement.text, concert.value);
}

void ReminderAnnouncer::choose(ConcertId concert) {
    if (!m_reminders.hasMember())
        return;
    if (concert.isValid())
        Q_EMIT concertChosen(concert);
    else
        Q_EMIT listChosen();
}

/// Clears the announcements when the member is gone: the favourites of one member are nothing for the next.
void ReminderAnnouncer::clearIfGone() {
    if (m_reminders.hasMember())
        return;
    delete m_toast;
    m_notifier.clear();
}

} // namespace universe
