#include "app/api/DoorApi.h"

#include "app/api/Names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace universe {

using namespace Qt::StringLiterals;

QFuture<Result<QList<DoorShow>>> DoorApi::shows(const QString &token) {
    return m_database.call(
        Retry::AtOnce,
        "select show_id, title, venue, venue_en, starts_at, time_zone, expected, admitted, age_limit, "
        "reentry, singers "
        "from api.door_shows(token => $1)",
        Params(token), [](const Rows &rows) -> Result<QList<DoorShow>> {
            return rows.map([](const Row &row) {
                return DoorShow{.id = {row.integer(0)},
                                .title = row.text(1),
                                .venue = row.text(2),
                                .venueEnglish = row.text(3),
                                .startsAt = row.instant(4),
                                .timeZone = QTimeZone(row.text(5).toLatin1()),
                                .expected = int(row.integer(6)),
                                .admitted = int(row.integer(7)),
                                .ageLimit = int(row.integer(8)),
                                .reentry = row.boolean(9),
                                .singers = row.text(10)};
            });
        });
}

QFuture<Result<CheckIn>> DoorApi::checkIn(const QString &token, const QString &code, ShowId show, const QString &gate) {
    return m_database.call(
        Retry::Never,
        "select outcome, ticket_id, seat, section, mark, note, age_limit, used_at, used_gate, title, starts_at, "
        "time_zone, left_at from api.check_in(token => $1, code => $2, show_id => $3, gate => $4)",
        Params(token, code, show, gate), [](const Rows &rows) -> Result<CheckIn> {
            const Row row = rows.first();
            return CheckIn{.outcome = admissionFrom(row.text(0)),
                           .ticket = {row.isNull(1) ? 0 : row.integer(1)},
                           .seat = row.text(2),
                           .section = row.text(3),
                           .mark = seatMarkFrom(row.text(4)),
                           .note = row.text(5),
                           .ageLimit = row.isNull(6) ? 0 : int(row.integer(6)),
                           .usedAt = row.instant(7),
                           .usedGate = row.text(8),
                           .title = row.text(9),
                           .startsAt = row.instant(10),
                           .timeZone = QTimeZone(row.text(11).toLatin1()),
                           .leftAt = row.instant(12)};
        });
}

QFuture<Result<CheckIn>> DoorApi::checkOut(const QString &token, const QString &code, ShowId show,
                                           const QString &gate) {
    return m_database.call(
        Retry::Never,
        "select outcome, ticket_id, seat, section, used_at, used_gate, title, starts_at, time_zone, left_at "
        "from api.check_out(token => $1, code => $2, show_id => $3, gate => $4)",
        Params(token, code, show, gate), [](const Rows &rows) -> Result<CheckIn> {
            const Row row = rows.first();
            return CheckIn{.outcome = admissionFrom(row.text(0)),
                           .ticket = {row.isNull(1) ? 0 : row.integer(1)},
                           .seat = row.text(2),
                           .section = row.text(3),
                           .note = {},
                           .usedAt = row.instant(4),
                           .usedGate = row.text(5),
                           .title = row.text(6),
                           .startsAt = row.instant(7),
                           .timeZone = QTimeZone(row.text(8).toLatin1()),
                           .leftAt = row.instant(9)};
        });
}

QFuture<Result<QList<DoorTicket>>> DoorApi::tickets(const QString &token, ShowId show) {
    return m_database.call(Retry::AtOnce,
                           "select encode(code_hash, 'hex'), seat, state, section, mark, used_at, gate, left_at "
                           "from api.door_list(token => $1, show_id => $2)",
                           Params(token, show), [](const Rows &rows) -> Result<QList<DoorTicket>> {
                               return rows.map([](const Row &row) {
                                   return DoorTicket{.codeHash = QByteArray::fromHex(row.text(0).toLatin1()),
                                                     .seat = row.text(1),
                                                     .state = ticketStateFrom(row.text(2)),
                                                     .section = row.text(3),
                                                     .mark = seatMarkFrom(row.text(4)),
                                                     .usedAt = row.instant(5),
                                                     .gate = row.text(6),
                                                     .leftAt = row.instant(7)};
                               });
                           });
}

QFuture<Result<QList<DoorCount>>> DoorApi::counts(const QString &token, ShowId show) {
    return m_database.call(
        Retry::AtOnce, "select kind, name, expected, admitted, away from api.door_counts(token => $1, show_id => $2)",
        Params(token, show), [](const Rows &rows) -> Result<QList<DoorCount>> {
            return rows.map([](const Row &row) {
                return DoorCount{.isGate = row.text(0) == "gate"_L1,
                                 .name = row.text(1),
                                 .expected = row.isNull(2) ? 0 : int(row.integer(2)),
                                 .admitted = int(row.integer(3)),
                                 .away = int(row.integer(4))};
            });
        });
}

QFuture<Result<QList<Admission>>> DoorApi::reconcile(const QString &token, ShowId show, const QString &device,
                                                     const QList<DoorScan> &scans) {
    QJsonArray told;
    for (const DoorScan &scan : scans) {
        QJsonObject one{{u"code_hash"_s, QString::fromLatin1(scan.codeHash.toHex())},
                        {u"at"_s, scan.at.toUTC().toString(Qt::ISODateWithMs)}};
        if (scan.isOut)
            one[u"out"_s] = true;
        told.append(one);
    }
    return m_database.call(Retry::UntilAnswered,
                           "select outcome from api.reconcile_door(token => $1, show_id => $2, device => $3, "
                           "scans => $4::jsonb) order by position",
                           Params(token, show, device, QJsonDocument(told).toJson(QJsonDocument::Compact)),
                           [](const Rows &rows) -> Result<QList<Admission>> {
                               return rows.map([](const Row &row) { return admissionFrom(row.text(0)); });
                           });
}

QFuture<Result<Done>> DoorApi::undo(const QString &token, TicketId ticket, const QString &reason) {
    return m_database.call(Retry::Never, "select from api.undo_check_in(token => $1, ticket_id => $2, reason => $3)",
                           Params(token, ticket, reason), [](const Rows &) -> Result<Done> { return Done{}; });
}

} // namespace universe
