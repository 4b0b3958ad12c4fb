#pragma once

#include "app/core/Member.h"

#include <QObject>
#include <QPointer>

namespace universe {

class DesktopNotifier;
class Reminders;
class Toast;

/// Announces the reminders that are due: by a toast in the window and, where there is one, by the desktop. Both lead to
/// the concert, to one's own bookings, or to one's waiting lists; several reminders at once lead to the list.
/// Announcements go with the member.
class ReminderAnnouncer : public QObject {
    Q_OBJECT

public:
    ReminderAnnouncer(Reminders &reminders, DesktopNotifier &notifier, QWidget &window, QObject *parent = nullptr);

Q_SIGNALS:
    void concertChosen(universe::ConcertId id);
    void bookingsChosen();
    void waitingListsChosen();
    void drawsChosen();
    void listChosen();

private:
    void announce(const QList<Reminder> &news);
    void choose(qint64 about);
    void clearIfGone();

    Reminders &m_reminders;
    DesktopNotifier &m_notifier;
    QWidget &m_window;
    QPointer<Toast> m_toast;
};

} // namespace universe
