#include "tests/support/TestDatabase.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace universe;
using universe::test::TestDatabase;
using universe::test::ThrowawayCluster;

namespace {

struct Answer {
    int exitCode = -1;
    QString out;
    QString error;
};

Answer admin(const QStringList &arguments, const QByteArray &input = {}) {
    QProcess process;
    process.start(QStringLiteral(ADMIN_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

bool isOneLine(const QString &text) { return text.endsWith(u'\n') && text.count(u'\n') == 1; }

constexpr auto password = "correct horse battery\n";

const QByteArray document = R"({ "format": "my-universe/1",
  "venues": [ { "name": "Club", "region": "서울", "time_zone": "Asia/Seoul",
      "sections": [ { "name": "A", "rows": 2, "seats_per_row": 3 } ] } ],
  "concerts": [
    { "source": "box", "source_id": "1", "title": "First Light", "singers": ["아이유"], "venue": "Club",
      "genre": "K-pop", "age_limit": 0, "running_minutes": 120,
      "booking_opens": "2026-01-01T20:00:00+09:00", "booking_closes": "2099-12-24T18:00:00+09:00",
      "seat_limit": 4, "prices": [ { "grade": "R", "price": 110000, "sections": ["A"] } ],
      "shows": [ "2099-12-24T19:00:00+09:00" ] },
    { "source": "box", "source_id": "2", "title": "Nowhere", "singers": [], "venue": "No such hall",
      "booking_opens": "2026-01-01T20:00:00+09:00", "booking_closes": "2099-12-24T18:00:00+09:00",
      "seat_limit": 4, "prices": [], "shows": [] } ] })";

} // namespace

class AdminTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void explainsItself();
    void refusesAWrongCommandLineInOneLine_data();
    void refusesAWrongCommandLineInOneLine();
    void namesTheServerThatIsNotThere();
    void acceptsKeysAndUris();
    void deploysTwice();
    void deploysTheDemonstration();
    void createsAnAccountOfEachRole_data();
    void createsAnAccountOfEachRole();
    void refusesATakenAddressAndAWeakPassword();
    void refusesWhatIsNoUtf8();
    void refusesARoleThatCannotBeNamed_data();
    void refusesARoleThatCannotBeNamed();
    void aKioskMayDoWhatAClientMayAndNothingElse();
    void aKioskHasSoManyConnections();
    void aKioskConnectsToItsOwnDeployment();
    void aKiosksTransactionsAndFilesAreBound();
    void namesSettingsThatAClientLeftBehind();
    void namesDatabasesThatAreOpenAndClosesThemWhenTold();
    void whoIsNoSuperuserIsToldWhatStaysOpen();
    void importsAndReportsEachRejection();
    void aDryRunImportsNothing();
    void onlyAdministratorsImport();
    void pointsAtMalformedJson();
    void rejectsOneEntityForATextThatCannotBeStored();
    void importsALargeDocument();
    void verifiesACleanDatabase();
    void verifyNamesTheRowThatIsBroken();
    void deployTellsOfDamageAndLeavesIt();

private:
    QString save(const QString &name, const QByteArray &content) const;
    std::unique_ptr<TestDatabase> m_database;
    QTemporaryDir m_folder;
};

QString AdminTest::save(const QString &name, const QByteArray &content) const {
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

void AdminTest::initTestCase() {
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Schema);
    m_database->createMember(u"boss@example.com"_s, Role::Admin);
    m_database->createMember(u"fan@example.com"_s);
}

void AdminTest::explainsItself() {
    const Answer help = admin({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    for (const QString &name : {u"deploy"_s, u"create-account"_s, u"create-kiosk"_s, u"import"_s, u"verify"_s}) {
        QVERIFY(help.out.contains(name));
        QCOMPARE(admin({name, u"--help"_s}).exitCode, 0);
    }
    QVERIFY(admin({u"--version"_s}).out.contains(QStringLiteral(UNIVERSE_VERSION)));
}

void AdminTest::refusesAWrongCommandLineInOneLine_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << QStringList() << u"subcommand"_s;
    QTest::newRow("unknown") << QStringList{u"destroy"_s} << u"destroy"_s;
    QTest::newRow("no database") << QStringList{u"deploy"_s} << u"--database"_s;
    QTest::newRow("unknown option") << QStringList{u"deploy"_s, u"--database"_s, u"x=y"_s, u"--fast"_s} << u"fast"_s;
    QTest::newRow("extra word") << QStringList{u"verify"_s, u"now"_s, u"--database"_s, QString()} << u"now"_s;
    QTest::newRow("missing option") << QStringList{u"create-account"_s, u"--database"_s, QString()} << u"--email"_s;
    QTest::newRow("no file") << QStringList{u"import"_s, u"--database"_s, QString(), u"--email"_s, u"a"_s} << u"FILE"_s;
    QTest::newRow("wrong role")
        << QStringList{u"create-account"_s, u"--database"_s, QString(),   u"--email"_s, u"a@b.c"_s,
                       u"--name"_s,         u"A"_s,          u"--role"_s, u"king"_s}
        << u"king"_s;
    for (const QString &connections : {u"0"_s, u"-1"_s, u"1001"_s, u"4.5"_s, u"many"_s, u"99999999999"_s, QString()})
        QTest::newRow(qPrintable(u"connections "_s + connections))
            << QStringList{u"create-kiosk"_s, u"--database"_s, QString(),
                           u"--role-name"_s,  u"kiosk"_s,      u"--connections="_s + connections}
            << u"1 to 1000"_s;
    QTest::newRow("bad connection string")
        << QStringList{u"deploy"_s, u"--database"_s, u"nonsense=1"_s} << u"nonsense"_s;
}

void AdminTest::refusesAWrongCommandLineInOneLine() {
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, reason);
    const Answer answer = admin(arguments, password);
    QVERIFY(answer.exitCode > 0);
    QVERIFY2(isOneLine(answer.error), qPrintable(answer.error));
    QVERIFY2(answer.error.contains(reason), qPrintable(answer.error));
    QVERIFY(answer.out.isEmpty());
}

void AdminTest::namesTheServerThatIsNotThere() {
    const Answer answer = admin({u"deploy"_s, u"--database"_s, u"host=/nonexistent dbname=x"_s});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY(isOneLine(answer.error));
    QVERIFY(answer.error.contains(u"/nonexistent"_s));
}

void AdminTest::acceptsKeysAndUris() {
    const QString uri =
        u"postgresql://postgres@/%1?host=%2"_s.arg(m_database->name(), ThrowawayCluster::shared().socketFolder());
    QCOMPARE(admin({u"verify"_s, u"--database"_s, uri}).exitCode, 0);
    const QString services =
        save(u"services.conf"_s, u"[theatre]\nhost=%1\nuser=postgres\ndbname=%2\n"_s
                                     .arg(ThrowawayCluster::shared().socketFolder(), m_database->name())
                                     .toUtf8());
    qputenv("PGSERVICEFILE", services.toUtf8());
    const Answer answer = admin({u"verify"_s, u"--database"_s, u"service=theatre"_s});
    qunsetenv("PGSERVICEFILE");
    QCOMPARE(answer.exitCode, 0);
}

void AdminTest::deploysTwice() {
    const TestDatabase database(TestDatabase::Content::Nothing);
    const QStringList arguments{u"deploy"_s, u"--database"_s, database.adminConnection()};
    const Answer first = admin(arguments);
    QVERIFY2(first.exitCode == 0, qPrintable(first.error));
    const Answer second = admin(arguments);
    QCOMPARE(second.exitCode, 0);
    QVERIFY(second.out.contains(u"nothing was changed"_s));
}

void AdminTest::deploysTheDemonstration() {
    TestDatabase database(TestDatabase::Content::Schema);
    const Answer answer = admin({u"deploy"_s, u"--demo"_s, u"--database"_s, database.adminConnection()});
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.error));
    QCOMPARE(database
                 .sql(u"select string_agg(role, ' ' order by role) from unnest(array['fan','staff','admin']) r,"
                      " lateral api.log_in(r || '@example.com', 'universe')"_s)
                 .first()
                 .text(0),
             u"admin fan staff"_s);
    QVERIFY(database.sql(u"select balance from api.log_in('fan@example.com', 'universe')"_s).first().integer(0) > 0);
    const Answer verified = admin({u"verify"_s, u"--database"_s, database.adminConnection()});
    QVERIFY2(verified.exitCode == 0, qPrintable(verified.out));
    const Answer again = admin({u"deploy"_s, u"--demo"_s, u"--database"_s, database.adminConnection()});
    QVERIFY(again.out.contains(u"nothing was changed"_s));
}

void AdminTest::createsAnAccountOfEachRole_data() {
    QTest::addColumn<QString>("role");
    for (const char *role : {"fan", "staff", "admin"})
        QTest::newRow(role) << QString::fromLatin1(role);
}

void AdminTest::createsAnAccountOfEachRole() {
    QFETCH(const QString, role);
    const QString email = u"new-%1@example.com"_s.arg(role);
    const Answer answer = admin({u"create-account"_s, u"--database"_s, m_database->adminConnection(), u"--email"_s,
                                 email, u"--name"_s, u"이름"_s, u"--role"_s, role},
                                password);
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.error));
    const Rows login = m_database->sql(u"select role, name from api.log_in($1, 'correct horse battery')"_s, {email});
    QCOMPARE(login.size(), 1);
    QCOMPARE(login.first().text(0), role);
    QCOMPARE(login.first().text(1), u"이름"_s);
}

void AdminTest::refusesATakenAddressAndAWeakPassword() {
    const auto create = [&](const QString &email, const QByteArray &input) {
        return admin({u"create-account"_s, u"--database"_s, m_database->adminConnection(), u"--email"_s, email,
                      u"--name"_s, u"N"_s, u"--role"_s, u"fan"_s},
                     input);
    };
    QVERIFY(create(u"FAN@example.com"_s, password).error.contains(u"MU014"_s));
    QVERIFY(create(u"weak@example.com"_s, "a\n").error.contains(u"MU009"_s));
    QVERIFY(create(u"none@example.com"_s, "").error.contains(u"standard input"_s));
}

void AdminTest::refusesWhatIsNoUtf8() {
    const auto create = [&](const QByteArray &input) {
        return admin({u"create-account"_s, u"--database"_s, m_database->adminConnection(), u"--email"_s,
                      u"bytes@example.com"_s, u"--name"_s, u"N"_s, u"--role"_s, u"fan"_s},
                     input);
    };
    for (const QByteArray &input :
         {QByteArray("correct horse caf\xE9\n"), QByteArray("correct horse \0 battery\n", 24)}) {
        const Answer answer = create(input);
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(isOneLine(answer.error), qPrintable(answer.error));
        QVERIFY(answer.error.contains(u"standard input"_s));
    }
    QVERIFY(create("correct horse caf\xE9\n").error.contains(u"UTF-8"_s));
    QCOMPARE(m_database->sql(u"select from data.member where email = 'bytes@example.com'"_s).size(), 0);

    // An argument of bytes, which QProcess could not hand over.
    for (const char *locale : {"C.UTF-8", "C"}) {
        QProcess shell;
        shell.start(
            u"sh"_s,
            {u"-c"_s, u"LC_ALL=%1 exec '%2' create-kiosk --database x --role-name \"$(printf 'caf\\351')\""_s.arg(
                          QLatin1String(locale), QStringLiteral(ADMIN_PROGRAM))});
        QVERIFY(shell.waitForFinished(60000));
        QCOMPARE(shell.exitCode(), 2);
        const QString error = QString::fromUtf8(shell.readAllStandardError());
        QVERIFY2(error.endsWith(u'\n') && error.contains(u"argument 5 is not UTF-8"_s), qPrintable(error));
    }
}

void AdminTest::refusesARoleThatCannotBeNamed_data() {
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

void AdminTest::refusesARoleThatCannotBeNamed() {
    QFETCH(const QString, role);
    QFETCH(const QString, reason);
    const auto roles = [&] { return m_database->sql(u"select count(*) from pg_roles"_s).first().integer(0); };
    const qint64 before = roles();
    const Answer answer =
        admin({u"create-kiosk"_s, u"--database"_s, m_database->adminConnection(), u"--role-name"_s, role}, password);
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(isOneLine(answer.error) && answer.error.contains(reason), qPrintable(answer.error));
    QCOMPARE(roles(), before);
}

void AdminTest::aKioskMayDoWhatAClientMayAndNothingElse() {
    const QString role = u"Kiosk 7' "_s + QUuid::createUuid().toString(QUuid::Id128).first(8);
    const QStringList arguments{u"create-kiosk"_s, u"--database"_s, m_database->adminConnection(), u"--role-name"_s,
                                role};
    const Answer answer = admin(arguments, "opensesame'1\n");
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
    Answer made;
};

} // namespace

void AdminTest::aKioskHasSoManyConnections() {
    const Kiosk four(*m_database);
    QVERIFY2(four.made.exitCode == 0, qPrintable(four.made.error));
    const Kiosk two(*m_database, {u"--connections"_s, u"2"_s});
    std::vector<ServerResult<AdminConnection>> connections;
    for (int i = 0; i < 4; ++i)
        connections.push_back(four.open(m_database->name()));
    QVERIFY(std::ranges::all_of(connections, [](const auto &c) { return c.has_value(); }));
    QVERIFY(!four.open(m_database->name()));
    QCOMPARE(m_database->sql(u"select rolconnlimit from pg_roles where rolname = $1"_s, {two.role}).first().integer(0),
             2);
}

void AdminTest::aKioskConnectsToItsOwnDeployment() {
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

void AdminTest::aKiosksTransactionsAndFilesAreBound() {
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

void AdminTest::namesSettingsThatAClientLeftBehind() {
    TestDatabase database(TestDatabase::Content::Schema);
    const Kiosk kiosk(database);
    auto connection = kiosk.open(database.name());
    QVERIFY(connection);
    const auto noted = [&](const QString &command) {
        const Answer answer = admin({command, u"--database"_s, database.adminConnection()});
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

void AdminTest::namesDatabasesThatAreOpenAndClosesThemWhenTold() {
    ThrowawayCluster cluster;
    TestDatabase database(TestDatabase::Content::Nothing, cluster);
    database.sql(u"create database \"an other\""_s);
    const auto open = [&] {
        return database
            .sql(u"select string_agg(datname, ' ' order by datname) from pg_database"
                 " where datallowconn and has_database_privilege('public', oid, 'connect')"_s)
            .first()
            .text(0);
    };
    const QStringList arguments{u"deploy"_s, u"--database"_s, database.adminConnection()};
    const Answer named = admin(arguments);
    QVERIFY2(named.out.contains(u"everybody may connect to an other, postgres, template1"_s), qPrintable(named.out));
    QCOMPARE(open(), u"an other postgres template1"_s);
    const Answer closed = admin(arguments + QStringList{u"--close-others"_s});
    QVERIFY2(closed.exitCode == 0 && closed.out.contains(u"closed an other"_s), qPrintable(closed.out + closed.error));
    QCOMPARE(open(), QString());
    QVERIFY(!admin(arguments).out.contains(u"everybody may connect"_s));
}

void AdminTest::whoIsNoSuperuserIsToldWhatStaysOpen() {
    TestDatabase database(TestDatabase::Content::Nothing);
    const QString role = u"dba_"_s + database.name();
    database.sql(u"create role %1 login"_s.arg(role));
    database.sql(u"alter database %1 owner to %2"_s.arg(database.name(), role));
    database.sql(u"grant my_universe_owner to %1 with admin option"_s.arg(role));
    const Answer answer =
        admin({u"deploy"_s, u"--database"_s, ThrowawayCluster::shared().connection(database.name(), role)});
    database.sql(u"alter database %1 owner to postgres"_s.arg(database.name()));
    database.sql(u"drop owned by %1 cascade"_s.arg(role));
    database.sql(u"drop role "_s + role);
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.error));
    QVERIFY(answer.out.contains(u"private.close_catalogue()"_s));
}

void AdminTest::importsAndReportsEachRejection() {
    const QString file = save(u"catalogue.json"_s, document);
    const QStringList arguments{
        u"import"_s, file, u"--database"_s, m_database->clientConnection(), u"--email"_s, u"boss@example.com"_s};
    const Answer first = admin(arguments, password);
    QVERIFY2(first.out.contains(u"created 2, updated 0, unchanged 0, rejected 1"_s),
             qPrintable(first.out + first.error));
    QVERIFY2(first.out.contains(file + u": concert 2 (2): rejected: "_s), qPrintable(first.out));
    QCOMPARE(first.exitCode, 0);
    QVERIFY(first.out.endsWith(u"\ncreated 2, updated 0, unchanged 0, rejected 1\n"_s));
    const Answer second = admin(arguments, password);
    QVERIFY(second.out.contains(u"created 0, updated 0, unchanged 2, rejected 1"_s));
    QCOMPARE(m_database->sql(u"select count(*) from api.search_concerts(query => 'First Light')"_s).first().integer(0),
             1);
}

void AdminTest::aDryRunImportsNothing() {
    TestDatabase database(TestDatabase::Content::Schema);
    database.createMember(u"boss@example.com"_s, Role::Admin);
    const Answer answer = admin({u"import"_s, save(u"dry.json"_s, document), u"--dry-run"_s, u"--database"_s,
                                 database.clientConnection(), u"--email"_s, u"boss@example.com"_s},
                                password);
    QVERIFY(answer.out.endsWith(u"\ncreated 2, updated 0, unchanged 0, rejected 1\n"_s));
    QCOMPARE(database.sql(u"select count(*) from data.concert"_s).first().integer(0), 0);
}

void AdminTest::onlyAdministratorsImport() {
    const QString file = save(u"catalogue.json"_s, document);
    const auto import = [&](const QString &email, const QByteArray &input) {
        return admin({u"import"_s, file, u"--database"_s, m_database->clientConnection(), u"--email"_s, email}, input);
    };
    const Answer fan = import(u"fan@example.com"_s, password);
    QCOMPARE(fan.exitCode, 1);
    QVERIFY(fan.error.contains(u"administrators"_s));
    const Answer stranger = import(u"boss@example.com"_s, "wrong password\n");
    QCOMPARE(stranger.exitCode, 1);
    QVERIFY(stranger.error.contains(u"password"_s));
}

void AdminTest::pointsAtMalformedJson() {
    const QString good = save(u"good.json"_s, document);
    const QString bad = save(u"bad.json"_s, "{ \"format\": \"my-universe/1\",\n  \"venues\": [ oops ] }");
    TestDatabase database(TestDatabase::Content::Schema);
    database.createMember(u"boss@example.com"_s, Role::Admin);
    const Answer answer = admin(
        {u"import"_s, good, bad, u"--database"_s, database.clientConnection(), u"--email"_s, u"boss@example.com"_s},
        password);
    QCOMPARE(answer.exitCode, 1);
    QVERIFY(isOneLine(answer.error));
    QVERIFY2(answer.error.contains(bad + u":2:15: "_s), qPrintable(answer.error));
    QCOMPARE(database.sql(u"select count(*) from data.concert"_s).first().integer(0), 1); // the others go in
}

void AdminTest::rejectsOneEntityForATextThatCannotBeStored() {
    TestDatabase database(TestDatabase::Content::Schema);
    database.createMember(u"boss@example.com"_s, Role::Admin);
    const QByteArray flawed = QByteArray(document).replace("First Light", "First\\u0000Light");
    QVERIFY(flawed != document);
    const QString file = save(u"flawed.json"_s, flawed);
    const Answer answer =
        admin({u"import"_s, file, u"--database"_s, database.clientConnection(), u"--email"_s, u"boss@example.com"_s},
              password);
    QCOMPARE(answer.exitCode, 0);
    QVERIFY2(answer.out.contains(file + u": concert 1 (1): rejected: the character \\u0000 (line "_s),
             qPrintable(answer.out + answer.error));
    QVERIFY(answer.out.endsWith(u"\ncreated 1, updated 0, unchanged 0, rejected 2\n"_s));
}

void AdminTest::importsALargeDocument() {
    TestDatabase database(TestDatabase::Content::Schema);
    database.createMember(u"boss@example.com"_s, Role::Admin);
    QByteArray large = "{\"format\":\"my-universe/1\",\"venues\":[{\"name\":\"Club\",\"sections\":"
                       "[{\"name\":\"A\",\"rows\":2,\"seats_per_row\":3}]}],\"concerts\":[";
    constexpr int concerts = 1000;
    for (int i = 0; i < concerts; ++i)
        large += QByteArray(i ? "," : "") + "{\"source\":\"s\",\"source_id\":\"" + QByteArray::number(i) +
                 "\",\"title\":\"T\",\"singers\":[],\"venue\":\"Club\",\"booking_opens\":\"2026-01-01T00:00:00Z\","
                 "\"booking_closes\":\"2099-01-01T00:00:00Z\",\"seat_limit\":4,\"synopsis\":\"" +
                 QByteArray(1000, 'x') +
                 "\",\"prices\":[{\"grade\":\"R\",\"price\":1,\"sections\":[\"A\"]}],"
                 "\"shows\":[\"2099-02-01T00:00:00Z\"]}";
    const Answer answer = admin({u"import"_s, save(u"large.json"_s, large + "]}"), u"--database"_s,
                                 database.clientConnection(), u"--email"_s, u"boss@example.com"_s},
                                password);
    QVERIFY2(answer.out.contains(u"created %1,"_s.arg(concerts + 1)), qPrintable(answer.out.right(500) + answer.error));
}

void AdminTest::verifiesACleanDatabase() {
    const Answer answer = admin({u"verify"_s, u"--database"_s, m_database->adminConnection()});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.out.count(u'\n'), 16);
    QCOMPARE(answer.out.count(u" ok: "_s), 16);
}

void AdminTest::verifyNamesTheRowThatIsBroken() {
    TestDatabase database(TestDatabase::Content::Schema);
    const MemberId member = database.createMember(u"rich@example.com"_s, Role::Fan, Money{100});
    database.sql(u"update data.member set balance = 200"_s);
    const Answer answer = admin({u"verify"_s, u"--database"_s, database.adminConnection()});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY(isOneLine(answer.error));
    QCOMPARE(answer.out.count(u" ok: "_s), 15);
    QVERIFY(answer.out.contains(u"3 BROKEN"_s));
    QVERIFY2(answer.out.contains(QString::number(member.value)), qPrintable(answer.out));
}

void AdminTest::deployTellsOfDamageAndLeavesIt() {
    TestDatabase database(TestDatabase::Content::Schema);
    const QStringList deploy{u"deploy"_s, u"--database"_s, database.adminConnection()};
    QVERIFY(!admin(deploy).out.contains(u"as they were made"_s));
    database.sql(u"drop index data.ticket_one_live_per_seat"_s);
    database.sql(u"drop function api.version() cascade"_s);
    const Answer deployed = admin(deploy);
    QVERIFY2(deployed.out.contains(u"1 tables, indexes"_s) && deployed.out.contains(u"verify"_s),
             qPrintable(deployed.out));
    const Answer answer = admin({u"verify"_s, u"--database"_s, database.adminConnection()});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.out.contains(u"make it again: CREATE UNIQUE INDEX ticket_one_live_per_seat"_s),
             qPrintable(answer.out));
}

UNIVERSE_TEST(AdminTest, QCoreApplication)
#include "tst_admin_database.moc"
