// Tickets over the whole window, by mouse and by keyboard; their codes read back from the screen by another library.

#include "app/tickets/TicketPainting.h"
#include "tests/support/ReadQr.h"
#include "tests/support/TestMain.h"
#include "tests/tickets/SampleTickets.h"
#include "ui/style/Colors.h"
#include "ui/style/Theme.h"
#include "ui/tickets/TicketGrid.h"
#include "ui/tickets/TicketScreen.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QAccessible>
#include <QApplication>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

QList<TicketFacts> facts(TicketState third = TicketState::Valid) {
    QList<TicketFacts> list;
    for (int i = 1; i <= 3; ++i) {
        const PrintedTicket print = sampleTicket(i, i == 3 ? third : TicketState::Valid);
        list.append({print, {{i}, print.title, u"아이유"_s, u"K-pop"_s}});
    }
    return list;
}

} // namespace

class TestTicketScreen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void aClickShowsTheTicketLarge();
    void aKeyShowsIt_data();
    void aKeyShowsIt();
    void theAccessibilityTreeShowsIt();
    void keysLeadToTheNext();
    void buttonsLeadToTheNext();
    void aSwipeLeadsToTheNext();
    void escapeGoesBackToTheCard();
    void theKeyboardStays();
    void theWindowsKeysAreNotMeant();
    void isWhiteInTheDark();
    void everyWindowShowsACodeThatIsRead_data();
    void everyWindowShowsACodeThatIsRead();
    void whatIsCancelledMeanwhileSaysSo();
    void goesWithItsTickets();
    void looksAreTold();

private:
    [[nodiscard]] TicketScreen *screen() const { return m_grid->screen(); }
    [[nodiscard]] QString shownCode() const { return readQr(screen()->grab().toImage()); }
    void open(int index) { QTest::mouseClick(m_grid->cards()[index], Qt::LeftButton); }
    void press(int key) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key)); }

    std::unique_ptr<QWidget> m_window;
    TicketGrid *m_grid = nullptr;
};

void TestTicketScreen::init() {
    Theme::apply(*qApp, Scheme::Light);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1280, 800);
    m_grid = new TicketGrid(m_window.get());
    m_grid->setGeometry(40, 40, 1200, 700);
    m_grid->setTickets(facts());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestTicketScreen::aClickShowsTheTicketLarge() {
    open(1);
    QVERIFY(screen()->isVisible());
    QCOMPARE(screen()->geometry(), m_window->rect());
    QCOMPARE(shownCode(), sampleTicket(2).ticket.code);
    QCOMPARE(screen()->position()->text(), u"2 / 3"_s);
    m_window->resize(900, 600);
    QCOMPARE(screen()->geometry(), m_window->rect());
}

void TestTicketScreen::aKeyShowsIt_data() {
    QTest::addColumn<int>("key");
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("keypad") << int(Qt::Key_Enter);
    QTest::newRow("space") << int(Qt::Key_Space);
}

void TestTicketScreen::aKeyShowsIt() {
    QFETCH(int, key);
    m_grid->cards()[2]->setFocus(Qt::TabFocusReason);
    press(key);
    QVERIFY(screen() && screen()->isVisible());
    QCOMPARE(screen()->current(), 2);
}

void TestTicketScreen::theAccessibilityTreeShowsIt() {
    QAccessibleInterface *card = QAccessible::queryAccessibleInterface(m_grid->cards()[0]);
    QCOMPARE(card->role(), QAccessible::ListItem);
    QVERIFY(card->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    card->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(screen()->isVisible());
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(screen()->face());
    const QString name = face->text(QAccessible::Name);
    QVERIFY2(name.contains(u"가구역 3-1"_s) && name.contains(sampleTicket().title), qPrintable(name));
}

void TestTicketScreen::keysLeadToTheNext() {
    open(0);
    for (const auto &[key, index] : {std::pair(Qt::Key_Right, 1),
                                     {Qt::Key_PageDown, 2},
                                     {Qt::Key_Right, 2},
                                     {Qt::Key_Left, 1},
                                     {Qt::Key_Home, 0},
                                     {Qt::Key_Left, 0},
                                     {Qt::Key_End, 2}}) {
        press(key);
        QCOMPARE(screen()->current(), index);
    }
    QCOMPARE(shownCode(), sampleTicket(3).ticket.code);
}

void TestTicketScreen::buttonsLeadToTheNext() {
    open(0);
    QVERIFY(!screen()->previousButton()->isEnabled());
    QTest::mouseClick(screen()->nextButton(), Qt::LeftButton);
    QTest::mouseClick(screen()->nextButton(), Qt::LeftButton);
    QCOMPARE(screen()->current(), 2);
    QVERIFY(!screen()->nextButton()->isEnabled());
    QTest::mouseClick(screen()->previousButton(), Qt::LeftButton);
    QCOMPARE(screen()->current(), 1);
    QTest::mouseClick(screen()->closeButton(), Qt::LeftButton);
    QVERIFY(!screen()->isVisible());
    for (const Button *button : {screen()->previousButton(), screen()->nextButton(), screen()->closeButton()})
        QVERIFY(button->height() >= 44);
}

void TestTicketScreen::aSwipeLeadsToTheNext() {
    open(0);
    const auto swipe = [&](int from, int to) {
        QTest::mousePress(screen()->face(), Qt::LeftButton, {}, {from, 300});
        QTest::mouseMove(screen()->face(), {(from + to) / 2, 300});
        QTest::mouseMove(screen()->face(), {to, 300});
        QTest::mouseRelease(screen()->face(), Qt::LeftButton, {}, {to, 300});
    };
    swipe(900, 600);
    QCOMPARE(screen()->current(), 1);
    swipe(600, 900);
    QCOMPARE(screen()->current(), 0);
    swipe(640, 600); // a finger that trembles
    QCOMPARE(screen()->current(), 0);
    QCOMPARE(shownCode(), sampleTicket(1).ticket.code); // and back where it was
}

void TestTicketScreen::escapeGoesBackToTheCard() {
    open(0);
    press(Qt::Key_Right);
    press(Qt::Key_Escape);
    QVERIFY(!screen()->isVisible());
    QCOMPARE(QApplication::focusWidget(), m_grid->cards()[1]);
}

void TestTicketScreen::theKeyboardStays() {
    open(1);
    QList<QWidget *> visited;
    for (int i = 0; i < 5; ++i) {
        visited << QApplication::focusWidget();
        press(Qt::Key_Tab);
    }
    QCOMPARE(visited, (QList<QWidget *>{screen()->face(), screen()->previousButton(), screen()->nextButton(),
                                        screen()->closeButton(), screen()->face()}));
    press(Qt::Key_Backtab);
    press(Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), screen()->closeButton());
    press(Qt::Key_Left); // also from a button
    QCOMPARE(screen()->current(), 0);
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), screen()->face());
    press(Qt::Key_Tab); // past what there is not
    QCOMPARE(QApplication::focusWidget(), screen()->nextButton());
}

void TestTicketScreen::theWindowsKeysAreNotMeant() {
    QShortcut shortcut(Qt::Key_F5, m_window.get());
    const QSignalSpy activated(&shortcut, &QShortcut::activated);
    open(0);
    press(Qt::Key_F5);
    QCOMPARE(activated.count(), 0);
    press(Qt::Key_Escape);
    press(Qt::Key_F5);
    QCOMPARE(activated.count(), 1);
}

void TestTicketScreen::isWhiteInTheDark() {
    Theme::apply(*qApp, Scheme::Dark);
    open(0);
    const QImage picture = screen()->grab().toImage();
    QCOMPARE(picture.pixelColor(2, 2), QColor(Qt::white));
    QCOMPARE(picture.pixelColor(picture.width() / 2, 60), QColor(Qt::white));
    QCOMPARE(shownCode(), sampleTicket(1).ticket.code);
}

void TestTicketScreen::everyWindowShowsACodeThatIsRead_data() {
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(880, 420), QSize(1024, 690), QSize(1080, 1920), QSize(1920, 1080)})
        QTest::addRow("%dx%d", size.width(), size.height()) << size;
}

void TestTicketScreen::everyWindowShowsACodeThatIsRead() {
    QFETCH(QSize, size);
    m_window->resize(size);
    open(0);
    QCOMPARE(screen()->size(), size);
    QCOMPARE(shownCode(), sampleTicket(1).ticket.code);
}

void TestTicketScreen::whatIsCancelledMeanwhileSaysSo() {
    open(2);
    QCOMPARE(shownCode(), sampleTicket(3).ticket.code);
    m_grid->setTickets(facts(TicketState::Cancelled));
    QVERIFY(screen()->isVisible());
    QCOMPARE(screen()->current(), 2);
    QCOMPARE(shownCode(), QString());
    QVERIFY(screen()->face()->accessibleName().contains(ticketStateText(TicketState::Cancelled)));
}

void TestTicketScreen::goesWithItsTickets() {
    open(0);
    m_grid->setTickets({});
    QVERIFY(!screen()->isVisible());
    m_grid->setTickets(facts());
    open(1);
    m_grid->hide();
    QVERIFY(!screen()->isVisible());
    const QPointer<TicketScreen> last = screen();
    delete m_grid;
    QTRY_VERIFY(last.isNull());
}

void TestTicketScreen::looksAreTold() {
    const QSignalSpy looked(m_grid, &TicketGrid::looked);
    open(0);
    QCOMPARE(looked.count(), 1);
}

UNIVERSE_TEST(TestTicketScreen, QApplication)
#include "tst_ticket_screen.moc"
