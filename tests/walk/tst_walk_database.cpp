// A random walk: many members do anything at all over sixteen connections, which are cut at random, while the jobs run
// twice at once. Whatever happened, the books agree in the end. UNIVERSE_WALK says how many operations (100000 for a
// long walk), UNIVERSE_WALK_SEED another way.

#include "app/server/Jobs.h"
#include "tests/support/TestMain.h"
#include "tests/walk/Walker.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <memory>
#include <thread>

using namespace Qt::StringLiterals;
using namespace universe;
using namespace universe::test;

namespace {

constexpr int connections = 16;

AdminConnection opened(const TestDatabase &database) {
    auto connection = AdminConnection::open(database.adminConnection());
    if (!connection)
        qFatal("%s", qPrintable(connection.error().message));
    return std::move(*connection);
}

/// Waits until so many more operations were begun, or the walk is over.
void waitForOperations(WalkWorld &world, int more) {
    int seen = world.operations;
    const int until = seen + more;
    while (seen < until && !world.isOver) {
        world.operations.wait(seen);
        seen = world.operations;
    }
}

/// Cuts connections of walkers, whatever they are at.
void cutConnections(WalkWorld &world, const std::vector<std::unique_ptr<Walker>> &walkers, uint seed) {
    AdminConnection connection = opened(world.database);
    QRandomGenerator random(seed);
    while (!world.isOver) {
        waitForOperations(world, random.bounded(20, 120));
        const int backend = walkers[random.bounded(quint32(walkers.size()))]->backend();
        if (backend != 0)
            std::ignore = connection.execute(u"select pg_terminate_backend($1::int)"_s, {backend});
    }
}

/// Gives each mail that is due out and says anything of what became of it, as a sender might.
void sendMail(AdminConnection &connection, QRandomGenerator &random) {
    std::ignore = connection.execute(u"select private.queue_reminders(), private.forget_mail()"_s);
    for (int i = 0; i < 20; ++i) {
        const auto next = connection.execute(u"select mail_id, try from private.next_mail()"_s);
        if (!next || next->first().isNull(0))
            return;
        const QString outcome =
            QStringList{u"sent"_s, u"sent"_s, u"sent"_s, u"later"_s, u"unsure"_s, u"never"_s}[random.bounded(6)];
        std::ignore = connection.execute(u"select private.mail_result($1, $2::int, $3, 'a word')"_s,
                                         {next->first().integer(0), next->first().integer(1), outcome});
    }
}

/// Somebody's offer has lasted for its time.
const QString lapse = uR"(
with purse as materialized (
  select p.member_id from data.purse p where p.has_offers order by p.member_id limit 1 for no key update skip locked),
over as (
  update data.waiting_entry e set offer_ends_at = clock_timestamp() from purse p
  where e.member_id = p.member_id and e.state = 'offered' and e.offer_ends_at > clock_timestamp()
  returning e.*)
update data.seat_claim k set offered_until = o.offer_ends_at from over o
where k.show_id = o.show_id and k.seat_id = any (o.offer_seat_ids) and k.member_id = o.member_id
  and k.offered_until is not null)"_s;

/// Runs the jobs again and again.
void work(WalkWorld &world, uint seed) {
    AdminConnection connection = opened(world.database);
    QRandomGenerator random(seed);
    while (!world.isOver) {
        waitForOperations(world, 60);
        if (random.bounded(4) == 0)
            std::ignore = connection.execute(lapse);
        const auto done = runJobs(connection);
        if (!done && done.error().state != u"40P01" && done.error().state != u"55P03")
            world.surprise(u"jobs: "_s + done.error().state + u' ' + done.error().message);
        sendMail(connection, random);
        world.count(u"jobs"_s, u"run"_s);
    }
}

} // namespace

class WalkTest : public QObject {
    Q_OBJECT

public:
    /// A long walk takes longer than a test may, unless it says so before the first one begins.
    WalkTest() { qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); }

private Q_SLOTS:
    void theBooksAgreeInTheEnd();
};

void WalkTest::theBooksAgreeInTheEnd() {
    const int operations =
        qEnvironmentVariableIsSet("UNIVERSE_WALK") ? qEnvironmentVariableIntValue("UNIVERSE_WALK") : 3000;
    const uint seed = uint(qEnvironmentVariableIntValue("UNIVERSE_WALK_SEED"));
    TestDatabase database(TestDatabase::Content::Schema);
    WalkWorld world(database);
    std::vector<std::unique_ptr<Walker>> walkers;
    for (uint i = 0; i < connections; ++i)
        walkers.push_back(std::make_unique<Walker>(world, 1000 * seed + i));

    QElapsedTimer timer;
    timer.start();
    {
        std::vector<std::jthread> others;
        others.emplace_back([&] { cutConnections(world, walkers, 1000 * seed + 100); });
        others.emplace_back([&] { work(world, 1000 * seed + 101); });
        others.emplace_back([&] { work(world, 1000 * seed + 102); });
        {
            std::vector<std::jthread> threads;
            threads.reserve(walkers.size());
            for (const auto &walker : walkers)
                threads.emplace_back([&walker, operations] { walker->walk(operations); });
        }
        world.isOver = true;
        ++world.operations;
        world.operations.notify_all();
    }
    qInfo("%d operations in %lld ms\n%s", operations, timer.elapsed(), qPrintable(world.summary()));

    AdminConnection connection = opened(database);
    for (int run = 0; run < 2; ++run) // the second does what the first found to be due
        QVERIFY(runJobs(connection).has_value());
    QCOMPARE(world.surprises(), QStringList());
    QVERIFY(world.counted(u"lost"_s) > 0);
    QVERIFY(world.counted(u"asked twice"_s) > 0);
    QVERIFY(world.counted(u"MU003"_s) > 0); // somebody was too late
    const Rows invariants = database.sql(u"select ok, name, detail from private.verify()"_s);
    QStringList broken;
    for (int i = 0; i < invariants.size(); ++i)
        if (!invariants.at(i).boolean(0))
            broken.append(invariants.at(i).text(1) + u": "_s + invariants.at(i).text(2));
    QCOMPARE(broken.join(u'\n'), QString());
}

UNIVERSE_TEST(WalkTest, QCoreApplication)
#include "tst_walk_database.moc"
