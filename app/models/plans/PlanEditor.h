#pragma once

#include "app/core/Plan.h"
#include "app/models/plans/PlanProblems.h"
#include "app/models/plans/PlanSeats.h"
#include "app/models/plans/RowLabels.h"

#include <QObject>
#include <QUndoStack>

namespace universe {

/// Rows that are added at once.
struct RowsToAdd {
    int count = 1;
    int seats = 10;
    RowLabels labels = RowLabels::Numbers;
};

/// Where a section stands, as somebody says it: the middle of its first row, how it is turned, how its rows are bent.
struct SectionPosition {
    double across = 0; ///< metres to the right of the stage's middle
    double away = 8;   ///< metres from the stage towards the audience
    double turned = 0; ///< degrees; 0 looks straight at the stage, more turns it clockwise as drawn
    double radius = 8; ///< of its first row, in metres: the larger, the straighter
    double rowPitch = 0.9;
    double seatPitch = 0.55;

    static SectionPosition of(const PlanLayout &layout);
    [[nodiscard]] PlanLayout layout() const;
};

/// A plan that is being edited: every change can be undone. It knows the section that is looked at and the seats that
/// are chosen; what is changed or taken back is looked at.
class PlanEditor : public QObject {
    Q_OBJECT

public:
    explicit PlanEditor(QObject *parent = nullptr);

    /// Begins with this plan; what was done before cannot be undone any more.
    void open(const PlanDraft &draft, const QStringList &priced);
    /// What is there now has been saved.
    void setSaved() { m_undo.setClean(); }
    /// Replaces all sections by those of another plan, as one change.
    void startFrom(const PlanDraft &other);

    [[nodiscard]] const PlanDraft &draft() const { return m_draft; }
    [[nodiscard]] bool isChanged() const { return !m_undo.isClean(); }
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }
    [[nodiscard]] const QList<PlanProblem> &problems() const { return m_problems; }
    [[nodiscard]] bool hasBlockingProblem() const;
    [[nodiscard]] const planSeats::Counts &counts() const { return m_counts; }

    // What is looked at.
    [[nodiscard]] int section() const { return m_section; }
    [[nodiscard]] bool hasSection() const { return m_section >= 0 && m_section < m_draft.sections.size(); }
    [[nodiscard]] const PlanSection &current() const { return m_draft.sections.at(m_section); }
    void setSection(int section);
    /// Seats of the whole plan; those of standing areas cannot be chosen.
    void setChosen(const QList<int> &seats);
    void toggle(int seat);
    [[nodiscard]] const QList<int> &chosen() const { return m_chosen; }
    /// The mark that all chosen seats have; None where they differ.
    [[nodiscard]] Marking chosenMarking() const;

    // Changes, of the section that is looked at.
    void addSection();
    void removeSection();
    void moveSection(int by);
    void renameSection(const QString &name);
    void setStanding(bool standing);
    void setCapacity(int capacity);
    void setPosition(const SectionPosition &position);
    void setRow(int row, const PlanRow &changed);
    void addRows(const RowsToAdd &rows);
    void removeRows(QList<int> rows);
    void moveRow(int row, int by);
    /// Marks the chosen seats; None takes their marks away.
    void mark(const Marking &marking);

Q_SIGNALS:
    void changed(); ///< the plan
    void sectionChanged();
    void chosenChanged();

private:
    class Change;

    void apply(const PlanDraft &draft, int section, bool keepsSeats);
    void push(PlanDraft next, int section, const QString &what, bool keepsSeats = false);
    void changeSection(const PlanSection &changed, const QString &what, bool keepsSeats = false);
    [[nodiscard]] QString freeName() const;

    PlanDraft m_draft;
    QStringList m_priced;
    QUndoStack m_undo;
    QList<PlanProblem> m_problems;
    planSeats::Counts m_counts;
    int m_section = -1;
    QList<int> m_chosen; ///< ascending
};

} // namespace universe
