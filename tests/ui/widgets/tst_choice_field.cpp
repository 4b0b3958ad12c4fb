// A choice from a list whose choices change.

#include "tests/support/TestMain.h"
#include "ui/widgets/ChoiceField.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

class ChoiceFieldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsChosenStaysWhileItIsThere();
    void aValueThatIsNoChoiceIsAdded();
};

void ChoiceFieldTest::whatIsChosenStaysWhileItIsThere() {
    ChoiceField field;
    field.setChoices({{u"One"_s, 1}, {u"Two"_s, 2}, {u"Three"_s, 3}});
    QCOMPARE(field.value(), 1);
    field.setValue(2);
    field.setChoices({{u"Zero"_s, 0}, {u"Two, renamed"_s, 2}});
    QCOMPARE(field.value(), 2);
    QCOMPARE(field.box()->currentText(), u"Two, renamed"_s);
    field.setChoices({{u"Five"_s, 5}, {u"Six"_s, 6}});
    QCOMPARE(field.value(), 5); // gone: the first one
    QCOMPARE(field.box()->count(), 2);
    field.setChoices({});
    QVERIFY(!field.value().isValid());
}

void ChoiceFieldTest::aValueThatIsNoChoiceIsAdded() {
    ChoiceField field;
    field.setChoices({{u"Seoul"_s, u"seoul"_s}});
    field.setValue(u"Atlantis"_s);
    QCOMPARE(field.box()->currentText(), u"Atlantis"_s);
    QCOMPARE(field.box()->count(), 2);
}

UNIVERSE_TEST(ChoiceFieldTest, QApplication)
#include "tst_choice_field.moc"
