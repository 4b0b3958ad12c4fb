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

constexpr int lastOldMigration = 27; ///< before texts had one form

// Members and a catalogue as they could be before: in pieces, with other blanks and invisible signs, and twins of
// these.
const QString oldRows = uR"(
insert into data.member (email, name, password_hash) values
  (normalize('mina@bücher.example', nfd), E'\u3000미나\u00a0', 'x'), ('jun@XN--BCHER-KVA.example', 'Jun', 'x'),
  ('one@xn--bcher-kva.example', 'One', 'x'), ('one@bücher.example', 'Two', 'x'), ('Old <old@b.de>', 'Odd', 'x'), ('nothing@b.de', E'\u3164', 'x');
insert into data.saved_search (member_id, name, filters)
select member_id, E'주말\u3000공연', jsonb_build_object('query', normalize('방탄', nfd), 'sort', 'date') from data.member where name = 'Jun';
insert into data.singer (name, name_en, kind) values ('IU', '', ''), ('iu', 'IU', 'solo'), ('ＩＵ', '', ''), (normalize('방탄é', nfd), '', ''), ('방탄é', '', 'group'), (E'나\u200b무', '', '');
insert into data.singer_member (group_id, member_id) select g.singer_id, m.singer_id from data.singer g, data.singer m where g.name = '방탄é' and m.name in ('iu', 'IU')
  union all select g.singer_id, m.singer_id from data.singer g, data.singer m where g.name = '방탄é' and m.name = normalize('방탄é', nfd);
insert into data.venue (name, region) values ('큰 회관é', '서울'), (normalize('큰 회관é', nfd), ''), ('작은 회관', '서울'), (E'작은\u00a0회관', '부산'), ('구역 회관', ''), ('구역  회관', '');
insert into data.seat_plan (venue_id, version, first_seat_id, seat_count) select venue_id, 1, venue_id * 100, 10 from data.venue;
insert into data.section (plan_id, name, position, first_seat_id, seat_count, arc_radius)
select p.plan_id, case when v.name = '구역  회관' then 'B' else E'가\u00a0구역' end, 1, p.first_seat_id, 10, 10 from data.seat_plan p join data.venue v using (venue_id);
insert into data.seat_row (section_id, label, position, first_seat_id, seat_count) select section_id, '1', 1, first_seat_id, 10 from data.section;
insert into data.concert (source, source_id, title, venue_id, genre, synopsis, booking_opens, booking_closes)
select 's', v.venue_id::text, E'g.o.d\u3000' || v.venue_id, v.venue_id, normalize('발라드', nfd), E'하나\r\n둘 ', '2020-01-01', '2090-01-01' from data.venue v;
insert into data.concert_singer (concert_id, singer_id, position)
select c.concert_id, s.singer_id, row_number() over (partition by c.concert_id order by s.singer_id) from data.concert c, data.singer s where s.name in ('iu', 'ＩＵ', normalize('방탄é', nfd));
insert into data.favourite_singer (member_id, singer_id) select m.member_id, s.singer_id from data.member m, data.singer s where m.name = 'Jun';
insert into data.price (concert_id, grade, price, position) select concert_id, E'R\u00a0석', 10, 1 from data.concert;
insert into data.concert_section (concert_id, section_id, grade)
select c.concert_id, x.section_id, E'R\u00a0석' from data.concert c join data.seat_plan p using (venue_id) join data.section x using (plan_id);
insert into data.show (concert_id, plan_id, starts_at) select c.concert_id, p.plan_id, '2089-01-01 10:00+00' from data.concert c join data.seat_plan p using (venue_id);
)"_s;

} // namespace

/// An upgrade brings what is there into the one form of each text, and loses nothing.
class OldTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingIsInItsForm_data();
    void everythingIsInItsForm();
    void verifyNamesTheRest();

private:
    std::unique_ptr<TestDatabase> m_database;
};

void OldTextsTest::initTestCase() {
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Nothing);
    auto connection = AdminConnection::open(m_database->adminConnection());
    const auto first = Deployer(*connection, test::sourceUpTo(lastOldMigration)).deploy(false);
    QVERIFY2(first, first ? "" : qPrintable(first.error().summary()));
    const auto filled = connection->runScript(oldRows);
    QVERIFY2(filled, filled ? "" : qPrintable(filled.error().message));
    const auto second = Deployer(*connection).deploy(false);
    QVERIFY2(second, second ? "" : qPrintable(second.error().summary()));
}

void OldTextsTest::everythingIsInItsForm_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("answer");
    QTest::newRow("members") << u"select string_agg(email || '/' || name, ', ' order by member_id) from data.member"
                                " where name not in ('Odd', E'\\u3164')"_s
                             << u"mina@bücher.example/미나, jun@bücher.example/Jun, one@xn--bcher-kva.example/One,"
                                " one@bücher.example/Two"_s;
    QTest::newRow("saved searches")
        << u"select string_agg(name || '/' || (filters ->> 'query'), ', ') from data.saved_search"_s
        << u"주말 공연/방탄"_s;
    QTest::newRow("singers are one")
        << u"select string_agg(concat_ws('/', name, name_en, kind), ', ' order by singer_id) from data.singer"_s
        << u"IU/IU/solo, 방탄é//group, 나무//"_s;
    QTest::newRow("favourites follow")
        << u"select string_agg(s.name, ', ' order by s.name collate \"C\") from data.favourite_singer f join data.singer s using (singer_id)"_s
        << u"IU, 나무, 방탄é"_s;
    QTest::newRow("groups follow") << u"select string_agg(g.name || '/' || m.name, ', ') from data.singer_member x"
                                      " join data.singer g on g.singer_id = x.group_id"
                                      " join data.singer m on m.singer_id = x.member_id"_s
                                   << u"방탄é/IU"_s;
    QTest::newRow("venues are one, and have the plans of both")
        << u"select string_agg(format('%s/%s/%s', name, region, (select count(*) from data.seat_plan p where "
           u"p.venue_id = v.venue_id)),"
           " ', ' order by venue_id) from data.venue v where name not like '%  %' and name not like E'%\\u00a0%'"_s
        << u"큰 회관é/서울/2, 작은 회관/서울/1, 구역 회관//1"_s;
    QTest::newRow("concerts follow")
        << u"select count(*)::text from data.concert join data.venue v using (venue_id) where v.name = '큰 회관é'"_s
        << u"2"_s;
    QTest::newRow("bills") << u"select string_agg(distinct singers, ' + ') from data.concert"_s << u"IU, 방탄é"_s;
    QTest::newRow("concerts")
        << u"select string_agg(distinct concat_ws('/', title, genre, synopsis), ' + ') from data.concert where concert_id = 1"_s
        << u"g.o.d 1/발라드/하나\n둘"_s;
    QTest::newRow("grades") << u"select string_agg(distinct grade, ' + ') from data.concert_section"_s << u"R 석"_s;
    QTest::newRow("sections") << u"select string_agg(distinct name collate \"C\", ' + ') from data.section"_s
                              << u"B + 가 구역"_s;
    QTest::newRow("the index of the search")
        << u"select count(*)::text from data.concert c where c.terms <> private.concert_terms(c.concert_id)"
           " or c.search_text <> data.concert_search_text(c.concert_id)"_s
        << u"0"_s;
    QTest::newRow("found by what is new")
        << u"select count(*)::text from api.search_concerts('god 서울 2089')"_s << u"3"_s;
}

void OldTextsTest::everythingIsInItsForm() {
    QFETCH(const QString, query);
    QFETCH(const QString, answer);
    QCOMPARE(m_database->sql(query).first().text(0), answer);
}

void OldTextsTest::verifyNamesTheRest() {
    // The rows were written by hand; what else is odd about them does not matter here.
    const Rows broken =
        m_database->sql(u"select invariant, detail from private.verify() where not ok and invariant = 16"_s);
    QCOMPARE(broken.size(), 1);
    const QString detail = broken.first().text(1);
    for (const QString &line :
         {u"members 3, 4 have one e-mail address"_s, u"member 5 has an e-mail address that is none"_s,
          u"member 6 has the name"_s, u"venues 3, 4 are called the same"_s, u"venues 5, 6 are called the same"_s})
        QVERIFY2(detail.contains(line), qPrintable(detail));
}

UNIVERSE_TEST(OldTextsTest, QCoreApplication)
#include "tst_old_texts_database.moc"
