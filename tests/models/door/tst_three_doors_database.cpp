// A whole house at three doors without the server: 5,000 tickets, of which one in a hundred is scanned at two doors and
// one in a hundred is given back meanwhile. One in ten goes out, and half of these come back. Then everything is told,
// in any order, and twice.

#include "app/api/DoorApi.h"
#include "app/door/DoorStore.h"
#include "tests/support/FanWorld.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int ticketCount = 5'000;
constexpr int bookingCount = 10;
constexpr int doubled = ticketCount / 100;
constexpr int givenBack = ticketCount / 100;
constexpr int doorCount = 3;
constexpr int leaving = (ticketCount - doubled - givenBack) / 10; ///< of those that come to one door
constexpr int returning = leaving / 2;
constexpr int toldTogether = 500;
constexpr int longAnswer = 120'000;

/// What one door tells at once.
struct Telling {
    int door = 0;
    QList<DoorScan> scans;
    QList<Admission> outcomes{};
};

} // namespace

class ThreeDoorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTicketIsFoundAndNoneCountedTwice();

private:
    void sell();
    void openDoors();
    void scanAll(std::mt19937 &random);
    void goOutAndIn();
    void giveBack();
    [[nodiscard]] QList<Telling> tellings(std::mt19937 &random);
    void tell(QList<Telling> &tellings);

    FanWorld m_world;
    DoorApi m_api{m_world.client};
    QTemporaryDir m_folder;
    QString m_steward;
    QString m_fan;
    ShowId m_show;
    QList<QByteArray> m_hashes; ///< in the order of their tickets
    std::array<std::unique_ptr<DoorStore>, doorCount> m_doors;
    std::vector<double> m_times; ///< of an answer, in milliseconds
    /// Each scan of a ticket is at another instant of the doors' clocks.
    QDateTime m_clock = QDateTime::currentDateTimeUtc();
    [[nodiscard]] QDateTime now() { return m_clock = m_clock.addMSecs(1); }
};

void ThreeDoorsTest::sell() {
    m_world.import(QJsonObject{
        {u"format"_s, u"my-universe/1"_s},
        {u"venues"_s, QJsonArray{QJsonObject{
                          {u"name"_s, u"큰 홀"_s},
                          {u"sections"_s,
                           QJsonArray{QJsonObject{{u"name"_s, u"A"_s}, {u"rows"_s, 100}, {u"seats_per_row"_s, 50}}}}}}},
        {u"concerts"_s,
         QJsonArray{QJsonObject{
             {u"source"_s, u"doors"_s},
             {u"source_id"_s, u"doors"_s},
             {u"title"_s, u"세 입구"_s},
             {u"venue"_s, u"큰 홀"_s},
             {u"singers"_s, QJsonArray{u"나윤선"_s}},
             {u"seat_limit"_s, ticketCount / bookingCount},
             {u"reentry"_s, true},
             {u"booking_opens"_s, u"2020-01-01T00:00:00Z"_s},
             {u"booking_closes"_s, u"2085-05-01T00:00:00Z"_s},
             {u"shows"_s, QJsonArray{u"2085-05-02T10:00:00Z"_s}},
             {u"prices"_s, QJsonArray{QJsonObject{
                               {u"grade"_s, u"R석"_s}, {u"price"_s, 100}, {u"sections"_s, QJsonArray{u"A"_s}}}}}}}}});
    TestDatabase &server = m_world.database;
    m_show = {server
                  .sql(u"select s.show_id from data.show s join data.concert c using (concert_id) "
                       "where c.source_id = 'doors'"_s)
                  .first()
                  .integer(0)};
    m_steward = server.logIn(server.createMember(u"steward@example.com"_s, Role::Steward));
    for (int i = 0; i < bookingCount; ++i) {
        m_fan = server.logIn(server.createMember(u"fan%1@example.com"_s.arg(i), Role::Fan, {1'000'000}));
        server.sql(
            u"select from api.book($1, gen_random_uuid(), $2, (select array_agg(seat_id) from (select seat_id from "
            "api.seats($2) order by seat_id offset $3 limit $4) s))"_s,
            {m_fan, m_show, i * (ticketCount / bookingCount), ticketCount / bookingCount});
    }
    const Rows codes = server.sql(
        u"select private.ticket_code(ticket_id) from data.ticket where show_id = $1 order by ticket_id"_s, {m_show});
    for (int i = 0; i < codes.size(); ++i)
        m_hashes.append(QCryptographicHash::hash(codes.at(i).text(0).toUtf8(), QCryptographicHash::Sha256));
    QCOMPARE(m_hashes.size(), ticketCount);
}

void ThreeDoorsTest::openDoors() {
    QFuture<Result<QList<DoorTicket>>> list = m_api.tickets(m_steward, m_show);
    QTRY_VERIFY_WITH_TIMEOUT(list.isFinished(), longAnswer);
    QVERIFY(list.result());
    QCOMPARE(list.result()->size(), ticketCount);
    for (int i = 0; i < doorCount; ++i) {
        auto &door = m_doors.at(size_t(i));
        door = std::make_unique<DoorStore>(m_folder.filePath(QString::number(i)));
        const DoorStore::Door open{.show = {.id = m_show,
                                            .title = u"세 입구"_s,
                                            .venue = u"큰 홀"_s,
                                            .venueEnglish = {},
                                            .startsAt = QDateTime::currentDateTimeUtc(),
                                            .timeZone = QTimeZone::utc(),
                                            .reentry = true},
                                   .gate = u"%1번 문"_s.arg(i + 1),
                                   .loadedAt = QDateTime::currentDateTimeUtc()};
        QVERIFY(door->setDoor(open, *list.result()));
    }
}

// The first tickets come to two doors; the last ones are given back meanwhile.
void ThreeDoorsTest::scanAll(std::mt19937 &random) {
    struct Scan {
        int door;
        int ticket;
    };
    std::vector<Scan> scans;
    scans.reserve(ticketCount + doubled);
    for (int i = 0; i < ticketCount; ++i)
        scans.push_back({i % doorCount, i});
    for (int i = 0; i < doubled; ++i)
        scans.push_back({(i + 1) % doorCount, i});
    std::ranges::shuffle(scans, random);
    for (const Scan &scan : scans) {
        QElapsedTimer timer;
        timer.start();
        const auto answer = m_doors.at(size_t(scan.door))->admit(m_hashes[scan.ticket], now(), false);
        m_times.push_back(double(timer.nsecsElapsed()) / 1e6);
        QVERIFY(answer);
        QCOMPARE(answer->outcome, Admission::Admitted); // no door knows of another
        const auto again = m_doors.at(size_t(scan.door))->ticket(m_hashes[scan.ticket]);
        QVERIFY(again && *again);
        QCOMPARE((*again)->state, TicketState::Used);
    }
}

void ThreeDoorsTest::goOutAndIn() {
    for (int i = 0; i < leaving; ++i) {
        const QByteArray &hash = m_hashes[doubled + i];
        const auto left = m_doors.at(size_t((doubled + i) % doorCount))->leave(hash, now(), false);
        QVERIFY(left);
        QCOMPARE(left->outcome, Admission::Left);
    }
    for (int i = 0; i < returning; ++i) {
        const QByteArray &hash = m_hashes[doubled + i];
        const auto back = m_doors.at(size_t((doubled + i) % doorCount))->admit(hash, now(), false);
        QVERIFY(back);
        QCOMPARE(back->outcome, Admission::Admitted);
    }
}

void ThreeDoorsTest::giveBack() {
    m_world.database.sql(
        u"select from api.cancel_tickets($1, gen_random_uuid(), (select max(booking_id) from data.booking), "
        "(select array_agg(ticket_id) from (select ticket_id from data.ticket where show_id = $2 "
        "order by ticket_id desc limit $3) t))"_s,
        {m_fan, m_show, givenBack});
    QCOMPARE(m_world.count(u"data.cancelled_ticket"_s), givenBack);
}

QList<Telling> ThreeDoorsTest::tellings(std::mt19937 &random) {
    QList<Telling> all;
    for (int i = 0; i < doorCount; ++i) {
        auto scans = m_doors.at(size_t(i))->untold(ticketCount);
        if (!scans)
            qFatal("a door does not say what it did");
        std::ranges::shuffle(*scans, random);
        for (qsizetype at = 0; at < scans->size(); at += toldTogether)
            all.append({i, scans->mid(at, toldTogether)});
    }
    std::ranges::shuffle(all, random);
    return all;
}

void ThreeDoorsTest::tell(QList<Telling> &tellings) {
    for (Telling &telling : tellings) {
        auto answer = m_api.reconcile(m_steward, m_show, telling.scans.first().device, telling.scans);
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), longAnswer);
        QVERIFY2(answer.result(), answer.result() ? "" : qPrintable(answer.result().error().detail));
        if (!telling.outcomes.isEmpty())
            QCOMPARE(*answer.result(), telling.outcomes); // the same as before
        telling.outcomes = *answer.result();
        QCOMPARE(telling.outcomes.size(), telling.scans.size());
    }
}

void ThreeDoorsTest::everyTicketIsFoundAndNoneCountedTwice() {
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    std::mt19937 random(seed);
    sell();
    openDoors();
    scanAll(random);
    goOutAndIn();
    giveBack();
    std::ranges::sort(m_times);
    qInfo() << "an answer without the server: median" << m_times.at(m_times.size() / 2) << "ms, 95 %"
            << m_times.at(m_times.size() * 95 / 100) << "ms, longest" << m_times.back() << "ms";

    QList<Telling> told = tellings(random);
    tell(told); // whose answers are lost on the way
    std::ranges::shuffle(told, random);
    tell(told);
    QCOMPARE(m_world.count(u"data.admission where back_from is null"_s), ticketCount - givenBack);
    QCOMPARE(m_world.count(u"(select distinct booking_id, ordinal from data.admission) a"_s), ticketCount - givenBack);
    QCOMPARE(m_world.count(u"data.seat_claim where used_at is not null"_s), ticketCount - givenBack);
    QCOMPARE(m_world.count(u"data.door_scan"_s), ticketCount + doubled + leaving + returning);
    QCOMPARE(m_world.count(u"data.ticket t, private.stay(t.booking_id, t.ordinal) s where s.left_at is not null"_s),
             leaving - returning);

    qsizetype twice = 0;
    qsizetype back = 0;
    for (Telling &telling : told) {
        for (qsizetype i = 0; i < telling.scans.size(); ++i)
            telling.scans[i].server = telling.outcomes[i];
        QVERIFY(m_doors.at(size_t(telling.door))->setTold(telling.scans));
    }
    for (auto &door : m_doors) {
        QCOMPARE(door->untoldCount().value_or(-1), 0);
        const auto conflicts = door->conflicts();
        QVERIFY(conflicts);
        for (const DoorScan &scan : *conflicts) {
            const qsizetype ticket = m_hashes.indexOf(scan.codeHash);
            twice += scan.server == Admission::AlreadyUsed && ticket < doubled ? 1 : 0;
            back += scan.server == Admission::Cancelled && ticket >= ticketCount - givenBack ? 1 : 0;
        }
        door.reset();
    }
    QCOMPARE(twice, doubled);
    QCOMPARE(back, givenBack);
    // The passwords of tests are hashed in a hurry.
    QCOMPARE(m_world.count(
                 u"private.verify() where not ok and detail not like 'member % has a password hash of cost 04%'"_s),
             0);
}

UNIVERSE_TEST(ThreeDoorsTest, QCoreApplication)
#include "tst_three_doors_database.moc"
