// my-universe-admin import, whose server dies in the middle of a file: nothing of the file is in, the command says so,
// and the same command again does what the first was to do, and nothing twice.

#include "tests/admin/AdminProgram.h"
#include "tests/support/LossyProxy.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;
using namespace universe::test;

class AdminImportInterruptedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aKilledServer_data();
    void aKilledServer();
    void aLostAnswer();

private:
    [[nodiscard]] QStringList importing(const QString &connection) const;
    void holdAt(const QString &sourceId);
    Rows ask(const QString &query) const;
    [[nodiscard]] qint64 count(const QString &from) const {
        return ask(u"select count(*) from "_s + from).first().integer(0);
    }
    [[nodiscard]] bool isHeld() const { return count(u"pg_locks where locktype = 'advisory' and not granted"_s) == 1; }
    void begin(QProcess &process, const QStringList &arguments);
    void checkAllIsInOnce(int concerts, int imports);

    ThrowawayCluster m_cluster; ///< of its own: it is killed
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AdminConnection> m_holder;
    QTemporaryDir m_folder;
    QString m_file;
};

namespace {

constexpr int patience = 120'000;

/// A table whose texts have that size: a large one is sent in pieces.
QByteArray tableOf(int concerts, qsizetype text) {
    QByteArray table = "source,source_id,title,venue,date,price,synopsis\n";
    for (int i = 0; i < concerts; ++i) {
        const QByteArray number = QByteArray::number(i);
        table += "box," + number + ",Night " + number + ",Club,2099-05-01 19:30,5000," + QByteArray(text, 'x') + '\n';
    }
    return table;
}

} // namespace

void AdminImportInterruptedTest::init() {
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Schema, m_cluster);
    const AdminAnswer boss = admin({u"create-account"_s, u"--database"_s, m_database->adminConnection(), u"--email"_s,
                                    u"boss@example.com"_s, u"--name"_s, u"Boss"_s, u"--role"_s, u"admin"_s},
                                   password);
    QVERIFY2(boss.exitCode == 0, qPrintable(boss.error));
    m_file = m_folder.filePath(u"table.csv"_s);
}

void AdminImportInterruptedTest::cleanup() {
    m_holder.reset();
    m_database.reset();
}

QStringList AdminImportInterruptedTest::importing(const QString &connection) const {
    return {u"import"_s, m_file, u"--database"_s, connection, u"--email"_s, u"boss@example.com"_s};
}

/// On a connection of its own: those of before a server's death are dead.
Rows AdminImportInterruptedTest::ask(const QString &query) const {
    auto connection = AdminConnection::open(m_database->adminConnection());
    auto rows = connection ? connection->execute(query) : std::unexpected(connection.error());
    if (!rows)
        qFatal("%s", qPrintable(rows.error().message));
    return *rows;
}

/// An import waits there until the holder is gone.
void AdminImportInterruptedTest::holdAt(const QString &sourceId) {
    ask(u"create function public.wait() returns trigger language plpgsql as $$ begin "
        "if new.source_id = '%1' then perform pg_advisory_xact_lock(817); end if; return new; end $$"_s.arg(sourceId));
    ask(u"create trigger wait before insert on data.concert for each row execute function public.wait()"_s);
    m_holder = std::make_unique<AdminConnection>(std::move(*AdminConnection::open(m_database->adminConnection())));
    QVERIFY(m_holder->execute(u"select pg_advisory_lock(817)"));
    ask(u"checkpoint"_s); // this cluster does not wait for its disk
}

void AdminImportInterruptedTest::begin(QProcess &process, const QStringList &arguments) {
    process.start(QStringLiteral(ADMIN_PROGRAM), arguments);
    process.write(password);
    process.closeWriteChannel();
    QTRY_VERIFY_WITH_TIMEOUT(isHeld(), patience);
}

void AdminImportInterruptedTest::checkAllIsInOnce(int concerts, int imports) {
    QCOMPARE(count(u"data.concert"_s), concerts);
    QCOMPARE(count(u"data.show"_s), concerts);
    QCOMPARE(count(u"data.venue"_s), 1);
    QCOMPARE(count(u"data.import"_s), imports);
    const AdminAnswer verified = admin({u"verify"_s, u"--database"_s, m_database->adminConnection()});
    QVERIFY2(verified.exitCode == 0, qPrintable(verified.out + verified.error));
}

void AdminImportInterruptedTest::aKilledServer_data() {
    QTest::addColumn<QString>("death");
    QTest::addColumn<int>("concerts");
    QTest::addColumn<qsizetype>("text");
    for (const QString &death : {u"process"_s, u"shutdown"_s, u"machine"_s}) {
        QTest::newRow(qPrintable(death + u", one document"_s)) << death << 20 << qsizetype(10);
        QTest::newRow(qPrintable(death + u", in pieces"_s)) << death << 700 << qsizetype(19'000);
    }
}

void AdminImportInterruptedTest::aKilledServer() {
    QFETCH(const QString, death);
    QFETCH(const int, concerts);
    QFETCH(const qsizetype, text);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(tableOf(concerts, text)) > 0);
    file.close();
    holdAt(QString::number(concerts - 2));
    QProcess process;
    begin(process, importing(m_database->clientConnection()));
    if (death == u"process") {
        ask(u"select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and not granted"_s);
    } else {
        m_holder.reset();
        death == u"machine" ? m_cluster.kill() : m_cluster.stop();
    }
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, patience);
    if (death != u"process")
        m_cluster.start();
    m_holder.reset();
    QCOMPARE(process.exitCode(), 1);
    const QString error = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(isOneLine(error) && error.contains(m_file), qPrintable(error));
    QVERIFY(process.readAllStandardOutput().endsWith("created 0, updated 0, unchanged 0, rejected 0\n"));
    QCOMPARE(count(u"data.concert"_s) + count(u"data.venue"_s) + count(u"data.import"_s), 0);

    ask(u"drop function public.wait cascade"_s);
    const AdminAnswer again = admin(importing(m_database->clientConnection()), password);
    QVERIFY2(again.out.endsWith(u"created %1, updated 0, unchanged 0, rejected 0\n"_s.arg(concerts + 1)),
             qPrintable(again.out.right(500) + again.error));
    checkAllIsInOnce(concerts, 1);
}

/// The server has done it all when the way to it breaks.
void AdminImportInterruptedTest::aLostAnswer() {
    constexpr int concerts = 20;
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(tableOf(concerts, 10)) > 0);
    file.close();
    holdAt(u"7"_s);
    LossyProxy cable(m_cluster.socketFolder(), m_database->clientConnection());
    QProcess process;
    begin(process, importing(cable.connection()));
    cable.loseNextAnswer();
    m_holder.reset(); // and it goes on
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, patience);
    QCOMPARE(cable.answersLost(), 1);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains(m_file.toUtf8()));
    QTRY_COMPARE(count(u"data.concert"_s), concerts);
    ask(u"drop function public.wait cascade"_s);
    const AdminAnswer again = admin(importing(m_database->clientConnection()), password);
    QVERIFY2(again.out.endsWith(u"created 0, updated 0, unchanged %1, rejected 0\n"_s.arg(concerts + 1)),
             qPrintable(again.out.right(500) + again.error));
    checkAllIsInOnce(concerts, 2);
}

UNIVERSE_TEST(AdminImportInterruptedTest, QCoreApplication)
#include "tst_admin_import_interrupted_database.moc"
