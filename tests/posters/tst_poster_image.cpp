#include "app/posters/PosterImage.h"
#include "tests/posters/PosterSamples.h"
#include "tests/support/TestMain.h"

#include <QColorSpace>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtEndian>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(universe::PosterFlaw)

// A file of an administrator becomes what is stored; what is stored becomes what is seen.
class PosterImageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsMadeToFit();
    void aSmallPictureStaysAsItIs();
    void aPhotographStandsUpright();
    void whatIsTransparentIsWhite();
    void whatACameraWroteStaysOut();
    void coloursAreThoseOfScreens();
    void theBusiestPictureIsTaken();
    void theNameOfAFileSaysNothing();
    void refuses_data();
    void refuses();
    void aBombIsRefusedByItsHeader();
    void coversItsPlace();
    void whatIsDamagedIsNotShown();
    void cornersAreRound();

private:
    [[nodiscard]] QString file(const QByteArray &content, const QString &name = u"poster"_s) const;
    [[nodiscard]] QImage stored(const QByteArray &content) const;

    QTemporaryDir m_folder;
};

namespace {

/// Red on the left, blue on the right.
QImage twoColours(QSize size) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QPainter(&image).fillRect(0, 0, size.width() / 2, size.height(), Qt::red);
    return image;
}

/// The JPEG with the note of a camera that lay on its side, and a few words.
QByteArray photographed(const QByteArray &jpeg, char orientation) {
    QByteArray exif("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0?\0\0\0\0\0\0", 32);
    exif[25] = orientation;
    const QByteArray words = "taken at home";
    return jpeg.first(2) + QByteArray("\xFF\xE1\0\x22", 4) + exif + QByteArray("\xFF\xFE\0\x0F", 4) + words +
           jpeg.sliced(2);
}

quint32 crc(QByteArrayView bytes) {
    quint32 value = ~0U;
    for (const char byte : bytes) {
        value ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            value = value >> 1 ^ (value & 1 ? 0xEDB88320U : 0U);
    }
    return ~value;
}

QByteArray bigEndian(quint32 number) {
    QByteArray bytes(4, 0);
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// The PNG with another size in its header.
QByteArray claiming(QByteArray png, QSize size) {
    const QByteArray header =
        "IHDR" + bigEndian(quint32(size.width())) + bigEndian(quint32(size.height())) + png.sliced(24, 5);
    return png.replace(12, 21, header + bigEndian(crc(header)));
}

} // namespace

QString PosterImageTest::file(const QByteArray &content, const QString &name) const {
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no file for the test");
    return file.fileName();
}

QImage PosterImageTest::stored(const QByteArray &content) const {
    const auto jpeg = posterFromFile(file(content));
    return jpeg ? QImage::fromData(*jpeg, "jpeg") : QImage();
}

void PosterImageTest::aPictureIsMadeToFit() {
    for (const char *format : {"png", "jpeg"}) {
        QCOMPARE(stored(encoded(twoColours({2000, 3600}), format)).size(), QSize(833, 1500));
        QCOMPARE(stored(encoded(twoColours({4000, 1000}), format)).size(), QSize(1000, 250));
        const QImage strip = stored(encoded(twoColours({5000, 2}), format));
        QCOMPARE(strip.size(), QSize(1000, 1));
        QVERIFY(isLike(strip.pixelColor(10, 0), Qt::red));
        QVERIFY(isLike(strip.pixelColor(990, 0), Qt::blue));
    }
}

void PosterImageTest::aSmallPictureStaysAsItIs() {
    QCOMPARE(stored(encoded(twoColours({40, 60}), "png")).size(), QSize(40, 60));
}

void PosterImageTest::aPhotographStandsUpright() {
    const QByteArray lying = photographed(encoded(twoColours({3000, 2000}), "jpeg"), 6);
    const QImage upright = stored(lying);
    QCOMPARE(upright.size(), QSize(1000, 1500));
    QVERIFY(isLike(upright.pixelColor(500, 100), Qt::red)); // what was on the left
    QVERIFY(isLike(upright.pixelColor(500, 1400), Qt::blue));
    const QImage turned = stored(photographed(encoded(twoColours({60, 40}), "jpeg"), 3));
    QCOMPARE(turned.size(), QSize(60, 40));
    QVERIFY(isLike(turned.pixelColor(5, 20), Qt::blue));
}

void PosterImageTest::whatIsTransparentIsWhite() {
    QImage image(60, 90, QImage::Format_ARGB32);
    image.fill(QColor(0, 0, 0, 0));
    QPainter(&image).fillRect(0, 0, 60, 45, QColor(0, 0, 255, 128));
    const QImage flat = stored(encoded(image, "png"));
    QVERIFY(isLike(flat.pixelColor(30, 80), Qt::white));
    QVERIFY(isLike(flat.pixelColor(30, 10), QColor(127, 127, 255)));
}

void PosterImageTest::whatACameraWroteStaysOut() {
    const QByteArray photograph = photographed(encoded(twoColours({60, 40}), "jpeg"), 1);
    QVERIFY(photograph.contains("taken at home"));
    const auto jpeg = posterFromFile(file(photograph));
    QVERIFY(jpeg.has_value());
    QVERIFY(!jpeg->contains("taken at home"));
    QVERIFY(!jpeg->contains("Exif"));
}

void PosterImageTest::coloursAreThoseOfScreens() {
    QImage image(60, 90, QImage::Format_RGB32);
    image.fill(QColor(90, 160, 90));
    image.setColorSpace(QColorSpace::AdobeRgb);
    const QImage screen = image.convertedToColorSpace(QColorSpace::SRgb);
    const auto jpeg = posterFromFile(file(encoded(image, "png")));
    QVERIFY(jpeg.has_value());
    QVERIFY(!jpeg->contains("ICC_PROFILE"));
    QVERIFY(isLike(QImage::fromData(*jpeg).pixelColor(30, 45), screen.pixelColor(30, 45)));
    QVERIFY(!isLike(screen.pixelColor(30, 45), QColor(90, 160, 90)));
}

void PosterImageTest::theBusiestPictureIsTaken() {
    QImage noise(1000, 1500, QImage::Format_RGB32);
    QRandomGenerator random(7);
    random.fillRange(reinterpret_cast<quint32 *>(noise.bits()), noise.sizeInBytes() / 4);
    const auto jpeg = posterFromFile(file(encoded(noise, "png")));
    QVERIFY(jpeg.has_value());
    QVERIFY2(jpeg->size() <= 950'000, qPrintable(QString::number(jpeg->size())));
    QVERIFY(jpeg->startsWith("\xFF\xD8\xFF"));
}

void PosterImageTest::theNameOfAFileSaysNothing() {
    QVERIFY(posterFromFile(file(encoded(twoColours({40, 60}), "png"), u"poster.jpg"_s)).has_value());
    QVERIFY(posterFromFile(file(poster(Qt::red), u"poster.txt"_s)).has_value());
}

void PosterImageTest::refuses_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<PosterFlaw>("flaw");
    const QByteArray png = encoded(twoColours({400, 600}), "png");
    const QByteArray jpeg = photographed(encoded(twoColours({400, 600}), "jpeg"), 1);
    QTest::newRow("nothing") << QByteArray() << PosterFlaw::NotAPicture;
    QTest::newRow("text") << QByteArray("poster, 1, 2\n").repeated(100) << PosterFlaw::NotAPicture;
    QTest::newRow("a drawing of shapes")
        << QByteArray("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>")
        << PosterFlaw::NotAPicture;
    QTest::newRow("an icon") << encoded(twoColours({32, 32}), "ico") << PosterFlaw::NotAPicture;
    QTest::newRow("a bitmap") << encoded(twoColours({32, 32}), "bmp") << PosterFlaw::NotAPicture;
    QTest::newRow("half a PNG") << png.first(png.size() / 2) << PosterFlaw::Damaged;
    QTest::newRow("a PNG's beginning") << png.first(20) << PosterFlaw::Damaged;
    QTest::newRow("most of a JPEG") << jpeg.first(jpeg.size() - 2) << PosterFlaw::Damaged;
    QTest::newRow("half a JPEG") << jpeg.first(jpeg.size() / 2) << PosterFlaw::Damaged;
    QTest::newRow("a JPEG's beginning") << jpeg.first(20) << PosterFlaw::Damaged;
    QTest::newRow("more bytes than one needs")
        << png + QByteArray(qsizetype{40} * 1024 * 1024, 'x') << PosterFlaw::TooLarge;
}

void PosterImageTest::refuses() {
    QFETCH(const QByteArray, content);
    QFETCH(const PosterFlaw, flaw);
    const auto jpeg = posterFromFile(file(content, u"poster.png"_s));
    QVERIFY(!jpeg.has_value());
    QCOMPARE(jpeg.error(), flaw);
    QCOMPARE(posterFromFile(m_folder.filePath(u"nowhere"_s)).error(), PosterFlaw::Unreadable);
    QCOMPARE(posterFromFile(m_folder.path()).error(), PosterFlaw::Unreadable);
    QCOMPARE(posterFromFile(u"/dev/zero"_s).error(), PosterFlaw::Unreadable);
}

void PosterImageTest::aBombIsRefusedByItsHeader() {
    const QByteArray png = encoded(twoColours({40, 60}), "png");
    QElapsedTimer timer;
    timer.start();
    for (const QSize size : {QSize(60'000, 60'000), QSize(0x7FFFFFFF, 1), QSize(20'001, 10), QSize(10'001, 10'000)}) {
        const auto jpeg = posterFromFile(file(claiming(png, size)));
        QVERIFY(!jpeg.has_value());
        // libpng itself knows no side of more than a million.
        QCOMPARE(jpeg.error(), size.width() > 1'000'000 ? PosterFlaw::Damaged : PosterFlaw::TooLarge);
    }
    QVERIFY2(timer.elapsed() < 1000, "nothing of it is decoded");
    QCOMPARE(posterFromFile(file(claiming(png, {40, 60}))).has_value(), true); // the header itself is right
}

void PosterImageTest::coversItsPlace() {
    const QByteArray jpeg = encoded(twoColours({600, 300}), "jpeg"); // wide: its middle is seen
    const QImage seen = posterPicture(jpeg, {100, 150});
    QCOMPARE(seen.size(), QSize(100, 150));
    QVERIFY(isLike(seen.pixelColor(20, 2), Qt::red));
    QVERIFY(isLike(seen.pixelColor(80, 147), Qt::blue));
    const QImage large = posterPicture(jpeg, {400, 600});
    QCOMPARE(large.size(), QSize(400, 600));
    QVERIFY(isLike(large.pixelColor(150, 300), Qt::red));
    QVERIFY(isLike(large.pixelColor(250, 300), Qt::blue));
}

void PosterImageTest::whatIsDamagedIsNotShown() {
    const QByteArray jpeg = poster(Qt::red);
    QVERIFY(!posterPicture(jpeg, {100, 150}).isNull());
    for (const QByteArray &damaged :
         {QByteArray(), QByteArray("\xFF\xD8\xFF"), jpeg.first(jpeg.size() / 2), QByteArray(5000, 'x'),
          encoded(twoColours({40, 60}), "png"), poster(Qt::red, {4000, 1})})
        QVERIFY(posterPicture(damaged, {400, 600}).isNull());
    QVERIFY(posterPicture(jpeg, {0, 0}).isNull());
}

void PosterImageTest::cornersAreRound() {
    const QImage seen = posterPicture(poster(Qt::red), {120, 180}, 10);
    QCOMPARE(qAlpha(seen.pixel(0, 0)), 0);
    QCOMPARE(qAlpha(seen.pixel(60, 90)), 255);
}

UNIVERSE_TEST(PosterImageTest, QGuiApplication)
#include "tst_poster_image.moc"
