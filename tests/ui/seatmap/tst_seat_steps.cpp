#include "app/core/ServerClock.h"
#include "tests/models/seatmap/FakeSeatServer.h"
#include "tests/support/Spoken.h"
#include "tests/support/TabOrder.h"
#include "tests/support/TestMain.h"
#include "tests/support/Words.h"
#include "ui/seatmap/GradeButton.h"
#include "ui/seatmap/NoOffers.h"
#include "ui/seatmap/OfferCard.h"
#include "ui/seatmap/SeatMapView.h"
#include "ui/seatmap/SeatPage.h"
#include "ui/seatmap/SeatPanel.h"
#include "ui/seatmap/SeatSteps.h"
#include "ui/seatmap/SeatText.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Stepper.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

// Choosing seats by steps, without the map.
class SeatStepsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theWayIsChosenBesideTheMap();
    void offersAreSaidInWords();
    void wordsNameWhatIsTogether();
    void anOfferIsTakenByMouse();
    void anOfferIsTakenByKeyboard();
    void theGradeAndTheSectionNarrowIt();
    void otherOffersFollow();
    void whenNoneAreTogetherFewerOrApartAreOffered();
    void aGradeThatIsSoldOutLeadsElsewhere();
    void offersOfOthersGo();
    void beforeTheOpeningOneCanOnlyLook();
    void aFailureIsSaidInTheirPlace();
    void keysChooseTheWay();
    void theWayIsKeptWithThePage();
    void allIsWithinReach();

private:
    void ready(const SeatPlan &plan = halls::club());
    [[nodiscard]] SeatSteps &steps() { return *m_page->steps(); }
    [[nodiscard]] QList<OfferCard *> offered();
    [[nodiscard]] QString wordsOf(QWidget *part) { return plain(test::wordsOf(*part).join(u'|')); }
    static QString plain(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }
    void choose(ChoiceField &field, int index);
    [[nodiscard]] QString said() const;

    std::unique_ptr<FakeSeatServer> m_server;
    Database m_database{u"host=/nonexistent"_s};
    AccountApi m_accounts{m_database};
    SessionController m_session{m_accounts};
    ServerClock m_clock;
    std::unique_ptr<SeatPage> m_page;
    Spoken m_spoken;
};

void SeatStepsTest::init() {
    Theme::apply(*qApp, Scheme::Light);
    m_server = std::make_unique<FakeSeatServer>();
    Viewer viewer = Viewer::of(m_session, m_clock);
    viewer.member = [] { return MemberId{7}; };
    m_page = std::make_unique<SeatPage>(m_server->calls(), viewer, m_session, std::chrono::minutes(5), ConcertId{1},
                                        ShowId{});
    m_page->map()->setAnimated(false);
    m_page->resize(1280, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void SeatStepsTest::cleanup() {
    m_page.reset();
    m_server.reset();
}

/// The steps are in front and offer what they have.
void SeatStepsTest::ready(const SeatPlan &plan) {
    m_server->plan = plan;
    m_page->activate();
    QTRY_COMPARE(m_page->controller().loadState().phase, LoadState::Phase::Ready);
    m_page->way()->setCurrent(1);
    QTRY_VERIFY(steps().isVisible() && !steps().offers().isSearching());
}

QList<OfferCard *> SeatStepsTest::offered() {
    QList<OfferCard *> cards = steps().cards();
    cards.removeIf([](const OfferCard *card) { return !card->isVisible(); });
    return cards;
}

void SeatStepsTest::choose(ChoiceField &field, int index) {
    field.box()->setCurrentIndex(index);
    Q_EMIT field.box()->activated(index);
    QTRY_VERIFY(!steps().offers().isSearching());
}

QString SeatStepsTest::said() const { return plain(m_spoken.in(*m_page->window())); }

void SeatStepsTest::theWayIsChosenBesideTheMap() {
    m_page->activate();
    QTRY_VERIFY(m_page->map()->isVisible());
    QCOMPARE(m_page->firstFocus(), m_page->map());
    QVERIFY(m_page->panel()->bestButton()->isVisible());
    QTest::mouseClick(m_page->way(), Qt::LeftButton, {}, m_page->way()->itemRect(1).center());
    QVERIFY(steps().isVisible() && !m_page->map()->isVisible());
    QVERIFY(!m_page->panel()->bestButton()->isVisible()); // which is what the steps are for
    QCOMPARE(m_page->firstFocus(), steps().count());
    QTRY_COMPARE(offered().size(), 3);
    QTest::keyClick(m_page->way(), Qt::Key_Left);
    QVERIFY(m_page->map()->isVisible() && !steps().isVisible());
}

void SeatStepsTest::offersAreSaidInWords() {
    ready(halls::straight(1, 10));
    QCOMPARE(steps().count()->value(), 2);
    const QString best = wordsOf(offered().first());
    QVERIFY2(best.contains(u"Section A, row 1, seats 5 and 6"_s), qPrintable(best));
    QVERIFY2(best.contains(u"R · 110,000 fuel each, 220,000 fuel in all"_s), qPrintable(best));
    QCOMPARE(plain(offered().first()->takeButton()->accessibleName()),
             u"Take: Section A, row 1, seats 5 and 6. R · 110,000 fuel each, 220,000 fuel in all"_s);
    steps().count()->setValue(4);
    QTRY_VERIFY(wordsOf(offered().first()).contains(u"seats 4 to 7"_s));
    QTRY_VERIFY2(said().startsWith(u"1 offer: Section A, row 1, seats 4 to 7"_s) ||
                     said().startsWith(u"1 offer(s). The first: Section A, row 1, seats 4 to 7"_s),
                 qPrintable(said()));
    steps().count()->setValue(1);
    QTRY_VERIFY(wordsOf(offered().first()).contains(u"seat 5|R · 110,000 fuel"_s));
}

void SeatStepsTest::wordsNameWhatIsTogether() {
    const SeatGeometry hall(halls::club());
    const int rowEnd = hall.rows()[0].count - 1;
    QCOMPARE(plain(seattext::seats(hall, {0, 1, 2, 4})),
             u"Section 가1, row 1, seats 1 to 3; Section 가1, row 1, seat 5"_s);
    QCOMPARE(plain(seattext::seats(hall, {rowEnd, rowEnd + 1})), // beside each other in the list, not in the hall
             u"Section 가1, row 1, seat %1; Section 가1, row 2, seat 1"_s.arg(rowEnd + 1));
    QCOMPARE(plain(seattext::prices(hall, {0, hall.seatCount() - 1})), u"132,000 fuel in all"_s);
}

void SeatStepsTest::anOfferIsTakenByMouse() {
    ready();
    const QList<int> second = steps().offers().offers()[1];
    QTest::mouseClick(offered()[1]->takeButton(), Qt::LeftButton);
    QCOMPARE(m_page->controller().selection().seats(), second);
    QCOMPARE(offered()[1]->takeButton()->text(), u"Taken"_s);
    QVERIFY(said().startsWith(u"Taken: Section"_s));
    QTRY_COMPARE(m_server->count("hold"), 1);
    QTRY_VERIFY(m_page->panel()->continueButton()->isEnabled());
    QTest::mouseClick(offered()[0]->takeButton(), Qt::LeftButton); // instead
    QCOMPARE(m_page->controller().selection().seats(), steps().offers().offers()[0]);
    QCOMPARE(offered()[1]->takeButton()->text(), u"Take"_s);
}

void SeatStepsTest::anOfferIsTakenByKeyboard() {
    ready();
    m_page->way()->setFocus(Qt::TabFocusReason);
    const auto tabTo = [](const QWidget *stop) {
        for (int i = 0; i < 20 && QApplication::focusWidget() != stop; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        return QApplication::focusWidget() == stop;
    };
    QVERIFY(tabTo(steps().count()->focusProxy()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(steps().count()->value(), 3);
    QTRY_VERIFY(!steps().offers().isSearching());
    QVERIFY(tabTo(offered().first()->takeButton()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_page->controller().selection().seats().size(), 3);
    QCOMPARE(QApplication::focusWidget(), offered().first()->takeButton()); // it stays where it was
    QVERIFY(tabTo(m_page->panel()->continueButton()));
}

void SeatStepsTest::theGradeAndTheSectionNarrowIt() {
    ready();
    QCOMPARE(steps().section()->box()->count(), 6); // any, and five
    const auto grades = m_page->findChildren<GradeButton *>();
    QTest::mouseClick(grades[1], Qt::LeftButton);
    QCOMPARE(steps().section()->box()->count(), 3);
    QTRY_VERIFY(wordsOf(offered().first()).contains(u"S · 55,000"_s));
    choose(*steps().section(), 2);
    QVERIFY2(wordsOf(offered().first()).contains(u"Section 나2"_s), qPrintable(wordsOf(offered().first())));
    QTest::mouseClick(grades[1], Qt::LeftButton); // any grade, and therefore any section
    QTRY_VERIFY(wordsOf(offered().first()).contains(u"R · 77,000"_s));
    QCOMPARE(steps().section()->box()->currentIndex(), 0);
}

void SeatStepsTest::otherOffersFollow() {
    ready(halls::straight(1, 10)); // five pairs
    const auto first = steps().offers().offers();
    QTest::mouseClick(steps().nextButton(), Qt::LeftButton);
    QCOMPARE(offered().size(), 2);
    QVERIFY(said().contains(u"The first: Section A"_s));
    QCOMPARE(steps().nextButton()->text(), u"The first offers again"_s);
    QTest::mouseClick(steps().nextButton(), Qt::LeftButton);
    QCOMPARE(steps().offers().offers(), first);
    steps().count()->setValue(4); // two, at once
    QTRY_COMPARE(offered().size(), 1);
    QVERIFY(!steps().nextButton()->isVisible());
}

void SeatStepsTest::whenNoneAreTogetherFewerOrApartAreOffered() {
    m_server->take({1}, {3}); // 2 and 2
    ready(halls::straight(1, 5));
    steps().count()->setValue(3);
    QTRY_VERIFY(steps().none()->isVisible());
    QVERIFY2(steps().none()->text().startsWith(u"3 seat(s) together are not free here."_s),
             qPrintable(steps().none()->text()));
    QTRY_VERIFY(said().startsWith(u"3 seat(s) together are not free here."_s));
    QVERIFY(offered().isEmpty() && !steps().none()->everywhereButton()->isVisible());
    steps().none()->apartButton()->setFocus();
    QTest::keyClick(steps().none()->apartButton(), Qt::Key_Space);
    QTRY_COMPARE(offered().size(), 2);
    QCOMPARE(QApplication::focusWidget(), offered().first()->takeButton()); // the button that was pressed has gone
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_page->controller().selection().seats().size(), 3);
    steps().count()->setValue(4);
    QTRY_VERIFY(steps().none()->isVisible()); // a new wish is for seats together
    QTest::mouseClick(steps().none()->fewerButton(), Qt::LeftButton);
    QTRY_COMPARE(offered().size(), 2);
    QCOMPARE(steps().count()->value(), 2);
    for (const QList<int> &offer : steps().offers().offers())
        QCOMPARE(offer[1], offer[0] + 1);
}

void SeatStepsTest::aGradeThatIsSoldOutLeadsElsewhere() {
    const SeatGeometry hall(halls::club());
    for (int seat = 0; seat < hall.grades()[0].seatCount; ++seat)
        m_server->take({1}, hall.seatId(seat));
    ready();
    const auto grades = m_page->findChildren<GradeButton *>();
    QTest::mouseClick(grades[0], Qt::LeftButton);
    QTRY_VERIFY(steps().none()->isVisible());
    QVERIFY(steps().none()->text().startsWith(u"No seat is free here."_s));
    QVERIFY(!steps().none()->fewerButton()->isVisible() && !steps().none()->apartButton()->isVisible());
    QTest::mouseClick(steps().none()->everywhereButton(), Qt::LeftButton);
    QTRY_COMPARE(offered().size(), 3);
    QVERIFY(!grades[0]->isChecked());
}

void SeatStepsTest::offersOfOthersGo() {
    ready();
    const QList<int> best = steps().offers().offers().first();
    m_server->take({1}, m_page->controller().geometry()->seatId(best.first()));
    QTRY_VERIFY(!steps().offers().offers().isEmpty() && !steps().offers().offers().first().contains(best.first()));
    QTRY_VERIFY2(said().contains(u"The first: "_s), qPrintable(said()));
}

void SeatStepsTest::beforeTheOpeningOneCanOnlyLook() {
    m_server->concert.bookingOpens = FakeSeatServer::now().addDays(1);
    ready();
    QCOMPARE(offered().size(), 3);
    QVERIFY(!offered().first()->takeButton()->isEnabled());
    QVERIFY(wordsOf(m_page->panel()).contains(u"Booking opens"_s));
}

void SeatStepsTest::aFailureIsSaidInTheirPlace() {
    m_server->broken = ErrorCode::Offline;
    m_page->way()->setCurrent(1);
    m_page->activate();
    QTRY_COMPARE(m_page->controller().loadState().phase, LoadState::Phase::Failed);
    QVERIFY(!steps().isVisible() && !m_page->map()->isVisible());
    m_server->broken.reset();
    m_page->refresh();
    QTRY_COMPARE(offered().size(), 3);
}

void SeatStepsTest::keysChooseTheWay() {
    ready();
    m_page->way()->setCurrent(0);
    m_page->map()->setFocus();
    QTest::keyClick(m_page->map(), Qt::Key_S);
    QVERIFY(steps().isVisible());
    QCOMPARE(QApplication::focusWidget(), steps().count()->focusProxy());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_M);
    QVERIFY(m_page->map()->isVisible() && m_page->map()->hasFocus());
    QTest::keyClick(m_page->map(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_page->map()->isVisible());
}

void SeatStepsTest::theWayIsKeptWithThePage() {
    ready();
    const QVariant state = m_page->saveState();
    m_page->way()->setCurrent(0);
    m_page->restoreState(state);
    QVERIFY(steps().isVisible());
    QCOMPARE(m_page->controller().showId(), ShowId{1});
}

void SeatStepsTest::allIsWithinReach() {
    ready();
    for (QWidget *stop : test::tabOrder(steps())) {
        QVERIFY2(stop->height() >= metrics::touchTarget, qPrintable(stop->accessibleName()));
        const auto *button = qobject_cast<QAbstractButton *>(stop);
        QVERIFY(!stop->accessibleName().isEmpty() || (button && !button->text().isEmpty()));
    }
    QCOMPARE(test::tabOrder(steps()).size(), 3 + 3 + 1); // fewer, more, where; three offers; others
    QCOMPARE(m_page->way()->height(), metrics::touchTarget);
}

UNIVERSE_TEST(SeatStepsTest, QApplication)
#include "tst_seat_steps.moc"
