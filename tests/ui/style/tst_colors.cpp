#include "tests/support/TestMain.h"
#include "ui/style/Colors.h"

#include <QCoreApplication>
#include <QTest>

using namespace universe;

namespace {

constexpr double forText = 4.5;   // WCAG 2 AA, 1.4.3
constexpr double forThings = 3.0; // WCAG 2 AA, 1.4.11: outlines of controls, focus, seats

} // namespace

class ColorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheRatio();
    void textCanBeRead_data();
    void textCanBeRead();
    void thingsCanBeSeen_data();
    void thingsCanBeSeen();
};

void ColorsTest::knowsTheRatio() {
    QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white)), 21);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    QVERIFY(qAbs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

void ColorsTest::textCanBeRead_data() {
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const bool dark : {false, true}) {
        const Colors &c = dark ? darkColors() : lightColors();
        const auto add = [dark](const char *pair, const QColor &ink, const QColor &ground) {
            QTest::addRow("%s: %s", dark ? "dark" : "light", pair) << ink << ground;
        };
        const std::pair<const char *, QColor> grounds[] = {{"window", c.window},
                                                           {"surface", c.surface},
                                                           {"raised", c.raised},
                                                           {"sunken", c.sunken},
                                                           {"hover", c.hover}};
        const std::pair<const char *, QColor> inks[] = {
            {"text", c.text},       {"muted", c.textMuted}, {"accent", c.accentText}, {"positive", c.positive},
            {"warning", c.warning}, {"danger", c.danger},   {"holiday", c.holiday},   {"saturday", c.saturday}};
        for (const auto &[groundName, ground] : grounds) {
            for (const auto &[inkName, ink] : inks)
                add(qPrintable(QString::fromLatin1(inkName) + QStringLiteral(" on ") + QLatin1String(groundName)), ink,
                    ground);
        }
        add("text on pressed", c.text, c.pressed);
        add("muted on pressed", c.textMuted, c.pressed);
        add("onAccent on accent", c.onAccent, c.accent);
        add("onAccent on accentHover", c.onAccent, c.accentHover);
        add("onAccent on accentPressed", c.onAccent, c.accentPressed);
        add("text on accentSoft", c.text, c.accentSoft);
        add("accentText on accentSoft", c.accentText, c.accentSoft);
        add("muted on accentSoft", c.textMuted, c.accentSoft);
        add("holiday on accentSoft", c.holiday, c.accentSoft);
        add("saturday on accentSoft", c.saturday, c.accentSoft);
        add("positive on positiveSoft", c.positive, c.positiveSoft);
        add("warning on warningSoft", c.warning, c.warningSoft);
        add("danger on dangerSoft", c.danger, c.dangerSoft);
        add("text on positiveSoft", c.text, c.positiveSoft);
        add("text on warningSoft", c.text, c.warningSoft);
        add("text on dangerSoft", c.text, c.dangerSoft);
        add("onDanger on danger", c.onDanger, c.danger);
        add("onSeatMine on seatMine", c.onSeatMine, c.seatMine);
        for (const QColor &grade : c.grades)
            add(qPrintable(QStringLiteral("onGrade on ") + grade.name()), c.onGrade, grade);
    }
}

void ColorsTest::textCanBeRead() {
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    const double ratio = contrastRatio(ink, ground);
    QVERIFY2(ratio >= forText, qPrintable(QString::number(ratio)));
}

void ColorsTest::thingsCanBeSeen_data() {
    QTest::addColumn<QColor>("thing");
    QTest::addColumn<QColor>("ground");
    for (const bool dark : {false, true}) {
        const Colors &c = dark ? darkColors() : lightColors();
        for (const QColor &ground : {c.window, c.surface}) {
            const auto add = [&](const char *name, const QColor &thing) {
                QTest::addRow("%s: %s on %s", dark ? "dark" : "light", name, qPrintable(ground.name()))
                    << thing << ground;
            };
            add("borderStrong", c.borderStrong);
            add("focus", c.focus);
            add("accent", c.accent);
            add("seatMine", c.seatMine);
            for (const QColor &grade : c.grades)
                add(qPrintable(grade.name()), grade);
        }
    }
}

void ColorsTest::thingsCanBeSeen() {
    QFETCH(QColor, thing);
    QFETCH(QColor, ground);
    const double ratio = contrastRatio(thing, ground);
    QVERIFY2(ratio >= forThings, qPrintable(QString::number(ratio)));
}

UNIVERSE_TEST(ColorsTest, QCoreApplication)
#include "tst_colors.moc"
