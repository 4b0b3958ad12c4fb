#include "tests/support/TestMain.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"

#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

// What assistive technology finds of a button, and what its actions do.
class AccessibleButtonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }
    void anActionIsAClick_data();
    void anActionIsAClick();
    void oneOfSeveralIsWhatTheModelSays();
    void aButtonThatTakesNoClickTakesNoAction();
    void isNamedByItsTextOrItsToolTip();
    void hasTheRoleOfItsMark();

private:
    static QAccessibleInterface *see(QWidget &widget) { return QAccessible::queryAccessibleInterface(&widget); }
};

void AccessibleButtonTest::anActionIsAClick_data() {
    QTest::addColumn<QString>("action");
    QTest::newRow("press") << QAccessibleActionInterface::pressAction();
    QTest::newRow("toggle") << QAccessibleActionInterface::toggleAction();
}

void AccessibleButtonTest::anActionIsAClick() {
    QFETCH(const QString, action);
    Chip own(u"Monday"_s);
    const QSignalSpy clicked(&own, &QAbstractButton::clicked);
    QVERIFY(see(own)->actionInterface()->actionNames().contains(action));
    see(own)->actionInterface()->doAction(action);
    QCOMPARE(clicked.count(), 1);
    QVERIFY(own.isChecked() && see(own)->state().checked);
    own.click();
    QVERIFY(!own.isChecked() && !see(own)->state().checked);
}

void AccessibleButtonTest::oneOfSeveralIsWhatTheModelSays() {
    Chip first(u"10,000"_s);
    Chip second(u"50,000"_s);
    QButtonGroup group;
    for (Chip *chip : {&first, &second}) {
        chip->setMark(Chip::Mark::OneOfSeveral);
        group.addButton(chip);
    }
    first.setChecked(true);
    const QSignalSpy asked(&second, &QAbstractButton::clicked);
    for (const QString &action : see(second)->actionInterface()->actionNames())
        see(second)->actionInterface()->doAction(action);
    second.click();
    QCOMPARE(asked.count(), 3); // Toggle, Press and the click; the focus asks for nothing
    QVERIFY(first.isChecked() && !second.isChecked());
    second.setChecked(true); // the model has followed
    QVERIFY(see(second)->state().checked && !see(first)->state().checked);
}

void AccessibleButtonTest::aButtonThatTakesNoClickTakesNoAction() {
    Button button(Button::Kind::Primary, u"Book"_s);
    const QSignalSpy clicked(&button, &QAbstractButton::clicked);
    const QString press = QAccessibleActionInterface::pressAction();
    button.setBusy(true);
    QVERIFY(see(button)->state().busy);
    see(button)->actionInterface()->doAction(press);
    button.setBusy(false);
    button.setEnabled(false);
    QVERIFY(see(button)->state().disabled && !see(button)->state().busy);
    QVERIFY(!see(button)->actionInterface()->actionNames().contains(press));
    see(button)->actionInterface()->doAction(press);
    QCOMPARE(clicked.count(), 0);
}

void AccessibleButtonTest::isNamedByItsTextOrItsToolTip() {
    Button said(Button::Kind::Ghost, u"Detailed search"_s);
    QCOMPARE(see(said)->text(QAccessible::Name), u"Detailed search"_s);
    Button shown(Button::Kind::Ghost, Icon::Back);
    shown.setToolTip(u"Back"_s);
    QCOMPARE(see(shown)->text(QAccessible::Name), u"Back"_s);
    said.setAccessibleName(u"Search by everything"_s);
    QCOMPARE(see(said)->text(QAccessible::Name), u"Search by everything"_s);

    Button late(Button::Kind::Ghost, Icon::ChevronDown);
    late.setToolTip(u"Order of the concerts"_s);
    QCOMPARE(see(late)->text(QAccessible::Name), u"Order of the concerts"_s);
    late.setText(u"Lowest price"_s);
    QCOMPARE(see(late)->text(QAccessible::Name), u"Lowest price"_s);
}

void AccessibleButtonTest::hasTheRoleOfItsMark() {
    Button button(Button::Kind::Ghost, u"All"_s);
    QCOMPARE(see(button)->role(), QAccessible::PushButton);
    button.setMark(Button::Mark::Follows);
    QCOMPARE(see(button)->role(), QAccessible::CheckBox);
    button.setMark(Button::Mark::OneOfSeveral);
    QCOMPARE(see(button)->role(), QAccessible::RadioButton);
}

UNIVERSE_TEST(AccessibleButtonTest, QApplication)
#include "tst_accessible_button.moc"
