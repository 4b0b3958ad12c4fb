#include "tests/models/search/FakeSearch.h"
#include "tests/support/TestMain.h"
#include "ui/search/SearchField.h"
#include "ui/search/SuggestionPopup.h"
#include "ui/shell/Language.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/TopBar.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/PanelList.h"

#include <QAccessible>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

namespace {

class PlainPage : public Page {
public:
    [[nodiscard]] QString title() const override { return u"Plain"_s; }
};

} // namespace

class SearchFieldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void suggestsWhileOneTypes();
    void searchesByEnter();
    void choosesByArrowKeys();
    void theArrowsGoRound();
    void choosesByMouse();
    void suggestsWhatTheInputMethodComposes();
    void suggestsWhatAssistiveTechnologyWrites();
    void escapeClosesThenEmptiesThenGoesBack();
    void closesWhenOneGoesElsewhere();
    void comesBackByArrow();
    void staysInTheSmallestWindow();
    void saysThatThereIsNothingAndThatItIsOffline();
    void aTargetIsLargeEnoughToTouch();

private:
    [[nodiscard]] SearchField *field() const { return m_window->bar()->search(); }
    [[nodiscard]] bool isOpen() const { return field()->popup() && field()->popup()->isVisible(); }
    void type(const QString &text);

    test::FakeSearch m_search;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
};

void SearchFieldTest::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    Language::instance().set(u"en"_s);
    Theme::apply(*qApp, Scheme::Light);
}

void SearchFieldTest::init() {
    m_search = {};
    m_preferences = std::make_unique<Preferences>();
    m_window = std::make_unique<MainWindow>(*m_preferences);
    m_window->showPages();
    m_window->navigator()->open(u"one"_s, [] { return std::make_unique<PlainPage>(); });
    m_window->navigator()->open(u"two"_s, [] { return std::make_unique<PlainPage>(); });
    field()->setCalls(m_search.calls(), m_search.viewer());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(field()->hasFocus());
}

void SearchFieldTest::cleanup() { m_window.reset(); }

void SearchFieldTest::type(const QString &text) {
    field()->setText(text.chopped(1)); // a letter that no key of the test has comes as the input method commits it
    QInputMethodEvent commit;
    commit.setCommitString(text.last(1));
    QCoreApplication::sendEvent(field(), &commit);
    QTRY_COMPARE(field()->suggestions().rowCount(), 8);
}

void SearchFieldTest::suggestsWhileOneTypes() {
    QSignalSpy searched(field(), &SearchField::searched);
    QTest::keyClicks(field(), u"iu"_s);
    QTRY_COMPARE(field()->suggestions().rowCount(), 8);
    QVERIFY(isOpen());
    QCOMPARE(searched.count(), 0);
    QVERIFY(field()->hasFocus());
    type(u"ㅂㅌㅅㄴㄷ"_s);
    QTRY_COMPARE(m_search.log.last(), u"suggest ㅂㅌㅅㄴㄷ"_s);
}

void SearchFieldTest::searchesByEnter() {
    QSignalSpy searched(field(), &SearchField::searched);
    QTest::keyClicks(field(), u" first  light "_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(searched.count(), 1);
    QCOMPARE(searched.last().first().toString(), u"first light"_s);
    QVERIFY(!isOpen());
    field()->showQuery(u"another"_s);
    QCOMPARE(field()->text(), u"another"_s);
    QCOMPARE(searched.count(), 1);
    QTest::keyClick(field(), Qt::Key_Return); // again, from another page perhaps
    QCOMPARE(searched.count(), 2);
}

void SearchFieldTest::choosesByArrowKeys() {
    field()->showQuery(u"before"_s);
    QSignalSpy concert(field(), &SearchField::concertChosen);
    QSignalSpy singer(field(), &SearchField::singerChosen);
    QSignalSpy venue(field(), &SearchField::venueChosen);
    type(u"아이"_s);
    QTest::keyClick(field(), Qt::Key_Down);
    QVERIFY(field()->accessibleDescription().contains(u"아이유"_s));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(singer.count(), 1);
    QCOMPARE(singer.last().at(0).value<SingerId>(), SingerId{11});
    QCOMPARE(field()->text(), u"before"_s); // what the concerts behind it are searched for still
    QVERIFY(!isOpen());
    QVERIFY(field()->accessibleDescription().isEmpty()); // no suggestion is lit any more
    type(u"아이"_s);
    QVERIFY(!field()->accessibleDescription().isEmpty());
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Enter);
    QCOMPARE(concert.count(), 1);
    QCOMPARE(concert.last().first().value<ConcertId>(), ConcertId{1});
    type(u"아이"_s);
    QTest::keyClick(field(), Qt::Key_Up);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(venue.count(), 1);
    QCOMPARE(venue.last().first().value<VenueId>(), VenueId{22});
}

void SearchFieldTest::theArrowsGoRound() {
    type(u"아이"_s);
    QCOMPARE(field()->popup()->current(), 0);
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(field(), Qt::Key_Down);
    QCOMPARE(field()->popup()->current(), 0);
    QTest::keyClick(field(), Qt::Key_Up);
    QCOMPARE(field()->popup()->current(), 7);
}

void SearchFieldTest::choosesByMouse() {
    QSignalSpy concert(field(), &SearchField::concertChosen);
    QSignalSpy searched(field(), &SearchField::searched);
    type(u"아이"_s);
    QListView *view = field()->popup()->view();
    const auto middle = [view](int row) { return view->visualRect(view->model()->index(row, 0)).center(); };
    QTest::mouseMove(view->viewport(), middle(3));
    QTRY_COMPARE(field()->popup()->current(), 3);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, middle(3));
    QCOMPARE(concert.count(), 1);
    QCOMPARE(concert.last().first().value<ConcertId>(), ConcertId{2});
    type(u"아이"_s);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, middle(0));
    QCOMPARE(searched.count(), 1);
    QCOMPARE(searched.last().first().toString(), u"아이"_s);
}

void SearchFieldTest::suggestsWhatTheInputMethodComposes() {
    for (const auto &syllable : {u"ㅇ"_s, u"아"_s}) {
        QInputMethodEvent compose(syllable, {});
        QCoreApplication::sendEvent(field(), &compose);
        QTRY_COMPARE(m_search.log.last(), u"suggest "_s + syllable);
    }
    QVERIFY(field()->text().isEmpty());
    QVERIFY(isOpen());
    QInputMethodEvent commit;
    commit.setCommitString(u"아"_s);
    QCoreApplication::sendEvent(field(), &commit);
    QInputMethodEvent next(u"이"_s, {});
    QCoreApplication::sendEvent(field(), &next);
    QTRY_COMPARE(m_search.log.last(), u"suggest 아이"_s);
    QCOMPARE(field()->text(), u"아"_s);
}

void SearchFieldTest::suggestsWhatAssistiveTechnologyWrites() {
    QSignalSpy searched(field(), &SearchField::searched);
    auto *tree = QAccessible::queryAccessibleInterface(field());
    tree->editableTextInterface()->replaceText(0, int(field()->text().size()), u"iu"_s);
    QTRY_COMPARE(field()->suggestions().rowCount(), 8);
    QVERIFY(isOpen());
    auto *list = field()->popup()->findChild<PanelList *>();
    QAccessible::queryAccessibleInterface(list)->child(0)->actionInterface()->doAction(
        QAccessibleActionInterface::pressAction());
    QCOMPARE(searched.count(), 1);
    QCOMPARE(searched.last().first().toString(), u"iu"_s);
    QVERIFY(!isOpen());
    field()->showQuery(u"another page's"_s);
    QVERIFY(!isOpen());
}

void SearchFieldTest::escapeClosesThenEmptiesThenGoesBack() {
    QSignalSpy searched(field(), &SearchField::searched);
    QTest::keyClicks(field(), u"x"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClicks(field(), u"y"_s);
    QTRY_VERIFY(isOpen());
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!isOpen());
    QCOMPARE(field()->text(), u"xy"_s);
    QCOMPARE(searched.count(), 1);
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(field()->text(), QString());
    QCOMPARE(searched.count(), 2);
    QCOMPARE(searched.last().first().toString(), QString());
    QCOMPARE(m_window->navigator()->currentKey(), u"two"_s);
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(m_window->navigator()->currentKey(), u"one"_s);
}

void SearchFieldTest::closesWhenOneGoesElsewhere() {
    type(u"아이"_s);
    QTest::mouseClick(m_window->navigator()->current(), Qt::LeftButton, {}, {20, 500});
    QVERIFY(!isOpen());
    type(u"아이"_s);
    QVERIFY(isOpen());
    QTest::keyClick(field(), Qt::Key_Tab);
    QVERIFY(!isOpen());
}

void SearchFieldTest::comesBackByArrow() {
    type(u"아이"_s);
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!isOpen());
    QTest::keyClick(field(), Qt::Key_Down);
    QVERIFY(isOpen());
    QCOMPARE(field()->popup()->current(), 0);
}

void SearchFieldTest::staysInTheSmallestWindow() {
    type(u"아이"_s);
    m_window->resize(m_window->minimumSize());
    QTRY_VERIFY(m_window->rect().contains(field()->popup()->geometry().adjusted(16, 0, -16, -16)));
    QVERIFY(field()->popup()->width() > 300);
}

void SearchFieldTest::saysThatThereIsNothingAndThatItIsOffline() {
    const auto says = [this](const QString &part) {
        const QList<QLabel *> labels = field()->popup()->findChildren<QLabel *>();
        return labels.size() == 1 && labels.first()->isVisible() && labels.first()->text().contains(part);
    };
    QInputMethodEvent commit;
    commit.setCommitString(u"없는"_s);
    QCoreApplication::sendEvent(field(), &commit);
    QTRY_VERIFY(says(u"No suggestion"_s));
    m_search.failure = ErrorCode::Offline;
    QTest::keyClicks(field(), u"a"_s);
    QTRY_VERIFY(says(u"cannot be reached"_s));
    m_search.failure.reset();
    field()->setText({});
    type(u"아이"_s);
    QVERIFY(!says({}));
}

void SearchFieldTest::aTargetIsLargeEnoughToTouch() {
    type(u"아이"_s);
    QListView *view = field()->popup()->view();
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QRect rect = view->visualRect(view->model()->index(row, 0));
        QVERIFY(rect.height() >= 44);
        QVERIFY(view->viewport()->rect().contains(rect));
    }
}

UNIVERSE_TEST(SearchFieldTest, QApplication)
#include "tst_search_field.moc"
