#include "app/core/Reason.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

namespace {

/// What a language makes of it that turns texts round, shouts keys and marks values.
QString said(const Reason &reason) {
    return reason.in(
        {[](const QString &text) {
             return text == u"section \"%1\": %2" ? u"%2 in %1"_s : text == u"\"%L1\" is missing" ? u"no %L1"_s : text;
         },
         [](const QString &key) { return key.toUpper(); }, [](const QString &value) { return u'<' + value + u'>'; }});
}

} // namespace

class ReasonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysNothing();
    void fillsItsPlaces();
    void holdsReasons();
    void isSaidInAnotherLanguage();
    void comesFromTheServer_data();
    void comesFromTheServer();
};

void ReasonTest::saysNothing() {
    QVERIFY(Reason().isEmpty());
    QVERIFY(Reason::fromServer({}, {}).isEmpty());
    QVERIFY(!Reason(u"a value"_s).isEmpty());
    QCOMPARE(Reason().with(Reason::because("one")).english(), u"one"_s);
    QCOMPARE(Reason::because("one").with({}).english(), u"one"_s);
    QCOMPARE(Reason::because("one").with(Reason::because("two")).with(Reason::because("three")).english(),
             u"one; two; three"_s);
}

void ReasonTest::fillsItsPlaces() {
    QCOMPARE(Reason::because("the hour of %1 is missing").arg(u"2026-01-01"_s).english(),
             u"the hour of 2026-01-01 is missing"_s);
    QCOMPARE(Reason::because("%2 before %1").arg(1).arg(2).english(), u"2 before 1"_s);
    QCOMPARE(Reason::because("%1 and %2").arg(u"%2"_s).arg(u"%1 %s"_s).english(), u"%2 and %1 %s"_s); // once
    QCOMPARE(Reason::because("100 % of %1, %3, %").arg(7).english(), u"100 % of 7, %3, %"_s);
    QCOMPARE(Reason::because("\"%L1\" is missing").arg(u"title"_s).english(), u"\"title\" is missing"_s);
}

void ReasonTest::holdsReasons() {
    const Reason inner = Reason::because("\"%L1\" is missing").arg(u"seats"_s);
    QCOMPARE(Reason::because("section \"%1\": %2").arg(u"A"_s).arg(inner).english(),
             u"section \"A\": \"seats\" is missing"_s);
}

void ReasonTest::isSaidInAnotherLanguage() {
    const Reason inner = Reason::because("\"%L1\" is missing").arg(u"seats"_s);
    QCOMPARE(said(Reason::because("section \"%1\": %2").arg(u"A"_s).arg(inner)), u"no SEATS in <A>"_s);
    QCOMPARE(said(inner.with(Reason::because("it is gone"))), u"no SEATS; it is gone"_s);
    QCOMPARE(said(Reason::ofLibrary(u"100%1"_s)), u"100%1"_s);
}

void ReasonTest::comesFromTheServer_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("other");
    QTest::newRow("an old server") << u""_s << u"it is 100 % gone"_s << u"it is 100 % gone"_s;
    QTest::newRow("no places") << uR"({"text": "it is gone", "values": []})"_s << u"it is gone"_s << u"it is gone"_s;
    QTest::newRow("one") << uR"({"text": "\"%L1\" is missing", "values": ["title"]})"_s << u"\"title\" is missing"_s
                         << u"no TITLE"_s;
    QTest::newRow("one within another")
        << uR"({"text": "section \"%1\": %2", "values": ["가", {"text": "\"%L1\" is missing", "values": ["rows"]}]})"_s
        << u"section \"가\": \"rows\" is missing"_s << u"no ROWS in <가>"_s;
    QTest::newRow("several")
        << uR"([{"text": "ignored: %1", "values": ["\"a\""]}, {"text": "it is gone", "values": []}])"_s
        << u"ignored: \"a\"; it is gone"_s << u"ignored: <\"a\">; it is gone"_s;
}

void ReasonTest::comesFromTheServer() {
    QFETCH(const QString, json);
    QFETCH(const QString, message);
    const Reason reason = Reason::fromServer(message, json);
    QCOMPARE(reason.english(), message);
    QTEST(said(reason), "other");
}

UNIVERSE_TEST(ReasonTest, QCoreApplication)
#include "tst_reason.moc"
