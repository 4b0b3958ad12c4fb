#include "app/models/posters/PosterFetcher.h"
#include "tests/posters/PosterSamples.h"
#include "tests/support/Held.h"
#include "tests/support/TestMain.h"
#include "ui/posters/PosterStore.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

// Posters that are pictures: from the server once, then from the desk.
class PosterStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPictureIsFetchedAndShown();
    void theNextStartDoesNotAsk();
    void aSizeMoreDoesNotAsk();
    void withoutThePictureThereIsArt_data();
    void withoutThePictureThereIsArt();
    void otherPostersDoNotWaitForIt();
    void whatLeftTheSightIsNotFetched();
    void severalPlacesWaitForOnePicture();
    void anotherServerIsAskedAnew();

private:
    static PosterStore::Wanted wanted(int id, const QByteArray &jpeg, QSize pixels = {120, 180});
    static QImage art(PosterStore::Wanted poster);
    [[nodiscard]] QImage shown(const PosterStore::Wanted &poster) const { return m_store->find(poster).toImage(); }
    /// As when the application starts.
    void begin();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Held<QByteArray>> m_server;
    std::unique_ptr<PosterFetcher> m_fetcher;
    std::unique_ptr<PosterStore> m_store;
};

PosterStore::Wanted PosterStoreTest::wanted(int id, const QByteArray &jpeg, QSize pixels) {
    return {{{id}, u"우주의 밤"_s, u"아이유"_s, u"K-pop"_s, jpeg.isEmpty() ? QString() : nameOf(jpeg)}, pixels};
}

QImage PosterStoreTest::art(PosterStore::Wanted poster) {
    poster.subject.poster.clear();
    return QPixmap::fromImage(paintPoster(poster.subject, poster.pixels)).toImage();
}

void PosterStoreTest::begin() {
    m_store.reset();
    m_server = std::make_unique<Held<QByteArray>>();
    m_fetcher = std::make_unique<PosterFetcher>([this](const QString &) { return m_server->ask(); });
    m_store = std::make_unique<PosterStore>(std::make_unique<PosterFiles>(m_folder->path()));
    m_store->setFetcher(m_fetcher.get());
}

void PosterStoreTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    begin();
}

void PosterStoreTest::aPictureIsFetchedAndShown() {
    const QSignalSpy painted(m_store.get(), &PosterStore::painted);
    const QByteArray jpeg = poster(Qt::red);
    const PosterStore::Wanted one = wanted(1, jpeg);
    m_store->want(this, {one});
    QTRY_COMPARE(m_server->asked(), 1);
    QVERIFY(m_store->find(one).isNull());
    m_store->want(this, {one}); // as at every frame
    m_server->answer(0, jpeg);
    QTRY_VERIFY(!m_store->find(one).isNull());
    QCOMPARE(painted.count(), 1);
    QVERIFY(isLike(shown(one).pixelColor(60, 90), Qt::red));
    QCOMPARE(shown(one).size(), one.pixels);
    QCOMPARE(m_server->asked(), 1);
}

void PosterStoreTest::theNextStartDoesNotAsk() {
    const QByteArray jpeg = poster(Qt::red);
    const PosterStore::Wanted one = wanted(1, jpeg);
    m_store->want(this, {one});
    QTRY_COMPARE(m_server->asked(), 1);
    m_server->answer(0, jpeg);
    QTRY_VERIFY(!m_store->find(one).isNull());
    begin();
    QVERIFY(m_store->find(one).isNull());
    m_store->want(this, {one});
    QTRY_VERIFY(!m_store->find(one).isNull());
    QVERIFY(isLike(shown(one).pixelColor(60, 90), Qt::red));
    QCOMPARE(m_server->asked(), 0);
}

void PosterStoreTest::aSizeMoreDoesNotAsk() {
    const QByteArray jpeg = poster(Qt::red);
    m_store->want(this, {wanted(1, jpeg)});
    QTRY_COMPARE(m_server->asked(), 1);
    m_server->answer(0, jpeg);
    const PosterStore::Wanted large = wanted(1, jpeg, {240, 360});
    m_store->want(this, {large});
    QTRY_VERIFY(!m_store->find(large).isNull());
    QCOMPARE(m_server->asked(), 1);
}

void PosterStoreTest::withoutThePictureThereIsArt_data() {
    QTest::addColumn<QByteArray>("named");
    QTest::addColumn<QByteArray>("answered"); // nothing: the server has none
    const QByteArray half = poster(Qt::red).first(900);
    QTest::newRow("not there") << poster(Qt::red) << QByteArray();
    QTest::newRow("another picture") << poster(Qt::red) << poster(Qt::blue);
    QTest::newRow("damaged before it was stored") << half << half;
}

void PosterStoreTest::withoutThePictureThereIsArt() {
    QFETCH(const QByteArray, named);
    QFETCH(const QByteArray, answered);
    const PosterStore::Wanted one = wanted(1, named);
    m_store->want(this, {one});
    QTRY_COMPARE(m_server->asked(), 1);
    m_server->answer(0, answered.isEmpty() ? failure(ErrorCode::NotFound) : Result<QByteArray>(answered));
    QTRY_VERIFY(!m_store->find(one).isNull());
    QCOMPARE(shown(one), art(one));
    const PosterStore::Wanted large = wanted(1, named, {240, 360});
    m_store->want(this, {large});
    QTRY_VERIFY(!m_store->find(large).isNull());
    QCOMPARE(m_server->asked(), 1); // it is known by now
}

void PosterStoreTest::otherPostersDoNotWaitForIt() {
    const PosterStore::Wanted slow = wanted(1, poster(Qt::red));
    const PosterStore::Wanted other = wanted(2, {});
    PosterStore::Wanted link = wanted(3, {});
    link.subject.poster = u"https://example.com/poster.jpg"_s;
    m_store->want(this, {slow, other, link});
    QTRY_VERIFY(!m_store->find(other).isNull());
    QTRY_VERIFY(!m_store->find(link).isNull());
    QCOMPARE(shown(link), art(link));
    QVERIFY(m_store->find(slow).isNull());
    QTRY_COMPARE(m_server->asked(), 1);
}

void PosterStoreTest::whatLeftTheSightIsNotFetched() {
    QList<PosterStore::Wanted> posters;
    QList<QByteArray> jpegs;
    for (int i = 0; i < 6; ++i) {
        jpegs << poster(QColor::fromHsv(i * 60, 255, 255));
        posters << wanted(i + 1, jpegs.last());
    }
    m_store->want(this, posters);
    QTRY_COMPARE(m_server->asked(), PosterFetcher::atOnce);
    const PosterStore::Wanted seen = wanted(9, poster(Qt::white));
    m_store->want(this, {seen});
    for (int i = 0; i < PosterFetcher::atOnce; ++i)
        m_server->answer(i, jpegs[i]);
    QTRY_COMPARE(m_server->asked(), PosterFetcher::atOnce + 1);
    m_server->answer(PosterFetcher::atOnce, poster(Qt::white));
    QTRY_VERIFY(!m_store->find(seen).isNull());
    QVERIFY(isLike(shown(seen).pixelColor(60, 90), Qt::white));
    QCOMPARE(m_server->asked(), PosterFetcher::atOnce + 1);
}

void PosterStoreTest::severalPlacesWaitForOnePicture() {
    const QByteArray jpeg = poster(Qt::red);
    const PosterStore::Wanted one = wanted(1, jpeg);
    const PosterStore::Wanted large = wanted(1, jpeg, {240, 360});
    QObject first;
    QObject second;
    m_store->want(&first, {one, large});
    m_store->want(&second, {one});
    QTRY_COMPARE(m_server->asked(), 1);
    m_store->want(&first, {}); // the other still waits
    m_server->answer(0, jpeg);
    QTRY_VERIFY(!m_store->find(one).isNull());
    QVERIFY(m_store->find(large).isNull());
}

void PosterStoreTest::anotherServerIsAskedAnew() {
    const QByteArray jpeg = poster(Qt::red);
    const PosterStore::Wanted one = wanted(1, jpeg);
    m_store->want(this, {one});
    QTRY_COMPARE(m_server->asked(), 1);
    m_server->answer(0, failure(ErrorCode::NotFound));
    QTRY_VERIFY(!m_store->find(one).isNull());
    Held<QByteArray> another;
    PosterFetcher fetcher([&another](const QString &) { return another.ask(); });
    m_store->setFetcher(&fetcher);
    QVERIFY(m_store->find(one).isNull());
    m_store->want(this, {one});
    QTRY_COMPARE(another.asked(), 1);
    another.answer(0, jpeg);
    QTRY_VERIFY(!m_store->find(one).isNull());
    QVERIFY(isLike(shown(one).pixelColor(60, 90), Qt::red));
}

UNIVERSE_TEST(PosterStoreTest, QApplication)
#include "tst_poster_store.moc"
