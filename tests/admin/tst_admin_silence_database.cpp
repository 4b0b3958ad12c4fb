#include "tests/admin/AdminProgram.h"
#include "tests/support/LossyProxy.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;
using namespace universe::test;

/// A server that says nothing, and standard input that never ends: nothing is waited for without end.
class AdminSilenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void givesUpOnAServerThatSaysNothing_data();
    void givesUpOnAServerThatSaysNothing();
    void refusesAPasswordWithoutEnd();
    void refusesAFileWithoutEnd();

private:
    std::unique_ptr<TestDatabase> m_database;
    QTemporaryFile m_document;
};

void AdminSilenceTest::initTestCase() {
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Schema);
    QVERIFY(m_document.open());
    m_document.write(R"({"format": "my-universe/1"})");
    m_document.close();
}

void AdminSilenceTest::givesUpOnAServerThatSaysNothing_data() {
    QTest::addColumn<LossyProxy::Frozen>("frozen");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no greeting") << LossyProxy::Frozen::Everything << QStringList{u"verify"_s};
    for (const QStringList &arguments :
         {QStringList{u"verify"_s}, QStringList{u"deploy"_s}, QStringList{u"create-kiosk"_s, u"--role-name"_s, u"k"_s},
          QStringList{u"create-account"_s, u"--email"_s, u"a@b.kr"_s, u"--name"_s, u"A"_s, u"--role"_s, u"fan"_s},
          QStringList{u"import"_s, m_document.fileName(), u"--email"_s, u"a@b.kr"_s}})
        QTest::newRow(qPrintable(u"a greeting and then nothing: "_s + arguments.first()))
            << LossyProxy::Frozen::Questions << arguments;
}

void AdminSilenceTest::givesUpOnAServerThatSaysNothing() {
    QFETCH(const LossyProxy::Frozen, frozen);
    QFETCH(const QStringList, arguments);
    LossyProxy cable(ThrowawayCluster::shared().socketFolder(), m_database->adminConnection());
    cable.freeze(frozen);
    const AdminAnswer answer =
        admin(arguments + QStringList{u"--database"_s, cable.connection() + u" connect_timeout=2"_s}, password);
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(isOneLine(answer.error), qPrintable(answer.error));
    QVERIFY2(answer.error.contains(frozen == LossyProxy::Frozen::Everything ? u"timeout"_s : u"did not answer"_s),
             qPrintable(answer.error));
}

void AdminSilenceTest::refusesAPasswordWithoutEnd() {
    const QStringList arguments{u"create-account"_s,
                                u"--database"_s,
                                m_database->adminConnection(),
                                u"--email"_s,
                                u"long@example.com"_s,
                                u"--name"_s,
                                u"N"_s,
                                u"--role"_s,
                                u"fan"_s};
    QProcess process;
    process.setStandardInputFile(u"/dev/zero"_s);
    process.start(QStringLiteral(ADMIN_PROGRAM), arguments);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("has more than 1000 bytes"));

    QVERIFY(admin(arguments, QByteArray(1001, 'x') + "\r\n").error.contains(u"has more than 1000 bytes"_s));
    QVERIFY(
        admin(arguments, QByteArray(1000, 'x') + "\r\n").error.contains(u"MU009"_s)); // as it is for the server to say
}

void AdminSilenceTest::refusesAFileWithoutEnd() {
    const AdminAnswer answer =
        admin({u"import"_s, u"/dev/zero"_s, u"--database"_s, m_database->adminConnection(), u"--email"_s, u"a@b.kr"_s},
              password);
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.error.contains(u"the file is no text"_s), qPrintable(answer.error));
}

UNIVERSE_TEST(AdminSilenceTest, QCoreApplication)
#include "tst_admin_silence_database.moc"
