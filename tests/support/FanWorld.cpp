#include "tests/support/FanWorld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace universe::test {

const QString FanWorld::password = u"correct horse battery"_s;

namespace {

QString inDays(int days) { return QDateTime::currentDateTimeUtc().addDays(days).toString(Qt::ISODate); }

QJsonObject section(const QString &name, int rows, int seatsPerRow) {
    return {{u"name"_s, name}, {u"rows"_s, rows}, {u"seats_per_row"_s, seatsPerRow}};
}

struct Plan {
    const char *name;
    const char *title;
    const char *singer;
    const char *genre;
    int opens; ///< days from now
    int closes;
    int ageLimit;
};

QJsonObject concertOf(const Plan &plan) {
    return {{u"source"_s, u"test"_s},
            {u"source_id"_s, QString::fromUtf8(plan.name)},
            {u"title"_s, QString::fromUtf8(plan.title)},
            {u"singers"_s, QJsonArray{QString::fromUtf8(plan.singer)}},
            {u"venue"_s, u"올림픽홀"_s},
            {u"genre"_s, QString::fromUtf8(plan.genre)},
            {u"age_limit"_s, plan.ageLimit},
            {u"running_minutes"_s, 120},
            {u"booking_opens"_s, inDays(plan.opens)},
            {u"booking_closes"_s, inDays(plan.closes)},
            {u"seat_limit"_s, 8},
            {u"synopsis"_s, QString()},
            {u"prices"_s, FanWorld::prices(u"R석"_s, 110'000)},
            {u"shows"_s, QJsonArray{inDays(plan.closes + 10)}}};
}

} // namespace

FanWorld::FanWorld(const std::function<QString(const QString &)> &proxied, const Database::Options &options)
    : database(TestDatabase::Content::Schema)
    , client(proxied ? proxied(database.clientConnection()) : database.clientConnection(), options)
    , bookingApi(client)
    , accountApi(client)
    , catalogueApi(client)
    , seatApi(client)
    , waitingApi(client)
    , memberApi(client)
    , saleApi(client)
    , session(accountApi) {
    importCatalogue();
}

void FanWorld::importCatalogue() {
    QJsonArray concerts;
    for (const Plan &plan : {Plan{"open", "아이유 콘서트 ‘The Golden Hour’", "아이유", "발라드", -5, 20, 0},
                             Plan{"second", "잔나비 소극장 콘서트 — 투게더", "잔나비", "인디", -5, 30, 0},
                             Plan{"upcoming", "First Light", "검정치마", "록", 5, 40, 0},
                             Plan{"closed", "봄밤의 재즈", "나윤선", "재즈", -20, -1, 0},
                             Plan{"adult", "Midnight Club", "새소년", "인디", -5, 20, 19}})
        concerts.append(concertOf(plan));
    const QJsonObject venue{
        {u"name"_s, u"올림픽홀"_s},
        {u"region"_s, u"서울"_s},
        {u"sections"_s, QJsonArray{section(u"A"_s, 6, 20), section(u"B"_s, 2, 10), section(u"C"_s, 2, 10)}}};
    m_importer = database.logIn(database.createMember(u"importer@example.com"_s, Role::Admin));
    const QJsonObject document{{u"venues"_s, QJsonArray{venue}}, {u"concerts"_s, concerts}};
    import(document);
}

void FanWorld::change(const QString &name, const QJsonObject &values) {
    QJsonObject concert = values;
    concert[u"source"_s] = u"test"_s;
    concert[u"source_id"_s] = name;
    const QJsonObject document{{u"concerts"_s, QJsonArray{concert}}};
    import(document);
}

void FanWorld::import(const QJsonObject &document) {
    QJsonObject whole = document;
    whole[u"format"_s] = u"my-universe/1"_s;
    const auto rejected =
        database.sql(u"select message from api.import_catalogue($1, $2::jsonb) where outcome = 'rejected'"_s,
                     {m_importer, QJsonDocument(whole).toJson()});
    if (rejected.size() > 0)
        qFatal("test catalogue: %s", qUtf8Printable(rejected.first().text(0)));
}

MemberId FanWorld::logInAs(const QString &email, Money balance) {
    const MemberId member = database.createMember(email, Role::Fan, balance, password);
    QObject::connect(&session, &SessionController::logInFailed, &client,
                     [](const Error &error) { qFatal("log-in did not work: %s", qUtf8Printable(error.detail)); });
    session.logIn(email, password);
    if (!QTest::qWaitFor([this] { return session.isMember(); }, 20'000))
        qFatal("log-in of %s was not answered", qUtf8Printable(email));
    session.disconnect(&client);
    return member;
}

ConcertId FanWorld::concert(const QString &name) {
    return {database.sql(u"select concert_id from data.concert where source_id = $1"_s, {name}).first().integer(0)};
}

BookingOrder FanWorld::emptyOrder(const QString &name) {
    const ConcertId id = concert(name);
    const Row facts =
        database
            .sql(u"select c.title, c.singers, c.genre, s.show_id, s.starts_at, c.age_limit, c.terms_version "
                 "from data.concert c join data.show s using (concert_id) where c.concert_id = $1"_s,
                 {id})
            .first();
    BookingOrder order;
    order.concert.id = id;
    order.concert.title = facts.text(0);
    order.concert.singers = facts.text(1);
    order.concert.genre = facts.text(2);
    order.concert.venue = u"올림픽홀"_s;
    order.concert.timeZone = QTimeZone("Asia/Seoul");
    order.seatLimit = 8;
    order.ageLimit = int(facts.integer(5));
    order.terms = int(facts.integer(6));
    order.show = {{facts.integer(3)}, facts.instant(4), 160, 160};
    return order;
}

QList<ChosenSeat> FanWorld::seats(ShowId show, const QString &which) {
    return database.sql(u"select seat_id, section, row_label, seat_label, grade, price from "_s + which, {show})
        .map([](const Row &row) {
            return ChosenSeat{{row.integer(0)}, row.text(1), row.text(2), row.text(3), row.text(4), {row.integer(5)}};
        });
}

BookingOrder FanWorld::order(const QString &name, int count, int from) {
    BookingOrder order = emptyOrder(name);
    order.seats = seats(order.show.id, u"api.seats($1) order by seat_id limit %1 offset %2"_s.arg(count).arg(from));
    return order;
}

BookingOrder FanWorld::orderOfAllGrades(const QString &name) {
    BookingOrder order = emptyOrder(name);
    order.seats = seats(order.show.id, u"(select distinct on (section) * from api.seats($1) order by section, seat_id) "
                                       "one order by seat_id"_s);
    return order;
}

QJsonArray FanWorld::prices(const QString &gradeOfA, int priceOfA) {
    const auto price = [](const QString &grade, int coins, const QString &section) {
        return QJsonObject{{u"grade"_s, grade}, {u"price"_s, coins}, {u"sections"_s, QJsonArray{section}}};
    };
    return {price(gradeOfA, priceOfA, u"A"_s), price(u"S석"_s, 88'000, u"B"_s), price(u"A석"_s, 66'000, u"C"_s)};
}

void FanWorld::bookByAnother(const BookingOrder &order) {
    const QString email = QUuid::createUuid().toString(QUuid::Id128) + u"@example.com"_s;
    const QString token = database.logIn(database.createMember(email, Role::Fan, order.total()));
    database.sql(u"select booking_id from api.book($1, gen_random_uuid(), $2, $3)"_s,
                 {token, order.show.id, order.seatIds()});
}

qint64 FanWorld::count(const QString &from) {
    return database.sql(u"select count(*) from "_s + from).first().integer(0);
}

} // namespace universe::test
