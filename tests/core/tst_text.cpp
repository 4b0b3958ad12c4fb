#include "app/core/Text.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

class TextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsUtf8AndNothingElse_data();
    void readsUtf8AndNothingElse();
    void knowsWhatIsNotSeen_data();
    void knowsWhatIsNotSeen();
    void aPasswordIsTheSameOnEveryKeyboard();
    void isolatesWhatTurns_data();
    void isolatesWhatTurns();
    void isolatesEachOfSeveralNames();
    void aLineRunsAsTheWholeDoes();
};

void TextTest::readsUtf8AndNothingElse_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("right");
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("Korean") << QByteArray("비밀") << true;
    QTest::newRow("an emoji") << QByteArray("🎤") << true;
    QTest::newRow("a byte order mark stays") << QByteArray("\xEF\xBB\xBF") + "a" << true;
    QTest::newRow("Latin 1") << QByteArray("caf\xE9") << false;
    QTest::newRow("EUC-KR") << QByteArray("\xBA\xF1") << false;
    QTest::newRow("cut") << QByteArray("\xEB\xB9") << false;
    QTest::newRow("longer than need be") << QByteArray("\xC0\x80") << false;
    QTest::newRow("half of a pair") << QByteArray("\xED\xA0\x80") << false;
}

void TextTest::readsUtf8AndNothingElse() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, right);
    const auto text = texts::fromUtf8(bytes);
    QCOMPARE(text.has_value(), right);
    if (right)
        QCOMPARE(text->toUtf8(), bytes);
}

void TextTest::knowsWhatIsNotSeen_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("invisible");
    QTest::addColumn<bool>("nothing");
    QTest::newRow("empty") << QString() << false << true;
    QTest::newRow("a name") << u"김 민지"_s << false << false;
    QTest::newRow("an emoji") << u"🎤"_s << false << false;
    QTest::newRow("signs") << u"!!!"_s << false << false;
    QTest::newRow("a dollar") << u"$"_s << false << false;
    QTest::newRow("zero width") << u"a\u200Bb"_s << true << false;
    QTest::newRow("soft hyphen") << u"a\u00ADb"_s << true << false;
    QTest::newRow("override") << u"\u202Eab"_s << true << false;
    QTest::newRow("variant") << u"a\uFE0F"_s << true << false;
    QTest::newRow("tag") << QString::fromUtf8("\xF3\xA0\x81\x81") << true << true;
    QTest::newRow("fillers") << u"\u115F\u1160\u3164\uFFA0"_s << true << true;
    QTest::newRow("blanks") << u" \u00A0\u3000\u2800\t"_s << false << true;
    QTest::newRow("marks") << u"\u0301\u093E\u20DD"_s << false << true;
    QTest::newRow("a sign over numbers") << u"\u0600"_s << false << true;
}

void TextTest::knowsWhatIsNotSeen() {
    QFETCH(const QString, text);
    QTEST(texts::hasInvisible(text), "invisible");
    QTEST(texts::showsNothing(text), "nothing");
}

void TextTest::aPasswordIsTheSameOnEveryKeyboard() {
    const QString word = u" 비밀번호é  "_s;
    QCOMPARE(texts::passwordForm(word.normalized(QString::NormalizationForm_D)), word);
    QCOMPARE(texts::passwordForm(u"\u3000a\u00A0\u2003"_s), u" a  "_s);
}

void TextTest::isolatesWhatTurns_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("turns");
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("Korean") << u"봄밤 2026 (앙코르)!"_s << false;
    QTest::newRow("English") << u"First Light"_s << false;
    QTest::newRow("an emoji") << u"🎤❤\uFE0F"_s << false;
    QTest::newRow("Hebrew") << u"עטרת"_s << true;
    QTest::newRow("Arabic in Korean") << u"فيروز 내한"_s << true;
    QTest::newRow("Arabic numbers") << u"٢٠٢٦"_s << true;
    QTest::newRow("an override") << u"\u202Eabc"_s << true;
}

void TextTest::isolatesWhatTurns() {
    QFETCH(const QString, text);
    QFETCH(const bool, turns);
    QCOMPARE(texts::isolated(text), turns ? u"\u2068"_s + text + u"\u2069"_s : text);
}

void TextTest::isolatesEachOfSeveralNames() {
    QCOMPARE(texts::isolatedEach(u"아이유, BTS"_s), u"아이유, BTS"_s);
    QCOMPARE(texts::isolatedEach(u"فيروز, IU, עידן רייכל"_s), u"\u2068فيروز\u2069, IU, \u2068עידן רייכל\u2069"_s);
    QCOMPARE(texts::isolatedEach(u"فيروز,"_s), u"\u2068فيروز\u2069,"_s); // where a line ends
    QCOMPARE(texts::isolatedEach(QString()), QString());
}

void TextTest::aLineRunsAsTheWholeDoes() {
    QCOMPARE(texts::lineOf(u"첫 항해"_s, u"항해"_s), u"항해"_s);
    QCOMPARE(texts::lineOf(u"ليلة IU"_s, u"IU"_s), u"\u2067IU\u2069"_s);
    QCOMPARE(texts::lineOf(u"IU ليلة"_s, u"ليلة"_s), u"\u2066ليلة\u2069"_s);
}

UNIVERSE_TEST(TextTest, QCoreApplication)
#include "tst_text.moc"
