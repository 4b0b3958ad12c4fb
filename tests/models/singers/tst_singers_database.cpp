#include "app/core/ServerClock.h"
#include "app/models/singers/SingerController.h"
#include "app/models/singers/SingerIndex.h"
#include "app/models/singers/SingerListModel.h"
#include "tests/support/TestDatabase.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;
using Phase = LoadState::Phase;
using List = SingerController::List;

/// The models against a real server with the demonstration catalogue.
class SingersDatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everybodyIsThereOnceUnderTheirLetter();
    void aLetterAndAKindNarrow();
    void findsByInitialsAndInEitherLanguage();
    void aFavouriteIsKept();
    void aGroupAndItsMembersLeadToEachOther();
    void aSingersConcertsAreInTheListOfTheirSale();
    void somebodyWhoIsNotThere();

private:
    void logIn();
    void load(const SingerQuery &query);
    /// The names of a page of what is found.
    [[nodiscard]] QStringList found(const QString &text);
    [[nodiscard]] SingerId named(const QString &name);
    [[nodiscard]] std::unique_ptr<SingerController> open(SingerId id);

    std::unique_ptr<test::TestDatabase> m_server;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<CatalogueApi> m_catalogue;
    std::unique_ptr<SingerApi> m_api;
    std::unique_ptr<AccountApi> m_account;
    std::unique_ptr<SessionController> m_session;
    ServerClock m_clock;
    Viewer m_viewer;
    CatalogueCalls m_concertCalls;
    SingerCalls m_calls;
    std::unique_ptr<Favourites> m_favourites;
    std::unique_ptr<SingerListModel> m_model;
};

void SingersDatabaseTest::init() {
    m_server = std::make_unique<test::TestDatabase>(test::TestDatabase::Content::Demo);
    m_database = std::make_unique<Database>(m_server->clientConnection());
    m_catalogue = std::make_unique<CatalogueApi>(*m_database);
    m_api = std::make_unique<SingerApi>(*m_database);
    m_account = std::make_unique<AccountApi>(*m_database);
    m_session = std::make_unique<SessionController>(*m_account);
    m_viewer = Viewer::of(*m_session, m_clock);
    m_concertCalls = CatalogueCalls::of(*m_catalogue, *m_account, *m_session);
    m_calls = SingerCalls::of(*m_api, *m_session);
    m_favourites = std::make_unique<Favourites>(m_concertCalls, m_viewer);
    m_model = std::make_unique<SingerListModel>(m_calls, m_viewer, *m_favourites);
}

void SingersDatabaseTest::cleanup() {
    m_model.reset();
    m_favourites.reset();
    m_session.reset();
    m_account.reset();
    m_api.reset();
    m_catalogue.reset();
    m_database.reset();
    m_server.reset();
}

void SingersDatabaseTest::logIn() {
    QSignalSpy in(m_session.get(), &SessionController::loggedIn);
    m_session->logIn(u"fan@example.com"_s, u"universe"_s);
    QTRY_COMPARE(in.count(), 1);
}

void SingersDatabaseTest::load(const SingerQuery &query) {
    m_model->setQuery(query);
    QTRY_VERIFY(!m_model->isBusy());
    QCOMPARE(m_model->state().phase, Phase::Ready);
}

QStringList SingersDatabaseTest::found(const QString &text) {
    SingerQuery query;
    query.text = text;
    load(query);
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names << m_model->at(row).name;
    return names;
}

SingerId SingersDatabaseTest::named(const QString &name) {
    return {m_server->sql(u"select singer_id from data.singer where name = '%1'"_s.arg(name)).first().integer(0)};
}

std::unique_ptr<SingerController> SingersDatabaseTest::open(SingerId id) {
    auto controller = std::make_unique<SingerController>(m_calls, m_concertCalls, m_viewer, *m_favourites, id);
    controller->load();
    return controller;
}

void SingersDatabaseTest::everybodyIsThereOnceUnderTheirLetter() {
    const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const qint64 expected = m_server->sql(u"select count(*) from data.singer"_s).first().integer(0);
    SingerIndex index(m_calls);
    index.load();
    QTRY_COMPARE(index.total(), expected);
    QElapsedTimer timer;
    timer.start();
    load({});
    qInfo("the first page: %lld ms", timer.elapsed());
    while (!m_model->isComplete()) {
        m_model->fetchMore({});
        QTRY_VERIFY(!m_model->isBusy());
    }
    QCOMPARE(m_model->rowCount(), expected);
    QSet<SingerId> seen;
    QHash<QString, int> letters; // as the client takes them, against the server's
    for (int row = 0; row < m_model->rowCount(); ++row) {
        seen << m_model->at(row).id;
        ++letters[SingerIndex::initialOf(m_model->at(row).name)];
    }
    QCOMPARE(seen.size(), expected);
    QCOMPARE(letters.size(), index.initials().size());
    for (const SingerInitial &initial : index.initials())
        QCOMPARE(letters[initial.initial], initial.singers);
}

void SingersDatabaseTest::aLetterAndAKindNarrow() {
    SingerIndex index(m_calls);
    index.load();
    SingerQuery query;
    query.initial = u"ㅂ"_s;
    load(query);
    while (!m_model->isComplete()) {
        m_model->fetchMore({});
        QTRY_VERIFY(!m_model->isBusy());
    }
    QTRY_COMPARE(m_model->rowCount(), index.count(u"ㅂ"_s));
    query.kind = u"group"_s;
    load(query);
    QVERIFY(m_model->rowCount() > 0 && m_model->rowCount() < index.count(u"ㅂ"_s));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QCOMPARE(m_model->at(row).kind, u"group"_s);
        QCOMPARE(SingerIndex::initialOf(m_model->at(row).name), u"ㅂ"_s);
    }
}

void SingersDatabaseTest::findsByInitialsAndInEitherLanguage() {
    QVERIFY(found(u"ㅅㄴㅅㄷ"_s).contains(u"소녀시대"_s));
    QVERIFY(found(u"girls' gen"_s).contains(u"소녀시대"_s));
    QCOMPARE(found(u"dkdldb"_s), QStringList{u"아이유"_s}); // on the wrong keyboard
    QVERIFY(found(u"ㅂㅌㅅㄴㄷ"_s).isEmpty());
    m_server->sql(
        u"select private.import_singer('{\"name\": \"방탄소년단\", \"name_en\": \"BTS\", \"kind\": \"group\"}')"_s);
    QCOMPARE(found(u"ㅂㅌㅅㄴㄷ "_s), QStringList{u"방탄소년단"_s});
    QCOMPARE(found(u"bts"_s), QStringList{u"방탄소년단"_s});
    QCOMPARE(m_model->at(0).nameEn, u"BTS"_s);
}

void SingersDatabaseTest::aFavouriteIsKept() {
    logIn();
    SingerQuery query;
    query.text = u"아이유"_s;
    load(query);
    const SingerSummary before = m_model->at(0);
    m_model->toggleFavourite(0);
    const auto stored = [&] {
        return m_server
                   ->sql(u"select count(*) from data.favourite_singer f join data.member m using (member_id) "
                         "where m.email = 'fan@example.com' and f.singer_id = %1"_s.arg(before.id.value))
                   .first()
                   .integer(0) > 0;
    };
    QTRY_COMPARE(stored(), !before.favourite);
    query.favouritesOnly = true;
    load(query);
    QCOMPARE(m_model->rowCount(), before.favourite ? 0 : 1);
}

void SingersDatabaseTest::aGroupAndItsMembersLeadToEachOther() {
    const SingerId group = named(u"영파씨"_s);
    const auto band = open(group);
    QTRY_COMPARE(band->state().phase, Phase::Ready);
    QCOMPARE(band->singer().kind, u"group"_s);
    QCOMPARE(band->members().size(), 5);
    const SingerId first = band->members().first().singer.id;
    const auto member = open(first);
    QTRY_COMPARE(member->state().phase, Phase::Ready);
    QCOMPARE(member->singer().kind, u"person"_s);
    QCOMPARE(member->groups().first().singer.id, group);
    QVERIFY(member->groups().first().current);
    const SingerId left{
        m_server->sql(u"select group_id from data.singer_member where not current limit 1"_s).first().integer(0)};
    const auto changed = open(left);
    QTRY_COMPARE(changed->state().phase, Phase::Ready);
    QVERIFY(!changed->members().last().current); // who has left comes last
}

void SingersDatabaseTest::aSingersConcertsAreInTheListOfTheirSale() {
    const SingerId busy{m_server
                            ->sql(u"select singer_id from data.concert_singer join data.concert using (concert_id) "
                                  "group by 1 order by count(*) filter (where cancelled_at is not null) > 0 desc, "
                                  "count(*) desc limit 1"_s)
                            .first()
                            .integer(0)};
    const auto controller = open(busy);
    QTRY_COMPARE(controller->state().phase, Phase::Ready);
    QTRY_VERIFY(controller->bestList().has_value());
    const auto expected = [&](const QString &state) {
        return m_server
            ->sql(
                u"select count(*) from data.concert_singer join data.concert c using (concert_id) where singer_id = %1 "
                "and private.sale_state(c.booking_opens, c.booking_closes, c.last_show, c.cancelled_at, now()) = '%2'"_s
                    .arg(busy.value)
                    .arg(state))
            .first()
            .integer(0);
    };
    QTRY_COMPARE(controller->concerts(List::Open).rowCount(), expected(u"open"_s));
    QTRY_COMPARE(controller->concerts(List::Upcoming).rowCount(), expected(u"upcoming"_s));
    QTRY_COMPARE(controller->concerts(List::Ended).rowCount(), std::min<qint64>(expected(u"closed"_s), 60));
    QCOMPARE(controller->singer().concertsOpen, expected(u"open"_s));
}

void SingersDatabaseTest::somebodyWhoIsNotThere() {
    const auto nobody = open({987654321});
    QTRY_COMPARE(nobody->state().phase, Phase::Failed);
    QCOMPARE(nobody->state().error, ErrorCode::NotFound);
}

UNIVERSE_TEST(SingersDatabaseTest, QCoreApplication)
#include "tst_singers_database.moc"
