#include "app/server/Deployer.h"
#include "tests/support/OldSource.h"
#include "tests/support/TestDatabase.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;
using universe::test::TestDatabase;

namespace {

constexpr int lastBeforeClaims = 35; ///< before a ticket was its claim

// Two members, one of whom has two seats and was let in with one of them, and one who cancelled; somebody holds a seat,
// one is blocked, and one is free again. Tickets in another order than their numbers.
const QString oldSale = uR"(
insert into data.venue (name) values ('Hall');
insert into data.seat_plan (venue_id, version, first_seat_id, seat_count) select venue_id, 1, 100, 10 from data.venue;
insert into data.section (plan_id, name, position, first_seat_id, seat_count, arc_radius) select plan_id, 'A', 1, 100, 10, 10 from data.seat_plan;
insert into data.seat_row (section_id, label, position, first_seat_id, seat_count) select section_id, '1', 1, 100, 10 from data.section;
select setval('data.seat_id', 200);
insert into data.concert (source, source_id, title, venue_id, booking_opens, booking_closes) select 's', '1', 'One', venue_id, '2020-01-01', '2090-01-01' from data.venue;
insert into data.price (concert_id, grade, price, position) select concert_id, 'R', 10, 1 from data.concert;
insert into data.concert_section (concert_id, section_id, grade) select concert_id, section_id, 'R' from data.concert, data.section;
insert into data.show (concert_id, plan_id, starts_at) select concert_id, plan_id, '2089-01-01 10:00+00' from data.concert, data.seat_plan;
insert into data.member (email, name, password_hash, balance, hold_show_id) values
  ('fan@b.de', 'Fan', 'none', 80, null), ('gone@b.de', 'Gone', 'none', 100, null), ('holder@b.de', 'Holder', 'none', 0, 1);
insert into data.session (token_hash, member_id, expires_at, renew_at)
select sha256(convert_to(lower(name), 'UTF8')), member_id, now() + interval '1 hour', now() + interval '10 minutes' from data.member;
insert into data.booking (member_id, concert_id, show_id, total, state, booked_at, booking_opens, booking_closes, starts_at)
select m, 1, 1, t, s, now(), '2020-01-01', '2090-01-01', '2089-01-01 10:00+00' from (values (1, 20, 'booked'), (2, 10, 'cancelled')) v (m, t, s);
insert into data.ledger (member_id, at, kind, amount, balance, booking_id, request_id) values
  (1, now(), 'top_up', 100, 100, null, null), (2, now(), 'top_up', 100, 100, null, null),
  (1, now(), 'booking', -20, 80, 1, '11111111-1111-1111-1111-111111111111'),
  (2, now(), 'booking', -10, 90, 2, '22222222-2222-2222-2222-222222222222'), (2, clock_timestamp(), 'refund', 10, 100, 2, null);
insert into data.ticket (booking_id, show_id, seat_id, price, code, state, used_at) values
  (2, 1, 105, 10, '5B0192837465AAAA0555', 'cancelled', null), (1, 1, 102, 10, '0F29A1C37E22D41AAA22', 'used', clock_timestamp()),
  (1, 1, 101, 10, '3A11B7F0193CE51BBB11', 'valid', null);
insert into data.seat_claim (show_id, seat_id, member_id, booking_id, until, changed) values
  (1, 101, 1, 1, 'infinity', '3'), (1, 102, 1, 1, 'infinity', '3'), (1, 103, 3, null, clock_timestamp() + interval '4 minutes', '3'),
  (1, 104, null, null, 'infinity', '3'), (1, 105, 2, null, '2021-01-01', '3');
)"_s;

/// A database that was filled before, then upgraded; or why it could not be.
std::unique_ptr<TestDatabase> upgraded(QString *reason, const QString &damage = {}) {
    auto database = std::make_unique<TestDatabase>(TestDatabase::Content::Nothing);
    auto connection = AdminConnection::open(database->adminConnection());
    if (const auto first = Deployer(*connection, test::sourceUpTo(lastBeforeClaims)).deploy(false); !first)
        *reason = first.error().summary();
    else if (const auto filled = connection->runScript(oldSale + damage); !filled)
        *reason = filled.error().message;
    else if (const auto second = Deployer(*connection).deploy(false); !second)
        *reason = second.error().summary();
    return database;
}

// What a catalogue that was written by hand has not is nothing of bookings.
Rows broken(TestDatabase &database) {
    return database.sql(u"select detail from private.verify() where not ok and invariant not in (10, 11)"_s);
}

} // namespace

/// An upgrade carries bookings, tickets, claims and balances over: what was printed opens the door, what was asked
/// before is answered as it was then.
class OldBookingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isAsItWas_data();
    void isAsItWas();
    void everyInvariantHolds();
    void seatsAreSoldOnAsBefore();
    void damageIsNotCarriedOver();

private:
    std::unique_ptr<TestDatabase> m_database;
};

void OldBookingsTest::initTestCase() {
    QString reason;
    m_database = upgraded(&reason);
    QVERIFY2(reason.isEmpty(), qPrintable(reason));
}

void OldBookingsTest::isAsItWas_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("answer");
    QTest::newRow("tickets")
        << u"select string_agg(concat_ws(' ', ticket_id, seat, code, state), ', ') from api.my_tickets('fan', 1)"_s
        << u"3 A 1-2 3A11B7F0193CE51BBB11 valid, 2 A 1-3 0F29A1C37E22D41AAA22 used"_s;
    QTest::newRow("cancelled tickets")
        << u"select string_agg(concat_ws(' ', ticket_id, seat, code, state), ', ') from api.my_tickets('gone', 2)"_s
        << u"1 A 1-6 5B0192837465AAAA0555 cancelled"_s;
    QTest::newRow("codes")
        << u"select concat_ws(' ', private.ticket_of_code('3A11B7F0193CE51BBB11'),"
           " private.ticket_of_code('0F29A1C37E22D41AAA22'), private.ticket_of_code('5B0192837465AAAA0555'))"_s
        << u"3 2 1"_s;
    QTest::newRow("codes that were never issued")
        << u"select coalesce(private.ticket_of_code(private.ticket_code(1025)), private.ticket_of_code('3A11B7F0193CE51BBB12'), 0)::text"_s
        << u"0"_s;
    QTest::newRow("bookings") << u"select concat_ws(' ', seats, total, state, seat_count) from api.my_bookings('fan')"_s
                              << u"A 1-2, A 1-3 20 booked 2"_s;
    QTest::newRow("cancelled bookings")
        << u"select concat_ws(' ', seats, total, state, seat_count) from api.my_bookings('gone')"_s
        << u"A 1-6 10 cancelled 1"_s;
    QTest::newRow("the ledger")
        << u"select string_agg(concat_ws(' ', kind, amount, balance), ', ') from api.my_ledger('gone')"_s
        << u"refund 10 100, booking -10 90, top_up 100 100"_s;
    QTest::newRow("balances")
        << u"select string_agg(balance::text, ' ') from (values ('fan'), ('gone'), ('holder')) v (t), api.my_account(t)"_s
        << u"80 100 0"_s;
    QTest::newRow("seats")
        << u"select string_agg(state, ' ' order by seat_id) from api.seats(1, 'holder') where seat_id between 101 and 105"_s
        << u"sold sold held_by_me blocked free"_s;
    QTest::newRow("what a map that polls is told")
        << u"select count(*)::text from data.seat_claim where changed <> '3'"_s << u"0"_s;
    QTest::newRow("a repeated request")
        << u"select concat_ws(' ', booking_id, total, balance) from api.book('fan', '11111111-1111-1111-1111-111111111111', 1, '{102,101}')"_s
        << u"1 20 80"_s;
}

void OldBookingsTest::isAsItWas() {
    QFETCH(const QString, query);
    QFETCH(const QString, answer);
    QCOMPARE(m_database->sql(query).first().text(0), answer);
}

void OldBookingsTest::everyInvariantHolds() {
    const Rows lines = broken(*m_database);
    QVERIFY2(lines.isEmpty(), lines.isEmpty() ? "" : qPrintable(lines.first().text(0)));
}

void OldBookingsTest::seatsAreSoldOnAsBefore() {
    QString reason;
    const auto database = upgraded(&reason);
    const Rows sold =
        database->sql(u"select total, booking_id from api.book('gone', gen_random_uuid(), 1, '{105,106}')"_s);
    QCOMPARE(sold.first().integer(0), 20);
    const auto booking = sold.first().integer(1);
    QVERIFY(booking > 2);
    const Rows tickets = database->sql(u"select string_agg(concat_ws(' ', ticket_id - %1 * 1024, seat, state, "
                                       u"private.ticket_of_code(code) - ticket_id), ', ')"
                                       " from api.my_tickets('gone', %1)"_s.arg(booking));
    QCOMPARE(tickets.first().text(0), u"1 A 1-6 valid 0, 2 A 1-7 valid 0"_s);
    QCOMPARE(database->sql(u"select state from api.my_tickets('gone', 2)"_s).first().text(0), u"cancelled"_s);
    QVERIFY(broken(*database).isEmpty());
}

void OldBookingsTest::damageIsNotCarriedOver() {
    QString reason;
    const auto database = upgraded(&reason, u"delete from data.seat_claim where seat_id = 101"_s);
    QVERIFY2(reason.contains(u"not the same seats"_s), qPrintable(reason));
    QCOMPARE(database->sql(u"select count(*) from data.ticket"_s).first().integer(0), 3);
}

UNIVERSE_TEST(OldBookingsTest, QCoreApplication)
#include "tst_old_bookings_database.moc"
