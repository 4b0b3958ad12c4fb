#include "tests/support/TestDatabase.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <QUuid>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace universe;
using universe::test::TestDatabase;

namespace {

constexpr int connections = 64;
constexpr int seatCount = 5000;
constexpr int seatLimit = 4;
constexpr int price = 1000;
constexpr int coins = price * seatLimit;
// Everybody wants the front: one of the best seats still free.
constexpr int wanted = 60;

const QString document = uR"({"format": "my-universe/1",
  "venues": [{"name": "Storm Hall", "sections": [
    {"name": "A", "rows": 50, "seats_per_row": 50}, {"name": "B", "rows": 50, "seats_per_row": 50}]}],
  "concerts": [{"source": "storm", "source_id": "1", "title": "Storm", "singers": ["Thunder"], "venue": "Storm Hall",
    "booking_opens": "2020-01-01T00:00:00Z", "booking_closes": "2099-01-01T00:00:00Z", "seat_limit": %1,
    "prices": [{"grade": "S", "price": %2, "sections": ["A", "B"]}], "shows": ["2099-02-01T00:00:00Z"]}]})"_s;

struct Tally {
    std::mutex mutex;
    QStringList surprises; ///< refusals and errors that no honest client may meet
    std::atomic<int> booked = 0;
    std::atomic<int> tooLate = 0;
    std::atomic<int> repeated = 0;

    void surprise(const ServerError &error) {
        const std::scoped_lock lock(mutex);
        surprises.append(error.state + u' ' + error.message);
    }
};

/// One connection with its members: each books once, then the next comes.
class Crowd {
public:
    Crowd(const TestDatabase &database, ShowId show, const QList<SeatId> &seats, Tally &tally, uint seed)
        : m_connection(AdminConnection::open(database.clientConnection()))
        , m_show(show)
        , m_seats(seats)
        , m_tally(tally)
        , m_random(seed) {}

    /// Until the show is sold out or there is no member left.
    void run(const QStringList &tokens, std::atomic<int> &nextToken) {
        if (!m_connection)
            return m_tally.surprise(m_connection.error());
        while (look()) {
            const int member = nextToken++;
            if (member >= tokens.size() || !serve(tokens[member]))
                return;
        }
    }

private:
    /// What was sold since the last look; false when nothing is left.
    bool look() {
        const auto answer = m_connection->execute(
            u"select cursor, sold from api.seat_states(show_id => $1, since => $2)"_s, {m_show, m_cursor});
        if (!answer) {
            m_tally.surprise(answer.error());
            return false;
        }
        m_cursor = answer->first().text(0);
        const QList<qint64> ids = answer->first().integers(1);
        const QSet<qint64> sold(ids.begin(), ids.end());
        m_seats.removeIf([&](SeatId seat) { return sold.contains(seat.value); });
        return !m_seats.isEmpty();
    }

    QList<SeatId> choose() {
        QList<SeatId> front = m_seats.first(qMin<qsizetype>(wanted, m_seats.size()));
        QList<SeatId> chosen;
        for (int left = m_random.bounded(1, seatLimit + 1); left > 0 && !front.isEmpty(); --left)
            chosen.append(front.takeAt(m_random.bounded(front.size())));
        return chosen;
    }

    /// Tries until this member has seats; false when that ends without, or badly.
    bool serve(const QString &token) {
        for (;;) {
            const QList<SeatId> seats = choose();
            const Params call{token, QUuid::createUuid(), m_show, seats};
            if (m_random.bounded(2) == 0)
                m_connection->execute(u"select api.hold_seats($1, $2, $3)"_s, {token, m_show, seats});
            const QString book = u"select booking_no, balance from api.book($1, $2, $3, $4)"_s;
            const auto booking = m_connection->execute(book, call);
            if (booking) {
                ++m_tally.booked;
                return m_random.bounded(5) > 0 || repeat(book, call, booking->first());
            }
            if (booking.error().state != u"MU003") {
                m_tally.surprise(booking.error());
                return false;
            }
            ++m_tally.tooLate;
            if (!look())
                return false;
        }
    }

    /// The answer was lost, says the client: the same one must come again.
    bool repeat(const QString &book, const Params &call, const Row &first) {
        const auto again = m_connection->execute(book, call);
        ++m_tally.repeated;
        if (again && again->first().text(0) == first.text(0) && again->first().text(1) == first.text(1))
            return true;
        m_tally.surprise(again ? ServerError{u"repeat"_s, again->first().text(0), {}} : again.error());
        return false;
    }

    ServerResult<AdminConnection> m_connection;
    ShowId m_show;
    std::optional<QString> m_cursor; ///< of the last look
    QList<SeatId> m_seats;
    Tally &m_tally;
    QRandomGenerator m_random;
};

} // namespace

class StormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHallSellsOutAndEverySeatIsSoldOnce();

private:
    static ShowId createShow(TestDatabase &database);
    static QStringList createMembers(TestDatabase &database);
};

ShowId StormTest::createShow(TestDatabase &database) {
    const QString admin = database.logIn(database.createMember(u"admin@example.com"_s, Role::Admin));
    database.sql(u"update data.member set password_hash = 'none'"_s); // a test's is cheaper than verify lets it be
    database.sql(u"select * from api.import_catalogue($1, $2::jsonb)"_s, {admin, document.arg(seatLimit).arg(price)});
    return {database.sql(u"select show_id from data.show"_s).first().integer(0)};
}

QStringList StormTest::createMembers(TestDatabase &database) {
    database.sql(u"insert into data.member (email, name, password_hash)"
                 " select 'storm' || i || '@example.com', 'Storm', 'none' from generate_series(1, $1::int) i"_s,
                 {seatCount});
    database.sql(u"insert into data.purse (member_id) select member_id from data.member where role = 'fan'"_s);
    database.sql(u"select private.post_entry(member_id, 'top_up', $1, null, gen_random_uuid(), clock_timestamp())"
                 " from data.member where role = 'fan'"_s,
                 {coins});
    const Rows rows = database.sql(
        u"select s.token from data.member m, lateral private.start_session(m.member_id) s where m.role = 'fan'"_s);
    return rows.map([](const Row &row) { return row.text(0); });
}

void StormTest::aHallSellsOutAndEverySeatIsSoldOnce() {
    TestDatabase database(TestDatabase::Content::Schema);
    const ShowId show = createShow(database);
    const QStringList tokens = createMembers(database);
    database.sql(u"analyze"_s);
    const QList<SeatId> seats =
        database.sql(u"select seat_id from api.seats($1) order by seat_id"_s, {show}).map([](const Row &row) {
            return SeatId{row.integer(0)};
        });
    QCOMPARE(seats.size(), seatCount);

    Tally tally;
    std::atomic<int> nextToken = 0;
    QElapsedTimer timer;
    timer.start();
    {
        std::vector<std::jthread> threads;
        for (uint i = 0; i < connections; ++i)
            threads.emplace_back([&, i] { Crowd(database, show, seats, tally, i + 1).run(tokens, nextToken); });
    }
    qInfo("%d bookings in %lld ms over %d connections, %d came too late, %d asked twice", tally.booked.load(),
          timer.elapsed(), connections, tally.tooLate.load(), tally.repeated.load());

    QCOMPARE(tally.surprises, QStringList());
    QVERIFY(tally.tooLate > 0); // otherwise nobody fought for a seat and nothing was shown
    QVERIFY(tally.repeated > 0);
    const Row tickets =
        database
            .sql(u"select count(*), count(distinct seat_id) from data.ticket join data.booking using (booking_id)"_s)
            .first();
    QCOMPARE(tickets.integer(0), seatCount);
    QCOMPARE(tickets.integer(1), seatCount);
    QCOMPARE(database.sql(u"select count(*) from api.seats($1) where state <> 'sold'"_s, {show}).first().integer(0), 0);
    QCOMPARE(database.sql(u"select sum(balance) from data.purse"_s).first().integer(0),
             qint64{coins} * tokens.size() - qint64{price} * seatCount);
    const Rows invariants = database.sql(u"select ok, name, detail from private.verify()"_s);
    for (int i = 0; i < invariants.size(); ++i) {
        const Row row = invariants.at(i);
        QVERIFY2(row.boolean(0), qPrintable(row.text(1) + u": "_s + row.text(2)));
    }
}

UNIVERSE_TEST(StormTest, QCoreApplication)
#include "tst_storm_database.moc"
