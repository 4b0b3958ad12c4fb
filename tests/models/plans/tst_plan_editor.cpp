// Editing a plan: what each change does, that it can be undone, what is counted, and which problems are named.

#include "app/models/plans/PlanEditor.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;
using Kind = PlanProblem::Kind;

namespace {

PlanSection section(const QString &name, QList<PlanRow> rows, double radius = 8) {
    PlanSection made{.name = name, .rows = std::move(rows)};
    made.layout.radius = radius;
    return made;
}

PlanDraft twoSections() {
    return {.name = u"시험 홀"_s,
            .sections = {section(u"A"_s, {{.label = u"1"_s, .seats = 3}, {.label = u"2"_s, .seats = 4}}),
                         section(u"B"_s, {{.label = u"1"_s, .seats = 5}}, 12)}};
}

QList<Kind> kinds(const QList<PlanProblem> &problems) {
    QList<Kind> found;
    for (const PlanProblem &problem : problems)
        found.append(problem.kind);
    return found;
}

} // namespace

class PlanEditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChangeCanBeUndone();
    void sectionsAreMovedAndNamed();
    void rowsAreLabelledOn();
    void seatsAreMarkedWhereTheyStand();
    void seatsHavePlacesAndNumbers();
    void theStandingAreaKeepsItsRows();
    void aSectionStandsWhereOneSays();
    void whatIsThereIsCounted();
    void theProblemsOfAPlan_data();
    void theProblemsOfAPlan();
    void whatIsRightHasNoProblem();
    void aLargePlanIsEditedQuickly();
};

void PlanEditorTest::everyChangeCanBeUndone() {
    PlanEditor editor;
    editor.open(twoSections(), {});
    QSignalSpy changed(&editor, &PlanEditor::changed);
    QList<PlanDraft> states{editor.draft()};
    const auto step = [&](auto change) {
        change();
        states.append(editor.draft());
    };
    step([&] { editor.addSection(); });
    step([&] { editor.renameSection(u"Floor"_s); });
    step([&] { editor.setStanding(true); });
    step([&] { editor.setCapacity(80); });
    step([&] { editor.setPosition({.across = 2, .away = 20, .turned = 10, .radius = 30}); });
    step([&] { editor.moveSection(-1); });
    step([&] { editor.removeSection(); });
    editor.setSection(0);
    step([&] { editor.addRows({.count = 2, .seats = 7, .labels = RowLabels::Hangul}); });
    step([&] { editor.setRow(0, {.label = u"앞"_s, .seats = 2, .first = 11, .step = -2, .missing = {9}}); });
    step([&] { editor.moveRow(0, 1); });
    step([&] { editor.removeRows({0, 2}); });
    editor.setChosen({0, 1});
    step([&] { editor.mark({SeatMark::Wheelchair}); });
    QCOMPARE(changed.count(), states.size() - 1);
    for (qsizetype i = 0; i + 1 < states.size(); ++i)
        QVERIFY2(states.at(i) != states.at(i + 1), qPrintable(QString::number(i)));
    QVERIFY(editor.isChanged());
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        editor.undoStack().undo();
        QVERIFY2(editor.draft() == states.at(i), qPrintable(editor.undoStack().redoText()));
    }
    QVERIFY(!editor.isChanged());
    QVERIFY(!editor.undoStack().canUndo());
    for (qsizetype i = 1; i < states.size(); ++i) {
        editor.undoStack().redo();
        QVERIFY(editor.draft() == states.at(i));
    }
    editor.setSaved();
    QVERIFY(!editor.isChanged());
    editor.undoStack().undo();
    QVERIFY(editor.isChanged());
    editor.setSection(0);
    const int count = editor.undoStack().count();
    editor.renameSection(editor.current().name); // nothing is changed, nothing is to be undone
    QCOMPARE(editor.undoStack().count(), count);
}

void PlanEditorTest::sectionsAreMovedAndNamed() {
    PlanEditor editor;
    editor.open(twoSections(), {});
    QCOMPARE(editor.section(), 0);
    editor.addSection();
    QCOMPARE(editor.section(), 1);
    QCOMPARE(editor.current().name, u"C"_s); // A and B are there
    QVERIFY(kinds(editor.problems()).isEmpty());
    editor.moveSection(1);
    QCOMPARE(editor.section(), 2);
    editor.moveSection(1);
    QCOMPARE(editor.section(), 2);
    editor.removeSection();
    QCOMPARE(editor.section(), 1);
    editor.removeSection();
    editor.removeSection();
    QCOMPARE(editor.section(), -1);
    QCOMPARE(kinds(editor.problems()), QList{Kind::NoSections});
    editor.removeSection();
    editor.addSection();
    QCOMPARE(editor.current().name, u"A"_s);
    editor.undoStack().undo();
    editor.undoStack().undo();
    QCOMPARE(editor.section(), 0); // what came back is looked at
}

void PlanEditorTest::rowsAreLabelledOn() {
    QCOMPARE(nextRowLabels(RowLabels::Numbers, {u"1"_s, u"2"_s}, 2), (QStringList{u"3"_s, u"4"_s}));
    QCOMPARE(nextRowLabels(RowLabels::Letters, {}, 28).mid(24), (QStringList{u"Y"_s, u"Z"_s, u"AA"_s, u"AB"_s}));
    QCOMPARE(nextRowLabels(RowLabels::Hangul, {}, 15).mid(0, 3), (QStringList{u"가"_s, u"나"_s, u"다"_s}));
    QCOMPARE(nextRowLabels(RowLabels::Hangul, {}, 15).mid(13), (QStringList{u"하"_s, u"거"_s}));
    QCOMPARE(nextRowLabels(RowLabels::Hangul, {u"VIP"_s, u"가"_s}, 1), QStringList{u"나"_s});
    QStringList many = nextRowLabels(RowLabels::Hangul, {}, 200);
    many.removeDuplicates();
    QCOMPARE(many.size(), 200);
}

void PlanEditorTest::seatsAreMarkedWhereTheyStand() {
    PlanEditor editor;
    editor.open(twoSections(), {});
    editor.setChosen({4, 3});
    QCOMPARE(editor.chosen(), (QList{3, 4}));
    editor.mark({SeatMark::RestrictedView, u"기둥"_s});
    QCOMPARE(editor.chosen(), (QList{3, 4})); // so that another mark can follow
    QCOMPARE(editor.chosenMarking(), (Marking{SeatMark::RestrictedView, u"기둥"_s}));
    editor.toggle(5);
    QCOMPARE(editor.chosenMarking().mark, SeatMark::None); // they differ
    QCOMPARE(editor.draft().sections[0].rows[1].marks.keys(), (QList{0, 1}));
    PlanRow row = editor.draft().sections[0].rows[1];
    row.first = 21; // numbered otherwise, a mark stays on its seat
    editor.setSection(0);
    editor.setRow(1, row);
    QCOMPARE(editor.counts().restricted, 2);
    QVERIFY(editor.chosen().isEmpty()); // seats may be others now
    editor.setChosen({3});
    editor.mark({});
    QCOMPARE(editor.counts().restricted, 1);
    row = editor.draft().sections[0].rows[1];
    row.missing = {22};
    editor.setRow(1, row);
    QCOMPARE(editor.counts().restricted, 0);
    QCOMPARE(kinds(editor.problems()), QList{Kind::LostMark});
}

void PlanEditorTest::seatsHavePlacesAndNumbers() {
    const PlanRow row{.label = u"가"_s, .seats = 4, .first = 11, .step = -2, .missing = {9, 8, 100, 1}};
    QCOMPARE(planSeats::gapSlots(row), QList{1}); // nothing stands behind 1, and 8 is no number of the row
    QCOMPARE(planSeats::slotsOf(row), (QList{0, 2, 3, 4}));
    PlanDraft draft = twoSections();
    draft.sections[0].rows[0] = row;
    draft.sections.insert(1, {.name = u"Floor"_s, .isStanding = true, .capacity = 10});
    QCOMPARE(planSeats::count(draft), 4 + 4 + 10 + 5);
    QCOMPARE(planSeats::placeOf(draft, 1), (PlanPlace{0, 0, 2}));
    QCOMPARE(planSeats::placeOf(draft, 9).section, -1); // one stands there
    QCOMPARE(planSeats::placeOf(draft, 18), (PlanPlace{2, 0, 0}));
    QCOMPARE(planSeats::placeOf(draft, 23).section, -1);
    for (const int seat : {0, 1, 7, 18, 22})
        QCOMPARE(planSeats::seatAt(draft, planSeats::placeOf(draft, seat)), seat);
    QCOMPARE(planSeats::seatAt(draft, {0, 0, 1}), -1);
    QCOMPARE(planSeats::seatAt(draft, {1, 0, 0}), -1);
    const SeatPlan plan = planSeats::seatPlanOf(draft);
    QCOMPARE(plan.rows[0].gaps, QList<qint64>{1});
    QCOMPARE(plan.rows[2].firstSeat.value, 9);
    QVERIFY(plan.rows[2].isStanding);
    QCOMPARE(plan.rows[1].arcRadius, 8.9);
}

void PlanEditorTest::theStandingAreaKeepsItsRows() {
    PlanEditor editor;
    editor.open(twoSections(), {});
    editor.setStanding(true);
    QCOMPARE(editor.counts().standing, 7); // as many as sat there
    editor.setStanding(false);
    QVERIFY(editor.draft().sections[0].rows == twoSections().sections[0].rows);
}

void PlanEditorTest::aSectionStandsWhereOneSays() {
    const PlanLayout round{.x = 0, .y = 0, .radius = 20, .direction = 120};
    const SectionPosition position = SectionPosition::of(round);
    QCOMPARE(position.across, -10.0);
    QVERIFY(qFuzzyCompare(position.away, 17.320508075688775));
    QCOMPARE(position.turned, 30.0);
    QCOMPARE(position.layout(), round);
    SectionPosition straight = position;
    straight.radius = 1000; // nearly straight, and yet where it was
    const SectionPosition there = SectionPosition::of(straight.layout());
    QVERIFY(std::abs(there.across + 10) < 1e-5 && std::abs(there.away - position.away) < 1e-5);
}

void PlanEditorTest::whatIsThereIsCounted() {
    PlanDraft draft = twoSections();
    draft.sections[0].rows[0].marks = {
        {0, {SeatMark::Wheelchair}}, {1, {SeatMark::Companion}}, {2, {SeatMark::Blocked}}};
    draft.sections[0].rows[1].marks = {{0, {SeatMark::RestrictedView, u"x"_s}}, {9, {SeatMark::Blocked}}};
    draft.sections.append({.name = u"Floor"_s, .isStanding = true, .capacity = 30});
    const planSeats::Counts expected{
        .seated = 12, .standing = 30, .wheelchair = 1, .companion = 1, .restricted = 1, .house = 1};
    QCOMPARE(planSeats::counted(draft), expected);
}

void PlanEditorTest::theProblemsOfAPlan_data() {
    QTest::addColumn<PlanDraft>("draft");
    QTest::addColumn<PlanProblem>("problem");
    const auto add = [](const char *name, const PlanProblem &problem, auto change) {
        PlanDraft draft = twoSections();
        change(draft);
        QTest::newRow(name) << draft << problem;
    };
    using P = PlanDraft &;
    add("no name", {Kind::NoName, {}, -1, {}}, [](P d) { d.name = u"  "_s; });
    add("no sections", {Kind::NoSections, {}, -1, {}}, [](P d) { d.sections.clear(); });
    add("unnamed", {Kind::SectionUnnamed, {1}, -1, {}}, [](P d) { d.sections[1].name.clear(); });
    add("doubled", {Kind::SectionDoubled, {1}, 0, u"A"_s}, [](P d) { d.sections[1].name = u" A"_s; });
    add("empty", {Kind::SectionEmpty, {1}, -1, u"B"_s}, [](P d) { d.sections[1].rows.clear(); });
    add("nobody stands", {Kind::SectionEmpty, {1}, -1, u"B"_s}, [](P d) { d.sections[1].isStanding = true; });
    add("one place", {Kind::SamePlace, {1}, 0, u"B"_s}, [](P d) { d.sections[1].layout = d.sections[0].layout; });
    add("too many seats", {Kind::TooManySeats, {}, 200'008, {}}, [](P d) {
        d.sections.append({.name = u"F"_s, .isStanding = true, .capacity = 199'996, .layout = {.radius = 99}});
    });
    add("too many rows", {Kind::TooManyRows, {1}, 501, u"B"_s}, [](P d) {
        d.sections[1].rows.clear();
        for (int i = 0; i < 501; ++i)
            d.sections[1].rows.append({.label = QString::number(i)});
    });
    add("row unnamed", {Kind::RowUnnamed, {0, 1}, -1, {}}, [](P d) { d.sections[0].rows[1].label = u" "_s; });
    add("row doubled", {Kind::RowDoubled, {0, 1}, 0, u"1"_s}, [](P d) { d.sections[0].rows[1].label = u"1"_s; });
    add("row empty", {Kind::RowEmpty, {0, 1}, -1, u"2"_s}, [](P d) { d.sections[0].rows[1].seats = 0; });
    add("row too long", {Kind::RowTooLong, {0, 1}, 1001, u"2"_s}, [](P d) { d.sections[0].rows[1].seats = 1001; });
    add("below 0", {Kind::BelowZero, {0, 1}, -1, u"2"_s}, [](P d) { d.sections[0].rows[1].step = -1; });
    add("no step", {Kind::NoStep, {0, 1}, -1, u"2"_s}, [](P d) { d.sections[0].rows[1].step = 0; });
    add("lost", {Kind::LostMark, {0, 1, 4}, 5, u"2"_s}, [](P d) {
        d.sections[0].rows[1].marks = {{4, {SeatMark::Blocked}}};
    });
    add("companion alone", {Kind::NoWheelchairPlace, {0, 1, 2}, -1, u"A"_s}, [](P d) {
        d.sections[0].rows[1].marks = {{2, {SeatMark::Companion}}};
    });
    add("companion far away", {Kind::CompanionFar, {0, 1, 3}, 4, u"2"_s}, [](P d) {
        d.sections[0].rows[1].marks = {
            {0, {SeatMark::Wheelchair}}, {2, {SeatMark::Companion}}, {3, {SeatMark::Companion}}};
    });
}

void PlanEditorTest::theProblemsOfAPlan() {
    QFETCH(PlanDraft, draft);
    QFETCH(PlanProblem, problem);
    const QList<PlanProblem> found = problemsOf(draft);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst(), problem);
}

void PlanEditorTest::whatIsRightHasNoProblem() {
    QVERIFY(problemsOf(twoSections(), {u"A"_s, u"B"_s}).isEmpty());
    const QList<PlanProblem> gone = problemsOf(twoSections(), {u"A"_s, u"VIP"_s});
    QCOMPARE(kinds(gone), QList{Kind::PricedGone});
    QCOMPARE(gone.constFirst().name, u"VIP"_s);
    QVERIFY(!gone.constFirst().isBlocking());
}

void PlanEditorTest::aLargePlanIsEditedQuickly() {
    PlanDraft draft{.name = u"Stadium"_s};
    for (int s = 0; s < 70; ++s) {
        draft.sections.append(section(QString::number(s), {}, 20 + s * 30));
        for (const QString &label : nextRowLabels(RowLabels::Numbers, {}, 25))
            draft.sections.last().rows.append({.label = label, .seats = 40});
    }
    PlanEditor editor;
    editor.open(draft, {});
    QCOMPARE(editor.counts().seated, 70'000);
    QBENCHMARK { editor.renameSection(editor.current().name + u'x'); }
    editor.undoStack().undo();
}

UNIVERSE_TEST(PlanEditorTest, QCoreApplication)
#include "tst_plan_editor.moc"
