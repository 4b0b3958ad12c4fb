#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/LoadState.h"
#include "app/models/Viewer.h"
#include "app/models/reminders/ReminderCalls.h"

#include <QObject>

namespace universe {

/// Which kinds of reminders the member wants. A switch moves at once; it moves back when the server does not take it.
class NoticeSwitches : public QObject {
    Q_OBJECT

public:
    NoticeSwitches(ReminderCalls calls, Viewer viewer, QObject *parent = nullptr);

    /// Asks the server, also when they are loaded already; they stay until the answer is there.
    void load();
    [[nodiscard]] const LoadState &state() const { return m_state; }
    [[nodiscard]] const QList<NoticeChoice> &choices() const { return m_choices; }
    void set(Reminder::Kind kind, bool wanted);
    /// Call it after a log-out.
    void forget();

Q_SIGNALS:
    void changed();
    void settled(); ///< the server has taken a switch
    void refused(const universe::Error &error);

private:
    void put(Reminder::Kind kind, bool wanted);

    ReminderCalls m_calls;
    Viewer m_viewer;
    LoadState m_state;
    QList<NoticeChoice> m_choices;
    QList<NoticeChoice> m_known; ///< as the server has them, as far as it answered
    LatestAnswer m_answers;
    LatestAnswer m_settings;
};

} // namespace universe
