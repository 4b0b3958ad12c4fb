#include "app/api/SeatApi.h"

#include "app/api/Names.h"
#include "app/api/SeatIds.h"

namespace universe {

namespace {

/// From four lists beside each other: ids, marks, notes, and wheelchair places.
QList<MarkedSeat> markedSeats(const Row &row, int column) {
    const auto ids = seatIds(row, column);
    const auto marks = row.texts(column + 1);
    const auto notes = row.texts(column + 2);
    const auto places = seatIds(row, column + 3);
    QList<MarkedSeat> seats;
    for (qsizetype i = 0; i < ids.size(); ++i)
        seats.append({ids[i], seatMarkFrom(marks.value(i)), notes.value(i), places.value(i)});
    return seats;
}

} // namespace

QFuture<Result<SeatPlan>> SeatApi::seatPlan(ShowId show) {
    return m_database.call(
        Retry::AtOnce,
        "select plan_id, section_id, section, row_label, first_seat_id, seat_count, arc_x, arc_y, arc_radius, "
        "arc_direction, seat_pitch, grade, price, terms, first_number, number_step, gaps, shift, row_pitch, "
        "kind = 'standing', marked, marks, notes, places, is_reserved from api.seat_plan(show_id => $1)",
        Params(show), [](const Rows &rows) -> Result<SeatPlan> {
            SeatPlan plan;
            if (!rows.isEmpty()) {
                plan.id = {rows.first().integer(0)};
                plan.terms = int(rows.first().integer(13));
                plan.isReserved = rows.first().boolean(24);
            }
            plan.rows = rows.map([](const Row &row) {
                return SeatRow{.sectionId = {row.integer(1)},
                               .section = row.text(2),
                               .label = row.text(3),
                               .firstSeat = {row.integer(4)},
                               .seatCount = int(row.integer(5)),
                               .arcX = row.real(6),
                               .arcY = row.real(7),
                               .arcRadius = row.real(8),
                               .arcDirection = row.real(9),
                               .seatPitch = row.real(10),
                               .grade = row.text(11),
                               .price = {row.integer(12)},
                               .firstNumber = int(row.integer(14)),
                               .numberStep = int(row.integer(15)),
                               .gaps = row.integers(16),
                               .shift = row.real(17),
                               .rowPitch = row.real(18),
                               .isStanding = row.boolean(19),
                               .marked = markedSeats(row, 20)};
            });
            return plan;
        });
}

QFuture<Result<SeatStates>> SeatApi::seatStates(ShowId show, const QString &since, const QString &token) {
    return m_database.call(Retry::AtOnce,
                           "select cursor, server_now, sold, blocked, held, held_by_me, freed, hold_expires_at "
                           "from api.seat_states(show_id => $1, since => $2, token => $3)",
                           Params(show, orNull(since), orNull(token)), [](const Rows &rows) -> Result<SeatStates> {
                               const Row row = rows.first();
                               return SeatStates{.cursor = row.text(0),
                                                 .serverNow = row.instant(1),
                                                 .sold = seatIds(row, 2),
                                                 .blocked = seatIds(row, 3),
                                                 .held = seatIds(row, 4),
                                                 .heldByMe = seatIds(row, 5),
                                                 .freed = seatIds(row, 6),
                                                 .holdExpiresAt = row.instant(7)};
                           });
}

QFuture<Result<QDateTime>> SeatApi::holdSeats(const QString &token, ShowId show, const QList<SeatId> &seats) {
    // Repeating this call at once is harmless, as the same set is held again. A late repeat would hold seats that
    // nobody looks at any more, so the call does not wait for a lost server.
    return m_database.call(
        Retry::AtOnce, "select expires_at from api.hold_seats(token => $1, show_id => $2, seat_ids => $3)",
        Params(token, show, seats), [](const Rows &rows) -> Result<QDateTime> { return rows.first().instant(0); });
}

QFuture<Result<HeldSeats>> SeatApi::holdBest(const QString &token, ShowId show, const BestWish &wish) {
    return m_database.call(
        Retry::AtOnce,
        "select seat_ids, expires_at from api.hold_best(token => $1, show_id => $2, seats => $3, grade => $4, "
        "section => $5)",
        Params(token, show, wish.count, orNull(wish.grade), orNull(wish.section)),
        [](const Rows &rows) -> Result<HeldSeats> {
            return HeldSeats{.seats = seatIds(rows.first(), 0), .expiresAt = rows.first().instant(1)};
        });
}

QFuture<Result<Done>> SeatApi::releaseSeats(const QString &token, ShowId show) {
    return m_database.call(Retry::AtOnce, "select api.release_seats(token => $1, show_id => $2)", Params(token, show),
                           [](const Rows &) -> Result<Done> { return Done{}; });
}

} // namespace universe
