#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/LoadState.h"
#include "app/models/PendingRequest.h"
#include "app/models/counter/DeskCalls.h"

#include <QObject>

namespace universe {

/// The booking of somebody who comes to the counter: found by its number, its tickets, and giving some of them back.
class DeskController : public QObject {
    Q_OBJECT

public:
    DeskController(Database &database, DeskCalls calls, SessionController &session, QObject *parent = nullptr);

    /// Looks for a booking; each search is on the record.
    void find(const QString &number);
    /// Loads the booking that was found again, as something of it has changed elsewhere.
    void reload();
    [[nodiscard]] const LoadState &search() const { return m_search; }
    /// Nothing: none was found yet.
    [[nodiscard]] const std::optional<FoundBooking> &found() const { return m_found; }
    [[nodiscard]] const QList<Ticket> &tickets() const { return m_tickets; }
    /// All of it is cancelled, and what was paid waits for whoever walked in.
    [[nodiscard]] bool mayPayOut() const;

    /// Asks what giving these back would come to; quote() is nothing until that is known. No tickets: nothing.
    void askQuote(const QList<TicketId> &tickets, bool waivesFee);
    [[nodiscard]] const std::optional<Result<GiveBackQuote>> &quote() const { return m_quote; }

    /// Only supervisors give back without a fee.
    [[nodiscard]] bool mayWaive() const { return m_session.may(Right::WaiveFee); }
    /// Ends in givenBack() or refused(); no tickets: see mayPayOut(). Ignored while one is under way.
    void giveBack(const QList<TicketId> &tickets, const QString &reason, bool waivesFee);
    [[nodiscard]] PendingRequest::Phase phase() const { return m_request.phase(); }

Q_SIGNALS:
    void changed();
    void quoted();
    void givenBack(universe::GivenBack given);
    void refused(const universe::Error &error);

private:
    void load(const QString &number);
    void loadTickets(const FoundBooking &found);
    void loadDue(const FoundBooking &found, const QList<Ticket> &tickets);
    void show(const FoundBooking &found, const QList<Ticket> &tickets, bool isDue);
    void fail(const Error &error);
    void forget();

    DeskCalls m_calls;
    SessionController &m_session;
    PendingRequest m_request;
    QString m_intent;
    LoadState m_search;
    std::optional<FoundBooking> m_found;
    QList<Ticket> m_tickets;
    bool m_isDue = false; ///< something is to be paid out
    std::optional<Result<GiveBackQuote>> m_quote;
    LatestAnswer m_searches;
    LatestAnswer m_quotes;
    LatestAnswer m_answers;
};

} // namespace universe
