// A concert edited against a real server: what is saved, what is refused where it was written, and two administrators.

#include "app/models/editing/ConcertEditor.h"
#include "app/models/editing/OrganiserController.h"
#include "tests/support/FanWorld.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

/// An administrator at a desk, before a concert.
struct Desk {
    explicit Desk(FanWorld &world, const QString &email)
        : client(world.database.clientConnection()) {
        if (world.count(u"data.member where email = '%1'"_s.arg(email)) == 0)
            world.database.createMember(email, Role::Admin, {}, FanWorld::password);
        session.logIn(email, FanWorld::password);
    }
    void open(ConcertId concert) {
        QTRY_VERIFY(session.isMember());
        editor.open(concert);
        QTRY_COMPARE(editor.state().phase, LoadState::Phase::Ready);
    }
    void save(QSignalSpy &outcome) {
        editor.save();
        QVERIFY(editor.isBusy());
        QTRY_COMPARE(outcome.count(), 1);
    }

    Database client;
    AccountApi accounts{client};
    EditingApi editing{client};
    OrganiserApi organising{client};
    SessionController session{accounts};
    ServerClock clock;
    ConcertEditor editor{editing, session, clock};
    OrganiserController organiser{client, organising, session};
};

} // namespace

class ConcertEditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsSaved();
    void nothingIsSavedThatCannotBeRead();
    void aRejectionNamesItsField();
    void theSecondIsShownWhatChanged();
    void whatBothWroteTheSameIsNoConflict();
    void aConcertIsMade();
    void aShowIsMovedAndCancelledOnce();
    void aFanIsRefused();
    void aLogOutForgetsIt();
};

void ConcertEditorTest::whatIsWrittenIsSaved() {
    FanWorld world;
    Desk desk(world, u"boss@example.com"_s);
    desk.open(world.concert(u"open"_s));
    QSignalSpy saved(&desk.editor, &ConcertEditor::saved);
    const QString shows = desk.editor.text(ConcertField::Shows);
    desk.editor.setText(ConcertField::Title, u"  Another name "_s);
    desk.editor.setText(ConcertField::Shows, shows + u"\n2089-01-02 19:30"_s);
    desk.editor.setText(ConcertField::FreeHours, u"48"_s);
    desk.editor.setText(ConcertField::Genre, u"x"_s);
    desk.editor.setText(ConcertField::Genre, desk.editor.document().concert[u"genre"_s].toString());
    QVERIFY(!desk.editor.isEdited(ConcertField::Genre));
    desk.save(saved);
    QTRY_COMPARE(desk.editor.text(ConcertField::Title), u"Another name"_s); // in its one form
    QVERIFY(!desk.editor.isEdited());
    QVERIFY(desk.editor.text(ConcertField::Shows).contains(u"2089-01-02 19:30"));
    QCOMPARE(desk.editor.text(ConcertField::FreeHours), u"48"_s);
    QCOMPARE(desk.editor.document().changedBy, u"boss"_s);
    QCOMPARE(desk.editor.document().shows.size(), shows.count(u'\n') + 2);
    QSignalSpy nothing(&desk.editor, &ConcertEditor::nothingToSave);
    desk.editor.save();
    QCOMPARE(nothing.count(), 1);
}

void ConcertEditorTest::nothingIsSavedThatCannotBeRead() {
    FanWorld world;
    Desk desk(world, u"boss@example.com"_s);
    desk.open(world.concert(u"open"_s));
    desk.editor.setText(ConcertField::SeatLimit, u"many"_s);
    QCOMPARE(desk.editor.flawed(), QList{ConcertField::SeatLimit});
    desk.editor.save();
    QVERIFY(!desk.editor.isBusy());
    desk.editor.revert();
    QVERIFY(desk.editor.flawed().isEmpty());
}

void ConcertEditorTest::aRejectionNamesItsField() {
    FanWorld world;
    world.bookByAnother(world.order(u"open"_s, 1));
    Desk desk(world, u"boss@example.com"_s);
    desk.open(world.concert(u"open"_s));
    QSignalSpy rejected(&desk.editor, &ConcertEditor::rejected);
    desk.editor.setText(ConcertField::Shows, u"2089-01-02 19:30"_s);
    desk.save(rejected);
    QCOMPARE(rejected.first()[0].value<std::optional<ConcertField>>(), ConcertField::Shows);
    QVERIFY(rejected.first()[1].value<Reason>().english().contains(u"sold"));
    QCOMPARE(desk.editor.text(ConcertField::Shows), u"2089-01-02 19:30"_s); // nothing is lost
    QVERIFY(std::ranges::any_of(desk.editor.document().shows, [](const auto &show) { return show.sold == 1; }));
}

void ConcertEditorTest::theSecondIsShownWhatChanged() {
    FanWorld world;
    Desk first(world, u"boss@example.com"_s);
    Desk second(world, u"chief@example.com"_s);
    first.open(world.concert(u"open"_s));
    second.open(world.concert(u"open"_s));
    QSignalSpy saved(&first.editor, &ConcertEditor::saved);
    first.editor.setText(ConcertField::Title, u"By the first"_s);
    first.editor.setText(ConcertField::AgeLimit, u"12"_s);
    first.save(saved);

    QSignalSpy conflicted(&second.editor, &ConcertEditor::conflicted);
    second.editor.setText(ConcertField::Title, u"By the second"_s);
    second.editor.setText(ConcertField::Genre, u"Jazz"_s);
    second.save(conflicted);
    QCOMPARE(second.editor.changedMeanwhile(ConcertField::Title), u"By the first"_s);
    QCOMPARE(second.editor.changedMeanwhile(ConcertField::AgeLimit), u"12"_s);
    QVERIFY(!second.editor.changedMeanwhile(ConcertField::Genre));
    QCOMPARE(second.editor.text(ConcertField::Title), u"By the second"_s); // still written
    QCOMPARE(second.editor.text(ConcertField::AgeLimit), u"12"_s);         // theirs
    QCOMPARE(second.editor.document().changedBy, u"boss"_s);
    QCOMPARE(world.count(u"data.concert where title = 'By the first'"_s), 1);

    QSignalSpy again(&second.editor, &ConcertEditor::saved); // having seen it
    second.save(again);
    QCOMPARE(world.count(u"data.concert where title = 'By the second' and genre = 'Jazz' and age_limit = 12"_s), 1);
}

// As when the answer to the first attempt was lost.
void ConcertEditorTest::whatBothWroteTheSameIsNoConflict() {
    FanWorld world;
    Desk first(world, u"boss@example.com"_s);
    Desk second(world, u"chief@example.com"_s);
    first.open(world.concert(u"open"_s));
    second.open(world.concert(u"open"_s));
    QSignalSpy saved(&first.editor, &ConcertEditor::saved);
    first.editor.setText(ConcertField::Title, u"The same"_s);
    first.save(saved);
    QSignalSpy conflicted(&second.editor, &ConcertEditor::conflicted);
    second.editor.setText(ConcertField::Title, u"The same"_s);
    second.save(conflicted);
    QVERIFY(!second.editor.isEdited());
}

void ConcertEditorTest::aConcertIsMade() {
    FanWorld world;
    Desk desk(world, u"boss@example.com"_s);
    QTRY_VERIFY(desk.session.isMember());
    desk.editor.beginNew();
    QVERIFY(desk.editor.isNew());
    const QString venue = world.database.sql(u"select name from data.venue"_s).first().text(0);
    QSignalSpy rejected(&desk.editor, &ConcertEditor::rejected);
    desk.editor.setText(ConcertField::Title, u"Made here"_s);
    desk.save(rejected);
    QCOMPARE(rejected.first()[0].value<std::optional<ConcertField>>(), ConcertField::Venue);
    desk.editor.setText(ConcertField::Venue, venue);
    desk.editor.setText(ConcertField::Shows, u"2089-01-02 19:30"_s);
    desk.editor.setText(ConcertField::BookingOpens, u"2026-01-01 20:00"_s);
    desk.editor.setText(ConcertField::BookingCloses, u"2089-01-01 20:00"_s);
    desk.editor.setText(ConcertField::Prices, u"R\t10,000\t"_s);
    QSignalSpy saved(&desk.editor, &ConcertEditor::saved);
    desk.save(saved);
    QVERIFY(saved.first()[1].toBool());
    QTRY_COMPARE(desk.editor.document().concert[u"title"_s].toString(), u"Made here"_s);
    QVERIFY(!desk.editor.isNew());
    QCOMPARE(desk.editor.document().id, saved.first()[0].value<ConcertId>());
}

void ConcertEditorTest::aShowIsMovedAndCancelledOnce() {
    FanWorld world;
    const BookingOrder order = world.order(u"open"_s, 2);
    world.bookByAnother(order);
    Desk desk(world, u"boss@example.com"_s);
    desk.open(world.concert(u"open"_s));
    QSignalSpy done(&desk.organiser, &OrganiserController::done);
    desk.organiser.moveShow(order.show.id, order.show.startsAt.addDays(1), u"Storm"_s);
    desk.organiser.moveShow(order.show.id, order.show.startsAt.addDays(2), u"Storm"_s); // pressed twice
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(done.first().first().value<OrganiserReceipt>().bookings, 1);
    desk.editor.reload();
    QTRY_COMPARE(desk.editor.document().shows.first().startsAt, order.show.startsAt.addDays(1));
    QCOMPARE(desk.editor.document().shows.first().sold, 2);
    desk.organiser.cancelShow(order.show.id, u"Storm"_s, 10);
    QTRY_COMPARE(done.count(), 2);
    QCOMPARE(done.last().first().value<OrganiserReceipt>().refunded, Money{242'000});
    QSignalSpy refused(&desk.organiser, &OrganiserController::refused);
    desk.organiser.cancelShow(order.show.id, u"Storm"_s, 10);
    QTRY_COMPARE(refused.count(), 1);
    desk.editor.reload();
    QTRY_VERIFY(desk.editor.document().shows.first().cancelled);
    desk.organiser.cancelConcert(world.concert(u"second"_s), u"Storm"_s, 0);
    QTRY_COMPARE(done.count(), 3);
    desk.open(world.concert(u"second"_s));
    QVERIFY(desk.editor.document().cancelled);
}

void ConcertEditorTest::aFanIsRefused() {
    FanWorld world;
    Desk desk(world, u"boss@example.com"_s);
    QTRY_VERIFY(desk.session.isMember());
    world.database.sql(u"update data.member set role = 'fan' where email = 'boss@example.com'"_s);
    desk.editor.open(world.concert(u"open"_s));
    QTRY_COMPARE(desk.editor.state(), (LoadState{LoadState::Phase::Failed, ErrorCode::Forbidden}));
}

void ConcertEditorTest::aLogOutForgetsIt() {
    FanWorld world;
    Desk desk(world, u"boss@example.com"_s);
    desk.open(world.concert(u"open"_s));
    desk.editor.setText(ConcertField::Title, u"Written"_s);
    desk.session.logOut();
    QVERIFY(!desk.editor.isEdited());
    QCOMPARE(desk.editor.state().phase, LoadState::Phase::Idle);
    QVERIFY(desk.editor.text(ConcertField::Title).isEmpty());
}

UNIVERSE_TEST(ConcertEditorTest, QCoreApplication)
#include "tst_concert_editor_database.moc"
