#include "tests/support/TestMain.h"
#include "ui/style/Typography.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

class TypographyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emojiAreDrawnInColour_data();
    void emojiAreDrawnInColour();
};

namespace {

/// How many pixels of a text, painted in black on white, have a colour.
int colouredPixels(const QString &text, TextRole role) {
    QImage image(300, 80, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(font(role));
    painter.setPen(Qt::black);
    painter.drawText(image.rect(), Qt::AlignCenter, text);
    painter.end();
    int coloured = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            coloured += image.pixelColor(x, y).hsvSaturation() > 80 && image.pixelColor(x, y).value() > 60;
    }
    return coloured;
}

} // namespace

void TypographyTest::emojiAreDrawnInColour_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("coloured");
    QTest::newRow("an emoji") << u"🎸"_s << true;
    QTest::newRow("in a title") << u"봄밤 🔥 2026"_s << true;
    QTest::newRow("of several signs") << u"👩\u200D🎤 ❤\uFE0F"_s << true;
    QTest::newRow("digits are none") << u"0123456789#*"_s << false;
    QTest::newRow("letters") << u"봄밤 First Light"_s << false;
}

void TypographyTest::emojiAreDrawnInColour() {
    QFETCH(const QString, text);
    QFETCH(const bool, coloured);
    for (const TextRole role : {TextRole::Display, TextRole::Heading, TextRole::Body, TextRole::Caption}) {
        const int pixels = colouredPixels(text, role);
        QVERIFY2(coloured ? pixels > 20 : pixels == 0, qPrintable(u"%1 pixels"_s.arg(pixels)));
    }
}

UNIVERSE_TEST(TypographyTest, QApplication)
#include "tst_typography.moc"
