#include "app/models/posters/PosterFetcher.h"
#include "tests/support/Held.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QSignalSpy>

using namespace universe;
using namespace Qt::StringLiterals;

// Which pictures are asked for, and when.
class PosterFetcherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForEachOnce();
    void asksForAFewAtATime();
    void whatLeftTheSightIsNotAskedFor();
    void whatIsNotThereIsMissing();
    void asksAgainWhenTheConnectionIsBack();
    void asksForNoneOverALineThatIsLostWithThem();

private:
    void answer(int question, const Result<QByteArray> &jpeg);

    QStringList m_names; ///< that were asked for
    std::unique_ptr<test::Held<QByteArray>> m_server;
    std::unique_ptr<PosterFetcher> m_fetcher;
    std::unique_ptr<QSignalSpy> m_fetched;
    std::unique_ptr<QSignalSpy> m_missing;
};

void PosterFetcherTest::init() {
    m_names.clear();
    m_server = std::make_unique<test::Held<QByteArray>>();
    m_fetcher = std::make_unique<PosterFetcher>([this](const QString &name) {
        m_names << name;
        return m_server->ask();
    });
    m_fetched = std::make_unique<QSignalSpy>(m_fetcher.get(), &PosterFetcher::fetched);
    m_missing = std::make_unique<QSignalSpy>(m_fetcher.get(), &PosterFetcher::missing);
}

void PosterFetcherTest::answer(int question, const Result<QByteArray> &jpeg) {
    m_server->answer(question, jpeg);
    QCoreApplication::processEvents();
}

void PosterFetcherTest::asksForEachOnce() {
    m_fetcher->want({u"a"_s, u"b"_s});
    m_fetcher->want({u"b"_s, u"a"_s});
    QCOMPARE(m_names, QStringList({u"a"_s, u"b"_s}));
    answer(0, QByteArray("A"));
    QCOMPARE(m_fetched->count(), 1);
    QCOMPARE(m_fetched->first(), QVariantList({u"a"_s, QByteArray("A")}));
    QCOMPARE(m_names.size(), 2);
}

void PosterFetcherTest::asksForAFewAtATime() {
    m_fetcher->want({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    QCOMPARE(m_names.size(), PosterFetcher::atOnce);
    answer(1, QByteArray("B"));
    QCOMPARE(m_names, QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
}

void PosterFetcherTest::whatLeftTheSightIsNotAskedFor() {
    m_fetcher->want({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    m_fetcher->want({u"f"_s});
    answer(0, QByteArray("A")); // it comes nevertheless: the question was asked
    QCOMPARE(m_fetched->count(), 1);
    QCOMPARE(m_names, QStringList({u"a"_s, u"b"_s, u"c"_s, u"f"_s}));
    answer(1, QByteArray("B"));
    QCOMPARE(m_names.size(), 4);
}

void PosterFetcherTest::whatIsNotThereIsMissing() {
    m_fetcher->want({u"a"_s, u"b"_s});
    answer(0, failure(ErrorCode::NotFound));
    QCOMPARE(m_missing->count(), 1);
    QCOMPARE(m_missing->first().first().toString(), u"a"_s);
    QCOMPARE(m_names.size(), 2);
    QCOMPARE(m_fetched->count(), 0);
}

void PosterFetcherTest::asksAgainWhenTheConnectionIsBack() {
    m_fetcher->want({u"a"_s, u"b"_s});
    answer(0, failure(ErrorCode::Offline));
    answer(1, failure(ErrorCode::Offline));
    m_fetcher->want({u"b"_s});
    QCOMPARE(m_names.size(), 2);
    QCOMPARE(m_missing->count(), 0);
    m_fetcher->resume();
    QCOMPARE(m_names, QStringList({u"a"_s, u"b"_s, u"b"_s}));
    answer(2, QByteArray("B"));
    QCOMPARE(m_fetched->count(), 1);
}

void PosterFetcherTest::asksForNoneOverALineThatIsLostWithThem() {
    m_fetcher->want({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    answer(0, failure(ErrorCode::Offline));
    m_fetcher->resume();
    answer(3, QByteArray("A")); // it came: the line was not to blame
    for (const int question : {1, 2})
        answer(question, failure(ErrorCode::Offline));
    QCOMPARE(m_missing->count(), 0);
    m_fetcher->resume();
    answer(5, failure(ErrorCode::Offline));
    QCOMPARE(m_missing->count(), 3);
    m_fetcher->want({u"e"_s});
    QCOMPARE(m_missing->count(), 4);
    QCOMPARE(m_fetched->count(), 1);
}

UNIVERSE_TEST(PosterFetcherTest, QCoreApplication)
#include "tst_poster_fetcher.moc"
