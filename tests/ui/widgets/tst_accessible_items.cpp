#include "tests/support/TestMain.h"
#include "ui/style/Theme.h"
#include "ui/widgets/AccessibleItems.h"
#include "ui/widgets/PanelList.h"
#include "ui/widgets/SegmentedControl.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

// Painted items as assistive technology finds them.
class AccessibleItemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }
    void segmentsAreAChoiceOrTabs();
    void anItemIsPressedAndFocusedByItsActions();
    void anItemIsWhereItIsPainted();
    void itemsAreMadeWhenTheyAreAskedFor();
    void otherItemsAreOtherObjects();
    void rowsAddedAtTheEndLeaveTheOthers();

private:
    static QAccessibleInterface *see(QWidget &widget) { return QAccessible::queryAccessibleInterface(&widget); }
    static QString nameOf(QAccessibleInterface *item) { return item->text(QAccessible::Name); }
    static void press(QAccessibleInterface *item, const QString &action) { item->actionInterface()->doAction(action); }
};

void AccessibleItemsTest::segmentsAreAChoiceOrTabs() {
    SegmentedControl choice;
    choice.setItems({u"Month"_s, u"Week"_s});
    QCOMPARE(see(choice)->role(), QAccessible::Grouping);
    QCOMPARE(see(choice)->childCount(), 2);
    QAccessibleInterface *week = see(choice)->child(1);
    QCOMPARE(week->role(), QAccessible::RadioButton);
    QCOMPARE(nameOf(week), u"Week"_s);
    QCOMPARE(see(choice)->indexOfChild(week), 1);
    QVERIFY(week->parent() == see(choice));
    QVERIFY(week->state().checkable && !week->state().checked && see(choice)->child(0)->state().checked);

    SegmentedControl tabs(SegmentedControl::Look::Tabs);
    tabs.setItems({u"Bookings"_s, u"Tickets"_s});
    QCOMPARE(see(tabs)->role(), QAccessible::PageTabList);
    QCOMPARE(see(tabs)->child(0)->role(), QAccessible::PageTab);
    QVERIFY(see(tabs)->child(0)->state().selected && !see(tabs)->child(1)->state().selected);
}

void AccessibleItemsTest::anItemIsPressedAndFocusedByItsActions() {
    SegmentedControl choice;
    choice.setItems({u"Month"_s, u"Week"_s, u"Day"_s});
    choice.show();
    QVERIFY(QTest::qWaitForWindowActive(&choice));
    choice.clearFocus();
    const QSignalSpy changed(&choice, &SegmentedControl::currentChanged);
    press(see(choice)->child(1), QAccessibleActionInterface::pressAction());
    QCOMPARE(choice.current(), 1);
    QCOMPARE(changed.count(), 1);
    QVERIFY(see(choice)->child(1)->state().checked && !choice.hasFocus());
    press(see(choice)->child(2), QAccessibleActionInterface::setFocusAction());
    QVERIFY(choice.hasFocus());
    QVERIFY(see(choice)->child(2)->state().focused && !see(choice)->child(1)->state().focused);
    QVERIFY(see(choice)->focusChild() == see(choice)->child(2));
    choice.setEnabled(false);
    QVERIFY(see(choice)->child(0)->actionInterface()->actionNames().isEmpty());
    press(see(choice)->child(0), QAccessibleActionInterface::pressAction());
    QCOMPARE(choice.current(), 2);
}

void AccessibleItemsTest::anItemIsWhereItIsPainted() {
    SegmentedControl choice;
    choice.setItems({u"Month"_s, u"Week"_s});
    choice.show();
    QVERIFY(QTest::qWaitForWindowExposed(&choice));
    QAccessibleInterface *week = see(choice)->child(1);
    const QPoint middle = week->rect().center();
    QVERIFY(see(choice)->childAt(middle.x(), middle.y()) == week);
    QTest::mouseClick(&choice, Qt::LeftButton, {}, choice.mapFromGlobal(middle));
    QCOMPARE(choice.current(), 1);
}

void AccessibleItemsTest::itemsAreMadeWhenTheyAreAskedFor() {
    int named = 0;
    PanelList list([&named](const QModelIndex &index) {
        ++named;
        return index.data().toString();
    });
    QStringList rows;
    for (int i = 0; i < 20'000; ++i)
        rows << u"Row %1"_s.arg(i);
    QStringListModel model(rows);
    list.setModel(&model);
    list.resize(200, 200);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    QCOMPARE(see(list)->role(), QAccessible::List);
    QCOMPARE(see(list)->childCount(), 20'000);
    QAccessibleInterface *far = see(list)->child(19'999);
    QCOMPARE(nameOf(far), u"Row 19999"_s);
    QCOMPARE(named, 1);
    QVERIFY(far->state().offscreen && !see(list)->child(0)->state().offscreen);
    const QSignalSpy clicked(&list, &QListView::clicked);
    press(far, QAccessibleActionInterface::pressAction());
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked.first().first().toModelIndex().row(), 19'999);
    press(far, QAccessibleActionInterface::setFocusAction());
    QVERIFY(far->state().selected && !far->state().offscreen); // it has come into sight
}

void AccessibleItemsTest::otherItemsAreOtherObjects() {
    PanelList list([](const QModelIndex &index) { return index.data().toString(); });
    QStringListModel model({u"a"_s, u"b"_s, u"c"_s});
    list.setModel(&model);
    const QAccessible::Id second = QAccessible::uniqueId(see(list)->child(1));
    model.removeRow(0);
    QVERIFY(!QAccessible::accessibleInterface(second)); // whoever kept it does not press another row
    QCOMPARE(nameOf(see(list)->child(1)), u"c"_s);
    QCOMPARE(see(list)->childCount(), 2);
    QVERIFY(!see(list)->child(2));
}

void AccessibleItemsTest::rowsAddedAtTheEndLeaveTheOthers() {
    PanelList list([](const QModelIndex &index) { return index.data().toString(); });
    QStringListModel model({u"a"_s, u"b"_s});
    list.setModel(&model);
    const QAccessibleInterface *first = see(list)->child(0);
    model.insertRow(2);
    QVERIFY(see(list)->child(0) == first);
    QCOMPARE(see(list)->childCount(), 3);
    const QAccessible::Id id = QAccessible::uniqueId(see(list)->child(0));
    model.insertRow(0);
    QVERIFY(!QAccessible::accessibleInterface(id));
}

UNIVERSE_TEST(AccessibleItemsTest, QApplication)
#include "tst_accessible_items.moc"
