#include "tests/support/TestMain.h"
#include "ui/posters/PosterArt.h"
#include "ui/posters/PosterCanvas.h"
#include "ui/posters/PosterText.h"

#include <QApplication>
#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

using namespace universe;
using namespace Qt::StringLiterals;

class PosterArtTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameConcertHasTheSamePicture();
    void anotherConcertHasAnotherPicture();
    void threadsPaintWhatTheGuiThreadPaints();
    void keepsItsCompositionAtEverySize();
    void setsAnyTitle_data();
    void setsAnyTitle();
    void emojiArePainted();
    void nothingIsPaintedOverAnother_data();
    void nothingIsPaintedOverAnother();
    void cornersAreRound();
};

namespace {

constexpr QSize small(120, 180);

PosterSubject subject(int id) { return {{id}, u"우주의 밤 %1"_s.arg(id), u"아이유"_s, u"K-pop"_s}; }

/// Mean difference of the channels of two pictures of one size, 0 to 255.
double difference(const QImage &a, const QImage &b) {
    qint64 sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            sum += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q));
        }
    }
    return double(sum) / (3.0 * a.width() * a.height());
}

} // namespace

void PosterArtTest::theSameConcertHasTheSamePicture() {
    QCOMPARE(paintPoster(subject(7), small), paintPoster(subject(7), small));
    PosterSubject anotherSinger = subject(7);
    anotherSinger.genre = u"재즈"_s;
    QVERIFY(paintPoster(subject(7), small) != paintPoster(anotherSinger, small));
}

void PosterArtTest::anotherConcertHasAnotherPicture() {
    QList<QImage> pictures;
    for (int id = 1; id <= 24; ++id)
        pictures << paintPoster(subject(id), small);
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY2(difference(pictures[i], pictures[j]) > 4,
                     qPrintable(u"%1 and %2 look alike"_s.arg(i + 1).arg(j + 1)));
    }
}

void PosterArtTest::threadsPaintWhatTheGuiThreadPaints() {
    constexpr int count = 24;
    QList<QImage> painted(count);
    QThreadPool pool;
    pool.setMaxThreadCount(4);
    QImage *out = painted.data();
    for (int i = 0; i < count; ++i)
        pool.start([out, i] { out[i] = paintPoster(subject(i + 1), small); });
    pool.waitForDone();
    for (int i = 0; i < count; ++i)
        QCOMPARE(painted[i], paintPoster(subject(i + 1), small));
}

void PosterArtTest::keepsItsCompositionAtEverySize() {
    for (int id = 1; id <= 12; ++id) {
        const QImage large = paintPoster(subject(id), small * 3);
        const QImage reduced = large.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QVERIFY(difference(reduced.convertToFormat(QImage::Format_RGB32),
                           paintPoster(subject(id), small).convertToFormat(QImage::Format_RGB32)) < 9);
    }
}

void PosterArtTest::setsAnyTitle_data() {
    QTest::addColumn<QString>("title");
    QTest::newRow("nothing") << QString();
    QTest::newRow("one syllable") << u"봄"_s;
    QTest::newRow("300 syllables without a space") << QString(300, u'가');
    QTest::newRow("300 letters") << u"Wonderwall "_s.repeated(27);
    QTest::newRow("emoji and marks") << u"👩‍🚀🪐 E\u0301toile <b>\"quote\"</b>\n\t"_s;
    QTest::newRow("right to left") << u"ليلة النجوم"_s;
}

void PosterArtTest::setsAnyTitle() {
    QFETCH(QString, title);
    const QImage image = paintPoster({{3}, title, title, {}}, small);
    QCOMPARE(image.size(), small);
    QVERIFY(!image.isNull());
}

void PosterArtTest::emojiArePainted() {
    PosterPalette palette;
    palette.ink = Qt::black;
    for (int scale : {1, 2, 6}) { // from poster to poster, and at sizes at which letters are outlines
        for (const QString &title : {u"🔥 봄밤 🔥"_s, u"❤\uFE0F"_s, u"Fire 🔥"_s}) {
            PosterCanvas canvas(QSize(int(PosterCanvas::width), int(PosterCanvas::height)) * scale);
            canvas.fill(Qt::white, Qt::white);
            PosterWords(PosterType::Sans, title, {}).draw(canvas, {QRectF(9, 9, 172, 200), false}, palette);
            const QImage picture = canvas.take();
            int coloured = 0;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x)
                    coloured += picture.pixelColor(x, y).hsvSaturation() > 80 ? 1 : 0;
            }
            QVERIFY2(coloured > 60 * scale * scale, qPrintable(u"%1: %2 pixels"_s.arg(title).arg(coloured)));
        }
    }
}

void PosterArtTest::nothingIsPaintedOverAnother_data() {
    QTest::addColumn<QString>("title");
    QTest::newRow("left to right") << u"Fire 🔥 Live"_s;
    QTest::newRow("right to left") << u"ليلة 🔥 النجوم"_s;
    QTest::newRow("letters of both") << u"ليلة 🔥 IU"_s;
    QTest::newRow("in a line of the other") << u"IU ليلة 🔥 النجوم"_s;
}

void PosterArtTest::nothingIsPaintedOverAnother() {
    QFETCH(const QString, title);
    constexpr int scale = 4;
    PosterPalette palette;
    palette.ink = Qt::black;
    PosterCanvas canvas(QSize(int(PosterCanvas::width), int(PosterCanvas::height)) * scale);
    canvas.fill(Qt::white, Qt::white);
    // The line of singers is not broken, a title may be.
    PosterWords(PosterType::Sans, {}, title).draw(canvas, {QRectF(9, 9, 172, 200), false}, palette);
    const QImage picture = canvas.take();
    QRect fire; // where it is coloured
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (picture.pixelColor(x, y).hsvSaturation() > 80)
                fire |= QRect(x, y, 1, 1);
    QVERIFY(!fire.isEmpty());
    QVERIFY2(fire.width() < 2 * fire.height(), "it is in one place");
    int letters = 0;
    bool left = false;
    bool right = false;
    for (int y = fire.top(); y <= fire.bottom(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor color = picture.pixelColor(x, y);
            const bool isLetter = color.hsvSaturation() < 40 && color.value() < 80;
            letters += isLetter && x >= fire.left() && x <= fire.right() ? 1 : 0;
            left |= isLetter && x < fire.left();
            right |= isLetter && x > fire.right();
        }
    }
    QCOMPARE(letters, 0);
    QVERIFY(left && right); // it stands between the words
}

void PosterArtTest::cornersAreRound() {
    const QImage image = paintPoster(subject(1), small, 10);
    QCOMPARE(qAlpha(image.pixel(0, 0)), 0);
    QCOMPARE(qAlpha(image.pixel(60, 90)), 255);
}

UNIVERSE_TEST(PosterArtTest, QApplication)
#include "tst_poster_art.moc"
