#include "tests/support/TestMain.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/SteadyScroll.h"
#include "ui/widgets/Stepper.h"
#include "ui/widgets/TextField.h"
#include "ui/widgets/Toast.h"

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

class WidgetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }
    void buttonIgnoresClicksWhileBusy();
    void buttonIsPressedByEnter();
    void iconButtonIsNamedByItsToolTip();
    void aPageThatGrowsLongerMovesNothingToTheSide();
    void fieldTellsWhatIsWrong();
    void fieldRevealsThePassword();
    void stepperStaysInItsRange();
    void segmentsFollowArrowsAndMouse();
    void stateOffersARetry();
    void toastReplacesTheOneBefore();
    void flowWraps();
    void elidedLabelTellsTheRest();
};

void WidgetsTest::buttonIgnoresClicksWhileBusy() {
    Button button(Button::Kind::Primary, u"Book"_s);
    button.show();
    QSignalSpy clicked(&button, &QAbstractButton::clicked);
    const QSize before = button.sizeHint();
    button.setBusy(true);
    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(clicked.count(), 0);
    QCOMPARE(button.sizeHint(), before);
    button.setBusy(false);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(clicked.count(), 1);
}

void WidgetsTest::buttonIsPressedByEnter() {
    Button button(Button::Kind::Secondary, u"Go"_s);
    QSignalSpy clicked(&button, &QAbstractButton::clicked);
    QTest::keyClick(&button, Qt::Key_Enter);
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(clicked.count(), 2);
}

void WidgetsTest::aPageThatGrowsLongerMovesNothingToTheSide() {
    SteadyScroll scroll;
    auto *content = new QWidget;
    content->setMinimumHeight(100);
    scroll.setWidget(content);
    scroll.resize(400, 300);
    scroll.show();
    QVERIFY(QTest::qWaitForWindowExposed(&scroll));
    QVERIFY(!scroll.verticalScrollBar()->isVisible());
    const int width = content->width();
    QVERIFY(width < 400);
    for (const int height : {900, 100}) {
        content->setMinimumHeight(height);
        QTRY_COMPARE(scroll.verticalScrollBar()->isVisible(), height == 900);
        QCOMPARE(content->width(), width);
    }
}

void WidgetsTest::iconButtonIsNamedByItsToolTip() {
    Button button(Button::Kind::Ghost, Icon::Heart);
    button.setToolTip(u"Favourite"_s);
    QCOMPARE(button.accessibleName(), u"Favourite"_s);
    QVERIFY(button.sizeHint().width() >= 44 && button.sizeHint().height() >= 44);
}

void WidgetsTest::fieldTellsWhatIsWrong() {
    TextField field(u"E-mail"_s);
    field.setHelper(u"help"_s);
    QCOMPARE(field.edit()->accessibleName(), u"E-mail"_s);
    QCOMPARE(field.edit()->accessibleDescription(), u"help"_s);
    field.setError(u"wrong"_s);
    QCOMPARE(field.edit()->accessibleDescription(), u"wrong"_s);
    field.setError({});
    QCOMPARE(field.edit()->accessibleDescription(), u"help"_s);
}

void WidgetsTest::fieldRevealsThePassword() {
    TextField field(u"Password"_s);
    field.setPassword(true);
    field.show();
    QTest::keyClicks(field.edit(), u"universe"_s);
    QCOMPARE(field.edit()->echoMode(), QLineEdit::Password);
    auto *reveal = field.findChild<Button *>();
    QTest::mouseClick(reveal, Qt::LeftButton);
    QCOMPARE(field.edit()->echoMode(), QLineEdit::Normal);
    QTest::mouseClick(reveal, Qt::LeftButton);
    QCOMPARE(field.edit()->echoMode(), QLineEdit::Password);
    QTest::keyClicks(reveal, u"1999"_s);
    QVERIFY2(field.text() == u"universe"_s, "what is typed on the button does not arrive in the password");
}

void WidgetsTest::stepperStaysInItsRange() {
    Stepper stepper;
    stepper.setRange(1, 3);
    QSignalSpy changed(&stepper, &Stepper::valueChanged);
    const auto buttons = stepper.findChildren<Button *>();
    for (int i = 0; i < 5; ++i)
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    QCOMPARE(stepper.value(), 3);
    QCOMPARE(changed.count(), 2);
    QVERIFY(!buttons.at(1)->isEnabled());
    stepper.setRange(1, 2);
    QCOMPARE(stepper.value(), 2);
    QTest::keyClick(&stepper, Qt::Key_Down);
    QCOMPARE(stepper.value(), 1);
}

void WidgetsTest::segmentsFollowArrowsAndMouse() {
    SegmentedControl control;
    control.setItems({u"One"_s, u"Two"_s, u"Three"_s});
    control.resize(control.sizeHint());
    QSignalSpy changed(&control, &SegmentedControl::currentChanged);
    QTest::keyClick(&control, Qt::Key_Right);
    QCOMPARE(control.current(), 1);
    QTest::keyClick(&control, Qt::Key_End);
    QTest::keyClick(&control, Qt::Key_Right);
    QCOMPARE(control.current(), 2);
    QTest::mouseClick(&control, Qt::LeftButton, {}, QPoint(10, 20));
    QCOMPARE(control.current(), 0);
    QCOMPARE(changed.count(), 3);
}

void WidgetsTest::stateOffersARetry() {
    StateView view;
    view.showError(ErrorCode::Offline);
    QCOMPARE(view.kind(), StateView::Kind::Offline);
    QSignalSpy retry(&view, &StateView::actionTriggered);
    QTest::mouseClick(view.actionButton(), Qt::LeftButton);
    QCOMPARE(retry.count(), 1);
    view.showLoading();
    QVERIFY(!view.actionButton()->isVisibleTo(&view));
}

void WidgetsTest::toastReplacesTheOneBefore() {
    QWidget window;
    window.resize(800, 600);
    QPointer<Toast> first = Toast::pop(&window, u"one"_s);
    Toast *second = Toast::pop(&window, u"two"_s);
    QTRY_VERIFY(!first);
    QCOMPARE(second->text(), u"two"_s);
    QVERIFY(window.rect().contains(second->geometry()));
}

void WidgetsTest::flowWraps() {
    QWidget host;
    auto *flow = new FlowLayout(&host, 10, 10);
    for (int i = 0; i < 4; ++i) {
        auto *box = new QWidget;
        box->setFixedSize(100, 20);
        flow->addWidget(box);
    }
    QCOMPARE(flow->heightForWidth(430), 20);
    QCOMPARE(flow->heightForWidth(429), 50);
    QCOMPARE(flow->heightForWidth(100), 110);
}

void WidgetsTest::elidedLabelTellsTheRest() {
    const QString text = u"A title that is much longer than the room that there is for it"_s;
    ElidedLabel label(TextRole::Body, text);
    label.resize(100, 24);
    label.show();
    QCOMPARE(label.toolTip(), text);
    QCOMPARE(label.accessibleName(), text);
    label.resize(2000, 24);
    QTRY_VERIFY(label.toolTip().isEmpty());
    QCOMPARE(ElidedLabel::linesOf(text, label.font(), 120, 2).size(), 2);
    QVERIFY(ElidedLabel::linesOf(text, label.font(), 120, 2).last().endsWith(QChar(0x2026)));
}

UNIVERSE_TEST(WidgetsTest, QApplication)
#include "tst_widgets.moc"
