#include "tests/support/TabOrder.h"
#include "tests/support/TestMain.h"
#include "ui/search/SearchField.h"
#include "ui/shell/ConnectionBanner.h"
#include "ui/shell/Language.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Places.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/SessionArea.h"
#include "ui/shell/TopBar.h"
#include "ui/start/StartView.h"
#include "ui/style/Colors.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Menu.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/Toast.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class PlainPage : public Page {
public:
    explicit PlainPage(const QString &title)
        : m_title(title)
        , m_button(new Button(Button::Kind::Secondary, title, this)) {
        auto *layout = new QHBoxLayout(this);
        layout->addWidget(m_button);
    }
    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QWidget *firstFocus() const override { return m_button; }
    void refresh() override { ++refreshed; }

    int refreshed = 0;

private:
    QString m_title;
    Button *m_button;
};

PageFactory plain(const QString &title) {
    return [title] { return std::make_unique<PlainPage>(title); };
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void startsWithTheStartScreen();
    void tellsWhatFailedAtTheStart();
    void walksTheHistoryByKeyAndMouse();
    void refreshesByKey();
    void findsTheSearchFieldByKey();
    void showsWhoIsLoggedIn();
    void opensTheMembersMenu();
    void countsDownWhileOffline();
    void celebratesTheReturnOfTheConnection();
    void saysQuietlyThatTheServerIsSlow();
    void saysThatTheServerOnlyReadsUntilItWrites();
    void tellsTheWorstAlone();
    void speaksAnotherLanguageAtOnce();
    void changesTheSchemeAtOnce();
    void aNarrowBarGivesUpWhatIsHadElsewhere();
    void remembersWhatWasChosen();
    void everythingIsReachedByTab();
    void theBarIsReadFromLeftToRight();
    void everyControlHasAName();
    void fitsTheSmallestWindow();

private:
    [[nodiscard]] MainWindow &window() { return *m_window; }
    void open(const QString &name) { m_window->navigator()->open(name, plain(name)); }

    QTemporaryDir m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::initTestCase() {
    QCoreApplication::setOrganizationName(u"my-universe-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void MainWindowTest::init() {
    Language::instance().set(u"en"_s);
    Theme::apply(*qApp, Scheme::Light);
    m_preferences = std::make_unique<Preferences>();
    m_window = std::make_unique<MainWindow>(*m_preferences);
    m_window->showPages();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainWindowTest::cleanup() { m_window.reset(); }

void MainWindowTest::startsWithTheStartScreen() {
    window().showStart();
    window().start()->showProgress(u"Starting"_s, 0.5);
    QVERIFY(window().start()->isVisible());
    QVERIFY(!window().bar()->isVisible());
    QSignalSpy quit(window().start(), &StartView::quitRequested);
    QTest::mouseClick(window().start()->quitButton(), Qt::LeftButton);
    QCOMPARE(quit.count(), 1);
}

void MainWindowTest::tellsWhatFailedAtTheStart() {
    window().showStart();
    window().start()->showFailure(u"The disk is full"_s, u"Free some space, then try again."_s);
    QVERIFY(window().start()->message().contains(u"disk is full"_s));
    QSignalSpy retry(window().start(), &StartView::retryRequested);
    QTest::keyClick(window().start()->retryButton(), Qt::Key_Return);
    QCOMPARE(retry.count(), 1);
    window().start()->showProgress(u"Starting"_s, -1);
    QVERIFY(!window().start()->hasFailed());
    QVERIFY(!window().start()->retryButton()->isVisible());
}

void MainWindowTest::walksTheHistoryByKeyAndMouse() {
    open(u"All"_s);
    open(u"Concert"_s);
    open(u"Seats"_s);
    QTRY_VERIFY(window().windowTitle().startsWith(u"Seats"_s));
    QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window().navigator()->currentKey(), u"Concert"_s);
    QTest::keyClick(&window(), Qt::Key_Escape);
    QCOMPARE(window().navigator()->currentKey(), u"All"_s);
    QVERIFY(!window().bar()->backButton()->isEnabled());
    QTest::keyClick(&window(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(window().navigator()->currentKey(), u"Concert"_s);
    QTest::mouseClick(window().bar()->backButton(), Qt::LeftButton);
    QCOMPARE(window().navigator()->currentKey(), u"All"_s);
    QTest::mouseClick(window().bar()->forwardButton(), Qt::LeftButton);
    QCOMPARE(window().navigator()->currentKey(), u"Concert"_s);
    QTest::mouseClick(window().navigator()->current(), Qt::BackButton);
    QCOMPARE(window().navigator()->currentKey(), u"All"_s);
}

void MainWindowTest::refreshesByKey() {
    open(u"All"_s);
    QTest::keyClick(&window(), Qt::Key_F5);
    QCOMPARE(static_cast<PlainPage *>(window().navigator()->current())->refreshed, 1);
}

void MainWindowTest::findsTheSearchFieldByKey() {
    open(u"All"_s);
    QVERIFY(!window().bar()->search()->hasFocus());
    QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(window().bar()->search()->hasFocus());
}

void MainWindowTest::showsWhoIsLoggedIn() {
    SessionArea *session = window().bar()->session();
    QVERIFY(session->logInButton()->isVisible());
    QSignalSpy logIn(session, &SessionArea::logInRequested);
    QTest::mouseClick(session->logInButton(), Qt::LeftButton);
    QCOMPARE(logIn.count(), 1);
    session->showMember(u"Kim Uju"_s, {110000});
    QVERIFY(!session->logInButton()->isVisible());
    QCOMPARE(session->balanceButton()->text(), u"110,000 fuel"_s);
    QCOMPARE(session->memberButton()->text(), u"Kim Uju"_s);
    QSignalSpy topUp(session, &SessionArea::topUpRequested);
    QTest::mouseClick(session->balanceButton(), Qt::LeftButton);
    QCOMPARE(topUp.count(), 1);
    session->showGuest();
    QVERIFY(session->signUpButton()->isVisible());
    QVERIFY(!session->balanceButton()->isVisible());
}

void MainWindowTest::opensTheMembersMenu() {
    SessionArea *session = window().bar()->session();
    session->showMember(u"Kim Uju"_s, {0});
    QSignalSpy logOut(session, &SessionArea::logOutRequested);
    QTest::mouseClick(session->memberButton(), Qt::LeftButton);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Up);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(logOut.count(), 1);
}

void MainWindowTest::countsDownWhileOffline() {
    ConnectionBanner *banner = window().connectionBanner();
    QVERIFY(!banner->isVisible());
    window().showOffline(1200ms);
    QVERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"2 seconds"_s));
    QTRY_VERIFY(banner->text().contains(u"1 second."_s));
    QSignalSpy retry(banner, &ConnectionBanner::retryRequested);
    QTest::mouseClick(banner->actionButton(), Qt::LeftButton);
    QCOMPARE(retry.count(), 1);
    QVERIFY(banner->text().contains(u"Connecting"_s));
    QVERIFY(banner->actionButton()->isBusy());
}

void MainWindowTest::celebratesTheReturnOfTheConnection() {
    open(u"All"_s);
    window().showOnline();
    QVERIFY(window().findChildren<Toast *>().isEmpty());
    window().showOffline(1s);
    window().showOnline();
    QVERIFY(!window().connectionBanner()->isVisible());
    QCOMPARE(window().findChildren<Toast *>().size(), 1);
    QCOMPARE(static_cast<PlainPage *>(window().navigator()->current())->refreshed, 1);
}

void MainWindowTest::saysQuietlyThatTheServerIsSlow() {
    ConnectionBanner *banner = window().connectionBanner();
    open(u"All"_s);
    window().showSlow(true);
    QVERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"slow to answer"_s));
    QCOMPARE(banner->accessibleName(), banner->text());
    QVERIFY(!banner->actionButton()->isVisible());
    open(u"Calendar"_s); // one can go on
    QCOMPARE(window().navigator()->current()->title(), u"Calendar"_s);
    window().showSlow(false);
    QVERIFY(!banner->isVisible());
    QVERIFY(window().findChildren<Toast *>().isEmpty());
}

void MainWindowTest::saysThatTheServerOnlyReadsUntilItWrites() {
    ConnectionBanner *banner = window().connectionBanner();
    open(u"All"_s);
    window().showReadOnly(true);
    QVERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"only reads"_s));
    window().showReadOnly(false);
    QVERIFY(!banner->isVisible());
    QCOMPARE(window().findChildren<Toast *>().size(), 1);
    QCOMPARE(static_cast<PlainPage *>(window().navigator()->current())->refreshed, 1);
}

void MainWindowTest::tellsTheWorstAlone() {
    const ConnectionBanner *banner = window().connectionBanner();
    window().showReadOnly(true);
    window().showSlow(true);
    QVERIFY(banner->text().contains(u"slow"_s));
    window().showOffline(5s);
    QVERIFY(banner->text().contains(u"lost"_s));
    QVERIFY(banner->actionButton()->isVisible());
    window().showSlow(false);
    window().showOnline();
    QVERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"only reads"_s)); // this is so still
    QVERIFY(!banner->actionButton()->isVisible());
}

void MainWindowTest::speaksAnotherLanguageAtOnce() {
    window().bar()->session()->showMember(u"Kim Uju"_s, {110000});
    QCOMPARE(window().bar()->placeButton(place::all)->text(), u"All"_s);
    QScopedPointer<Menu> menu(window().bar()->makeLanguageMenu());
    menu->actions().at(0)->trigger();
    QTRY_COMPARE(window().bar()->placeButton(place::all)->text(), u"전체"_s);
    QCOMPARE(window().bar()->session()->balanceButton()->text(), u"110,000 연료"_s);
    QVERIFY(window().windowTitle().contains(u"나의 우주"_s));
    window().setLanguage(u"en"_s);
    QTRY_COMPARE(window().bar()->placeButton(place::all)->text(), u"All"_s);
}

void MainWindowTest::changesTheSchemeAtOnce() {
    const auto ground = [this] { return window().grab().toImage().pixelColor(window().width() / 2, 300); };
    QCOMPARE(ground(), lightColors().window);
    QScopedPointer<Menu> menu(window().bar()->makeSchemeMenu());
    menu->actions().at(2)->trigger();
    QTRY_COMPARE(ground(), darkColors().window);
}

void MainWindowTest::aNarrowBarGivesUpWhatIsHadElsewhere() {
    TopBar *bar = window().bar();
    bar->session()->showMember(u"Kim Uju"_s, {300'000});
    window().resize(1280, 800);
    QTRY_COMPARE(bar->session()->balanceButton()->text(), u"300,000 fuel"_s);
    QScopedPointer<Menu> languages(bar->makeLanguageMenu());
    const qsizetype few = languages->actions().size();
    window().resize(window().minimumSize());
    QTRY_COMPARE(bar->session()->balanceButton()->text(), u"300,000"_s);
    QCOMPARE(bar->session()->balanceButton()->accessibleName(), u"300,000 fuel"_s);
    QScopedPointer<Menu> both(bar->makeLanguageMenu());
    QCOMPARE(both->actions().size(), few + 4); // a line between, and the schemes
    window().resize(1280, 800);
    QTRY_COMPARE(bar->session()->balanceButton()->text(), u"300,000 fuel"_s);
}

void MainWindowTest::remembersWhatWasChosen() {
    window().setScheme(Scheme::Dark);
    window().setLanguage(u"ko"_s);
    QCOMPARE(Preferences().scheme(), Scheme::Dark);
    QCOMPARE(Preferences().language(), u"ko"_s);
}

void MainWindowTest::everythingIsReachedByTab() {
    open(u"All"_s);
    open(u"Concert"_s);
    window().bar()->session()->showMember(u"Kim Uju"_s, {1});
    QSet<QWidget *> reached;
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (const QAbstractButton *button : window().bar()->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled() && button->parentWidget() != window().bar()->search())
            QVERIFY2(reached.contains(const_cast<QAbstractButton *>(button)), qPrintable(button->toolTip()));
    }
    QVERIFY(reached.contains(window().bar()->search()));
    QVERIFY(reached.contains(window().navigator()->current()->firstFocus()));
}

void MainWindowTest::theBarIsReadFromLeftToRight() {
    open(u"All"_s);
    QList<int> places;
    for (const QWidget *stop : test::tabOrder(*window().bar()))
        places << stop->mapTo(window().bar(), QPoint()).x();
    QVERIFY(places.size() > 6);
    QVERIFY(std::ranges::is_sorted(places));
}

void MainWindowTest::everyControlHasAName() {
    open(u"All"_s);
    for (const QAbstractButton *button : window().findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->parentWidget() != window().bar()->search())
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     button->metaObject()->className());
    }
}

void MainWindowTest::fitsTheSmallestWindow() {
    window().bar()->session()->showMember(u"A name that is far too long for the bar"_s, {999'999'999});
    for (const QString &code : {u"ko"_s, u"en"_s}) {
        window().setLanguage(code);
        window().resize(window().minimumSize());
        QApplication::processEvents();
        QVERIFY2(window().bar()->minimumSizeHint().width() <= window().minimumWidth(),
                 qPrintable(QString::number(window().bar()->minimumSizeHint().width())));
    }
}

UNIVERSE_TEST(MainWindowTest, QApplication)
#include "tst_main_window.moc"
