#include "app/core/ServerClock.h"
#include "app/models/search/SuggestionList.h"
#include "tests/models/search/FakeSearch.h"
#include "tests/support/TestDatabase.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace universe;
using namespace Qt::StringLiterals;
using Phase = LoadState::Phase;

class SuggestionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTextItselfComesFirstAndAtOnce();
    void asksAboutTheLastTextOnly();
    void forgetsWhatWasAskedForAnEmptiedText();
    void tellsNothingFoundFromFailed();
    void anExpiredSessionAsksAsAGuest();
    void asksNothingThatTheServerWouldRefuse();
    void theServerSuggests_data();
    void theServerSuggests();
};

void SuggestionsTest::theTextItselfComesFirstAndAtOnce() {
    test::FakeSearch search;
    search.holding = true;
    SuggestionList list;
    list.setCalls(search.calls(), search.viewer());
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(list.rowCount(), 0);
    list.setText(u"아"_s);
    QCOMPARE(list.rowCount(), 1);
    QVERIFY(!list.at(0));
    QVERIFY(!list.isBarren());
    search.answer();
    QTRY_COMPARE(list.rowCount(), 8);
    QCOMPARE(list.at(1)->kind, Suggestion::Kind::Singer);
    list.setText(u"아이"_s);
    QCOMPARE(list.rowCount(), 8); // those before stay until there are others
    QCOMPARE(list.index(0).data().toString(), u"아이"_s);
    list.setText({});
    QCOMPARE(list.rowCount(), 0);
}

void SuggestionsTest::asksAboutTheLastTextOnly() {
    test::FakeSearch search;
    search.holding = true;
    SuggestionList list;
    list.setCalls(search.calls(), search.viewer());
    for (const auto &text : {u"ㅂ"_s, u"ㅂㅌ"_s, u"ㅂㅌㅅ"_s, u"ㅂㅌㅅㄴㄷ"_s})
        list.setText(text);
    QCOMPARE(search.log, QStringList{u"suggest ㅂ"_s});
    search.answer();
    QTRY_COMPARE(search.log.size(), 2);
    QCOMPARE(search.log.last(), u"suggest ㅂㅌㅅㄴㄷ"_s);
    QCOMPARE(list.rowCount(), 1); // the answer to the older text is not shown
    search.answer();
    QTRY_COMPARE(list.rowCount(), 8);
    QCOMPARE(search.log.size(), 2);
}

void SuggestionsTest::forgetsWhatWasAskedForAnEmptiedText() {
    test::FakeSearch search;
    search.holding = true;
    SuggestionList list;
    list.setCalls(search.calls(), search.viewer());
    QSignalSpy changed(&list, &SuggestionList::changed);
    list.setText(u"a"_s);
    list.setText({});
    search.answer();
    QCoreApplication::processEvents();
    QCOMPARE(list.rowCount(), 0);
    QCOMPARE(search.waiting(), 0);
    list.setText(u"b"_s);
    QTRY_COMPARE(search.waiting(), 1);
    search.answer();
    QTRY_COMPARE(list.rowCount(), 8);
}

void SuggestionsTest::tellsNothingFoundFromFailed() {
    test::FakeSearch search;
    SuggestionList list;
    list.setCalls(search.calls(), search.viewer());
    list.setText(u"없는"_s);
    QTRY_VERIFY(list.isBarren());
    search.failure = ErrorCode::Offline;
    list.setText(u"a"_s);
    QTRY_COMPARE(list.state().phase, Phase::Failed);
    QCOMPARE(list.state().error, ErrorCode::Offline);
    QCOMPARE(list.rowCount(), 1);
    QVERIFY(!list.isBarren());
    search.failure.reset();
    list.setText(u"ab"_s);
    QTRY_COMPARE(list.rowCount(), 8);
    QCOMPARE(list.state().phase, Phase::Ready);
}

void SuggestionsTest::anExpiredSessionAsksAsAGuest() {
    test::FakeSearch search;
    search.failure = ErrorCode::NotLoggedIn;
    SuggestionList list;
    list.setCalls(search.calls(), search.viewer());
    list.setText(u"a"_s);
    QTRY_COMPARE(search.log.size(), 2);
    QVERIFY(!search.member);
}

void SuggestionsTest::asksNothingThatTheServerWouldRefuse() {
    test::FakeSearch search;
    SuggestionList list;
    list.setCalls(search.calls(), search.viewer());
    list.setText(QString(201, u'a'));
    QVERIFY(search.log.isEmpty());
    QCOMPARE(list.rowCount(), 1);
    QVERIFY(list.isBarren());
}

void SuggestionsTest::theServerSuggests_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("kind");
    const auto singer = int(Suggestion::Kind::Singer);
    QTest::newRow("beginning") << u"레드"_s << u"레드벨벳"_s << singer;
    QTest::newRow("initial consonants") << u"ㄹㄷㅂㅂ"_s << u"레드벨벳"_s << singer;
    QTest::newRow("a syllable under way") << u"아잉"_s << u"아이유"_s << singer;
    QTest::newRow("wrong keyboard") << u"dkdldb"_s << u"아이유"_s << singer;
    QTest::newRow("the other language") << u"twice"_s << u"트와이스"_s << singer;
    QTest::newRow("venue") << u"고척"_s << u"고척스카이돔"_s << int(Suggestion::Kind::Venue);
}

void SuggestionsTest::theServerSuggests() {
    static test::TestDatabase server(test::TestDatabase::Content::Demo);
    Database database(server.clientConnection());
    SearchApi api(database);
    AccountApi account(database);
    SessionController session(account);
    ServerClock clock;
    SuggestionList list;
    list.setCalls(SearchCalls::of(api, session), Viewer::of(session, clock));
    QFETCH(QString, typed);
    list.setText(typed);
    QTRY_COMPARE(list.state().phase, Phase::Ready);
    QFETCH(QString, expected);
    QFETCH(int, kind);
    bool found = false;
    for (int row = 1; row < list.rowCount(); ++row)
        found = found || (list.at(row)->text == expected && int(list.at(row)->kind) == kind);
    QVERIFY2(found, qPrintable(u"%1 rows"_s.arg(list.rowCount())));
    QVERIFY(list.rowCount() <= SearchApi::suggestionCount + 1);
}

UNIVERSE_TEST(SuggestionsTest, QCoreApplication)
#include "tst_suggestions_database.moc"
