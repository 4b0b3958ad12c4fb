#include "tests/support/TestMain.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/Page.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

namespace {

/// A page that writes down what happens to it.
class PlacePage : public Page {
public:
    explicit PlacePage(const QString &name, QStringList *log)
        : m_name(name)
        , m_log(log) {}
    ~PlacePage() override { m_log->append(u"died "_s + m_name); }

    [[nodiscard]] QString title() const override { return m_name; }
    void activate() override { m_log->append(u"activated "_s + m_name); }
    void deactivate() override { m_log->append(u"deactivated "_s + m_name); }
    void refresh() override { m_log->append(u"refreshed "_s + m_name); }
    [[nodiscard]] QVariant saveState() const override { return scroll; }
    void restoreState(const QVariant &state) override { scroll = state.toInt(); }

    int scroll = 0;

private:
    QString m_name;
    QStringList *m_log;
};

} // namespace

class NavigatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void walksBackAndForward();
    void keepsAPageAliveWhenOneComesBack();
    void forgetsWhatIsAheadWhenOneTurnsOff();
    void refreshesThePlaceThatIsOpenAlready();
    void comesAgainToAPlaceAsItWasLeft();
    void replacesAFormThatIsDone();
    void goesBackToAPlace();
    void forgetsWhatNeedsALogIn();
    void keepsFewPagesAndRestoresTheState();
    void tellsPagesWhenTheyCome();
    void theKeyboardGoesFromPageToPage();

private:
    PageFactory place(const QString &name) {
        return [this, name] { return std::make_unique<PlacePage>(name, &m_log); };
    }
    void open(Navigator &navigator, const QStringList &names) {
        for (const QString &name : names)
            navigator.open(name, place(name));
    }

    QStringList m_log;
};

void NavigatorTest::walksBackAndForward() {
    Navigator navigator;
    QVERIFY(!navigator.current());
    QVERIFY(!navigator.canGoBack());
    open(navigator, {u"all"_s, u"concert"_s, u"seats"_s});
    QCOMPARE(navigator.current()->title(), u"seats"_s);
    QVERIFY(!navigator.canGoForward());
    navigator.goBack();
    navigator.goBack();
    QCOMPARE(navigator.currentKey(), u"all"_s);
    QVERIFY(!navigator.canGoBack());
    navigator.goBack();
    QCOMPARE(navigator.currentKey(), u"all"_s);
    navigator.goForward();
    QCOMPARE(navigator.currentKey(), u"concert"_s);
    QVERIFY(navigator.canGoBack() && navigator.canGoForward());
}

void NavigatorTest::keepsAPageAliveWhenOneComesBack() {
    Navigator navigator;
    open(navigator, {u"all"_s});
    Page *all = navigator.current();
    open(navigator, {u"concert"_s});
    navigator.goBack();
    QCOMPARE(navigator.current(), all);
}

void NavigatorTest::forgetsWhatIsAheadWhenOneTurnsOff() {
    Navigator navigator;
    open(navigator, {u"all"_s, u"concert"_s});
    navigator.goBack();
    open(navigator, {u"my"_s});
    QVERIFY(!navigator.canGoForward());
    navigator.goBack();
    QCOMPARE(navigator.currentKey(), u"all"_s);
}

void NavigatorTest::refreshesThePlaceThatIsOpenAlready() {
    Navigator navigator;
    open(navigator, {u"all"_s});
    m_log.clear();
    open(navigator, {u"all"_s});
    QCOMPARE(m_log, QStringList{u"refreshed all"_s});
    QVERIFY(!navigator.canGoBack());
}

void NavigatorTest::comesAgainToAPlaceAsItWasLeft() {
    Navigator navigator;
    QVERIFY(!navigator.revisit(u"all"_s));
    open(navigator, {u"all"_s, u"concert"_s, u"seats"_s});
    navigator.goBack();
    navigator.goBack();
    Page *all = navigator.current();
    navigator.goForward();
    QVERIFY(navigator.revisit(u"all"_s));
    QCOMPARE(navigator.current(), all);
    QVERIFY(!navigator.canGoForward());
    navigator.goBack();
    QCOMPARE(navigator.currentKey(), u"concert"_s);
    QVERIFY(!navigator.canGoBack());
}

void NavigatorTest::replacesAFormThatIsDone() {
    Navigator navigator;
    open(navigator, {u"all"_s, u"confirm"_s});
    navigator.replace(u"done"_s, place(u"done"_s));
    QCOMPARE(navigator.currentKey(), u"done"_s);
    navigator.goBack();
    QCOMPARE(navigator.currentKey(), u"all"_s);
}

void NavigatorTest::goesBackToAPlace() {
    Navigator navigator;
    open(navigator, {u"all"_s, u"concert"_s, u"seats"_s, u"confirm"_s});
    QVERIFY(!navigator.backTo(u"elsewhere"_s));
    QVERIFY(navigator.backTo(u"concert"_s));
    QCOMPARE(navigator.currentKey(), u"concert"_s);
    QVERIFY(!navigator.canGoForward());
}

void NavigatorTest::forgetsWhatNeedsALogIn() {
    Navigator navigator;
    open(navigator, {u"all"_s, u"my"_s, u"concert"_s, u"my/2"_s, u"last"_s});
    navigator.forget([](const QString &key) { return key.startsWith(u"my"_s); });
    QCOMPARE(navigator.currentKey(), u"last"_s);
    navigator.goBack();
    QCOMPARE(navigator.currentKey(), u"concert"_s);
    navigator.goBack();
    QCOMPARE(navigator.currentKey(), u"all"_s);
    QVERIFY(!navigator.canGoBack());
}

void NavigatorTest::keepsFewPagesAndRestoresTheState() {
    Navigator navigator;
    open(navigator, {u"all"_s});
    static_cast<PlacePage *>(navigator.current())->scroll = 4711;
    for (int i = 0; i < 2 * Navigator::longest; ++i)
        open(navigator, {QString::number(i)});
    QVERIFY(navigator.livePages() <= 2 * Navigator::reach + 1);

    Navigator second;
    open(second, {u"all"_s});
    static_cast<PlacePage *>(second.current())->scroll = 4711;
    for (int i = 0; i <= Navigator::reach + 2; ++i)
        open(second, {QString::number(i)});
    while (second.canGoBack())
        second.goBack();
    QCOMPARE(second.currentKey(), u"all"_s);
    QCOMPARE(static_cast<PlacePage *>(second.current())->scroll, 4711);
}

void NavigatorTest::tellsPagesWhenTheyCome() {
    Navigator navigator;
    qRegisterMetaType<Page *>();
    QSignalSpy changed(&navigator, &Navigator::currentChanged);
    m_log.clear();
    open(navigator, {u"a"_s, u"b"_s});
    navigator.goBack();
    QCOMPARE(m_log, (QStringList{u"activated a"_s, u"deactivated a"_s, u"activated b"_s, u"deactivated b"_s,
                                 u"activated a"_s}));
    QCOMPARE(changed.count(), 3);
}

void NavigatorTest::theKeyboardGoesFromPageToPage() {
    QWidget window;
    QPushButton back(&window);
    Navigator navigator(&window);
    navigator.setGeometry(0, 50, 200, 200);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto withButton = [this](const QString &name) {
        return [this, name] {
            auto page = std::make_unique<PlacePage>(name, &m_log);
            auto *button = new QPushButton(page.get());
            button->setObjectName(name);
            return page;
        };
    };
    navigator.open(u"one"_s, withButton(u"one"_s));
    navigator.current()->findChild<QPushButton *>()->setFocus();
    QStringList reached;
    connect(qApp, &QApplication::focusChanged, &window, [&](const QWidget *, const QWidget *now) {
        if (now)
            reached << (now == &back ? u"back"_s : now == navigator.current() ? u"page"_s : now->objectName());
    });
    navigator.open(u"two"_s, withButton(u"two"_s));
    QCOMPARE(reached, QStringList{u"two"_s}); // nothing on the way
    navigator.open(u"three"_s, place(u"three"_s));
    QCOMPARE(reached, QStringList({u"two"_s, u"page"_s})); // nothing is there yet that could have it
    navigator.goBack();
    QCOMPARE(reached.last(), u"two"_s);
    back.setFocus(); // whoever opens a page from the bar is led into it as well
    navigator.open(u"four"_s, withButton(u"four"_s));
    QCOMPARE(reached.last(), u"four"_s);
}

UNIVERSE_TEST(NavigatorTest, QApplication)
#include "tst_navigator.moc"
