#include "tests/support/TestMain.h"
#include "ui/style/Colors.h"
#include "ui/style/Icons.h"
#include "ui/style/StyleSheet.h"
#include "ui/style/Theme.h"
#include "ui/style/Typography.h"
#include "ui/widgets/Button.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace universe;

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replacesEveryNameInTheSheet();
    void dressesWhatIsOnTheScreenAgain();
    void keepsTheFontsOfRoles();
    void placeholdersCanBeRead_data();
    void placeholdersCanBeRead();
    void hasEveryIcon();
};

void ThemeTest::replacesEveryNameInTheSheet() {
    QVERIFY(!styleSheet(lightColors()).contains(u'@'));
    QVERIFY(!styleSheet(darkColors()).contains(u'@'));
}

void ThemeTest::dressesWhatIsOnTheScreenAgain() {
    Theme::apply(*qApp, Scheme::Light);
    Button button(Button::Kind::Primary, QStringLiteral("Book"));
    button.move(300, 300); // away from the pointer
    button.show();
    QVERIFY(QTest::qWaitForWindowExposed(&button));
    const auto fill = [&] { return button.grab().toImage().pixelColor(button.width() / 2, 4); };
    QCOMPARE(fill(), lightColors().accent);

    QSignalSpy changed(&Theme::instance(), &Theme::changed);
    Theme::apply(*qApp, Scheme::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(Theme::instance().isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkColors().window);
    QTRY_COMPARE(fill(), darkColors().accent);
}

void ThemeTest::keepsTheFontsOfRoles() {
    Theme::apply(*qApp, Scheme::Light);
    QLineEdit edit;
    edit.setFont(font(TextRole::Title));
    edit.show();
    Theme::apply(*qApp, Scheme::Dark);
    QCOMPARE(edit.font().pixelSize(), font(TextRole::Title).pixelSize());
}

void ThemeTest::placeholdersCanBeRead_data() {
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

void ThemeTest::placeholdersCanBeRead() {
    QFETCH(const Scheme, scheme);
    Theme::apply(*qApp, scheme);
    for (const bool search : {false, true}) {
        QLineEdit edit;
        edit.setProperty("search", search);
        edit.ensurePolished();
        const QColor ink = edit.palette().color(QPalette::PlaceholderText);
        const Colors &c = colors();
        QCOMPARE(ink.alpha(), 255); // a part of it is no colour that can be measured
        QVERIFY(contrastRatio(ink, search ? c.sunken : c.surface) >= 4.5);
        QCOMPARE(edit.palette().color(QPalette::Text), c.text);
        edit.setEnabled(false);
        QCOMPARE(edit.palette().color(QPalette::Disabled, QPalette::Text), c.textDisabled);
    }
}

void ThemeTest::hasEveryIcon() {
    for (int i = 0; i < iconCount; ++i) {
        const QImage image = iconPixmap(static_cast<Icon>(i), Qt::black, 24, 2).toImage();
        QCOMPARE(image.size(), QSize(48, 48));
        bool drawn = false;
        for (int y = 0; y < image.height() && !drawn; ++y) {
            for (int x = 0; x < image.width() && !drawn; ++x)
                drawn = qAlpha(image.pixel(x, y)) > 0;
        }
        QVERIFY2(drawn, qPrintable(QString::number(i)));
    }
}

UNIVERSE_TEST(ThemeTest, QApplication)
#include "tst_theme.moc"
