#include "app/tickets/QrCode.h"
#include "app/tickets/TicketCode.h"
#include "tests/support/ReadQr.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QImage>
#include <QRandomGenerator>
#include <QTest>

using namespace universe;
using universe::test::readQr;

namespace {

// One module is `scale` pixels, with the quiet zone around.
QImage pictureOf(const QrCode &qr, int scale) {
    const int side = (qr.size() + 2 * QrCode::quietZone) * scale;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(255);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            const int column = x / scale - QrCode::quietZone;
            const int row = y / scale - QrCode::quietZone;
            const bool inside = column >= 0 && row >= 0 && column < qr.size() && row < qr.size();
            if (inside && qr.isDark(column, row))
                image.scanLine(y)[x] = 0;
        }
    return image;
}

QString randomCode() {
    static const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    QString code;
    for (int i = 0; i < 20; ++i)
        code += alphabet.at(QRandomGenerator::global()->bounded(int(alphabet.size())));
    return code;
}

} // namespace

class TestQrCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadByAScanner_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("one letter") << QStringLiteral("A");
        QTest::newRow("ticket code") << QStringLiteral("7K2M9QXA0ZTB4W8CR5HN");
        QTest::newRow("Korean") << QStringLiteral("나의 우주");
        QTest::newRow("web address") << QStringLiteral("https://example.com/t/7K2M9QXA?x=1");
        QTest::newRow("long") << QString(1500, u'Z');
    }

    void isReadByAScanner() {
        QFETCH(QString, text);
        QCOMPARE(readQr(pictureOf(QrCode::encode(text), 4)), text);
    }

    void anyTicketCodeIsRead() {
        for (int i = 0; i < 200; ++i) {
            const QString code = randomCode();
            QCOMPARE(readQr(pictureOf(QrCode::encode(code), 3)), code);
        }
    }

    void isReadWhenAPartIsDamaged() {
        const QString code = QStringLiteral("7K2M9QXA0ZTB4W8CR5HN");
        const QrCode qr = QrCode::encode(code);
        QImage image = pictureOf(qr, 4);
        // A thumb's print of 4 x 4 modules, clear of the finder patterns.
        const int from = (QrCode::quietZone + qr.size() / 2) * 4;
        for (int y = from; y < from + 16; ++y)
            for (int x = from; x < from + 16; ++x)
                image.scanLine(y)[x] = 255;
        QCOMPARE(readQr(image), code);
    }

    void aTicketCodeStaysSmall() {
        // Version 2: alphanumeric mode, so that a code is still read from a small or poor print.
        QVERIFY(QrCode::encode(randomCode()).size() <= 25);
    }

    void theSameTextGivesTheSameCode() {
        const QString code = randomCode();
        QCOMPARE(QrCode::encode(code), QrCode::encode(code));
    }

    void whatCannotBeEncodedIsEmpty_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("too long") << QString(5000, u'a');
        QTest::newRow("null inside") << QString(QStringLiteral("A") + QChar(0) + QStringLiteral("B"));
    }

    void whatCannotBeEncodedIsEmpty() {
        QFETCH(QString, text);
        QVERIFY(QrCode::encode(text).isEmpty());
        QCOMPARE(QrCode::encode(text).size(), 0);
    }

    void codesAreGrouped_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("grouped");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("one group") << QStringLiteral("7K2M") << QStringLiteral("7K2M");
        QTest::newRow("code") << QStringLiteral("7K2M9QXA0ZTB4W8CR5HN") << QStringLiteral("7K2M 9QXA 0ZTB 4W8C R5HN");
        QTest::newRow("remainder") << QStringLiteral("7K2M9") << QStringLiteral("7K2M 9");
    }

    void codesAreGrouped() {
        QFETCH(QString, code);
        QFETCH(QString, grouped);
        QCOMPARE(groupedTicketCode(code), grouped);
    }
};

UNIVERSE_TEST(TestQrCode, QCoreApplication)
#include "tst_qr_code.moc"
