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
            {u"prices"_s, QJsonArray{QJsonObject{
                              {u"grade"_s, u"R석"_s}, {u"price"_s, 110000}, {u"sections"_s, QJsonArray{u"A"_s}}}}},
            {u"shows"_s, QJsonArray{inDays(plan.closes + 10)}}};
}

} // namespace

FanWorld::FanWorld(const std::function<QString(const QString &)> &proxied)
    : database(TestDatabase::Content::Schema)
    , client(proxied ? proxied(database.clientConnection()) : database.clientConnection())
    , bookingApi(client)
    , accountApi(client)
    , catalogueApi(client)
    , seatApi(client)
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
        {u"sections"_s, QJsonArray{QJsonObject{{u"name"_s, u"A"_s}, {u"rows"_s, 6}, {u"seats_per_row"_s, 20}}}}};
    const QJsonObject document{
        {u"format"_s, u"my-universe/1"_s}, {u"venues"_s, QJsonArray{venue}}, {u"concerts"_s, concerts}};
    const QString token = database.logIn(database.createMember(u"importer@example.com"_s, Role::Admin));
    const auto rejected =
        database.sql(u"select message from api.import_catalogue($1, $2::jsonb) where outcome = 'rejected'"_s,
                     {token, QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact))});
    if (rejected.size() > 0)
        qFatal("test catalogue: %s", qUtf8Printable(rejected.text(0, 0)));
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
    return {database.sql(u"select concert_id from data.concert where source_id = $1"_s, {name}).number(0, 0)};
}

BookingOrder FanWorld::order(const QString &name, int count, int from) {
    const QString id = QString::number(concert(name).value);
    const SqlRows facts =
        database.sql(u"select c.title, c.singers, c.genre, s.show_id, s.starts_at at time zone 'UTC', c.booking_opens "
                     u"at time zone 'UTC' "
                     "from data.concert c join data.show s using (concert_id) where c.concert_id = $1"_s,
                     {id});
    const auto instant = [&](int column) {
        QDateTime time = QDateTime::fromString(facts.text(0, column).left(19), u"yyyy-MM-dd HH:mm:ss"_s);
        time.setTimeSpec(Qt::UTC);
        return time;
    };
    BookingOrder order;
    order.concert.id = concert(name);
    order.concert.title = facts.text(0, 0);
    order.concert.singers = facts.text(0, 1);
    order.concert.genre = facts.text(0, 2);
    order.concert.venue = u"올림픽홀"_s;
    order.concert.timeZone = QTimeZone("Asia/Seoul");
    order.seatLimit = 8;
    order.show = {{facts.number(0, 3)}, instant(4), 120, 120};
    const SqlRows seats = database.sql(u"select seat_id, section, row_label, seat_label, grade, price "
                                       "from api.seats($1) order by seat_id limit $2 offset $3"_s,
                                       {facts.text(0, 3), QString::number(count), QString::number(from)});
    for (int i = 0; i < seats.size(); ++i)
        order.seats.append({{seats.number(i, 0)},
                            seats.text(i, 1),
                            seats.text(i, 2),
                            seats.text(i, 3),
                            seats.text(i, 4),
                            {seats.number(i, 5)}});
    return order;
}

void FanWorld::bookByAnother(const BookingOrder &order) {
    const QString email = QUuid::createUuid().toString(QUuid::Id128) + u"@example.com"_s;
    const QString token = database.logIn(database.createMember(email, Role::Fan, order.total()));
    QStringList ids;
    for (const SeatId seat : order.seatIds())
        ids.append(QString::number(seat.value));
    database.sql(u"select booking_id from api.book($1, gen_random_uuid(), $2, $3::bigint[])"_s,
                 {token, QString::number(order.show.id.value), u"{%1}"_s.arg(ids.join(u','))});
}

qint64 FanWorld::count(const QString &from) { return database.sql(u"select count(*) from "_s + from).number(0, 0); }

} // namespace universe::test
