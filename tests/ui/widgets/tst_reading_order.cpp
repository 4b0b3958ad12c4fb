#include "tests/support/TestMain.h"
#include "ui/widgets/ReadingOrder.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

class ReadingOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isThatOfTheLayout();

private:
    QPushButton *make(const QString &name, QWidget &parent) {
        auto *button = new QPushButton(name, &parent);
        button->setObjectName(name);
        return button;
    }
};

// Made in another order than laid out, in rows, in a widget with a layout, and in a part that scrolls.
void ReadingOrderTest::isThatOfTheLayout() {
    QWidget window;
    auto *last = make(u"last"_s, window);
    auto *scroll = new QScrollArea(&window);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *box = new QWidget(&window);
    auto *right = make(u"right"_s, *box);
    auto *left = make(u"left"_s, *box);
    auto *content = new QWidget;
    auto *scrolled = make(u"scrolled"_s, *content);
    auto *first = make(u"first"_s, window);

    auto *layout = new QVBoxLayout(&window);
    auto *row = new QHBoxLayout;
    row->addWidget(first);
    row->addWidget(box);
    layout->addLayout(row);
    auto *within = new QHBoxLayout(box);
    within->addWidget(left);
    within->addWidget(right);
    (new QVBoxLayout(content))->addWidget(scrolled);
    scroll->setWidget(content);
    layout->addWidget(scroll);
    layout->addWidget(last);

    readInOrder(*layout);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    QStringList reached{first->objectName()};
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached << QApplication::focusWidget()->objectName();
    }
    QCOMPARE(reached, QStringList({u"first"_s, u"left"_s, u"right"_s, u"scrolled"_s, u"last"_s}));

    const QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(&window);
    QVERIFY(tree->child(0)->object() == first);
    QVERIFY(tree->child(tree->childCount() - 1)->object() == last);
}

UNIVERSE_TEST(ReadingOrderTest, QApplication)
#include "tst_reading_order.moc"
