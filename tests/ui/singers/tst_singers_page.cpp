#include "tests/models/singers/FakeSingers.h"
#include "tests/support/TestMain.h"
#include "ui/shell/Language.h"
#include "ui/singers/FindField.h"
#include "ui/singers/InitialStrip.h"
#include "ui/singers/SingerCell.h"
#include "ui/singers/SingerGrid.h"
#include "ui/singers/SingersPage.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/StateView.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace universe;
using namespace Qt::StringLiterals;

class SingersPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensASingerByMouse();
    void opensASingerByKeyboardAlone();
    void aLetterShowsItsSingers();
    void aLetterWithoutSingersCannotBeChosen();
    void theKeyboardWalksThroughTheLetters();
    void aLetterTypedOnTheGridLeadsToItsFirstSinger();
    void koreanLettersComeByTheInputMethod();
    void fIsTheHeartAndShiftFTheLetter();
    void theStripTellsWhereOneIs();
    void findsWhileOneTypes();
    void aSyllableBeingComposedCounts();
    void aNameEndsTheLetterAndALetterTheName();
    void chipsNarrowToGroups();
    void theHeartIsToggledByMouseAndByKey();
    void aGuestIsLedToTheLogInAndTheHeartIsFilledAfter();
    void onlyMembersHaveFavourites();
    void loggingOutEndsTheFavourites();
    void loadsMoreWhileOneScrolls();
    void nobodyFoundLeadsBackToAll();
    void offlineOffersToTryAgain();
    void comesBackToItsPlace();
    void theLetterOfLastTimeIsNotBroughtBack();
    void speaksTheOtherLanguageAtOnce();
    void aFrameIsShort();

private:
    [[nodiscard]] SingerGrid *grid() const { return m_page->grid(); }
    [[nodiscard]] InitialStrip *strip() const { return m_page->strip(); }
    [[nodiscard]] SingerListModel &model() const { return m_page->model(); }
    [[nodiscard]] QRect cell(int row) const { return grid()->visualRect(model().index(row)); }
    [[nodiscard]] QStringList names() const;
    void press(const QString &letter) {
        QTest::mouseClick(strip(), Qt::LeftButton, {}, strip()->letterRect(letter).center());
    }
    void build();
    void show();

    std::unique_ptr<test::FakeCatalogue> m_catalogue;
    std::unique_ptr<test::FakeSingers> m_singers;
    std::unique_ptr<Favourites> m_favourites;
    std::unique_ptr<SingersPage> m_page;
};

void SingersPageTest::initTestCase() {
    Theme::apply(*qApp, Scheme::Light);
    Language::instance().set(u"en"_s);
}

void SingersPageTest::init() {
    m_catalogue = std::make_unique<test::FakeCatalogue>();
    m_singers = std::make_unique<test::FakeSingers>(*m_catalogue);
    m_singers->pageSize = 60;
    m_singers->fill(240);
    m_favourites = std::make_unique<Favourites>(m_catalogue->calls(), m_catalogue->viewer());
    build();
}

void SingersPageTest::cleanup() {
    m_page.reset();
    m_favourites.reset();
    m_singers.reset();
    m_catalogue.reset();
}

void SingersPageTest::build() {
    m_page = std::make_unique<SingersPage>(m_singers->calls(), m_singers->viewer(), *m_favourites);
}

void SingersPageTest::show() {
    m_page->resize(1280, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activate();
    QTRY_VERIFY(model().rowCount() > 0 && grid()->columns() > 1);
    QTRY_VERIFY(strip()->canChoose(u"ㄱ"_s) && !strip()->canChoose(u"B"_s));
}

QStringList SingersPageTest::names() const {
    QStringList list;
    for (int row = 0; row < model().rowCount(); ++row)
        list << model().at(row).name;
    return list;
}

void SingersPageTest::opensASingerByMouse() {
    show();
    QSignalSpy chosen(m_page.get(), &SingersPage::singerChosen);
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, cell(2).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<SingerId>(), SingerId{3});
    const QPoint between(cell(2).right() + 5, cell(2).center().y());
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, between);
    QTest::mouseClick(grid()->viewport(), Qt::RightButton, {}, cell(2).center());
    QCOMPARE(chosen.count(), 1);
}

void SingersPageTest::opensASingerByKeyboardAlone() {
    show();
    QSignalSpy chosen(m_page.get(), &SingersPage::singerChosen);
    m_page->field()->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 10 && !grid()->hasFocus(); ++i)
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
    QVERIFY(grid()->hasFocus());
    QTest::keyClick(grid(), Qt::Key_Home);
    QTest::keyClick(grid(), Qt::Key_Down);
    QTest::keyClick(grid(), Qt::Key_Right);
    QVERIFY(grid()->accessibleDescription().startsWith(model().at(grid()->columns() + 1).nameEn));
    QTest::keyClick(grid(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<SingerId>(), SingerId{grid()->columns() + 2});
}

void SingersPageTest::aLetterShowsItsSingers() {
    show();
    press(u"ㅂ"_s);
    QTRY_COMPARE(model().rowCount(), 32);
    QCOMPARE(strip()->chosen(), u"ㅂ"_s);
    for (const QString &name : names())
        QCOMPARE(SingerIndex::initialOf(name), u"ㅂ"_s);
    press(u"A"_s);
    QTRY_COMPARE(model().rowCount(), 8);
    press({});
    QTRY_COMPARE(model().query(), SingerQuery());
    QTRY_VERIFY(model().rowCount() >= 60);
}

void SingersPageTest::aLetterWithoutSingersCannotBeChosen() {
    show();
    QSignalSpy asked(&model(), &SingerListModel::queryChanged);
    press(u"Z"_s);
    QCOMPARE(asked.count(), 0);
    QCOMPARE(strip()->chosen(), QString());
}

void SingersPageTest::theKeyboardWalksThroughTheLetters() {
    show();
    strip()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(strip(), Qt::Key_Right);
    QCOMPARE(strip()->chosen(), u"ㄱ"_s);
    QVERIFY(strip()->accessibleDescription().contains(u"32"_s));
    QTest::keyClick(strip(), Qt::Key_End);
    QCOMPARE(strip()->chosen(), u"Q"_s); // the last that has somebody
    QTest::keyClick(strip(), Qt::Key_Left);
    QCOMPARE(strip()->chosen(), u"N"_s); // not the empty ones between
    QTest::keyClick(strip(), Qt::Key_M);
    QCOMPARE(strip()->chosen(), u"M"_s);
    QTest::keyClick(strip(), Qt::Key_Home);
    QCOMPARE(strip()->chosen(), QString());
    QTRY_COMPARE(model().query(), SingerQuery());
}

void SingersPageTest::aLetterTypedOnTheGridLeadsToItsFirstSinger() {
    show();
    grid()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(grid(), Qt::Key_N);
    QTRY_COMPARE(names().value(0), u"NewJeans"_s);
    QTRY_COMPARE(grid()->currentIndex().row(), 0);
    QVERIFY(grid()->hasFocus());
    QCOMPARE(strip()->chosen(), u"N"_s);
}

void SingersPageTest::koreanLettersComeByTheInputMethod() {
    show();
    grid()->setFocus(Qt::TabFocusReason);
    QVERIFY(grid()->testAttribute(Qt::WA_InputMethodEnabled));
    QInputMethodEvent composing(u"ㅅ"_s, {});
    QCoreApplication::sendEvent(grid(), &composing);
    QTRY_COMPARE(model().query().initial, u"ㅅ"_s);
    strip()->setFocus(Qt::TabFocusReason);
    QInputMethodEvent committed;
    committed.setCommitString(u"ㅎ"_s);
    QCoreApplication::sendEvent(strip(), &committed);
    QTRY_COMPARE(model().query().initial, u"ㅎ"_s);
}

void SingersPageTest::fIsTheHeartAndShiftFTheLetter() {
    m_singers->singers.last().name = u"f(x)"_s;
    show();
    grid()->setFocus(Qt::TabFocusReason);
    grid()->setCurrentIndex(model().index(0));
    QTest::keyClick(grid(), Qt::Key_F);
    QVERIFY(model().at(0).favourite);
    QCOMPARE(strip()->chosen(), QString());
    QTest::keyClick(grid(), Qt::Key_F, Qt::ShiftModifier);
    QCOMPARE(strip()->chosen(), u"F"_s);
}

void SingersPageTest::theStripTellsWhereOneIs() {
    show();
    QTRY_COMPARE(strip()->here(), u"ㄱ"_s);
    grid()->scrollTo(model().index(59), QAbstractItemView::PositionAtTop);
    QCOMPARE(strip()->here(), SingerIndex::initialOf(model().at(grid()->visibleRange().first).name));
    QVERIFY(strip()->here() != u"ㄱ"_s);
}

void SingersPageTest::findsWhileOneTypes() {
    show();
    m_page->field()->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(m_page->field(), u"mama"_s);
    QTRY_COMPARE(model().rowCount(), 8);
    QCOMPARE(names().first(), u"마마무"_s);
    QTest::keyClick(m_page->field(), Qt::Key_Return); // to what was found
    QVERIFY(grid()->hasFocus());
    QCOMPARE(grid()->currentIndex().row(), 0);
    m_page->field()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_page->field(), Qt::Key_Escape);
    QVERIFY(m_page->field()->text().isEmpty());
    QTRY_VERIFY(model().rowCount() >= 60);
}

void SingersPageTest::aSyllableBeingComposedCounts() {
    show();
    m_page->field()->setFocus(Qt::TabFocusReason);
    QInputMethodEvent composing(u"혁"_s, {});
    QCoreApplication::sendEvent(m_page->field(), &composing);
    QTRY_COMPARE(model().query().text, u"혁"_s);
    QTRY_COMPARE(names().first(), u"혁오"_s);
    QInputMethodEvent done;
    done.setCommitString(u"혁"_s);
    QCoreApplication::sendEvent(m_page->field(), &done);
    QCOMPARE(m_page->field()->text(), u"혁"_s);
    QCOMPARE(model().query().text, u"혁"_s);
}

void SingersPageTest::aNameEndsTheLetterAndALetterTheName() {
    show();
    press(u"ㅂ"_s);
    m_page->field()->setFocus();
    QTest::keyClicks(m_page->field(), u"IU"_s);
    QCOMPARE(strip()->chosen(), QString());
    QTRY_COMPARE(names().value(0), u"아이유"_s);
    press(u"ㅎ"_s);
    QCOMPARE(m_page->field()->text(), QString());
    QTRY_COMPARE(names().value(0), u"혁오"_s);
}

void SingersPageTest::chipsNarrowToGroups() {
    show();
    const QList<Chip *> chips = m_page->findChildren<Chip *>();
    const auto groups = std::ranges::find(chips, u"Groups"_s, &Chip::text);
    QVERIFY(groups != chips.end());
    QTest::mouseClick(*groups, Qt::LeftButton);
    QTRY_COMPARE(model().query().kind, u"group"_s);
    QTRY_VERIFY(!model().isBusy());
    for (int row = 0; row < model().rowCount(); ++row)
        QCOMPARE(model().at(row).kind, u"group"_s);
    press(u"ㅂ"_s); // both at once
    QTRY_COMPARE(model().rowCount(), 16);
}

void SingersPageTest::theHeartIsToggledByMouseAndByKey() {
    show();
    QSignalSpy chosen(m_page.get(), &SingersPage::singerChosen);
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, SingerCell::heartRect(cell(0)).center());
    QVERIFY(model().at(0).favourite);
    QVERIFY(m_catalogue->log.contains(u"singer 1 1"_s));
    grid()->setFocus(Qt::TabFocusReason);
    grid()->setCurrentIndex(model().index(0));
    QVERIFY(grid()->accessibleDescription().contains(u"favourite"_s));
    QTest::keyClick(grid(), Qt::Key_F);
    QVERIFY(!model().at(0).favourite);
    QVERIFY(!grid()->accessibleDescription().contains(u"favourite"_s));
    QCOMPARE(chosen.count(), 0);
}

void SingersPageTest::aGuestIsLedToTheLogInAndTheHeartIsFilledAfter() {
    m_catalogue->member = false;
    build();
    show();
    QSignalSpy login(m_favourites.get(), &Favourites::logInRequested);
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, SingerCell::heartRect(cell(0)).center());
    QCOMPARE(login.count(), 1);
    QVERIFY(!model().at(0).favourite);
    m_catalogue->member = true;
    m_favourites->memberChanged();
    m_page->memberChanged();
    QVERIFY(model().at(0).favourite);
    QVERIFY(m_catalogue->log.contains(u"singer 1 1"_s));
}

void SingersPageTest::onlyMembersHaveFavourites() {
    m_catalogue->member = false;
    build();
    show();
    QVERIFY(!m_page->favouritesChip()->isVisible());
    m_catalogue->member = true;
    m_page->memberChanged();
    QVERIFY(m_page->favouritesChip()->isVisible());
    QTest::mouseClick(m_page->favouritesChip(), Qt::LeftButton);
    QTRY_COMPARE(model().rowCount(), 48);
    for (int row = 0; row < model().rowCount(); ++row)
        QVERIFY(model().at(row).favourite);
    QTest::mouseClick(m_page->favouritesChip(), Qt::LeftButton);
    QTRY_VERIFY(model().rowCount() >= 60);
}

void SingersPageTest::loggingOutEndsTheFavourites() {
    show();
    QTest::mouseClick(m_page->favouritesChip(), Qt::LeftButton);
    QTRY_COMPARE(model().rowCount(), 48);
    m_catalogue->member = false;
    m_page->memberChanged();
    QTRY_VERIFY(model().rowCount() >= 60);
    QVERIFY(!m_page->favouritesChip()->isVisible());
    QVERIFY(!m_page->favouritesChip()->isChecked());
}

void SingersPageTest::loadsMoreWhileOneScrolls() {
    show();
    for (int i = 0; i < 400 && !model().isComplete(); ++i) {
        const QPointF at = QRectF(grid()->viewport()->rect()).center();
        QWheelEvent wheel(at, grid()->viewport()->mapToGlobal(at), {}, {0, -120}, {}, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(grid()->viewport(), &wheel);
        QCoreApplication::processEvents();
    }
    QCOMPARE(model().rowCount(), 240);
}

void SingersPageTest::nobodyFoundLeadsBackToAll() {
    show();
    m_page->field()->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(m_page->field(), u"zzz"_s);
    auto *state = m_page->findChild<StateView *>();
    QTRY_VERIFY(state->isVisible());
    QCOMPARE(state->kind(), StateView::Kind::Empty);
    QTest::mouseClick(state->actionButton(), Qt::LeftButton);
    QTRY_VERIFY(grid()->isVisible());
    QVERIFY(m_page->field()->text().isEmpty());
    QTRY_VERIFY(model().rowCount() >= 60);
}

void SingersPageTest::offlineOffersToTryAgain() {
    m_singers->failure = ErrorCode::Offline;
    m_page->resize(1280, 700);
    m_page->show();
    m_page->activate();
    auto *state = m_page->findChild<StateView *>();
    QTRY_VERIFY(state->isVisible());
    QCOMPARE(state->kind(), StateView::Kind::Offline);
    m_singers->failure.reset();
    QTest::mouseClick(state->actionButton(), Qt::LeftButton);
    QTRY_VERIFY(grid()->isVisible());
    QTRY_VERIFY(!strip()->canChoose(u"Z"_s)); // the letters are known, too
}

void SingersPageTest::comesBackToItsPlace() {
    show();
    const QList<Chip *> chips = m_page->findChildren<Chip *>();
    QTest::mouseClick(*std::ranges::find(chips, u"Groups"_s, &Chip::text), Qt::LeftButton);
    QTRY_VERIFY(model().query().kind == u"group"_s && !model().isBusy());
    for (int i = 0; i < 8 && grid()->visibleRange().first < 60; ++i) {
        grid()->verticalScrollBar()->setValue(grid()->verticalScrollBar()->maximum());
        QTRY_VERIFY(!model().isBusy());
        QCoreApplication::processEvents();
    }
    const int row = grid()->visibleRange().first;
    QVERIFY(row >= 60);
    const QVariant saved = m_page->saveState();
    build();
    m_page->restoreState(saved);
    m_page->resize(1280, 700);
    m_page->show();
    m_page->activate();
    QTRY_COMPARE(grid()->visibleRange().first, row);
    QCOMPARE(model().query().kind, u"group"_s);
}

void SingersPageTest::theLetterOfLastTimeIsNotBroughtBack() {
    show();
    SingerQuery query;
    query.kind = u"group"_s;
    query.initial = u"ㅎ"_s;
    model().setQuery(query);
    QTRY_VERIFY(!model().isBusy());
    QVariantMap kept = m_page->saveState().toMap();
    QCOMPARE(kept[u"initial"_s], u"ㅎ"_s);
    kept.remove(u"row"_s); // what is kept of a member's page until the next log-in
    build();
    m_page->restoreState(kept);
    QVERIFY(model().query().initial.isEmpty());
    QCOMPARE(model().query().kind, u"group"_s);
}

void SingersPageTest::speaksTheOtherLanguageAtOnce() {
    show();
    grid()->setCurrentIndex(model().index(0));
    QSignalSpy title(m_page.get(), &Page::titleChanged);
    Language::instance().set(u"ko"_s);
    QTRY_VERIFY(title.count() > 0);
    QCOMPARE(m_page->title(), u"가수"_s);
    QCOMPARE(m_page->favouritesChip()->text(), u"찜한 가수"_s);
    QVERIFY(grid()->accessibleDescription().contains(u"그룹"_s));
    QVERIFY(strip()->accessibleDescription().contains(u"전체"_s));
    Language::instance().set(u"en"_s);
    QTRY_COMPARE(m_page->title(), u"Singers"_s);
}

void SingersPageTest::aFrameIsShort() {
    show();
    QImage image(grid()->viewport()->size(), QImage::Format_RGB32);
    QElapsedTimer timer;
    timer.start();
    constexpr int frames = 20;
    for (int i = 0; i < frames; ++i)
        grid()->viewport()->render(&image);
    const double each = double(timer.elapsed()) / frames;
    qInfo("a frame of the grid: %.1f ms", each);
    QVERIFY(each < 100); // a debug build on a busy machine
}

UNIVERSE_TEST(SingersPageTest, QApplication)
#include "tst_singers_page.moc"
