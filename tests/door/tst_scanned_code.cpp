#include "app/door/ScannedCode.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

class ScannedCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAScannerTypes_data();
    void readsWhatAScannerTypes();
    void readsEveryCharacterOnAKoreanLayout();
    void knowsAWholeCode();
};

namespace {

const auto code = u"107QK2M9XARTWEZZ83BCDFGHJNPS"_s;
const auto other = u"107QK2M9XARTWEZZ83BCDFGHJNPT"_s;

} // namespace

void ScannedCodeTest::readsWhatAScannerTypes_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("nothing") << u" \n"_s << QStringList();
    QTest::newRow("as it is") << code << QStringList{code};
    QTest::newRow("with an end of line") << code + u"\r\n"_s << QStringList{code};
    QTest::newRow("small letters") << code.toLower() << QStringList{code};
    QTest::newRow("groups") << u"107Q K2M9-XART WEZZ 83BC DFGH JNPS"_s << QStringList{code};
    QTest::newRow("full width") << u"１０７ＱK2M9XARTWEZZ83BCDFGHJNPS"_s << QStringList{code};
    QTest::newRow("look-alikes") << u"1O7QK2M9XARTWEZZ83BCDFGHJNPS"_s << QStringList{code};
    QTest::newRow("two glued together") << code + other << QStringList{code, other};
    QTest::newRow("three") << code + other + code << QStringList{code, other, code};
    // Capitals of the standard layout, as letters by themselves.
    QTest::newRow("Hangul, not composed")
        << u"107ㅃㅏ2ㅡ9ㅌㅁㄲㅆㅉㄸㅋㅋ83ㅠㅊㅇㄹㅎㅗㅓㅜㅖㄴ"_s << QStringList{code};
    QTest::newRow("Hangul, composed") << u"107빠2ㅡ9ㅌㅁㄲㅆㅉㄸㅋㅋ83ㅠㅊㅇㄹ호ㅓㅜㅖㄴ"_s << QStringList{code};
    QTest::newRow("Hangul, decomposed") << u"107빠2ㅡ9ㅌㅁㄲㅆㅉㄸㅋㅋ83ㅠㅊㅇㄹ호ㅓㅜㅖㄴ"_s.normalized(
                                               QString::NormalizationForm_D)
                                        << QStringList{code};
    QTest::newRow("one of another kind") << u"TICKET-2020-x"_s << QStringList{u"T1CKET2020X"_s};
    QTest::newRow("glued to something else") << code + u"X"_s << QStringList{code + u'X'};
}

void ScannedCodeTest::readsWhatAScannerTypes() {
    QFETCH(QString, typed);
    QFETCH(QStringList, codes);
    QCOMPARE(scannedCodes(typed), codes);
}

// The Hangul that each key types, alone and in a syllable of what is before and after it.
void ScannedCodeTest::readsEveryCharacterOnAKoreanLayout() {
    const auto letters = u"ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ"_s;
    const auto keys = u"QWERTYUIOPASDFGHJKLZXCVBNM"_s;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        QString expected = keys.mid(i, 1);
        expected.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
        QCOMPARE(scannedCodes(letters.mid(i, 1)), QStringList{expected});
    }
    QCOMPARE(scannedCodes(u"값"_s), QStringList{u"RKQT"_s});
    QCOMPARE(scannedCodes(u"괄"_s), QStringList{u"RHKF"_s});
    QCOMPARE(scannedCodes(u"쒧"_s), QStringList{u"TNPFQ"_s});
    QCOMPARE(scannedCodes(u"힣"_s), QStringList{u"G1G"_s});
    QCOMPARE(scannedCodes(u"가"_s), QStringList{u"RK"_s});
}

void ScannedCodeTest::knowsAWholeCode() {
    QVERIFY(isWholeCode(code));
    QVERIFY(isWholeCode(code.toLower()));
    QVERIFY(!isWholeCode(code.chopped(1)));
    QVERIFY(!isWholeCode(code + u'0'));
    QVERIFY(!isWholeCode(QString(ticketCodeLength, u'U')));
    QVERIFY(!isWholeCode(QString()));
}

UNIVERSE_TEST(ScannedCodeTest, QCoreApplication)
#include "tst_scanned_code.moc"
