#include "tests/e2e/Visitor.h"
#include "tests/support/TestMain.h"
#include "ui/account/LogInPage.h"
#include "ui/booking/ConfirmPage.h"
#include "ui/booking/DonePage.h"
#include "ui/booking/PaymentCard.h"
#include "ui/catalogue/ConcertDetailsPage.h"
#include "ui/catalogue/ConcertGridPage.h"
#include "ui/posters/PosterGrid.h"
#include "ui/search/SearchField.h"
#include "ui/seatmap/OfferCard.h"
#include "ui/seatmap/SeatMapView.h"
#include "ui/seatmap/SeatPage.h"
#include "ui/seatmap/SeatPanel.h"
#include "ui/seatmap/SeatSteps.h"
#include "ui/shell/Language.h"
#include "ui/shell/TopBar.h"
#include "ui/tickets/TicketGrid.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SegmentedControl.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QSettings>
#include <QStandardPaths>
#include <QWindow>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

// From the start of the program to the tickets with nothing but keys, and how many it takes.
class KeyboardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aBooking_data();
    void aBooking();

private:
    static constexpr int mostPresses = 55;

    void press(Visitor &visitor, int key, Qt::KeyboardModifiers modifiers = {});
    void type(Visitor &visitor, const QString &text);
    /// Tab until this has the keyboard.
    [[nodiscard]] bool tabTo(Visitor &visitor, const QWidget *goal);

    void find(Visitor &visitor, TestDatabase &server, const QString &title);
    void chooseOnTheMap(Visitor &visitor, SeatPage &seats);
    void chooseBySteps(Visitor &visitor, SeatPage &seats);
    void logIn(Visitor &visitor);

    int m_presses = 0;
    int m_typed = 0; ///< of these
};

void KeyboardTest::initTestCase() {
    QCoreApplication::setOrganizationName(u"my-universe-test"_s);
    QCoreApplication::setApplicationName(u"keyboard"_s);
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
}

/// Wherever the keyboard is.
void KeyboardTest::press(Visitor &visitor, int key, Qt::KeyboardModifiers modifiers) {
    ++m_presses;
    QTest::keyClick(visitor.window().windowHandle(), Qt::Key(key), modifiers);
}

/// A Korean syllable is as many presses as it has letters.
void KeyboardTest::type(Visitor &visitor, const QString &text) {
    const int letters = int(text.normalized(QString::NormalizationForm_D).size());
    m_presses += letters;
    m_typed += letters;
    QVERIFY(visitor.window().focusWidget());
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(visitor.window().focusWidget(), &event);
}

bool KeyboardTest::tabTo(Visitor &visitor, const QWidget *goal) {
    if (!QTest::qWaitFor([&] { return goal->isVisible() && goal->isEnabled(); }, Visitor::patience))
        return false;
    for (int i = 0; i < mostPresses && visitor.window().focusWidget() != goal; ++i)
        press(visitor, Qt::Key_Tab);
    return visitor.window().focusWidget() == goal;
}

/// By as much of its title as it takes until it is suggested.
void KeyboardTest::find(Visitor &visitor, TestDatabase &server, const QString &title) {
    qsizetype length = 1;
    const auto isSuggestedFor = [&](const QString &typed) {
        return server.sql(u"select from api.suggest($$%1$$) where text = $$%2$$"_s.arg(typed, title)).size() > 0;
    };
    while (length < title.size() && !isSuggestedFor(title.first(length)))
        ++length;
    press(visitor, Qt::Key_F, Qt::ControlModifier);
    SearchField *field = visitor.window().bar()->search();
    QTRY_VERIFY(field->hasFocus());
    type(visitor, title.first(length));
    const auto row = [&] {
        for (int i = 1; i < field->suggestions().rowCount(); ++i) {
            if (field->suggestions().at(i)->text == title)
                return i;
        }
        return 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(row() > 0, Visitor::patience);
    for (int i = row(); i > 0; --i)
        press(visitor, Qt::Key_Down);
    press(visitor, Qt::Key_Return);
}

void KeyboardTest::chooseOnTheMap(Visitor &visitor, SeatPage &seats) {
    QTRY_VERIFY_WITH_TIMEOUT(seats.map()->hasFocus(), Visitor::patience);
    press(visitor, Qt::Key_PageDown);
    press(visitor, Qt::Key_Space);
    press(visitor, Qt::Key_Right);
    press(visitor, Qt::Key_Space);
}

void KeyboardTest::chooseBySteps(Visitor &visitor, SeatPage &seats) {
    QTRY_VERIFY_WITH_TIMEOUT(seats.map()->hasFocus(), Visitor::patience);
    press(visitor, Qt::Key_S);
    QTRY_VERIFY(seats.steps()->cards().first()->isVisible());
    QVERIFY(tabTo(visitor, seats.steps()->cards().first()->takeButton()));
    press(visitor, Qt::Key_Space);
}

void KeyboardTest::logIn(Visitor &visitor) {
    auto *logIn = visitor.page<LogInPage>();
    QVERIFY(logIn);
    type(visitor, u"fan@example.com"_s);
    press(visitor, Qt::Key_Tab);
    type(visitor, u"universe"_s);
    press(visitor, Qt::Key_Return);
}

void KeyboardTest::aBooking_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("bySteps");
    QTest::newRow("on the map, ko") << u"ko"_s << false;
    QTest::newRow("by steps, en") << u"en"_s << true;
}

void KeyboardTest::aBooking() {
    QFETCH(const QString, language);
    QFETCH(const bool, bySteps);
    m_presses = m_typed = 0;
    TestDatabase server(TestDatabase::Content::Demo);
    // The first section of its hall has two free seats at its beginning.
    const QString title =
        server
            .sql(u"select c.title from data.concert c join data.show s using (concert_id) "
                 "join data.seat_plan p using (plan_id) "
                 "where c.cancelled_at is null and c.age_limit = 0 and c.seat_limit >= 2 and c.min_price > 0 "
                 "and c.booking_opens < now() and c.booking_closes > now() + interval '2 hours' "
                 "and s.starts_at > now() + interval '2 hours' and p.seat_count > 1000 "
                 "and (select count(*) from data.concert o where o.title = c.title) = 1 "
                 "and not exists (select from data.seat_claim t where t.show_id = s.show_id) "
                 "order by c.concert_id limit 1"_s)
            .first()
            .text(0);
    QVERIFY(!title.isEmpty());
    Language::instance().set(language);
    Visitor visitor(server.clientConnection());
    QTRY_VERIFY_WITH_TIMEOUT(visitor.hasArrived(), Visitor::patience);
    QVERIFY(QTest::qWaitForWindowActive(&visitor.window()));

    find(visitor, server, title);
    auto *concert = visitor.page<ConcertDetailsPage>();
    QVERIFY(concert);
    QTRY_VERIFY_WITH_TIMEOUT(concert->firstFocus() && concert->firstFocus()->hasFocus(), Visitor::patience);
    press(visitor, Qt::Key_Return);
    auto *seats = visitor.page<SeatPage>();
    QVERIFY(seats);
    bySteps ? chooseBySteps(visitor, *seats) : chooseOnTheMap(visitor, *seats);
    QTRY_COMPARE(seats->controller().selection().seats().size(), 2);
    QVERIFY(tabTo(visitor, seats->panel()->continueButton()));
    press(visitor, Qt::Key_Return);
    logIn(visitor);
    auto *confirm = visitor.page<ConfirmPage>();
    QVERIFY(confirm);
    QTRY_VERIFY_WITH_TIMEOUT(confirm->payment()->confirmButton()->hasFocus(), Visitor::patience);
    press(visitor, Qt::Key_Return);
    auto *done = visitor.page<DonePage>();
    QVERIFY(done);
    QVERIFY(done->numberLabel()->text().contains(u"MU-"));
    QTRY_VERIFY_WITH_TIMEOUT(done->findChild<TicketGrid *>()->isVisible(), Visitor::patience);

    qInfo("%d presses, %d of them typed text", m_presses, m_typed);
    QVERIFY2(m_presses <= mostPresses, qPrintable(QString::number(m_presses)));
}

UNIVERSE_TEST(KeyboardTest, QApplication)
#include "tst_keyboard_database.moc"
