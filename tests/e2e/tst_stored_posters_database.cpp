#include "app/api/PosterApi.h"
#include "tests/e2e/Visitor.h"
#include "tests/posters/PosterSamples.h"
#include "tests/support/Answer.h"
#include "tests/support/TestMain.h"
#include "ui/catalogue/ConcertDetailsPage.h"
#include "ui/catalogue/ConcertGridPage.h"
#include "ui/posters/PosterCell.h"
#include "ui/posters/PosterGrid.h"
#include "ui/posters/PosterView.h"

#include <QAccessible>
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

// A poster from the administrator's picture to the eyes of whoever looks for a concert.
class StoredPostersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isStoredByAdministrators();
    void isSeenWhereverItsConcertIs();

private:
    /// An administrator gives the concert this poster.
    static void setPoster(TestDatabase &server, ConcertId concert, const QByteArray &jpeg);
    /// The colour in the middle of the first poster of all concerts, once all of them are there.
    static QColor firstPoster(Visitor &visitor);

    QTemporaryDir m_folder;
};

void StoredPostersTest::initTestCase() {
    qputenv("XDG_CACHE_HOME", m_folder.filePath(u"cache"_s).toUtf8());
    QCoreApplication::setOrganizationName(u"my-universe-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void StoredPostersTest::isStoredByAdministrators() {
    TestDatabase server(TestDatabase::Content::Schema);
    Database database(server.clientConnection());
    PosterApi api(database);
    const QString admin = server.logIn(server.createMember(u"admin@example.com"_s, Role::Admin));
    const QString fan = server.logIn(server.createMember(u"fan@example.com"_s));
    const QByteArray jpeg = poster(Qt::red, {1000, 1500});
    const auto stored = answer(api.storePoster(admin, jpeg));
    QVERIFY(stored.has_value());
    QCOMPARE(*stored, nameOf(jpeg));
    QCOMPARE(answer(api.storePoster(admin, jpeg)), *stored);
    QCOMPARE(answer(api.poster(*stored)), jpeg);
    QCOMPARE(answer(api.poster(nameOf("another"))).error().code, ErrorCode::NotFound);
    QCOMPARE(answer(api.storePoster(fan, jpeg)).error().code, ErrorCode::Forbidden);
    QCOMPARE(answer(api.storePoster(admin, "no picture")).error().code, ErrorCode::InvalidInput);
}

void StoredPostersTest::setPoster(TestDatabase &server, ConcertId concert, const QByteArray &jpeg) {
    const QString admin = server.logIn(server.createMember(u"editor@example.com"_s, Role::Admin));
    const Rows edited =
        server.sql(u"select outcome, changed::text from api.edit_concert($1, $2, private.concert_document($2), "
                   "jsonb_build_object('poster', api.store_poster($1, decode($3, 'base64'))))"_s,
                   Params(admin, concert, jpeg.toBase64()));
    QCOMPARE(edited.first().text(0), u"updated"_s);
}

QColor StoredPostersTest::firstPoster(Visitor &visitor) {
    auto *page = visitor.page<ConcertGridPage>();
    auto *grid = page ? page->grid() : nullptr;
    const auto painted = [grid] { return grid->model()->rowCount() > 0 && grid->isPainted(); };
    if (!grid || !QTest::qWaitFor(painted, Visitor::patience))
        return {};
    const QRect cell = QAccessible::queryAccessibleInterface(grid)->child(0)->rect();
    const QPoint middle = grid->viewport()->mapFromGlobal(PosterCell::posterRect(cell).center());
    return grid->viewport()->grab().toImage().pixelColor(middle);
}

void StoredPostersTest::isSeenWhereverItsConcertIs() {
    TestDatabase server(TestDatabase::Content::Demo);
    const QColor colour(240, 30, 200);
    ConcertId first;
    {
        Visitor visitor(server.clientConnection());
        const QColor art = firstPoster(visitor);
        QVERIFY(art.isValid() && !isLike(art, colour));
        first = visitor.page<ConcertGridPage>()->model().at(0).id;
    }
    setPoster(server, first, poster(colour, {1000, 1500}));
    {
        Visitor visitor(server.clientConnection());
        QVERIFY2(isLike(firstPoster(visitor), colour), qPrintable(firstPoster(visitor).name()));
    }
    server.sql(u"drop function api.poster(text)"_s); // nobody can ask any more
    Visitor visitor(server.clientConnection());
    QVERIFY(isLike(firstPoster(visitor), colour));
    auto *grid = visitor.page<ConcertGridPage>()->grid();
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_Home);
    QTest::keyClick(grid, Qt::Key_Return);
    auto *page = visitor.page<ConcertDetailsPage>();
    QVERIFY(page);
    QTRY_VERIFY_WITH_TIMEOUT(page->poster()->isPainted(), Visitor::patience);
    QVERIFY(isLike(page->poster()->grab().toImage().pixelColor(page->poster()->rect().center()), colour));
}

UNIVERSE_TEST(StoredPostersTest, QApplication)
#include "tst_stored_posters_database.moc"
