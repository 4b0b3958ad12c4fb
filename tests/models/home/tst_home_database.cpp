#include "app/core/ServerClock.h"
#include "app/models/home/HomeShelves.h"
#include "tests/support/TestDatabase.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;
using Shelf = HomeShelves::Shelf;

/// The home shelves against a real server with the demonstration catalogue.
class HomeDatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shelvesAreWhatTheServerSays();
};

void HomeDatabaseTest::shelvesAreWhatTheServerSays() {
    test::TestDatabase server(test::TestDatabase::Content::Demo);
    Database database(server.clientConnection());
    CatalogueApi catalogue(database);
    AccountApi account(database);
    MemberApi member(database);
    SessionController session(account);
    ServerClock clock;
    const Viewer viewer = Viewer::of(session, clock);
    Favourites favourites(CatalogueCalls::of(catalogue, account, session), viewer);
    HomeShelves shelves(HomeCalls::of(member, session), viewer, favourites);
    connect(&session, &SessionController::loggedIn, &shelves, &HomeShelves::memberChanged);

    const auto one = [&](const QString &order) {
        const QString find = u"select concert_id from data.concert where cancelled_at is null and last_show > now() + "
                             "interval '9 days' order by concert_id %1 limit 1"_s;
        return ConcertId{server.sql(find.arg(order)).first().integer(0)};
    };
    const ConcertId soon = one(u"asc"_s);
    const ConcertId fresh = one(u"desc"_s);
    const QString me = u"(select member_id from data.member where email = 'fan@example.com')"_s;
    server.sql(u"delete from data.favourite_concert"_s);
    server.sql(u"delete from data.favourite_singer"_s);
    server.sql(u"update data.concert set added_at = now() - interval '30 days'"_s);
    server.sql(
        u"update data.concert set booking_opens = now() + interval '2 days', booking_closes = now() + interval '8 days' where concert_id = %1"_s
            .arg(soon.value));
    server.sql(u"insert into data.favourite_concert (member_id, concert_id) select %1, %2"_s.arg(me).arg(soon.value));
    server.sql(u"insert into data.favourite_singer (member_id, singer_id) select %1, singer_id from "
               "data.concert_singer where concert_id = %2 limit 1"_s.arg(me)
                   .arg(fresh.value));
    server.sql(
        u"update data.concert set added_at = now() - interval '1 hour' where concert_id = %1"_s.arg(fresh.value));

    QSignalSpy in(&session, &SessionController::loggedIn);
    session.logIn(u"fan@example.com"_s, u"universe"_s);
    QTRY_COMPARE(in.count(), 1);
    QTRY_COMPARE(shelves.concerts(Shelf::NewFromFavourites).rowCount(), 1);
    QCOMPARE(shelves.concerts(Shelf::NewFromFavourites).at(0).id, fresh);
    QVERIFY(shelves.concerts(Shelf::OpensSoon).rowOf(soon) >= 0);
    const ConcertSummary &concert =
        shelves.concerts(Shelf::OpensSoon).at(shelves.concerts(Shelf::OpensSoon).rowOf(soon));
    QVERIFY(concert.favourite);
    QVERIFY(!concert.title.isEmpty());
    QVERIFY(concert.timeZone.isValid());
}

UNIVERSE_TEST(HomeDatabaseTest, QCoreApplication)
#include "tst_home_database.moc"
