#include "tests/support/TestMain.h"
#include "ui/kiosk/IdleWarning.h"
#include "ui/kiosk/IdleWatch.h"
#include "ui/widgets/Button.h"

#include <QApplication>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace std::chrono_literals;

class IdleWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void warnsThenEnds();
    void whatTheApplicationDoesIsNoUse();
    void useDuringTheWarningBeginsAnew();
    void waitsForTheFirstUseAfterTheEnd();
    void theWarningTakesEveryPressAndGivesTheFocusBack();
};

void IdleWatchTest::warnsThenEnds() {
    QWidget window;
    IdleWatch watch;
    watch.setTimes(30ms, 60ms);
    QSignalSpy warned(&watch, &IdleWatch::warned);
    QSignalSpy ended(&watch, &IdleWatch::ended);
    QTest::mouseClick(&window, Qt::LeftButton);
    QTRY_COMPARE(warned.count(), 1);
    QVERIFY(watch.left() <= 60ms);
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(warned.count(), 1);
}

void IdleWatchTest::whatTheApplicationDoesIsNoUse() {
    QWidget window;
    IdleWatch watch;
    watch.setTimes(1ms, 1ms);
    QSignalSpy warned(&watch, &IdleWatch::warned);
    QMouseEvent move(QEvent::MouseMove, {1, 1}, {1, 1}, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &move);
    IdleWatch control;
    control.setTimes(20ms, 20ms);
    QSignalSpy controlEnded(&control, &IdleWatch::ended);
    QTest::keyClick(&window, Qt::Key_A);
    QTRY_COMPARE(controlEnded.count(), 1);
    QCOMPARE(warned.count(), 1); // by the key alone
}

void IdleWatchTest::useDuringTheWarningBeginsAnew() {
    QWidget window;
    IdleWatch watch;
    watch.setTimes(20ms, 1h);
    QSignalSpy warned(&watch, &IdleWatch::warned);
    QSignalSpy used(&watch, &IdleWatch::used);
    QTest::keyClick(&window, Qt::Key_A);
    QTRY_COMPARE(warned.count(), 1);
    QTest::keyClick(&window, Qt::Key_A);
    QCOMPARE(used.count(), 1);
    QCOMPARE(watch.left(), 1h);
    QTRY_COMPARE(warned.count(), 2);
}

void IdleWatchTest::waitsForTheFirstUseAfterTheEnd() {
    QWidget window;
    IdleWatch watch;
    watch.setTimes(1ms, 1ms);
    QSignalSpy warned(&watch, &IdleWatch::warned);
    QSignalSpy ended(&watch, &IdleWatch::ended);
    QTest::keyClick(&window, Qt::Key_A);
    QTRY_COMPARE(ended.count(), 1);
    IdleWatch control; // lives through its own time meanwhile
    control.setTimes(20ms, 20ms);
    QSignalSpy controlEnded(&control, &IdleWatch::ended);
    watch.setTimes(1h, 1h);
    QTest::keyClick(&window, Qt::Key_A);
    QTRY_COMPARE(controlEnded.count(), 1);
    QCOMPARE(warned.count(), 1);
}

void IdleWatchTest::theWarningTakesEveryPressAndGivesTheFocusBack() {
    QWidget window;
    window.resize(900, 600);
    QLineEdit line(&window);
    line.setGeometry(0, 0, 200, 44);
    QShortcut back(QKeySequence(Qt::Key_Escape), &window);
    QSignalSpy wentBack(&back, &QShortcut::activated);
    IdleWarning warning(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    line.setFocus();
    warning.open(20s);
    QVERIFY(warning.isVisible());
    QCOMPARE(warning.geometry(), window.rect());
    QVERIFY(warning.text().contains(u"20"));
    auto *here = warning.findChild<Button *>();
    QVERIFY(here->hasFocus());
    QCOMPARE(window.childAt(10, 10), &warning); // not the line
    QTest::keyClick(here, Qt::Key_Escape);
    QCOMPARE(wentBack.count(), 0);
    window.resize(1000, 700);
    QTRY_COMPARE(warning.geometry(), window.rect());
    QTest::mouseClick(here, Qt::LeftButton);
    QVERIFY(!warning.isVisible());
    QVERIFY(line.hasFocus());
}

UNIVERSE_TEST(IdleWatchTest, QApplication)
#include "tst_idle_watch.moc"
