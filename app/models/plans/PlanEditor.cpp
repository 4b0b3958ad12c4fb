#include "app/models/plans/PlanEditor.h"

#include <QUndoCommand>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace universe {

namespace {

constexpr double straight = 90;   // degrees: away from the stage
constexpr double ringGap = 2.5;   // metres between a section and the one behind it
constexpr double firstRadius = 8; // metres from the stage
constexpr int usualCapacity = 100;

double radians(double degrees) { return degrees * std::numbers::pi / 180; }

} // namespace

SectionPosition SectionPosition::of(const PlanLayout &layout) {
    const double angle = radians(layout.direction);
    return {.across = layout.x + layout.radius * std::cos(angle),
            .away = layout.y + layout.radius * std::sin(angle),
            .turned = layout.direction - straight,
            .radius = layout.radius,
            .rowPitch = layout.rowPitch,
            .seatPitch = layout.seatPitch};
}

PlanLayout SectionPosition::layout() const {
    const double angle = radians(turned + straight);
    const auto rounded = [](double value) { return std::round(value * 1e6) / 1e6; };
    return {.x = rounded(across - radius * std::cos(angle)),
            .y = rounded(away - radius * std::sin(angle)),
            .radius = radius,
            .direction = turned + straight,
            .rowPitch = rowPitch,
            .seatPitch = seatPitch};
}

/// The plan before and after; both share what they have in common.
class PlanEditor::Change : public QUndoCommand {
public:
    Change(PlanEditor &editor, PlanDraft after, int section, const QString &what, bool keepsSeats)
        : QUndoCommand(what)
        , m_editor(editor)
        , m_before(editor.m_draft)
        , m_after(std::move(after))
        , m_sectionBefore(editor.m_section)
        , m_sectionAfter(section)
        , m_keepsSeats(keepsSeats) {}

    void undo() override { m_editor.apply(m_before, m_sectionBefore, m_keepsSeats); }
    void redo() override { m_editor.apply(m_after, m_sectionAfter, m_keepsSeats); }

private:
    PlanEditor &m_editor;
    PlanDraft m_before;
    PlanDraft m_after;
    int m_sectionBefore;
    int m_sectionAfter;
    bool m_keepsSeats;
};

PlanEditor::PlanEditor(QObject *parent)
    : QObject(parent) {}

void PlanEditor::open(const PlanDraft &draft, const QStringList &priced) {
    m_undo.clear();
    m_priced = priced;
    apply(draft, draft.sections.isEmpty() ? -1 : 0, false);
}

void PlanEditor::startFrom(const PlanDraft &other) {
    PlanDraft next = m_draft;
    next.sections = other.sections;
    push(std::move(next), other.sections.isEmpty() ? -1 : 0, tr("Start from another version"));
}

bool PlanEditor::hasBlockingProblem() const { return std::ranges::any_of(m_problems, &PlanProblem::isBlocking); }

void PlanEditor::apply(const PlanDraft &draft, int section, bool keepsSeats) {
    m_draft = draft;
    m_problems = problemsOf(m_draft, m_priced);
    m_counts = planSeats::counted(m_draft);
    m_section = section;
    if (!keepsSeats)
        m_chosen.clear();
    Q_EMIT changed();
    Q_EMIT sectionChanged();
    Q_EMIT chosenChanged();
}

void PlanEditor::push(PlanDraft next, int section, const QString &what, bool keepsSeats) {
    if (next != m_draft)
        m_undo.push(new Change(*this, std::move(next), section, what, keepsSeats));
}

void PlanEditor::changeSection(const PlanSection &changed, const QString &what, bool keepsSeats) {
    PlanDraft next = m_draft;
    next.sections[m_section] = changed;
    push(std::move(next), m_section, what, keepsSeats);
}

void PlanEditor::setSection(int section) {
    section = section >= 0 && section < m_draft.sections.size() ? section : -1;
    if (std::exchange(m_section, section) != section)
        Q_EMIT sectionChanged();
}

void PlanEditor::setChosen(const QList<int> &seats) {
    QList<int> chosen = seats;
    std::ranges::sort(chosen);
    if (chosen == m_chosen)
        return;
    m_chosen = std::move(chosen);
    if (!m_chosen.isEmpty()) {
        if (const int section = planSeats::placeOf(m_draft, m_chosen.constLast()).section; section >= 0)
            setSection(section);
    }
    Q_EMIT chosenChanged();
}

void PlanEditor::toggle(int seat) {
    QList<int> chosen = m_chosen;
    if (!chosen.removeOne(seat))
        chosen.append(seat);
    setChosen(chosen);
}

Marking PlanEditor::chosenMarking() const {
    std::optional<Marking> all;
    for (const int seat : m_chosen) {
        const PlanPlace place = planSeats::placeOf(m_draft, seat);
        if (place.row < 0)
            continue;
        const Marking marking = m_draft.sections.at(place.section).rows.at(place.row).marks.value(place.slot);
        if (all && *all != marking)
            return {};
        all = marking;
    }
    return all.value_or(Marking{});
}

QString PlanEditor::freeName() const {
    QStringList names;
    for (const PlanSection &section : m_draft.sections)
        names.append(section.name);
    for (int n = 0;; ++n) {
        if (QString name = rowLabel(RowLabels::Letters, n); !names.contains(name))
            return name;
    }
}

void PlanEditor::addSection() {
    double radius = firstRadius;
    for (const PlanSection &there : m_draft.sections) {
        const SectionPosition position = SectionPosition::of(there.layout);
        const double depth = there.isStanding ? std::ceil(std::sqrt(there.capacity / 2.0)) : double(there.rows.size());
        radius = std::max(radius, std::hypot(position.across, position.away) + depth * there.layout.rowPitch + ringGap);
    }
    PlanSection section{.name = freeName()};
    section.layout.radius = std::round(radius * 10) / 10;
    const RowsToAdd rows{.count = 5};
    for (const QString &label : nextRowLabels(rows.labels, {}, rows.count))
        section.rows.append({.label = label, .seats = rows.seats});
    PlanDraft next = m_draft;
    const int at = hasSection() ? m_section + 1 : int(next.sections.size());
    next.sections.insert(at, section);
    push(std::move(next), at, tr("Add a section"));
}

void PlanEditor::removeSection() {
    if (!hasSection())
        return;
    PlanDraft next = m_draft;
    next.sections.removeAt(m_section);
    push(std::move(next), std::min(m_section, int(m_draft.sections.size()) - 2), tr("Remove the section"));
}

void PlanEditor::moveSection(int by) {
    const int to = m_section + by;
    if (!hasSection() || to < 0 || to >= m_draft.sections.size())
        return;
    PlanDraft next = m_draft;
    next.sections.move(m_section, to);
    push(std::move(next), to, tr("Move the section"));
}

void PlanEditor::renameSection(const QString &name) {
    PlanSection section = current();
    section.name = name;
    changeSection(section, tr("Rename the section"), true);
}

void PlanEditor::setStanding(bool standing) {
    PlanSection section = current();
    section.isStanding = standing;
    if (const int seats = planSeats::count(current()); standing && section.capacity < 1)
        section.capacity = seats > 0 ? seats : usualCapacity;
    changeSection(section, tr("Change the kind"));
}

void PlanEditor::setCapacity(int capacity) {
    PlanSection section = current();
    section.capacity = capacity;
    changeSection(section, tr("Change the capacity"));
}

void PlanEditor::setPosition(const SectionPosition &position) {
    PlanSection section = current();
    section.layout = position.layout();
    changeSection(section, tr("Move the section"), true);
}

void PlanEditor::setRow(int row, const PlanRow &changed) {
    PlanSection section = current();
    section.rows[row] = changed;
    changeSection(section, tr("Change a row"));
}

void PlanEditor::addRows(const RowsToAdd &rows) {
    PlanSection section = current();
    QStringList present;
    for (const PlanRow &row : std::as_const(section.rows))
        present.append(row.label);
    for (const QString &label : nextRowLabels(rows.labels, present, rows.count))
        section.rows.append({.label = label, .seats = rows.seats});
    changeSection(section, tr("Add rows"));
}

void PlanEditor::removeRows(QList<int> rows) {
    std::ranges::sort(rows, std::greater());
    PlanSection section = current();
    for (const int row : std::as_const(rows))
        section.rows.removeAt(row);
    changeSection(section, tr("Remove rows"));
}

void PlanEditor::moveRow(int row, int by) {
    PlanSection section = current();
    if (row + by < 0 || row + by >= section.rows.size())
        return;
    section.rows.move(row, row + by);
    changeSection(section, tr("Move a row"));
}

void PlanEditor::mark(const Marking &marking) {
    PlanDraft next = m_draft;
    for (const int seat : std::as_const(m_chosen)) {
        const PlanPlace place = planSeats::placeOf(m_draft, seat);
        if (place.row < 0)
            continue;
        QMap<int, Marking> &marks = next.sections[place.section].rows[place.row].marks;
        if (marking.mark == SeatMark::None)
            marks.remove(place.slot);
        else
            marks.insert(place.slot, marking);
    }
    push(std::move(next), m_section, tr("Mark seats"), true);
}

} // namespace universe
