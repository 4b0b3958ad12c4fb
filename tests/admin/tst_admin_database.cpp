#include "tests/admin/AdminProgram.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;
using namespace universe::test;

class AdminTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void explainsItself();
    void refusesAWrongCommandLineInOneLine_data();
    void refusesAWrongCommandLineInOneLine();
    void namesTheServerThatIsNotThere();
    void acceptsKeysAndUris();
    void createsAnAccountOfEachRole_data();
    void createsAnAccountOfEachRole();
    void refusesATakenAddressAndAWeakPassword();
    void refusesWhatIsNoUtf8();

private:
    std::unique_ptr<TestDatabase> m_database;
};

void AdminTest::initTestCase() {
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Schema);
    m_database->createMember(u"boss@example.com"_s, Role::Admin);
    m_database->createMember(u"fan@example.com"_s);
    m_database->sql(u"update data.member set password_hash = 'none'"_s); // a test's is cheaper than verify lets it be
}

void AdminTest::explainsItself() {
    const AdminAnswer help = admin({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    for (const QString &name :
         {u"deploy"_s, u"create-account"_s, u"create-kiosk"_s, u"import"_s, u"run-jobs"_s, u"verify"_s}) {
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
    const AdminAnswer answer = admin(arguments, password);
    QVERIFY(answer.exitCode > 0);
    QVERIFY2(isOneLine(answer.error), qPrintable(answer.error));
    QVERIFY2(answer.error.contains(reason), qPrintable(answer.error));
    QVERIFY(answer.out.isEmpty());
}

void AdminTest::namesTheServerThatIsNotThere() {
    const AdminAnswer answer = admin({u"deploy"_s, u"--database"_s, u"host=/nonexistent dbname=x"_s});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY(isOneLine(answer.error));
    QVERIFY(answer.error.contains(u"/nonexistent"_s));
}

void AdminTest::acceptsKeysAndUris() {
    const QString uri =
        u"postgresql://postgres@/%1?host=%2"_s.arg(m_database->name(), ThrowawayCluster::shared().socketFolder());
    QCOMPARE(admin({u"verify"_s, u"--database"_s, uri}).exitCode, 0);
    QTemporaryFile services;
    QVERIFY(services.open());
    services.write(u"[theatre]\nhost=%1\nuser=postgres\ndbname=%2\n"_s
                       .arg(ThrowawayCluster::shared().socketFolder(), m_database->name())
                       .toUtf8());
    services.close();
    qputenv("PGSERVICEFILE", services.fileName().toUtf8());
    const AdminAnswer answer = admin({u"verify"_s, u"--database"_s, u"service=theatre"_s});
    qunsetenv("PGSERVICEFILE");
    QCOMPARE(answer.exitCode, 0);
}

void AdminTest::createsAnAccountOfEachRole_data() {
    QTest::addColumn<QString>("role");
    for (const char *role : {"fan", "staff", "admin"})
        QTest::newRow(role) << QString::fromLatin1(role);
}

void AdminTest::createsAnAccountOfEachRole() {
    QFETCH(const QString, role);
    const QString email = u"new-%1@example.com"_s.arg(role);
    const AdminAnswer answer = admin({u"create-account"_s, u"--database"_s, m_database->adminConnection(), u"--email"_s,
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
        const AdminAnswer answer = create(input);
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

UNIVERSE_TEST(AdminTest, QCoreApplication)
#include "tst_admin_database.moc"
