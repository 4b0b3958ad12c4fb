#include "app/api/SearchFilters.h"
#include "app/models/search/SavedSearchModel.h"
#include "app/models/search/SearchDraft.h"
#include "app/models/search/SearchLink.h"
#include "app/models/search/SearchQuery.h"
#include "tests/models/search/FakeSearch.h"
#include "tests/support/TestDatabase.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 25);

/// A search with everything that there is.
ConcertQuery full() {
    ConcertQuery query;
    query.text = u"봄 & 밤 + 100%"_s;
    query.title = u"앙코르"_s;
    query.singer = u"아이유"_s;
    query.venue = u"올림픽홀"_s;
    query.from = QDate(2026, 12, 1);
    query.to = QDate(2027, 1, 31);
    query.weekdays = {5, 6, 7};
    query.singerId = {11};
    query.venueId = {21};
    query.genre = u"R&B"_s;
    query.region = u"서울"_s;
    query.minPrice = Money{0};
    query.maxPrice = Money{110'000};
    query.saleState = SaleState::Upcoming;
    query.ageLimit = 0;
    query.seatsFree = 4;
    query.favouritesOnly = true;
    query.sort = ConcertSort::Popular;
    return query;
}

} // namespace

class SearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSearchComesBackFromWhatIsKept();
    void aKeptSearchWithNonsenseStillFindsSomething();
    void aLinkBringsTheSameSearch();
    void aLinkIsFoundInAMessage();
    void whatIsOverIsShownWhenOneLooksForIt();
    void countsTheLatestOnly();
    void aFailedCountLeavesNoNumber();
    void keepsAndForgetsSearches();
    void takesAForgottenSearchBackWhenTheServerRefuses();
    void anEndedSessionKeepsNothing();
    void theServerKeepsEveryFilter();
    void theServerCountsWhatItFinds();
};

void SearchTest::aSearchComesBackFromWhatIsKept() {
    QCOMPARE(queryFrom(filtersOf(full())), full());
    QCOMPARE(filtersOf(ConcertQuery()), QJsonObject());
    QCOMPARE(queryFrom({}), ConcertQuery());
}

void SearchTest::aKeptSearchWithNonsenseStillFindsSomething() {
    const QJsonObject nonsense{{u"from_date"_s, u"2026-12-10"_s},
                               {u"to_date"_s, u"2026-12-01"_s},
                               {u"min_price"_s, -1},
                               {u"max_price"_s, u"cheap"_s},
                               {u"weekdays"_s, QJsonArray{0, 3, 9}},
                               {u"sale_state"_s, u"soon"_s},
                               {u"seats_free"_s, 0},
                               {u"sort"_s, u"magic"_s},
                               {u"colour"_s, u"red"_s}};
    ConcertQuery sense;
    sense.from = QDate(2026, 12, 10);
    sense.weekdays = {3};
    QCOMPARE(queryFrom(nonsense), sense);
}

void SearchTest::aLinkBringsTheSameSearch() {
    ConcertQuery shared = full();
    shared.singerId = {}; // of no meaning to another server
    shared.venueId = {};
    QCOMPARE(searchInText(searchLink(full())), std::optional(shared));
    QCOMPARE(searchInText(searchLink({})), std::optional(ConcertQuery()));
    QVERIFY(!searchLink(full()).contains(u' '));
    QVERIFY(!searchLink(full()).contains(u"R&B"));
}

void SearchTest::aLinkIsFoundInAMessage() {
    ConcertQuery query;
    query.genre = u"클래식"_s;
    QCOMPARE(searchInText(u"나의 우주: 클래식 %1 같이 볼래?"_s.arg(searchLink(query))), std::optional(query));
    QVERIFY(!searchInText(u"my-universe"_s));
    QVERIFY(!searchInText({}));
}

void SearchTest::whatIsOverIsShownWhenOneLooksForIt() {
    QCOMPARE(asAsked({}, day).from, std::optional(day));
    ConcertQuery wish;
    wish.saleState = SaleState::Open;
    QCOMPARE(asAsked(wish, day).from, std::optional(day));
    wish.saleState = SaleState::Closed;
    QVERIFY(!asAsked(wish, day).from);
    wish = {};
    wish.text = u"말러"_s;
    QVERIFY(!asAsked(wish, day).from);
    QCOMPARE(asAsked(wish, day).sort, ConcertSort::Relevance);
    wish.sort = ConcertSort::Price;
    QCOMPARE(asAsked(wish, day).sort, ConcertSort::Price);
    wish = {};
    wish.to = day.addDays(-1);
    QVERIFY(!asAsked(wish, day).from);
    wish.to = day;
    QCOMPARE(asAsked(wish, day).from, std::optional(day));
    wish.from = day.addDays(-9);
    QCOMPARE(asAsked(wish, day).from, std::optional(day.addDays(-9)));
}

void SearchTest::countsTheLatestOnly() {
    test::FakeSearch server;
    server.holding = true;
    SearchDraft draft(server.calls(), server.viewer(), [] { return day; });
    QSignalSpy changed(&draft, &SearchDraft::countChanged);
    ConcertQuery query;
    for (const auto *genre : {u"K", u"K-", u"K-p"}) {
        query.genre = QStringView(genre).toString();
        draft.setQuery(query);
    }
    QCOMPARE(server.waiting(), 1);
    QVERIFY(!draft.count());
    server.answer();
    QTRY_COMPARE(server.waiting(), 1);
    QVERIFY(!draft.count());
    server.answer();
    QTRY_VERIFY(draft.count());
    QCOMPARE(draft.count()->concerts, 132);
    QCOMPARE(server.counted.genre, u"K-p"_s);
    QCOMPARE(server.counted.from, std::optional(day));
    draft.setQuery(query);
    QCOMPARE(server.waiting(), 0);
}

void SearchTest::aFailedCountLeavesNoNumber() {
    test::FakeSearch server;
    SearchDraft draft(server.calls(), server.viewer(), [] { return day; });
    draft.setQuery({});
    QTRY_VERIFY(draft.count());
    server.failure = ErrorCode::Offline;
    draft.recount();
    QTRY_COMPARE(draft.error(), std::optional(ErrorCode::Offline));
    QVERIFY(!draft.count());
    server.failure.reset();
    draft.recount();
    QTRY_VERIFY(draft.count());
    QVERIFY(!draft.error());
}

void SearchTest::keepsAndForgetsSearches() {
    test::FakeSearch server;
    SavedSearchModel model(server.calls(), server.viewer());
    const QAbstractItemModelTester tester(&model);
    QSignalSpy saved(&model, &SavedSearchModel::saved);
    model.save(u"주말"_s, full());
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(model.at(0).query, full());
    model.remove(0);
    QCOMPARE(model.rowCount(), 0);
    QTRY_VERIFY(server.saved.isEmpty());
}

void SearchTest::takesAForgottenSearchBackWhenTheServerRefuses() {
    test::FakeSearch server;
    server.saved = {{1, u"가"_s, {}}, {2, u"나"_s, full()}};
    SavedSearchModel model(server.calls(), server.viewer());
    const QAbstractItemModelTester tester(&model);
    model.load();
    QTRY_COMPARE(model.rowCount(), 2);
    server.failure = ErrorCode::Offline;
    QSignalSpy refused(&model, &SavedSearchModel::refused);
    model.remove(1);
    QCOMPARE(model.rowCount(), 1);
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.at(1).name, u"나"_s);
}

void SearchTest::anEndedSessionKeepsNothing() {
    test::FakeSearch server;
    server.saved = {{1, u"가"_s, {}}};
    SavedSearchModel model(server.calls(), server.viewer());
    model.load();
    QTRY_COMPARE(model.rowCount(), 1);
    server.failure = ErrorCode::NotLoggedIn;
    QSignalSpy refused(&model, &SavedSearchModel::refused);
    model.save(u"나"_s, {});
    QTRY_COMPARE(model.rowCount(), 0);
    QCOMPARE(refused.count(), 0);
}

namespace {

template <typename T>
Result<T> wait(const QFuture<Result<T>> &future) {
    return QTest::qWaitFor([&] { return future.isFinished(); }, 20000) ? future.result() : failure(ErrorCode::Internal);
}

} // namespace

void SearchTest::theServerKeepsEveryFilter() {
    test::TestDatabase database(test::TestDatabase::Content::Demo);
    Database client(database.clientConnection());
    SearchApi api(client);
    const QString token = database.logIn(database.createMember(u"fan@kept.kr"_s));
    QVERIFY(wait(api.saveSearch(token, u"모두"_s, full())));
    QVERIFY(wait(api.saveSearch(token, u"없음"_s, {})));
    const auto kept = wait(api.mySavedSearches(token));
    QVERIFY(kept);
    QCOMPARE(kept->size(), 2);
    QCOMPARE(kept->at(0).query, full());
    QCOMPARE(kept->at(1).query, ConcertQuery());
    QVERIFY(wait(api.deleteSavedSearch(token, kept->at(0).id)));
    QCOMPARE(wait(api.mySavedSearches(token))->size(), 1);
    QCOMPARE(wait(api.deleteSavedSearch(token, kept->at(0).id)).error().code, ErrorCode::NotFound);
    QCOMPARE(wait(api.mySavedSearches({})).error().code, ErrorCode::NotLoggedIn);
}

void SearchTest::theServerCountsWhatItFinds() {
    test::TestDatabase database(test::TestDatabase::Content::Demo);
    Database client(database.clientConnection());
    SearchApi api(client);
    const qint64 all = database.sql(u"select count(*) from data.concert"_s).first().integer(0);
    const auto count = wait(api.countConcerts({}, {}));
    QVERIFY(count);
    QCOMPARE(count->concerts, all);
    const auto offer = wait(api.searchFilters());
    QVERIFY(offer);
    QVERIFY(offer->regions.contains(u"서울"_s));
    qint64 sum = 0;
    for (const QString &genre : offer->genres) {
        ConcertQuery query;
        query.genre = genre;
        const auto some = wait(api.countConcerts(query, {}));
        QVERIFY(some && some->concerts > 0);
        sum += some->concerts;
    }
    QCOMPARE(sum, all);
}

UNIVERSE_TEST(SearchTest, QCoreApplication)
#include "tst_search_database.moc"
