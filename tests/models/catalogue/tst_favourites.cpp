#include "app/models/catalogue/Favourites.h"
#include "tests/models/catalogue/FakeCatalogue.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

/// The heart that a guest pressed, and what becomes of it.
class FavouritesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aGuestsHeartAsksForALogInAndIsFilledAfterIt();
    void theLastHeartPressedIsTheOneThatIsFilled();
    void aLogInThatWasLeftForgetsTheHeart();
    void theNextMemberHearsNothingOfTheOneBefore();

private:
    std::unique_ptr<FakeCatalogue> m_server;
    std::unique_ptr<Favourites> m_favourites;
};

void FavouritesTest::init() {
    m_favourites.reset();
    m_server = std::make_unique<FakeCatalogue>();
    m_favourites = std::make_unique<Favourites>(m_server->calls(), m_server->viewer());
}

void FavouritesTest::aGuestsHeartAsksForALogInAndIsFilledAfterIt() {
    m_server->member = false;
    QSignalSpy asked(m_favourites.get(), &Favourites::logInRequested);
    QSignalSpy changed(m_favourites.get(), &Favourites::concertChanged);
    m_favourites->set(ConcertId{4}, true);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(changed.count(), 0);
    QVERIFY(m_server->log.isEmpty());
    m_server->member = true;
    m_favourites->memberChanged();
    QCOMPARE(m_server->log, QStringList{u"favourite 4 1"_s});
    QCOMPARE(changed.count(), 1);
    m_favourites->memberChanged(); // once
    QCOMPARE(m_server->log.size(), 1);
}

void FavouritesTest::theLastHeartPressedIsTheOneThatIsFilled() {
    m_server->member = false;
    m_favourites->set(ConcertId{4}, true);
    m_favourites->set(SingerId{2}, true);
    m_server->member = true;
    m_favourites->memberChanged();
    QCOMPARE(m_server->log, QStringList{u"singer 2 1"_s});
}

void FavouritesTest::aLogInThatWasLeftForgetsTheHeart() {
    m_server->member = false;
    m_favourites->set(ConcertId{4}, true);
    m_favourites->forgetGuest();
    m_server->member = true;
    m_favourites->memberChanged();
    QVERIFY(m_server->log.isEmpty());
}

void FavouritesTest::theNextMemberHearsNothingOfTheOneBefore() {
    m_server->holding = true;
    m_favourites->set(ConcertId{4}, true);
    m_favourites->memberChanged(); // somebody else now
    QSignalSpy changed(m_favourites.get(), &Favourites::concertChanged);
    QSignalSpy refused(m_favourites.get(), &Favourites::refused);
    m_server->failure = ErrorCode::Offline;
    m_server->answer();
    m_server->failure.reset();
    QSignalSpy settled(m_favourites.get(), &Favourites::settled);
    m_favourites->set(ConcertId{5}, true);
    m_server->answer();
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(refused.count(), 0);
}

UNIVERSE_TEST(FavouritesTest, QCoreApplication)
#include "tst_favourites.moc"
