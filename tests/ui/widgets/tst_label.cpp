#include "tests/support/TestMain.h"
#include "ui/style/Theme.h"
#include "ui/widgets/ElidedLabel.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

class LabelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }
    void koreanLinesBreakBetweenWords_data();
    void koreanLinesBreakBetweenWords();
    void aTitleIsAHeading();
};

void LabelTest::koreanLinesBreakBetweenWords_data() {
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"서울시립교향악단 말러 교향곡 제2번 부활"_s, u"가나 ABC의밤 ‘나의 우주’를 시연하려고"_s,
          u"LG아트센터 서울"_s, u"첼로 솔리스트 열둘 정기연주회 : 백만 광년"_s})
        QTest::newRow(qUtf8Printable(text)) << text;
}

// Qt does so by itself: nothing in the text has to keep syllables together, where it would be read and copied.
void LabelTest::koreanLinesBreakBetweenWords() {
    QFETCH(const QString, text);
    Label label(TextRole::Body);
    label.setWordWrap(true);
    label.setText(text);
    const QFontMetrics metrics(label.font());
    int longest = 0;
    for (const QString &word : text.split(u' '))
        longest = std::max(longest, metrics.horizontalAdvance(word) + 4);
    for (int width = longest; width < metrics.horizontalAdvance(text) + 10; ++width) {
        const QStringList lines = ElidedLabel::linesOf(text, label.font(), width, 99);
        QCOMPARE(lines.join(u' '), text);
        const int high = label.heightForWidth(width);
        QVERIFY2(std::abs(high - lines.size() * metrics.lineSpacing()) < metrics.lineSpacing() / 2,
                 qPrintable(u"%1 at %2, %3 lines"_s.arg(high).arg(width).arg(lines.size())));
    }
}

void LabelTest::aTitleIsAHeading() {
    Label title(TextRole::Title, u"All concerts"_s);
    const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(&title);
    QCOMPARE(seen->role(), QAccessible::Heading);
    QCOMPARE(seen->text(QAccessible::Name), u"All concerts"_s);
    ElidedLabel cut(TextRole::Title, u"All concerts of one"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&cut)->text(QAccessible::Name), u"All concerts of one"_s);
}

UNIVERSE_TEST(LabelTest, QApplication)
#include "tst_label.moc"
