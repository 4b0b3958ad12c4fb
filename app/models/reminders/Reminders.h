#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/Viewer.h"
#include "app/models/reminders/ReminderCalls.h"
#include "app/models/reminders/ReminderMemory.h"

#include <QAbstractListModel>
#include <QTimer>

#include <chrono>

namespace universe {

/// The reminders of the last two weeks, the latest first: of favourites, bookings that have opened, or will within the
/// hour, and new concerts; of one's own bookings, what comes tomorrow, was moved, cancelled or given back. Each is told
/// once per member and machine: a booking at the moment when it opens, a new concert as soon as it is known. The model
/// asks at log-in and then about once a minute; while the server cannot be reached, it still tells what it knows.
class Reminders : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        ReminderRole = Qt::UserRole, ///< Reminder
        UnreadRole,                  ///< bool
    };

    static constexpr std::chrono::milliseconds everyMinute{60'000};
    static constexpr int historyDays = 14;

    /// `pause` lies between an answer and the next question.
    Reminders(ReminderCalls calls, Viewer viewer, ReminderMemory memory = {},
              std::chrono::milliseconds pause = everyMinute, QObject *parent = nullptr);

    /// Call it after a log-in and after a log-out.
    void memberChanged();
    /// Asks now. Call it when a favourite has changed or the connection is back.
    void refresh();
    /// Marks all reminders as read.
    void markRead();

    [[nodiscard]] bool hasMember() const { return m_member.isValid(); }
    [[nodiscard]] int unread() const;
    [[nodiscard]] QDateTime now() const { return m_viewer.now(); } ///< the server's
    [[nodiscard]] const Reminder &at(int row) const { return m_reminders[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// The reminders that became news at this moment, at least one, in order of time. They are to be announced
    /// together.
    void due(const QList<universe::Reminder> &reminders);
    /// The member, the list, the unread reminders, or only how long ago things were.
    void changed();

private:
    void ask();
    void receive(const Result<QList<Reminder>> &answer, const QDateTime &askedAt);
    void setList(QList<Reminder> reminders);
    void tellDue();
    void awaitNext();
    void remember();
    [[nodiscard]] bool hasHappened(const Reminder &reminder) const;
    [[nodiscard]] bool isUnread(const Reminder &reminder) const;

    ReminderCalls m_calls;
    Viewer m_viewer;
    ReminderMemory m_memory;
    LatestAnswer m_answers;
    std::chrono::milliseconds m_pause;
    MemberId m_member;
    QList<Reminder> m_reminders; ///< the latest first
    QList<Reminder> m_told;      ///< those told since the log-in
    QDateTime m_newsFrom;        ///< older reminders are no news
    ReminderMark m_mark;
    QTimer m_poll;
    QTimer m_next; ///< until the next booking opens
    bool m_asking = false;
    bool m_again = false;
};

} // namespace universe
