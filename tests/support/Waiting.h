#pragma once

#include "tests/support/FanWorld.h"

#include <algorithm>

namespace universe::test {

/// The member of this window joins the waiting list of the order's show, for so many seats of a grade or, without one,
/// of any.
inline void joinWaitingList(FanWorld &world, const BookingOrder &order, int seats, const QString &grade = {}) {
    world.database.sql(
        QStringLiteral("select * from api.join_waiting_list($1, gen_random_uuid(), $2, $3, nullif($4, ''))"),
        {world.session.token(), order.show.id, seats, grade});
}

/// Others book all seats of the concert's first show but so many.
inline void sellOut(FanWorld &world, const QString &name, int left = 0) {
    for (int from = 0; from < 160 - left; from += 8)
        world.bookByAnother(world.order(name, std::min(8, 160 - left - from), from));
}

/// The seats of the order were somebody else's and come back; whoever waits for them gets an offer at once.
inline void comeBack(FanWorld &world, const BookingOrder &order) {
    TestDatabase &database = world.database;
    database.sql(QStringLiteral("update data.setting set value = case name when 'offer_hours_from' then '00:00' else "
                                "'24:00' end where name in ('offer_hours_from', 'offer_hours_until')"));
    world.bookByAnother(order);
    const Row booking = database
                            .sql(QStringLiteral("select b.member_id, b.booking_id from data.booking b "
                                                "order by b.booking_id desc limit 1"))
                            .first();
    const QString token = database.logIn({booking.integer(0)});
    database.sql(QStringLiteral("select * from api.cancel_tickets($1, gen_random_uuid(), $2, (select "
                                "array_agg(ticket_id) from data.ticket where booking_id = $2))"),
                 {token, booking.integer(1)});
    database.sql(QStringLiteral("select private.run_offers(0)"));
}

} // namespace universe::test
