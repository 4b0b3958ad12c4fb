#pragma once

#include "app/core/LatestAnswer.h"
#include "app/core/Reason.h"
#include "app/models/LoadState.h"
#include "app/models/plans/HallList.h"
#include "app/models/plans/PlanCalls.h"
#include "app/models/plans/PlanEditor.h"
#include "app/models/seatmap/SeatGeometry.h"

#include <QObject>

namespace universe {

/// What saving would do, as the server says before it is done.
struct SaveEffect {
    ImportOutcome outcome = ImportOutcome::Unchanged;
    Reason reason;     ///< why it would be rejected, or what else the server has to say
    int showsTake = 0; ///< that get the new version
    int showsKeep = 0; ///< that keep the one they were sold on
};

/// Halls and the editing of their plans: opening a version of a plan, saving it as a new one, and what is drawn of it
/// meanwhile. All of it is forgotten at log-out.
class PlanController : public QObject {
    Q_OBJECT

public:
    PlanController(const PlanCalls &calls, const Viewer &viewer, SessionController &session, QObject *parent = nullptr);

    [[nodiscard]] HallList &halls() { return m_halls; }
    [[nodiscard]] PlanEditor &editor() { return m_editor; }

    /// Opens a hall's plan instead of what is open; an older version can be looked at, and saved as the latest.
    void openHall(VenueId venue, int version = 0);
    /// Begins a hall that is not there yet.
    void newHall(const PlanDraft &facts);
    /// Puts the sections of another version into the plan that is open, as a change.
    void startFrom(int version);
    /// Closes what is open; changes that were not saved are lost.
    void close();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool isNew() const { return m_opened.latest == 0; }
    [[nodiscard]] const LoadState &loadState() const { return m_load; }
    [[nodiscard]] const HallPlan &opened() const { return m_opened; }
    [[nodiscard]] const QList<PlanVersion> &versions() const { return m_versions; }
    void loadVersions();
    /// Whether there is something to save: a change, a new hall, or a plan that was made up and is right.
    [[nodiscard]] bool canSave() const;

    /// Null until the first is built. It is built in the background after each change.
    [[nodiscard]] const SeatGeometryPtr &geometry() const { return m_geometry; }
    /// It shows all changes.
    [[nodiscard]] bool isDrawn() const { return m_drawn; }

    /// Asks what saving would do; ends in checked, conflicted or failed.
    void check();
    /// Saves; ends in saved, refused, conflicted or failed.
    void save();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// After conflicted: takes the version that somebody else has saved, and the changes of this window on top of it as
    /// one change, which can be undone to see theirs.
    void catchUp();

Q_SIGNALS:
    void loadStateChanged();
    void openedChanged(); ///< another plan, or none, or it was saved
    void versionsChanged();
    void geometryChanged(bool another); ///< of another hall than before
    void busyChanged();
    void checked(const universe::SaveEffect &effect);
    void saved(universe::ImportOutcome outcome);
    /// The server's reason.
    void refused(const universe::Reason &reason);
    /// Somebody else has saved another version since this one was opened.
    void conflicted();
    /// Theirs is here; these sections are other than they were.
    void caughtUp(const QStringList &sections);
    void failed(const universe::Error &error);

private:
    void show(const VenuePlanRow &plan, VenueId venue);
    void draw();
    void send(bool dryRun);
    void receive(const Result<ImportLine> &line, bool dryRun);
    void reopen(VenueId venue);
    void fail(const Error &error);
    void setBusy(bool busy);
    void forget();

    PlanCalls m_calls;
    SessionController &m_session;
    HallList m_halls;
    PlanEditor m_editor;
    HallPlan m_opened;
    QList<PlanVersion> m_versions;
    LoadState m_load;
    SeatGeometryPtr m_geometry;
    bool m_isOpen = false;
    bool m_drawn = true;
    bool m_isAnother = true;
    bool m_busy = false;
    LatestAnswer m_plans;
    LatestAnswer m_lists;
    LatestAnswer m_pictures;
    LatestAnswer m_answers;
};

/// The sections that are there in one of two plans alone, or are not the same in both.
QStringList changedSections(const PlanDraft &before, const PlanDraft &after);

} // namespace universe
