#include "tests/walk/Walker.h"

#include <QUuid>

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace universe::test {

namespace {

bool isLost(const ServerError &error) {
    return error.state.isEmpty() || error.state.startsWith(u"57P") || error.state.startsWith(u"08");
}

/// A refusal of the contract, or "try again".
bool isExpected(const ServerError &error) {
    return error.state.startsWith(u"MU0") || error.state == u"40P01" || error.state == u"55P03" ||
           error.state == u"40001";
}

} // namespace

Walker::Walker(WalkWorld &world, uint seed)
    : m_world(world)
    , m_random(seed) {}

void Walker::walk(int operations) {
    // In thousands, of all operations.
    static constexpr std::array all{Operation{140, "book", &Walker::bookSeats},
                                    Operation{100, "hold", &Walker::holdAndBook},
                                    Operation{20, "release", &Walker::release},
                                    Operation{150, "cancel_booking", &Walker::cancelBooking},
                                    Operation{70, "cancel_tickets", &Walker::cancelTickets},
                                    Operation{30, "quote", &Walker::quote},
                                    Operation{130, "join", &Walker::join},
                                    Operation{120, "waiting", &Walker::lookAfterWaiting},
                                    Operation{60, "top_up", &Walker::topUp},
                                    Operation{1, "check_in", &Walker::letIn},
                                    Operation{10, "cancel_for", &Walker::grant},
                                    Operation{50, "sell", &Walker::sell},
                                    Operation{30, "reseat", &Walker::reseat},
                                    Operation{10, "shift", &Walker::lookAfterShift},
                                    Operation{10, "mail_tickets", &Walker::mailTickets},
                                    Operation{2, "move_show", &Walker::moveShow},
                                    Operation{5, "answer_move", &Walker::answerMove},
                                    Operation{1, "cancel_show", &Walker::cancelShow},
                                    Operation{5, "import", &Walker::import},
                                    Operation{5, "details", &Walker::changeDetails},
                                    Operation{1, "come and go", &Walker::comeAndGo},
                                    Operation{50, "look", &Walker::look}};
    static constexpr int weights =
        std::accumulate(all.begin(), all.end(), 0, [](int sum, const Operation &one) { return sum + one.weight; });
    while (m_world.operations++ < operations) {
        m_world.operations.notify_all();
        int choice = m_random.bounded(weights);
        for (const Operation &operation : all) {
            choice -= operation.weight;
            if (choice < 0) {
                m_operation = QString::fromLatin1(operation.name);
                (this->*operation.run)();
                break;
            }
        }
    }
}

void Walker::open() {
    m_backend = 0;
    auto connection = AdminConnection::open(m_world.database.clientConnection());
    if (!connection)
        return m_world.surprise(u"connecting: "_s + connection.error().message);
    m_connection.emplace(std::move(*connection));
    const auto backend = m_connection->execute(u"select pg_backend_pid()"_s);
    if (backend)
        m_backend = int(backend->first().integer(0));
}

ServerResult<Rows> Walker::execute(const QString &statement, const Params &params) {
    if (!m_connection)
        open();
    if (!m_connection)
        return std::unexpected(ServerError{{}, u"no connection"_s, {}});
    auto answer = m_connection->execute(statement, params);
    if (!answer && isLost(answer.error())) {
        m_connection.reset();
        m_backend = 0;
    }
    return answer;
}

std::optional<QString> Walker::call(const QString &statement, const Params &params, Repeat repeat) {
    for (int tries = 0; tries < 20; ++tries) {
        const auto answer = execute(statement, params);
        if (answer) {
            m_world.count(m_operation, u"done"_s);
            const QString text = answer->isEmpty() ? QString() : answer->first().text(0);
            if (repeat == Repeat::SameAnswer && m_random.bounded(50) == 0)
                askAgain(statement, params, text);
            return text;
        }
        if (!isLost(answer.error())) {
            m_world.count(m_operation, answer.error().state);
            if (!isExpected(answer.error()))
                m_world.surprise(u"%1: %2 %3"_s.arg(m_operation, answer.error().state, answer.error().message));
            return std::nullopt;
        }
        m_world.count(m_operation, u"lost"_s);
        if (repeat == Repeat::Never)
            return std::nullopt;
    }
    m_world.surprise(m_operation + u": lost again and again"_s);
    return std::nullopt;
}

void Walker::askAgain(const QString &statement, const Params &params, const QString &first) {
    m_connection.reset();
    m_backend = 0;
    for (int tries = 0; tries < 20; ++tries) {
        const auto again = execute(statement, params);
        if (again) {
            m_world.count(m_operation, u"asked twice"_s);
            const QString second = again->isEmpty() ? QString() : again->first().text(0);
            if (second != first)
                m_world.surprise(u"%1 said %2, and then %3"_s.arg(m_operation, first, second));
            return;
        }
        if (!isLost(again.error()) && again.error().state.startsWith(u"MU0"))
            return m_world.surprise(
                u"%1 said %2, and then %3 %4"_s.arg(m_operation, first, again.error().state, again.error().message));
    }
}

QString Walker::anyClerk() { return m_world.clerks[m_random.bounded(m_world.clerks.size())]; }

QString Walker::anyFan() { return m_world.fans[m_random.bounded(m_world.fans.size())]; }

const WalkShow &Walker::anyShow() { return m_world.shows[m_random.bounded(quint32(m_world.shows.size()))]; }

QList<SeatId> Walker::anySeats(const WalkShow &show) {
    const int count = m_random.bounded(1, 4);
    const int row = m_random.bounded(int(show.seats.size()) / WalkWorld::rowLength);
    return show.seats.mid(row * WalkWorld::rowLength + m_random.bounded(WalkWorld::rowLength - count + 1), count);
}

void Walker::book(const QString &token, ShowId show, const QList<SeatId> &seats) {
    const auto answer =
        call(u"select concat_ws(' ', b.booking_id, b.total, b.balance) from api.book($1, $2, $3, $4) b"_s,
             {token, QUuid::createUuid(), show, seats}, Repeat::SameAnswer);
    if (answer)
        m_world.remember({token, BookingId{answer->section(u' ', 0, 0).toLongLong()}, int(seats.size())});
}

void Walker::bookSeats() {
    const WalkShow &show = anyShow();
    book(anyFan(), show.id, anySeats(show));
}

void Walker::holdAndBook() {
    const WalkShow &show = anyShow();
    const QList<SeatId> seats = anySeats(show);
    const QString token = anyFan();
    if (call(u"select api.hold_seats($1, $2, $3)::text"_s, {token, show.id, seats}) && m_random.bounded(2) == 0)
        book(token, show.id, seats);
}

void Walker::release() { call(u"select api.release_seats($1, $2)::text"_s, {anyFan(), anyShow().id}); }

void Walker::cancelBooking() {
    if (const auto booking = m_world.anyBooking(m_random))
        call(u"select c::text from api.cancel_booking($1, $2, $3) c"_s,
             {booking->token, QUuid::createUuid(), booking->id}, Repeat::SameAnswer);
}

void Walker::cancelTickets() {
    if (const auto booking = m_world.anyBooking(m_random)) {
        const TicketId ticket{booking->id.value * 1024 + m_random.bounded(1, booking->seats + 1)};
        call(u"select c::text from api.cancel_tickets($1, $2, $3, $4) c"_s,
             {booking->token, QUuid::createUuid(), booking->id, QList{ticket}}, Repeat::SameAnswer);
    }
}

void Walker::quote() {
    if (const auto booking = m_world.anyBooking(m_random))
        call(u"select q::text from api.quote_cancellation($1, $2) q"_s, {booking->token, booking->id});
}

void Walker::join() {
    const std::optional<QString> grade =
        m_random.bounded(2) == 0 ? std::nullopt : std::optional(m_random.bounded(2) == 0 ? u"R"_s : u"S"_s);
    call(u"select j::text from api.join_waiting_list($1, $2, $3, $4::int, $5) j"_s,
         {anyFan(), QUuid::createUuid(), anyShow().id, m_random.bounded(1, 4), grade}, Repeat::SameAnswer);
}

/// Takes an offer, or declines it, or lets it be; leaves a line now and then.
void Walker::lookAfterWaiting() {
    const QString token = anyFan();
    const auto list = execute(u"select entry_id, state, show_id, seat_ids from api.my_waiting_list($1)"
                              " where state in ('waiting', 'offered')"_s,
                              {token});
    if (!list || list->isEmpty())
        return;
    const Row row = list->at(m_random.bounded(list->size()));
    const int mood = m_random.bounded(10);
    if (row.text(1) == u"waiting") {
        if (mood < 2)
            call(u"select api.leave_waiting_list($1, $2)::text"_s, {token, row.integer(0)});
    } else if (mood < 6) {
        QList<SeatId> seats;
        for (const qint64 seat : row.integers(3))
            seats.append(SeatId{seat});
        book(token, ShowId{row.integer(2)}, seats);
    } else if (mood < 8) {
        call(u"select api.decline_offer($1, $2)::text"_s, {token, row.integer(0)});
    }
}

void Walker::topUp() {
    call(u"select api.top_up($1, $2, $3)::text"_s, {anyFan(), QUuid::createUuid(), m_random.bounded(1, 200)},
         Repeat::SameAnswer);
}

void Walker::letIn() {
    if (const auto booking = m_world.anyBooking(m_random)) {
        const auto code = execute(u"select code from api.my_tickets($1, $2) limit 1"_s, {booking->token, booking->id});
        if (code && !code->isEmpty())
            call(u"select outcome from api.check_in($1, $2)"_s, {m_world.steward, code->first().text(0)});
    }
}

void Walker::grant() {
    if (const auto booking = m_world.anyBooking(m_random))
        call(u"select c::text from api.cancel_for($1, $2, $3, null, 'Ill', $4) c"_s,
             {m_random.bounded(2) == 0 ? m_world.supervisor : anyClerk(), QUuid::createUuid(), booking->id,
              m_random.bounded(2) == 0},
             Repeat::SameAnswer);
}

/// To a member or to whoever walks in; of all clerks some have no shift.
void Walker::sell() {
    const int member = m_random.bounded(WalkWorld::memberCount);
    const bool isWalkIn = m_random.bounded(3) == 0;
    const QList<SeatId> seats = anySeats(anyShow());
    const auto booking = call(u"select booking_id::text from api.sell($1, $2, nullif($3, 0), $4, $5, $6,"
                              " case when $6 = 'cash' then 500 end)"_s,
                              {anyClerk(), QUuid::createUuid(), isWalkIn ? qint64(0) : m_world.fanIds[member],
                               anyShow().id, seats, QStringList{u"coins"_s, u"cash"_s, u"card"_s}[m_random.bounded(3)]},
                              Repeat::SameAnswer);
    if (booking)
        m_world.remember({m_world.fans[member], BookingId{booking->toLongLong()}, int(seats.size())});
}

/// Most shows are in one hall, so a seat of any is one of the booking's.
void Walker::reseat() {
    if (const auto booking = m_world.anyBooking(m_random)) {
        const qint64 ticket = booking->id.value * 1024 + m_random.bounded(1, booking->seats + 2);
        call(u"select r::text from api.reseat($1, $2, $3, $4) r"_s,
             {anyClerk(), QUuid::createUuid(), ticket, anySeats(anyShow()).first()}, Repeat::SameAnswer);
    }
}

/// Opens one, puts money in, or closes it with whatever was counted.
void Walker::lookAfterShift() {
    const QString clerk = anyClerk();
    const auto open = execute(u"select shift_id, expected from api.shifts($1) where closed_at is null"_s, {clerk});
    if (!open)
        return;
    if (open->isEmpty())
        call(u"select api.open_shift($1, $2, 'Counter', 1000)::text"_s, {clerk, QUuid::createUuid()},
             Repeat::SameAnswer);
    else if (m_random.bounded(3) == 0)
        call(u"select c::text from api.close_shift($1, $2, $3, $4, 'Counted') c"_s,
             {clerk, QUuid::createUuid(), open->first().integer(0), open->first().integer(1)}, Repeat::SameAnswer);
    else
        call(u"select api.pay_in($1, $2, $3, $4, 'Change')::text"_s,
             {clerk, QUuid::createUuid(), open->first().integer(0), m_random.bounded(1, 100)}, Repeat::SameAnswer);
}

void Walker::mailTickets() {
    if (const auto booking = m_world.anyBooking(m_random))
        call(u"select api.mail_tickets($1, $2, $3)::text"_s, {booking->token, QUuid::createUuid(), booking->id},
             Repeat::SameAnswer);
}

void Walker::moveShow() {
    const WalkShow &show = m_world.shows[6 + m_random.bounded(2U)];
    call(u"select m::text from api.move_show($1, $2, $3, timestamptz '2090-07-01Z' + make_interval(mins => $4::int),"
         " 'Fog') m"_s,
         {m_world.admin, QUuid::createUuid(), show.id, m_random.bounded(40000)}, Repeat::SameAnswer);
}

void Walker::answerMove() {
    if (const auto booking = m_world.anyBooking(m_random))
        call(u"select api.answer_move($1, $2, $3, $4)::text"_s,
             {booking->token, QUuid::createUuid(), booking->id, m_random.bounded(2) == 0}, Repeat::SameAnswer);
}

void Walker::cancelShow() {
    const WalkShow &show = m_world.shows[8 + m_random.bounded(4U)];
    if (m_random.bounded(10) == 0)
        call(u"select c::text from api.cancel_show($1, $2, $3, 'Storm') c"_s,
             {m_world.admin, QUuid::createUuid(), show.id}, Repeat::SameAnswer);
}

void Walker::import() {
    const int concert = m_random.bounded(4);
    call(u"select string_agg(outcome, ' ') from api.import_catalogue($1, $2::jsonb)"_s,
         {m_world.admin, WalkWorld::document(concert, 100 + 2 * m_random.bounded(3), m_random.bounded(2, 5),
                                             concert != 1 || m_random.bounded(4) > 0)});
}

void Walker::changeDetails() {
    call(u"select api.set_my_details($1, name => $2, language => $3)::text"_s,
         {anyFan(), u"Fan %1"_s.arg(m_random.bounded(1000)), m_random.bounded(2) == 0 ? u"ko"_s : u"en"_s});
    call(u"select api.set_favourite_concert($1, c.concert_id, $2)::text from api.search_concerts() c limit 1"_s,
         {anyFan(), m_random.bounded(2) == 0});
}

/// Somebody new signs up, joins a line, changes the password and closes the account.
void Walker::comeAndGo() {
    const QString email = QUuid::createUuid().toString(QUuid::Id128) + u"@walk.example"_s;
    if (!call(u"select api.sign_up($1, 'password', 'Guest')::text"_s, {email}))
        return;
    const auto token = call(u"select token from api.log_in($1, 'password')"_s, {email});
    if (!token)
        return;
    call(u"select j::text from api.join_waiting_list($1, $2, $3, 1) j"_s, {*token, QUuid::createUuid(), anyShow().id},
         Repeat::SameAnswer);
    if (call(u"select api.set_my_password($1, 'password', 'universe')::text"_s, {*token}))
        call(u"select api.close_my_account($1, 'universe')::text"_s, {*token});
}

void Walker::look() {
    const QString token = anyFan();
    call(u"select count(*)::text from api.my_bookings($1)"_s, {token});
    call(u"select count(*)::text from api.my_reminders($1, now() - interval '1 day')"_s, {token});
    call(u"select string_agg(distinct state, ' ') from api.seats($1, $2)"_s, {anyShow().id, token});
}

} // namespace universe::test
