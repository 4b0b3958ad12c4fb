#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/PendingRequest.h"
#include "app/models/SessionController.h"
#include "app/models/Viewer.h"
#include "app/models/waiting/WaitingCalls.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace universe {

/// The waiting list of one show: how many wait, the member's own entry, and joining.
class WaitingJoin : public QObject {
    Q_OBJECT

public:
    /// How often the list is asked for while it is in sight, in milliseconds.
    static constexpr int interval = 15'000;

    WaitingJoin(Database &database, WaitingCalls calls, SessionController &session, Viewer viewer,
                QObject *parent = nullptr);

    /// An invalid show is none. The same show again changes nothing.
    void setShow(ShowId show);
    [[nodiscard]] ShowId show() const { return m_show; }
    /// Asks every now and then while the list is in sight.
    void setActive(bool active);
    /// Asks the server; what is known stays until the answers are there.
    void load();
    /// Joins the list of the show. Ignored while an answer is under way. An empty grade is any.
    void join(int seats, const QString &grade);

    [[nodiscard]] bool isMember() const { return m_viewer.isMember(); }
    [[nodiscard]] bool isAsking() const { return !m_request.isIdle(); }
    /// Nothing until it is known.
    [[nodiscard]] const std::optional<WaitingCount> &count() const { return m_count; }
    /// The member's entry that waits or has an offer.
    [[nodiscard]] const std::optional<WaitingEntry> &entry() const { return m_entry; }
    /// Why the last joining was refused.
    [[nodiscard]] std::optional<ErrorCode> error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    struct Wish {
        ShowId show;
        int seats = 0;
        QString grade;
        friend bool operator==(const Wish &, const Wish &) = default;
    };

    void memberChanged();
    void receive(const Result<WaitingPlace> &place);
    void takeEntries(const QList<WaitingEntry> &entries);

    WaitingCalls m_calls;
    Viewer m_viewer;
    PendingRequest m_request;
    QTimer m_timer;
    ShowId m_show;
    Wish m_wish; ///< what was asked last: the same again is the same request
    std::optional<WaitingCount> m_count;
    std::optional<WaitingEntry> m_entry;
    std::optional<ErrorCode> m_error;
    LatestAnswer m_answers; ///< about this show, for this member
    LatestAnswer m_joins;   ///< for this member
};

} // namespace universe
