#pragma once

#include "app/core/SalePhase.h"
#include "app/db/Database.h"

#include <QUuid>

namespace universe {

/// How a concert is sold in phases, by ticks and by draws. Refusals: sql/README.md. A request id that was answered
/// before brings the first answer.
class SaleApi {
public:
    explicit SaleApi(Database &database)
        : m_database(database) {}

    /// In their order; empty for a concert that is sold to everybody all along.
    QFuture<Result<QList<SalePhase>>> phases(ConcertId concert);
    QFuture<Result<Done>> useCode(const QString &token, const QUuid &requestId, PhaseId phase, const QString &code);
    /// The phases of a concert into which codes that the member used let.
    QFuture<Result<QList<PhaseId>>> myCodes(const QString &token, ConcertId concert);
    QFuture<Result<TickTicket>> askInTick(const QString &token, const QUuid &requestId, ShowId show,
                                          const TickWish &wish);
    /// After the tick's end: whoever asks first settles it.
    QFuture<Result<AskResult>> myAsk(const QString &token, AskId ask);
    /// The best first; replaces the wishes of an earlier entry.
    QFuture<Result<DrawReceipt>> enterDraw(const QString &token, const QUuid &requestId, PhaseId phase,
                                           const QList<DrawWish> &wishes);
    QFuture<Result<Done>> withdrawEntry(const QString &token, EntryId entry);
    /// The latest first.
    QFuture<Result<QList<DrawEntry>>> myEntries(const QString &token);
    /// All that is needed to compute a draw again (sql/DRAW.md), as it is.
    QFuture<Result<QByteArray>> drawRecord(PhaseId phase);

    /// The latest day first.
    QFuture<Result<QList<SaleEvent>>> saleHistory(ConcertId concert);

private:
    Database &m_database;
};

} // namespace universe
