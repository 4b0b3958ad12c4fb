#include "app/models/reminders/Reminders.h"
#include "tests/support/FanWorld.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Reminders against a real server: what an administrator and the clock do there arrives here.
class RemindersDatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFavouritesBookingOpens();
    void aFavouriteSingerGetsANewConcert();
    void aBookingIsMovedAndGivenBack();
    void aSessionThatEndedStopsIt();

private:
    void importConcert(const QString &name, const QString &singer);
    [[nodiscard]] QList<Reminder> told() const;

    std::unique_ptr<test::FanWorld> m_world;
    std::unique_ptr<MemberApi> m_api;
    ServerClock m_clock;
    std::unique_ptr<Reminders> m_reminders;
    std::unique_ptr<QSignalSpy> m_due;
};

void RemindersDatabaseTest::init() {
    m_world = std::make_unique<test::FanWorld>();
    m_api = std::make_unique<MemberApi>(m_world->client);
    m_reminders = std::make_unique<Reminders>(ReminderCalls::of(*m_api, m_world->session),
                                              Viewer::of(m_world->session, m_clock), ReminderMemory(), 20ms);
    m_due = std::make_unique<QSignalSpy>(m_reminders.get(), &Reminders::due);
    connect(&m_world->session, &SessionController::loggedIn, m_reminders.get(), &Reminders::memberChanged);
    connect(&m_world->session, &SessionController::loggedOut, m_reminders.get(), &Reminders::memberChanged);
    m_world->logInAs(u"fan@example.com"_s, {});
    QVERIFY(m_reminders->hasMember());
}

void RemindersDatabaseTest::cleanup() {
    m_due.reset();
    m_reminders.reset();
    m_api.reset();
    m_world.reset();
}

QList<Reminder> RemindersDatabaseTest::told() const {
    QList<Reminder> all;
    for (const QList<QVariant> &arguments : *m_due)
        all += arguments.first().value<QList<Reminder>>();
    return all;
}

void RemindersDatabaseTest::importConcert(const QString &name, const QString &singer) {
    const auto inDays = [](int days) { return QDateTime::currentDateTimeUtc().addDays(days).toString(Qt::ISODate); };
    const QJsonObject concert{
        {u"source"_s, u"test"_s},
        {u"source_id"_s, name},
        {u"title"_s, u"봄을 부르는 밤"_s},
        {u"singers"_s, QJsonArray{singer}},
        {u"venue"_s, u"올림픽홀"_s},
        {u"genre"_s, u"발라드"_s},
        {u"age_limit"_s, 0},
        {u"running_minutes"_s, 120},
        {u"booking_opens"_s, inDays(3)},
        {u"booking_closes"_s, inDays(20)},
        {u"seat_limit"_s, 4},
        {u"synopsis"_s, QString()},
        {u"prices"_s,
         QJsonArray{QJsonObject{{u"grade"_s, u"R석"_s}, {u"price"_s, 110000}, {u"sections"_s, QJsonArray{u"A"_s}}}}},
        {u"shows"_s, QJsonArray{inDays(30)}}};
    const QJsonObject document{{u"format"_s, u"my-universe/1"_s}, {u"concerts"_s, QJsonArray{concert}}};
    test::TestDatabase &database = m_world->database;
    const QString token = database.logIn(database.createMember(name + u"@example.com"_s, Role::Admin));
    const auto created = database.sql(u"select id from api.import_catalogue($1, $2::jsonb) where outcome = 'created'"_s,
                                      {token, QJsonDocument(document).toJson()});
    QCOMPARE(created.size(), 1);
}

void RemindersDatabaseTest::aFavouritesBookingOpens() {
    const ConcertId upcoming = m_world->concert(u"upcoming"_s);
    m_world->accountApi.setFavouriteConcert(m_world->session.token(), upcoming, true);
    m_world->database.sql(u"update data.concert set booking_opens = clock_timestamp() + interval '20 minutes' "
                          "where concert_id = %1"_s.arg(upcoming.value));
    QTRY_COMPARE(m_reminders->rowCount(), 1);
    QVERIFY(told().isEmpty());
    m_world->database.sql(u"update data.concert set booking_opens = clock_timestamp() + interval '0.4 seconds' "
                          "where concert_id = %1"_s.arg(upcoming.value));
    QTRY_COMPARE(told().size(), 1);
    const Reminder reminder = told().first();
    QCOMPARE(reminder.kind, Reminder::Kind::BookingOpens);
    QCOMPARE(reminder.concert, upcoming);
    QCOMPARE(reminder.title, u"First Light"_s);
    QCOMPARE(reminder.singer, u"검정치마"_s);
    QVERIFY(reminder.at <= m_reminders->now());
    QCOMPARE(m_reminders->unread(), 1);
}

void RemindersDatabaseTest::aFavouriteSingerGetsANewConcert() {
    const qint64 singer =
        m_world->database.sql(u"select singer_id from data.singer where name = '아이유'"_s).first().integer(0);
    m_world->accountApi.setFavouriteSinger(m_world->session.token(), {singer}, true);
    importConcert(u"other"_s, u"나윤선"_s); // not a favourite
    importConcert(u"new"_s, u"아이유"_s);
    QTRY_VERIFY(!told().isEmpty());
    const Reminder reminder = told().last();
    QCOMPARE(reminder.kind, Reminder::Kind::NewConcert);
    QCOMPARE(reminder.title, u"봄을 부르는 밤"_s);
    QCOMPARE(reminder.singer, u"아이유"_s);
    QCOMPARE(told().size(), 1);
}

void RemindersDatabaseTest::aBookingIsMovedAndGivenBack() {
    test::TestDatabase &database = m_world->database;
    database.sql(u"select private.post_entry(member_id, 'top_up', 500000, null, null, clock_timestamp()) "
                 "from data.member where email = 'fan@example.com'"_s);
    const BookingOrder order = m_world->order(u"open"_s, 1);
    const QString token = m_world->session.token();
    const qint64 booking = database
                               .sql(u"select booking_id from api.book($1, gen_random_uuid(), $2, array[$3::bigint])"_s,
                                    {token, order.show.id.value, order.seats.first().id.value})
                               .first()
                               .integer(0);
    const QString admin = database.logIn(database.createMember(u"boss@example.com"_s, Role::Admin));
    database.sql(u"select api.move_show($1, gen_random_uuid(), $2, '2090-05-01T19:00:00+09:00', 'Fog')"_s,
                 {admin, order.show.id.value});
    QTRY_COMPARE(told().size(), 1);
    Reminder reminder = told().first();
    QCOMPARE(reminder.kind, Reminder::Kind::ShowMoved);
    QCOMPARE(reminder.booking, std::optional(BookingId{booking}));
    QCOMPARE(reminder.startsAt, QDateTime(QDate(2090, 5, 1), QTime(10, 0), Qt::UTC));
    QCOMPARE(reminder.timeZone, QTimeZone("Asia/Seoul"));

    database.sql(u"select api.answer_move($1, gen_random_uuid(), $2, false)"_s, {token, booking});
    QTRY_COMPARE(told().size(), 2);
    reminder = told().last();
    QCOMPARE(reminder.kind, Reminder::Kind::Refund);
    QCOMPARE(reminder.amount, order.total());
}

void RemindersDatabaseTest::aSessionThatEndedStopsIt() {
    QSignalSpy expired(&m_world->session, &SessionController::expired);
    m_world->database.sql(u"delete from data.session"_s);
    QTRY_COMPARE(expired.count(), 1);
    QVERIFY(!m_reminders->hasMember());
}

UNIVERSE_TEST(RemindersDatabaseTest, QCoreApplication)
#include "tst_reminders_database.moc"
