#include "tests/admin/AdminProgram.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTest>
#include <QUuid>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace universe;
using namespace universe::test;

namespace {

/// A kiosk made by the command; gone with the object.
struct Kiosk {
    Kiosk(TestDatabase &of, const QStringList &options = {})
        : database(of)
        , role(u"kiosk_"_s + QUuid::createUuid().toString(QUuid::Id128).first(12))
        , made(admin(QStringList{u"create-kiosk"_s, u"--database"_s, of.adminConnection(), u"--role-name"_s, role} +
                         options,
                     password)) {}
    ~Kiosk() {
        database.sql(u"drop owned by "_s + role);
        database.sql(u"drop role "_s + role);
    }
    Q_DISABLE_COPY_MOVE(Kiosk)
    ServerResult<AdminConnection> open(const QString &name) const {
        return AdminConnection::open(ThrowawayCluster::shared().connection(name, role));
    }

    TestDatabase &database;
    QString role;
    AdminAnswer made;
};

} // namespace

class AdminKioskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesARoleThatCannotBeNamed_data();
    void refusesARoleThatCannotBeNamed();
    void aKioskMayDoWhatAClientMayAndNothingElse();
    void aKioskHasSoManyConnections();
    void aKioskConnectsToItsOwnDeployment();
    void aKiosksTransactionsAndFilesAreBound();
    void namesSettingsThatAClientLeftBehind();

private:
    std::unique_ptr<TestDatabase> m_database;
};

void AdminKioskTest::initTestCase() { m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Schema); }

void AdminKioskTest::refusesARoleThatCannotBeNamed_data() {
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << u""_s << u"empty"_s;
    QTest::newRow("blanks") << u" \u3000"_s << u"empty"_s;
    QTest::newRow("64 bytes") << QString(64, u'k') << u"63 bytes"_s;
    QTest::newRow("22 syllables") << QString(22, u'가') << u"63 bytes"_s;
    QTest::newRow("a line break") << u"kiosk\n1"_s << u"control"_s;
    QTest::newRow("a bell") << u"kiosk\a1"_s << u"control"_s;
    QTest::newRow("zero width") << u"kiosk\u200B1"_s << u"invisible"_s;
    QTest::newRow("a blank behind") << u"kiosk "_s << u"blank"_s;
}

void AdminKioskTest::refusesARoleThatCannotBeNamed() {
    QFETCH(const QString, role);
    QFETCH(const QString, reason);
    const auto roles = [&] { return m_database->sql(u"select count(*) from pg_roles"_s).first().integer(0); };
    const qint64 before = roles();
    const AdminAnswer answer =
        admin({u"create-kiosk"_s, u"--database"_s, m_database->adminConnection(), u"--role-name"_s, role}, password);
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(isOneLine(answer.error) && answer.error.contains(reason), qPrintable(answer.error));
    QCOMPARE(roles(), before);
}

void AdminKioskTest::aKioskMayDoWhatAClientMayAndNothingElse() {
    const QString role = u"Kiosk 7' "_s + QUuid::createUuid().toString(QUuid::Id128).first(8);
    const QStringList arguments{u"create-kiosk"_s, u"--database"_s, m_database->adminConnection(), u"--role-name"_s,
                                role};
    const AdminAnswer answer = admin(arguments, "opensesame'1\n");
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.error));
    QVERIFY(admin(arguments, "opensesame'1\n").error.contains(u"exists already"_s));

    m_database->sql(
        u"do $$ begin create role my_universe_kiosk_test; exception when duplicate_object then null; end $$"_s);
    m_database->sql(u"do $$ begin execute format('grant my_universe_kiosk_test to %I', '%1'); end $$"_s.arg(
        QString(role).replace(u"'"_s, u"''"_s)));
    const QString as = ThrowawayCluster::shared().connection(m_database->name(), role);
    QVERIFY(!AdminConnection::open(as + u" password=wrong"_s));
    auto kiosk = AdminConnection::open(as + u" password='opensesame\\'1'"_s);
    QVERIFY2(kiosk, kiosk ? "" : qPrintable(kiosk.error().message));
    QVERIFY(kiosk->runScript(u"select api.version()"_s));
    for (const QString &forbidden : {u"select * from data.member"_s, u"select * from private.verify()"_s,
                                     u"create role friend"_s, u"create temporary table x ()"_s}) {
        const auto refused = kiosk->runScript(forbidden);
        QVERIFY2(!refused, qPrintable(forbidden));
        QCOMPARE(refused.error().state, u"42501"_s);
    }
    m_database->sql(u"do $$ begin execute format('drop owned by %I; drop role %I', '%1', '%1'); end $$"_s.arg(
        QString(role).replace(u"'"_s, u"''"_s)));
}

void AdminKioskTest::aKioskHasSoManyConnections() {
    const Kiosk four(*m_database);
    QVERIFY2(four.made.exitCode == 0, qPrintable(four.made.error));
    const Kiosk two(*m_database, {u"--connections"_s, u"2"_s});
    std::vector<ServerResult<AdminConnection>> connections;
    connections.reserve(4);
    for (int i = 0; i < 4; ++i)
        connections.push_back(four.open(m_database->name()));
    QVERIFY(std::ranges::all_of(connections, [](const auto &c) { return c.has_value(); }));
    QVERIFY(!four.open(m_database->name()));
    QCOMPARE(m_database->sql(u"select rolconnlimit from pg_roles where rolname = $1"_s, {two.role}).first().integer(0),
             2);
}

void AdminKioskTest::aKioskConnectsToItsOwnDeployment() {
    TestDatabase other(TestDatabase::Content::Schema);
    const Kiosk kiosk(*m_database);
    const Kiosk another(other);
    QVERIFY(kiosk.open(m_database->name()));
    QVERIFY(!kiosk.open(other.name()));
    QVERIFY(another.open(other.name()));
    QVERIFY(!another.open(m_database->name()));
    // A kiosk is no reason to deploy again.
    QVERIFY(
        admin({u"deploy"_s, u"--database"_s, m_database->adminConnection()}).out.contains(u"nothing was changed"_s));
}

void AdminKioskTest::aKiosksTransactionsAndFilesAreBound() {
    const Kiosk kiosk(*m_database);
    auto connection = kiosk.open(m_database->name());
    QVERIFY(connection);
    const auto value = [&](const QString &name) {
        const auto rows = connection->runScript(u"show "_s + name);
        return rows ? rows->first().text(0) : QString();
    };
    QCOMPARE(value(u"idle_in_transaction_session_timeout"_s), u"30s"_s);
    QCOMPARE(value(u"statement_timeout"_s), u"15min"_s);
    QCOMPARE(value(u"temp_file_limit"_s), u"512MB"_s);
    for (const QString &forbidden :
         {u"set temp_file_limit to -1"_s, u"alter role %1 set temp_file_limit to -1"_s.arg(kiosk.role),
          u"alter role %1 in database %2 reset temp_file_limit"_s.arg(kiosk.role, m_database->name())}) {
        const auto refused = connection->runScript(forbidden);
        QVERIFY2(!refused, qPrintable(forbidden));
        QCOMPARE(refused.error().state, u"42501"_s);
    }
    QVERIFY(connection->runScript(u"alter role %1 in database %2 reset all"_s.arg(kiosk.role, m_database->name())));
    QCOMPARE(m_database
                 ->sql(u"select array_to_string(setconfig, ' ') from pg_db_role_setting s join pg_roles r on"
                       " r.oid = setrole where rolname = $1"_s,
                       {kiosk.role})
                 .first()
                 .text(0),
             u"temp_file_limit=512MB"_s);
}

void AdminKioskTest::namesSettingsThatAClientLeftBehind() {
    TestDatabase database(TestDatabase::Content::Schema);
    const Kiosk kiosk(database);
    auto connection = kiosk.open(database.name());
    QVERIFY(connection);
    const auto noted = [&](const QString &command) {
        const AdminAnswer answer = admin({command, u"--database"_s, database.adminConnection()});
        return answer.exitCode == 0 ? answer.out : answer.error;
    };
    QVERIFY(!noted(u"verify"_s).contains(kiosk.role));
    QVERIFY(connection->runScript(u"alter role %1 set standard_conforming_strings to off"_s.arg(kiosk.role)));
    QVERIFY(connection->runScript(
        u"alter role %1 in database %2 set statement_timeout to '3ms'"_s.arg(kiosk.role, database.name())));
    for (const QString &command : {u"verify"_s, u"deploy"_s}) {
        const QString out = noted(command);
        QVERIFY2(out.contains(u"role %1 has a setting of its own: standard_conforming_strings=off"_s.arg(kiosk.role)),
                 qPrintable(out));
        QVERIFY2(out.contains(u"role %1 has a setting of its own: statement_timeout=3ms"_s.arg(kiosk.role)),
                 qPrintable(out));
    }
}

UNIVERSE_TEST(AdminKioskTest, QCoreApplication)
#include "tst_admin_kiosk_database.moc"
