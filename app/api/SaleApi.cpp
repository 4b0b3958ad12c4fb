#include "app/api/SaleApi.h"

#include "app/api/Names.h"
#include "app/api/SeatIds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

QJsonArray listOf(const Row &row, int column) { return QJsonDocument::fromJson(row.text(column).toUtf8()).array(); }

QString compact(const QJsonDocument &document) { return QString::fromUtf8(document.toJson(QJsonDocument::Compact)); }

SalePhase readSalePhase(const Row &row) {
    SalePhase phase{.id = {row.integer(0)},
                    .kind = row.text(1) == "draw"_L1 ? PhaseKind::Draw : PhaseKind::FirstCome,
                    .opens = row.instant(2),
                    .closes = row.instant(3),
                    .isForCodes = row.text(4) == "code"_L1,
                    .sharePercent = {},
                    .tickSeconds = row.isNull(6) ? 0 : int(row.integer(6)),
                    .drawAt = row.instant(7),
                    .state = phaseStateFrom(row.text(8)),
                    .entrants = {},
                    .root = row.text(10),
                    .sum = row.text(15),
                    .beacon = row.text(11),
                    .payWithinHours = row.isNull(12) ? 0 : int(row.integer(12)),
                    .publishedAt = row.instant(13),
                    .changes = {}};
    if (!row.isNull(5))
        phase.sharePercent = row.real(5);
    if (!row.isNull(9))
        phase.entrants = int(row.integer(9));
    const QJsonArray changes = listOf(row, 14);
    for (const auto &change : changes)
        phase.changes.append({QDateTime::fromString(change["at"_L1].toString(), Qt::ISODateWithMs).toUTC(),
                              change["reason"_L1].toString()});
    return phase;
}

DrawEntry readDrawEntry(const Row &row) {
    DrawEntry entry{.id = {row.integer(0)},
                    .phase = {row.integer(1)},
                    .concert = {row.integer(2)},
                    .title = row.text(3),
                    .state = entryStateFrom(row.text(4)),
                    .rank = row.isNull(5) ? 0 : int(row.integer(5)),
                    .entrants = row.isNull(9) ? 0 : int(row.integer(9)),
                    .show = {row.isNull(8) ? 0 : row.integer(8)},
                    .seatIds = seatIds(row, 6),
                    .payUntil = row.instant(7),
                    .enteredAt = row.instant(10),
                    .turns = {},
                    .receipt = row.text(12),
                    .isCancelled = row.boolean(14)};
    const QJsonArray wishes = listOf(row, 11);
    const QJsonArray turns = listOf(row, 13);
    for (qsizetype i = 0; i < wishes.size(); ++i) {
        DrawTurn turn{.wish = {.show = {wishes[i][0].toInteger()},
                               .grade = wishes[i][1].toString(),
                               .seats = wishes[i][2].toInt()},
                      .left = {}};
        if (i < turns.size())
            turn.left = turns[i]["left"_L1].toInt();
        entry.turns.append(turn);
    }
    return entry;
}

QString wishText(const TickWish &wish) {
    QJsonObject object;
    if (wish.seatIds.isEmpty()) {
        object.insert("seats"_L1, wish.seats);
        if (!wish.grade.isEmpty())
            object.insert("grade"_L1, wish.grade);
    } else {
        QJsonArray ids;
        for (const SeatId seat : wish.seatIds)
            ids.append(seat.value);
        object.insert("seat_ids"_L1, ids);
    }
    return compact(QJsonDocument(object));
}

QString wishesText(const QList<DrawWish> &wishes) {
    QJsonArray list;
    for (const DrawWish &wish : wishes)
        list.append(QJsonObject{{u"show_id"_s, wish.show.value}, {u"grade"_s, wish.grade}, {u"seats"_s, wish.seats}});
    return compact(QJsonDocument(list));
}

} // namespace

QFuture<Result<QList<SalePhase>>> SaleApi::phases(ConcertId concert) {
    return m_database.call(Retry::AtOnce,
                           "select phase_id, kind, opens, closes, audience, share_percent::float8, tick_seconds, "
                           "draw_at, state, entrants, root, beacon, pay_within_hours, published_at, reasons, sum "
                           "from api.phases(concert_id => $1)",
                           Params(concert),
                           [](const Rows &rows) -> Result<QList<SalePhase>> { return rows.map(&readSalePhase); });
}

QFuture<Result<Done>> SaleApi::useCode(const QString &token, const QUuid &requestId, PhaseId phase,
                                       const QString &code) {
    return m_database.call(Retry::UntilAnswered,
                           "select api.use_code(token => $1, request_id => $2, phase_id => $3, code => $4)",
                           Params(token, requestId, phase, code), [](const Rows &) -> Result<Done> { return Done{}; });
}

QFuture<Result<QList<PhaseId>>> SaleApi::myCodes(const QString &token, ConcertId concert) {
    return m_database.call(Retry::AtOnce, "select phase_id from api.my_codes(token => $1, concert_id => $2)",
                           Params(token, concert), [](const Rows &rows) -> Result<QList<PhaseId>> {
                               return rows.map([](const Row &row) { return PhaseId{row.integer(0)}; });
                           });
}

QFuture<Result<TickTicket>> SaleApi::askInTick(const QString &token, const QUuid &requestId, ShowId show,
                                               const TickWish &wish) {
    return m_database.call(Retry::UntilAnswered,
                           "select ask_id, decided_at from api.ask_in_tick(token => $1, request_id => $2, "
                           "show_id => $3, wish => $4)",
                           Params(token, requestId, show, wishText(wish)), [](const Rows &rows) -> Result<TickTicket> {
                               return TickTicket{.id = {rows.first().integer(0)}, .decidedAt = rows.first().instant(1)};
                           });
}

QFuture<Result<AskResult>> SaleApi::myAsk(const QString &token, AskId ask) {
    return m_database.call(Retry::AtOnce,
                           "select state, place, seat_ids, expires_at from api.my_ask(token => $1, ask_id => $2)",
                           Params(token, ask), [](const Rows &rows) -> Result<AskResult> {
                               const Row row = rows.first();
                               return AskResult{.state = askStateFrom(row.text(0)),
                                                .place = row.isNull(1) ? 0 : int(row.integer(1)),
                                                .seatIds = seatIds(row, 2),
                                                .expiresAt = row.instant(3)};
                           });
}

QFuture<Result<DrawReceipt>> SaleApi::enterDraw(const QString &token, const QUuid &requestId, PhaseId phase,
                                                const QList<DrawWish> &wishes) {
    return m_database.call(Retry::UntilAnswered,
                           "select entry_id, receipt from api.enter_draw(token => $1, request_id => $2, "
                           "phase_id => $3, wishes => $4)",
                           Params(token, requestId, phase, wishesText(wishes)),
                           [](const Rows &rows) -> Result<DrawReceipt> {
                               return DrawReceipt{.id = {rows.first().integer(0)}, .receipt = rows.first().text(1)};
                           });
}

QFuture<Result<Done>> SaleApi::withdrawEntry(const QString &token, EntryId entry) {
    return m_database.call(Retry::UntilAnswered, "select api.withdraw_entry(token => $1, entry_id => $2)",
                           Params(token, entry), [](const Rows &) -> Result<Done> { return Done{}; });
}

QFuture<Result<QList<DrawEntry>>> SaleApi::myEntries(const QString &token) {
    return m_database.call(
        Retry::AtOnce,
        "select entry_id, phase_id, concert_id, title, state, rank, seats, pay_until, show_id, "
        "entrants, entered_at, wishes, receipt, turns, is_cancelled from api.my_entries(token => $1)",
        Params(token), [](const Rows &rows) -> Result<QList<DrawEntry>> { return rows.map(&readDrawEntry); });
}

QFuture<Result<QByteArray>> SaleApi::drawRecord(PhaseId phase) {
    return m_database.call(Retry::AtOnce, "select api.draw_record(phase_id => $1)", Params(phase),
                           [](const Rows &rows) -> Result<QByteArray> { return rows.first().text(0).toUtf8(); });
}

QFuture<Result<QList<SaleEvent>>> SaleApi::saleHistory(ConcertId concert) {
    return m_database.call(
        Retry::AtOnce,
        "select day, at, act, position, role, quantity, detail ->> 'reason' from api.sale_history(concert_id => $1)",
        Params(concert), [](const Rows &rows) -> Result<QList<SaleEvent>> {
            return rows.map([](const Row &row) {
                return SaleEvent{.day = row.date(0).value_or(QDate()),
                                 .at = row.instant(1),
                                 .act = row.text(2),
                                 .position = row.isNull(3) ? 0 : int(row.integer(3)),
                                 .role = row.text(4),
                                 .quantity = row.isNull(5) ? 0 : int(row.integer(5)),
                                 .reason = row.text(6)};
            });
        });
}

} // namespace universe
