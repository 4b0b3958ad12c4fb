#include "tests/support/TestMain.h"
#include "ui/style/Colors.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Menu.h"

#include <QAccessible>
#include <QApplication>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

class MenuTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void staysInTheWindow_data();
    void staysInTheWindow();
    void hasRoundCorners();
    void isTakenForAMenuByAssistiveTechnology();

private:
    [[nodiscard]] Menu *open();

    std::unique_ptr<QWidget> m_window;
    Button *m_button = nullptr;
};

void MenuTest::init() {
    Theme::apply(*qApp, Scheme::Light);
    m_window = std::make_unique<QWidget>();
    m_window->resize(400, 300);
    m_button = new Button(Button::Kind::Ghost, u"Date"_s, m_window.get());
    m_button->setOpensMenu();
    m_button->resize(80, 44);
    connect(m_button, &QAbstractButton::clicked, m_button, [this] {
        auto *menu = new Menu(m_button);
        for (const QString &text : {u"Soonest first"_s, u"Booking opens first, and so on"_s})
            menu->addAction(text);
        menu->popUpBelow(*m_button);
    });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

Menu *MenuTest::open() {
    m_button->click();
    return qobject_cast<Menu *>(QApplication::activePopupWidget());
}

void MenuTest::staysInTheWindow_data() {
    QTest::addColumn<int>("left");
    QTest::newRow("at the left") << 10;
    QTest::newRow("at the right") << 310;
}

void MenuTest::staysInTheWindow() {
    QFETCH(const int, left);
    m_button->move(left, 10);
    const QPointer<Menu> menu = open();
    QVERIFY(menu);
    QVERIFY(menu->width() > m_button->width());
    const QPoint corner = m_window->mapFromGlobal(menu->pos());
    QVERIFY(corner.x() >= 0);
    QVERIFY(corner.x() + menu->width() <= m_window->width());
    QVERIFY(corner.y() >= m_button->geometry().bottom());
    menu->close();
    QTRY_VERIFY(!menu); // who opens a menu a hundred times has one
}

void MenuTest::hasRoundCorners() {
    Menu *menu = open();
    QVERIFY(menu->testAttribute(Qt::WA_TranslucentBackground));
    QImage picture(menu->size(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    menu->render(&picture, {}, {}, QWidget::DrawChildren);
    QCOMPARE(picture.pixelColor(0, 0).alpha(), 0);
    QCOMPARE(picture.pixelColor(menu->width() / 2, 3), lightColors().raised);
}

void MenuTest::isTakenForAMenuByAssistiveTechnology() {
    QAccessibleInterface *button = QAccessible::queryAccessibleInterface(m_button);
    QCOMPARE(button->role(), QAccessible::ButtonMenu);
    QVERIFY(button->state().hasPopup);
    const QString show = QAccessibleActionInterface::showMenuAction();
    QVERIFY(button->actionInterface()->actionNames().contains(show));
    QCOMPARE(button->childCount(), 0);
    button->actionInterface()->doAction(show);
    auto *menu = qobject_cast<Menu *>(QApplication::activePopupWidget());
    QVERIFY(menu);

    // It is found in its button, and an item that is pressed there closes it.
    QCOMPARE(button->childCount(), 1);
    QAccessibleInterface *shown = button->child(0);
    QCOMPARE(shown->role(), QAccessible::PopupMenu);
    QCOMPARE(button->indexOfChild(shown), 0);
    const QSignalSpy triggered(menu->actions().constFirst(), &QAction::triggered);
    shown->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(triggered.count(), 1);
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(button->childCount(), 0);
}

UNIVERSE_TEST(MenuTest, QApplication)
#include "tst_menu.moc"
