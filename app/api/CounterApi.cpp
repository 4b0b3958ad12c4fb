#include "app/api/CounterApi.h"

#include "app/api/BookingRow.h"
#include "app/api/Names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

QList<Takings> takingsIn(const QString &json) {
    QList<Takings> takings;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue taking : array)
        takings.append({taking[u"kind"].toString(),
                        payFrom(taking[u"pay"].toString()),
                        taking[u"count"].toInt(),
                        {taking[u"amount"].toInteger()}});
    return takings;
}

CashCount countIn(const QString &json) {
    CashCount count;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto each = object.begin(); each != object.end(); ++each)
        count.insert(each.key().toInt(), each.value().toInt());
    return count;
}

QList<ShiftMovement> movementsIn(const QString &json) {
    QList<ShiftMovement> movements;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &movement : array)
        movements.append({QDateTime::fromString(movement[u"at"].toString(), Qt::ISODateWithMs),
                          {movement[u"amount"].toInteger()},
                          movement[u"reason"].toString()});
    return movements;
}

} // namespace

QFuture<Result<QList<FoundMember>>> CounterApi::findMembers(const QString &token, const QString &query) {
    return m_database.call(
        Retry::AtOnce,
        "select member_id, name, email_masked, coalesce(phone_masked, ''), bookings "
        "from api.find_members(token => $1, query => $2)",
        Params(token, query), [](const Rows &rows) -> Result<QList<FoundMember>> {
            return rows.map([](const Row &row) {
                return FoundMember{{row.integer(0)}, row.text(1), row.text(2), row.text(3), int(row.integer(4))};
            });
        });
}

QFuture<Result<FoundMember>> CounterApi::registerMember(const QString &token, const QUuid &requestId,
                                                        const NewMember &member) {
    return m_database.call(
        Retry::UntilAnswered,
        "select member_id, name_kept, email_masked, coalesce(phone_masked, '') from api.register_member(token => $1, "
        "request_id => $2, name => $3, email => $4, password => $5, phone => $6, birth_date => $7)",
        Params(token, requestId, member.name, member.email, member.password, member.phone, member.birthDate),
        [](const Rows &rows) -> Result<FoundMember> {
            const Row row = rows.first();
            return FoundMember{{row.integer(0)}, row.text(1), row.text(2), row.text(3), 0};
        });
}

QFuture<Result<SaleReceipt>> CounterApi::sell(const QString &token, const QUuid &requestId, MemberId buyer, ShowId show,
                                              const QList<SeatId> &seats, const Payment &payment) {
    return m_database.call(
        Retry::UntilAnswered,
        "select booking_id, booking_no, total, change from api.sell(token => $1, request_id => $2, member_id => $3, "
        "show_id => $4, seat_ids => $5, pay => $6, tendered => $7, slip => $8)",
        Params(token, requestId, orNull(buyer), show, seats, nameOf(payment.pay), payment.tendered, payment.slip),
        [](const Rows &rows) -> Result<SaleReceipt> {
            const Row row = rows.first();
            return SaleReceipt{{row.integer(0)}, row.text(1), {row.integer(2)}, {row.integer(3)}};
        });
}

QFuture<Result<FoundBooking>> CounterApi::findBooking(const QString &token, const QString &number) {
    static const QByteArray sql = QByteArray("select ") + bookingColumns +
                                  ", member_id, coalesce(member_name, ''), coalesce(sold_by, ''), coalesce(slip, "
                                  "'') from api.find_booking(token => $1, booking_no => $2)";
    return m_database.call(Retry::AtOnce, sql, Params(token, number), [](const Rows &rows) -> Result<FoundBooking> {
        const Row row = rows.first();
        const bool isWalkIn = row.isNull(bookingColumnCount);
        return FoundBooking{.booking = readBooking(row),
                            .isWalkIn = isWalkIn,
                            .member = isWalkIn ? MemberId() : MemberId{row.integer(bookingColumnCount)},
                            .memberName = row.text(bookingColumnCount + 1),
                            .soldBy = row.text(bookingColumnCount + 2),
                            .slip = row.text(bookingColumnCount + 3)};
    });
}

QFuture<Result<QList<Ticket>>> CounterApi::tickets(const QString &token, BookingId booking) {
    static const QByteArray sql =
        QByteArray("select ") + ticketColumns + " from api.tickets_of(token => $1, booking_id => $2)";
    return m_database.call(Retry::AtOnce, sql, Params(token, booking),
                           [](const Rows &rows) -> Result<QList<Ticket>> { return rows.map(readTicket); });
}

QFuture<Result<GivenBack>> CounterApi::cancelFor(const QString &token, const QUuid &requestId, BookingId booking,
                                                 const QList<TicketId> &tickets, const QString &reason,
                                                 bool waivesFee) {
    return m_database.call(
        Retry::UntilAnswered,
        "select refund, fee from api.cancel_for(token => $1, request_id => $2, booking_id => $3, "
        "ticket_ids => $4, reason => $5, waive_fee => $6)",
        Params(token, requestId, booking, tickets.isEmpty() ? std::nullopt : std::optional(tickets), reason, waivesFee),
        [](const Rows &rows) -> Result<GivenBack> {
            return GivenBack{{rows.first().integer(0)}, {rows.first().integer(1)}};
        });
}

QFuture<Result<GiveBackQuote>> CounterApi::quoteCancelFor(const QString &token, BookingId booking,
                                                          const QList<TicketId> &tickets, bool waivesFee) {
    return m_database.call(
        Retry::AtOnce,
        "select refund, fee, pay from api.quote_cancel_for(token => $1, booking_id => $2, ticket_ids => $3, "
        "waive_fee => $4)",
        Params(token, booking, tickets.isEmpty() ? std::nullopt : std::optional(tickets), waivesFee),
        [](const Rows &rows) -> Result<GiveBackQuote> {
            const Row row = rows.first();
            return GiveBackQuote{{row.integer(0)}, {row.integer(1)}, payFrom(row.text(2))};
        });
}

QFuture<Result<Reseated>> CounterApi::reseat(const QString &token, const QUuid &requestId, TicketId ticket,
                                             SeatId seat) {
    return m_database.call(Retry::UntilAnswered,
                           "select difference, code from api.reseat(token => $1, request_id => $2, ticket_id => $3, "
                           "seat_id => $4)",
                           Params(token, requestId, ticket, seat), [](const Rows &rows) -> Result<Reseated> {
                               return Reseated{{rows.first().integer(0)}, rows.first().text(1)};
                           });
}

QFuture<Result<MoneyTaken>> CounterApi::takeMoney(const QString &token, const QUuid &requestId, MemberId member,
                                                  Money amount, const Payment &payment) {
    return m_database.call(
        Retry::UntilAnswered,
        "select balance, change from api.take_money(token => $1, request_id => $2, member_id => $3, amount => $4, "
        "pay => $5, tendered => $6, slip => $7)",
        Params(token, requestId, member, amount, nameOf(payment.pay), payment.tendered, payment.slip),
        [](const Rows &rows) -> Result<MoneyTaken> {
            return MoneyTaken{{rows.first().integer(0)}, {rows.first().integer(1)}};
        });
}

QFuture<Result<Done>> CounterApi::blockSeats(const QString &token, ShowId show, const QList<SeatId> &seats,
                                             bool blocked, const QString &reason) {
    return m_database.call(Retry::UntilAnswered,
                           "select from api.block_seats(token => $1, show_id => $2, seat_ids => $3, blocked => $4, "
                           "reason => $5)",
                           Params(token, show, seats, blocked, reason),
                           [](const Rows &) -> Result<Done> { return Done{}; });
}

QFuture<Result<ShiftId>> CounterApi::openShift(const QString &token, const QUuid &requestId, const QString &counter,
                                               Money openingFloat) {
    return m_database.call(
        Retry::UntilAnswered,
        "select shift_id from api.open_shift(token => $1, request_id => $2, counter => $3, float_amount => $4)",
        Params(token, requestId, counter, openingFloat),
        [](const Rows &rows) -> Result<ShiftId> { return ShiftId{rows.first().integer(0)}; });
}

QFuture<Result<Done>> CounterApi::payIn(const QString &token, const QUuid &requestId, ShiftId shift, Money amount,
                                        const QString &reason) {
    return m_database.call(
        Retry::UntilAnswered,
        "select from api.pay_in(token => $1, request_id => $2, shift_id => $3, amount => $4, reason => $5)",
        Params(token, requestId, shift, amount, reason), [](const Rows &) -> Result<Done> { return Done{}; });
}

QFuture<Result<ShiftClosing>> CounterApi::closeShift(const QString &token, const QUuid &requestId, ShiftId shift,
                                                     const CashCount &count, const QString &reason) {
    QJsonObject denominations;
    for (auto each = count.begin(); each != count.end(); ++each)
        denominations.insert(QString::number(each.key()), each.value());
    return m_database.call(Retry::UntilAnswered,
                           "select expected, difference from api.close_shift(token => $1, request_id => $2, "
                           "shift_id => $3, counted => $4, reason => $5, denominations => $6::jsonb)",
                           Params(token, requestId, shift, sumOf(count), reason,
                                  QString::fromUtf8(QJsonDocument(denominations).toJson(QJsonDocument::Compact))),
                           [](const Rows &rows) -> Result<ShiftClosing> {
                               return ShiftClosing{{rows.first().integer(0)}, {rows.first().integer(1)}};
                           });
}

QFuture<Result<ShiftReport>> CounterApi::shiftReport(const QString &token, const QUuid &requestId, ShiftId shift) {
    return m_database.call(
        Retry::UntilAnswered,
        "select clerk, counter, opened_at, float_amount, closed_at, expected, counted, reason, takings, report_no, "
        "print_no, closed_by, denominations, movements, sold, given_back "
        "from api.shift_report(token => $1, request_id => $2, shift_id => $3)",
        Params(token, requestId, shift), [shift](const Rows &rows) -> Result<ShiftReport> {
            const Row &row = rows.first();
            ShiftReport report{.shift = {.id = shift,
                                         .clerk = row.text(0),
                                         .counter = row.text(1),
                                         .openedAt = row.instant(2),
                                         .openingFloat = {row.integer(3)},
                                         .closedAt = row.instant(4),
                                         .expected = Money{row.integer(5)},
                                         .counted = Money{row.integer(6)},
                                         .reason = row.text(7),
                                         .takings = takingsIn(row.text(8)),
                                         .reportNumber = row.integer(9),
                                         .prints = int(row.integer(10))},
                               .closedBy = row.text(11),
                               .movements = movementsIn(row.text(13)),
                               .sold = int(row.integer(14)),
                               .givenBack = int(row.integer(15))};
            if (!row.isNull(12))
                report.count = countIn(row.text(12));
            return report;
        });
}

QFuture<Result<QList<Shift>>> CounterApi::shifts(const QString &token, ShiftId after) {
    const auto last = after.isValid() ? std::optional(QString::number(after.value)) : std::nullopt;
    return m_database.call(
        Retry::AtOnce,
        "select shift_id, clerk, counter, opened_at, float_amount, closed_at, expected, counted, "
        "reason, takings, is_own, coalesce(report_no, 0), prints from api.shifts(token => $1, after => $2)",
        Params(token, last), [](const Rows &rows) -> Result<QList<Shift>> {
            return rows.map([](const Row &row) {
                Shift shift{.id = {row.integer(0)},
                            .clerk = row.text(1),
                            .counter = row.text(2),
                            .openedAt = row.instant(3),
                            .openingFloat = {row.integer(4)},
                            .closedAt = row.instant(5),
                            .reason = row.text(8),
                            .takings = takingsIn(row.text(9)),
                            .isOwn = row.boolean(10),
                            .reportNumber = row.integer(11),
                            .prints = int(row.integer(12))};
                if (!row.isNull(6))
                    shift.expected = Money{row.integer(6)};
                if (!row.isNull(7))
                    shift.counted = Money{row.integer(7)};
                return shift;
            });
        });
}

} // namespace universe
