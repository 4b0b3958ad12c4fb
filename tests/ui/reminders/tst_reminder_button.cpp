#include "app/models/reminders/Reminders.h"
#include "tests/models/reminders/FakeMember.h"
#include "tests/support/TestMain.h"
#include "ui/reminders/DesktopNotifier.h"
#include "ui/reminders/ReminderAnnouncer.h"
#include "ui/reminders/ReminderButton.h"
#include "ui/reminders/ReminderPanel.h"
#include "ui/reminders/ReminderText.h"
#include "ui/shell/Language.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Toast.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;
using test::FakeMember;

class ReminderButtonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void onlyAMemberHasABell();
    void theBellCountsWhatIsUnread();
    void opensByMouseAndChoosesByMouse();
    void whatIsOfABookingLeadsToTheBookings();
    void anOfferLeadsToTheWaitingLists();
    void whatIsOfADrawLeadsToTheDraws_data();
    void whatIsOfADrawLeadsToTheDraws();
    void opensAndChoosesByKeyboardAlone();
    void escapeClosesThePanelAndDoesNotGoBack();
    void whatWasSeenIsReadWhenThePanelCloses();
    void aPressElsewhereClosesIt();
    void tabLeadsOutOfIt();
    void saysThatThereIsNothing();
    void aReminderThatComesWhileItIsOpenIsInIt();
    void logOutClosesIt();
    void staysInTheSmallestWindow();
    void aToastAnnouncesAndLeadsToTheConcert();
    void severalNewsLeadToTheList();
    void logOutTakesTheToastAway();
    void speaksKorean();

private:
    void logIn();
    [[nodiscard]] Toast *toast() const { return m_window->findChild<Toast *>(); }
    [[nodiscard]] bool isOpen() const { return m_bell->panel() && m_bell->panel()->isVisible(); }
    [[nodiscard]] QPoint rowCentre(int row) const;

    FakeMember m_fake;
    std::unique_ptr<Reminders> m_reminders;
    std::unique_ptr<DesktopNotifier> m_notifier;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ReminderAnnouncer> m_announcer;
    ReminderButton *m_bell = nullptr;
    QLineEdit *m_field = nullptr;
    int m_back = 0;
    const QDateTime m_now = FakeMember::start;
};

void ReminderButtonTest::initTestCase() { Theme::apply(*qApp, Scheme::Light); }

void ReminderButtonTest::init() {
    Language::instance().set(u"en"_s);
    m_fake = {};
    m_fake.marks[{7}] = {m_now.addDays(-3), m_now.addDays(-3)};
    m_fake.reminders = {FakeMember::opens(1, m_now.addDays(-1)), FakeMember::added(2, m_now.addSecs(-7200)),
                        FakeMember::opens(3, m_now.addSecs(1500))};
    m_reminders = std::make_unique<Reminders>(m_fake.reminderCalls(), m_fake.viewer(), m_fake.memory());
    m_notifier = std::make_unique<DesktopNotifier>(u"unix:path=/nowhere"_s);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1280, 800);
    m_bell = new ReminderButton(m_window.get());
    m_bell->setGeometry(1000, 14, metrics::touchTarget, metrics::touchTarget);
    m_field = new QLineEdit(m_window.get());
    m_field->setGeometry(40, 700, 200, 40);
    m_back = 0;
    connect(new QShortcut(Qt::Key_Escape, m_window.get()), &QShortcut::activated, this, [this] { ++m_back; });
    m_bell->setReminders(m_reminders.get());
    m_announcer = std::make_unique<ReminderAnnouncer>(*m_reminders, *m_notifier, *m_window);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ReminderButtonTest::cleanup() {
    m_announcer.reset();
    m_reminders.reset(); // before the window, as when the connection is given up
    QVERIFY(!m_bell->isVisible());
    m_window.reset();
    m_notifier.reset();
}

void ReminderButtonTest::logIn() {
    m_reminders->memberChanged();
    QTRY_COMPARE(m_reminders->rowCount(), int(m_fake.reminders.size()));
}

QPoint ReminderButtonTest::rowCentre(int row) const {
    const QListView *view = m_bell->panel()->view();
    return view->visualRect(view->model()->index(row, 0)).center();
}

void ReminderButtonTest::onlyAMemberHasABell() {
    QVERIFY(!m_bell->isVisible());
    logIn();
    QVERIFY(m_bell->isVisible());
    m_fake.who = {};
    m_reminders->memberChanged();
    QVERIFY(!m_bell->isVisible());
}

void ReminderButtonTest::theBellCountsWhatIsUnread() {
    logIn();
    QCOMPARE(m_bell->accessibleName(), u"Reminders: 2 unread"_s);
    const QImage with = m_bell->grab().toImage();
    m_reminders->markRead();
    QCOMPARE(m_bell->accessibleName(), u"Reminders"_s);
    QVERIFY(m_bell->grab().toImage() != with);
}

void ReminderButtonTest::opensByMouseAndChoosesByMouse() {
    logIn();
    QSignalSpy chosen(m_bell, &ReminderButton::concertChosen);
    QTest::mouseClick(m_bell, Qt::LeftButton);
    QVERIFY(isOpen());
    QTest::mouseClick(m_bell, Qt::LeftButton);
    QVERIFY(!isOpen());
    QTest::mouseClick(m_bell, Qt::LeftButton);
    QTest::mouseClick(m_bell->panel()->view()->viewport(), Qt::LeftButton, {}, rowCentre(1));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<ConcertId>().value, 2);
    QVERIFY(!isOpen());
}

void ReminderButtonTest::whatIsOfABookingLeadsToTheBookings() {
    m_fake.reminders = {FakeMember::own(Reminder::Kind::Refund, 4, m_now.addSecs(-30))};
    QSignalSpy concerts(m_bell, &ReminderButton::concertChosen);
    QSignalSpy bookings(m_bell, &ReminderButton::bookingsChosen);
    QSignalSpy announced(m_announcer.get(), &ReminderAnnouncer::bookingsChosen);
    logIn();
    QTRY_VERIFY(toast());
    QCOMPARE(toast()->text(), u"Refund made: Concert 4 (+110,000 fuel)"_s);
    QTest::mouseClick(toast()->actionButton(), Qt::LeftButton);
    QCOMPARE(announced.count(), 1);
    QTest::mouseClick(m_bell, Qt::LeftButton);
    QTest::keyClick(m_bell->panel()->view(), Qt::Key_Return);
    QCOMPARE(bookings.count(), 1);
    QCOMPARE(concerts.count(), 0);
}

void ReminderButtonTest::anOfferLeadsToTheWaitingLists() {
    for (const Reminder::Kind kind : {Reminder::Kind::Offer, Reminder::Kind::OfferEnding}) {
        Reminder offer = FakeMember::own(kind, 4, m_now.addSecs(-30));
        offer.booking.reset();
        m_fake.reminders = {offer};
        QSignalSpy concerts(m_bell, &ReminderButton::concertChosen);
        QSignalSpy lists(m_bell, &ReminderButton::waitingListsChosen);
        QSignalSpy announced(m_announcer.get(), &ReminderAnnouncer::waitingListsChosen);
        logIn();
        QTRY_VERIFY(toast());
        QTest::mouseClick(toast()->actionButton(), Qt::LeftButton);
        QCOMPARE(announced.count(), 1);
        QTest::mouseClick(m_bell, Qt::LeftButton);
        QTest::keyClick(m_bell->panel()->view(), Qt::Key_Return);
        QCOMPARE(lists.count(), 1);
        QCOMPARE(concerts.count(), 0);
        cleanup();
        init();
    }
}

void ReminderButtonTest::whatIsOfADrawLeadsToTheDraws_data() {
    QTest::addColumn<Reminder::Kind>("kind");
    QTest::newRow("won") << Reminder::Kind::DrawWon;
    QTest::newRow("moved up") << Reminder::Kind::DrawMovedUp;
    QTest::newRow("ending") << Reminder::Kind::DrawEnding;
    QTest::newRow("lost") << Reminder::Kind::DrawLost;
}

void ReminderButtonTest::whatIsOfADrawLeadsToTheDraws() {
    QFETCH(Reminder::Kind, kind);
    Reminder told = FakeMember::own(kind, 4, m_now.addSecs(-30));
    told.booking.reset();
    m_fake.reminders = {told};
    QSignalSpy concerts(m_bell, &ReminderButton::concertChosen);
    QSignalSpy draws(m_bell, &ReminderButton::drawsChosen);
    QSignalSpy announced(m_announcer.get(), &ReminderAnnouncer::drawsChosen);
    logIn();
    QTRY_VERIFY(toast());
    QTest::mouseClick(toast()->actionButton(), Qt::LeftButton);
    QCOMPARE(announced.count(), 1);
    QTest::mouseClick(m_bell, Qt::LeftButton);
    QTest::keyClick(m_bell->panel()->view(), Qt::Key_Return);
    QCOMPARE(draws.count(), 1);
    QCOMPARE(concerts.count(), 0);
}

void ReminderButtonTest::opensAndChoosesByKeyboardAlone() {
    logIn();
    QSignalSpy chosen(m_bell, &ReminderButton::concertChosen);
    m_bell->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_bell, Qt::Key_Space);
    QVERIFY(isOpen());
    QListView *view = m_bell->panel()->view();
    QVERIFY(view->hasFocus());
    QCOMPARE(view->currentIndex().row(), 0);
    QVERIFY(view->accessibleDescription().startsWith(u"Booking opens soon: Concert 3, 아이유, in 25 minutes"_s));
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Down);
    QVERIFY(view->accessibleDescription().contains(u"1 day ago"_s));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(chosen.first().first().value<ConcertId>().value, 1);
    QVERIFY(!isOpen());
}

void ReminderButtonTest::escapeClosesThePanelAndDoesNotGoBack() {
    logIn();
    m_bell->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_bell, Qt::Key_Space);
    QTest::keyClick(m_bell->panel()->view(), Qt::Key_Escape);
    QVERIFY(!isOpen());
    QVERIFY(m_bell->hasFocus());
    QCOMPARE(m_back, 0);
    QTest::keyClick(m_bell, Qt::Key_Escape);
    QCOMPARE(m_back, 1);
}

void ReminderButtonTest::whatWasSeenIsReadWhenThePanelCloses() {
    logIn();
    m_bell->openPanel();
    QCOMPARE(m_reminders->unread(), 2);                 // one sees which
    QCOMPARE(m_bell->accessibleName(), u"Reminders"_s); // but the bell has said it
    m_bell->panel()->hide();
    QCOMPARE(m_reminders->unread(), 0);
    QCOMPARE(m_bell->accessibleName(), u"Reminders"_s);
    QVERIFY(m_fake.marks[{7}].read >= m_now);
}

void ReminderButtonTest::aPressElsewhereClosesIt() {
    logIn();
    m_bell->openPanel();
    QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, {100, 300});
    QVERIFY(!isOpen());
}

void ReminderButtonTest::tabLeadsOutOfIt() {
    logIn();
    m_bell->openPanel();
    m_field->setFocus(Qt::TabFocusReason);
    QVERIFY(!isOpen());
    QVERIFY(m_field->hasFocus());
}

void ReminderButtonTest::saysThatThereIsNothing() {
    m_fake.reminders.clear();
    m_reminders->memberChanged();
    m_bell->openPanel();
    QVERIFY(m_bell->panel()->emptyView()->isVisible());
    QVERIFY(!m_bell->panel()->view()->isVisible());
    QCOMPARE(m_bell->panel()->emptyView()->accessibleName(), u"No news"_s);
    QTest::keyClick(m_bell->panel(), Qt::Key_Escape);
    QVERIFY(!isOpen());
    QCOMPARE(m_back, 0);
}

void ReminderButtonTest::aReminderThatComesWhileItIsOpenIsInIt() {
    m_fake.reminders.clear();
    m_reminders->memberChanged();
    m_bell->openPanel();
    m_fake.reminders = {FakeMember::added(9, m_now)};
    m_reminders->refresh();
    QTRY_VERIFY(m_bell->panel()->view()->isVisible());
    QVERIFY(m_bell->panel()->view()->hasFocus());
    QVERIFY(m_reminders->index(0).data(Reminders::UnreadRole).toBool());
}

void ReminderButtonTest::logOutClosesIt() {
    logIn();
    m_bell->openPanel();
    m_fake.who = {};
    m_reminders->memberChanged();
    QVERIFY(!isOpen());
}

void ReminderButtonTest::staysInTheSmallestWindow() {
    for (int i = 0; i < 40; ++i)
        m_fake.reminders.append(FakeMember::added(100 + i, m_now.addSecs(-40 + i)));
    std::ranges::sort(m_fake.reminders, {}, &Reminder::at);
    logIn();
    m_window->resize(metrics::minWindowWidth, metrics::minWindowHeight);
    m_bell->openPanel();
    QVERIFY(m_window->rect().contains(m_bell->panel()->geometry().adjusted(0, 0, 0, -16)));
    const QListView *view = m_bell->panel()->view();
    QVERIFY(view->visualRect(view->model()->index(0, 0)).height() >= metrics::touchTarget);
}

void ReminderButtonTest::aToastAnnouncesAndLeadsToTheConcert() {
    m_fake.reminders = {FakeMember::opens(1, m_now.addSecs(-30))};
    QSignalSpy chosen(m_announcer.get(), &ReminderAnnouncer::concertChosen);
    m_reminders->memberChanged();
    QTRY_VERIFY(toast());
    QCOMPARE(toast()->text(), u"Booking is open: Concert 1 (아이유)"_s);
    QTest::mouseClick(toast()->actionButton(), Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<ConcertId>().value, 1);
    QTRY_VERIFY(!toast());
}

void ReminderButtonTest::severalNewsLeadToTheList() {
    connect(m_announcer.get(), &ReminderAnnouncer::listChosen, m_bell, &ReminderButton::openPanel);
    logIn();
    QTRY_VERIFY(toast());
    QCOMPARE(toast()->text(), u"News of your favourites: Concert 1 and 1 more"_s);
    Q_EMIT toast()->actionTriggered();
    QVERIFY(isOpen());
}

void ReminderButtonTest::logOutTakesTheToastAway() {
    logIn();
    QTRY_VERIFY(toast());
    m_fake.who = {};
    m_reminders->memberChanged();
    QVERIFY(!toast());
}

void ReminderButtonTest::speaksKorean() {
    logIn();
    m_bell->openPanel();
    Language::instance().set(u"ko"_s);
    QTRY_COMPARE(m_bell->accessibleName(), u"알림"_s);
    QCOMPARE(reminderKind(m_fake.reminders[0], m_now), u"예매 오픈"_s);
    QCOMPARE(reminderKind(m_fake.reminders[1], m_now), u"새 공연"_s);
    QCOMPARE(reminderAge(m_now.addSecs(-30), m_now), u"방금"_s);
    QCOMPARE(reminderAge(m_now.addSecs(-300), m_now), u"5분 전"_s);
    QCOMPARE(reminderAge(m_now.addSecs(-7300), m_now), u"2시간 전"_s);
    QCOMPARE(reminderAge(m_now.addSecs(61), m_now), u"2분 후"_s);
}

UNIVERSE_TEST(ReminderButtonTest, QApplication)
#include "tst_reminder_button.moc"
