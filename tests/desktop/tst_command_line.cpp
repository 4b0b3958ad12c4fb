#include "app/desktop/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

class CommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsOnThePrivateServer();
    void takesTheConnectionInItsOrder();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void helps();

private:
    static CommandLine parse(QStringList arguments) {
        arguments.prepend(u"my-universe"_s);
        return CommandLine::parse(arguments, {u"ko"_s, u"en"_s});
    }
};

void CommandLineTest::runsOnThePrivateServer() {
    const CommandLine line = parse({});
    QCOMPARE(line.action, CommandLine::Action::Run);
    QCOMPARE(line.connection({}, false), std::nullopt);
}

void CommandLineTest::takesTheConnectionInItsOrder() {
    const QString saved = u"host=saved"_s;
    QCOMPARE(parse({u"--database"_s, u"host=here"_s}).connection(saved, true), u"host=here"_s);
    QCOMPARE(parse({}).connection(saved, true), saved);
    QCOMPARE(parse({}).connection({}, true), QString()); // libpq reads PGSERVICE itself
    QCOMPARE(parse({u"--embedded"_s}).connection(saved, true), std::nullopt);
    QVERIFY(parse({u"--kiosk"_s}).kiosk && !parse({}).kiosk);
    QCOMPARE(parse({u"--answer-within"_s, u"30"_s}).answerWithin, std::chrono::seconds(30));
    QCOMPARE(parse({}).answerWithin, std::nullopt);
}

void CommandLineTest::refusesWhatCannotBe_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("reason");
    QTest::newRow("unknown option") << QStringList{u"--what"_s} << u"what"_s;
    QTest::newRow("stray word") << QStringList{u"word"_s} << u"word"_s;
    QTest::newRow("language") << QStringList{u"--language"_s, u"xx"_s} << u"ko, en"_s;
    QTest::newRow("no number") << QStringList{u"--answer-within"_s, u"soon"_s} << u"seconds"_s;
    QTest::newRow("no time") << QStringList{u"--answer-within"_s, u"0"_s} << u"seconds"_s;
    QTest::newRow("both") << QStringList{u"--embedded"_s, u"--database"_s, u"host=x"_s} << u"exclude"_s;
    QTest::newRow("no conninfo") << QStringList{u"--database"_s, u"hots=x"_s} << u"hots"_s;
    QTest::newRow("secret") << QStringList{u"--remember"_s, u"--database"_s, u"host=x password=y"_s} << u"password"_s;
}

void CommandLineTest::refusesWhatCannotBe() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, reason);
    const CommandLine line = parse(arguments);
    QCOMPARE(line.action, CommandLine::Action::Refuse);
    QVERIFY2(line.text.contains(reason), qPrintable(line.text));
}

void CommandLineTest::helps() {
    QCOMPARE(parse({u"--help"_s}).action, CommandLine::Action::Help);
    QVERIFY(parse({u"--help"_s}).text.contains(u"PGSERVICE"_s));
    QCOMPARE(parse({u"--version"_s}).action, CommandLine::Action::Version);
    QCOMPARE(parse({u"--language"_s, u"en"_s}).language, u"en"_s);
}

UNIVERSE_TEST(CommandLineTest, QCoreApplication)
#include "tst_command_line.moc"
