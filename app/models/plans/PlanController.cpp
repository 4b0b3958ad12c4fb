#include "app/models/plans/PlanController.h"

#include "app/core/Background.h"
#include "app/models/plans/PlanDocument.h"

#include <algorithm>

namespace universe {

QStringList changedSections(const PlanDraft &before, const PlanDraft &after) {
    QStringList names;
    const auto add = [&names](const PlanDraft &from, const PlanDraft &to) {
        for (const PlanSection &section : from.sections) {
            if (!to.sections.contains(section) && !names.contains(section.name))
                names.append(section.name);
        }
    };
    add(after, before);
    add(before, after);
    return names;
}

PlanController::PlanController(const PlanCalls &calls, const Viewer &viewer, SessionController &session,
                               QObject *parent)
    : QObject(parent)
    , m_calls(calls)
    , m_session(session)
    , m_halls(calls.halls, viewer) {
    connect(&session, &SessionController::loggedOut, this, &PlanController::forget);
    connect(&m_editor, &PlanEditor::changed, this, &PlanController::draw);
}

void PlanController::openHall(VenueId venue, int version) {
    close();
    m_load.start();
    Q_EMIT loadStateChanged();
    m_plans.whenDone(this, m_calls.plan(venue, version), [this, venue](const Result<VenuePlanRow> &plan) {
        if (!plan) {
            if (m_session.endIfExpired(plan.error()))
                return;
            m_load.fail(plan.error());
            Q_EMIT loadStateChanged();
            return;
        }
        show(*plan, venue);
        m_load.finish();
        Q_EMIT loadStateChanged();
        loadVersions();
    });
}

void PlanController::newHall(const PlanDraft &facts) {
    close();
    m_opened = {.venue = {}, .draft = facts, .priced = {}};
    m_isOpen = true;
    m_load.finish();
    m_editor.open(facts, {});
    Q_EMIT loadStateChanged();
    Q_EMIT openedChanged();
}

void PlanController::show(const VenuePlanRow &plan, VenueId venue) {
    m_opened = {.venue = venue,
                .version = plan.version,
                .latest = plan.latest,
                .isGenerated = plan.isGenerated,
                .draft = planDocument::draftOf(plan.document),
                .priced = plan.priced};
    m_isOpen = true;
    m_editor.open(m_opened.draft, m_opened.priced);
    Q_EMIT openedChanged();
}

void PlanController::startFrom(int version) {
    m_plans.dropEarlier();
    m_plans.whenDone(this, m_calls.plan(m_opened.venue, version), [this](const Result<VenuePlanRow> &plan) {
        if (plan)
            m_editor.startFrom(planDocument::draftOf(plan->document));
        else
            fail(plan.error());
    });
}

void PlanController::close() {
    for (LatestAnswer *answers : {&m_plans, &m_lists, &m_answers})
        answers->dropEarlier();
    m_opened = {};
    m_versions.clear();
    m_load = {};
    m_isAnother = true;
    setBusy(false);
    if (!std::exchange(m_isOpen, false))
        return;
    m_editor.open({}, {});
    Q_EMIT openedChanged();
}

void PlanController::forget() {
    close();
    m_halls.forget();
}

void PlanController::loadVersions() {
    if (isNew())
        return;
    m_lists.dropEarlier();
    m_lists.whenDone(this, m_calls.versions(m_opened.venue), [this](const Result<QList<PlanVersion>> &versions) {
        if (!versions)
            return fail(versions.error());
        m_versions = *versions;
        Q_EMIT versionsChanged();
    });
}

bool PlanController::canSave() const {
    return m_isOpen && !m_busy && !m_editor.hasBlockingProblem() &&
           (m_editor.isChanged() || isNew() || m_opened.isGenerated || m_opened.version != m_opened.latest);
}

// The one before stays until the next is there.
void PlanController::draw() {
    m_drawn = false;
    m_pictures.dropEarlier();
    const auto work = [draft = m_editor.draft()] {
        return std::make_shared<const SeatGeometry>(planSeats::seatPlanOf(draft));
    };
    m_pictures.whenDone(this, inBackground(work), [this](const std::shared_ptr<const SeatGeometry> &geometry) {
        m_geometry = geometry;
        m_drawn = true;
        Q_EMIT geometryChanged(std::exchange(m_isAnother, false));
    });
}

void PlanController::check() { send(true); }

void PlanController::save() { send(false); }

void PlanController::send(bool dryRun) {
    if (m_busy || !m_isOpen)
        return;
    setBusy(true);
    const QByteArray document = planDocument::documentOf(planDocument::venueOf(m_editor.draft(), m_opened.latest));
    m_answers.whenDone(this, m_calls.save(document, dryRun),
                       [this, dryRun](const Result<ImportLine> &line) { receive(line, dryRun); });
}

void PlanController::receive(const Result<ImportLine> &line, bool dryRun) {
    setBusy(false);
    if (!line)
        return fail(line.error());
    if (line->outcome == ImportOutcome::Rejected) {
        if (line->field == u"version" && !isNew())
            Q_EMIT conflicted();
        else if (!dryRun)
            Q_EMIT refused(line->reason);
        else
            Q_EMIT checked({line->outcome, line->reason});
        return;
    }
    if (!dryRun) {
        m_editor.setSaved();
        reopen({line->id});
        Q_EMIT saved(line->outcome);
        return;
    }
    SaveEffect effect{line->outcome, line->reason};
    for (const PlanVersion &version : std::as_const(m_versions)) {
        const bool takes = version.version == m_opened.latest && !version.isTaken;
        (takes ? effect.showsTake : effect.showsKeep) += version.showsAhead;
    }
    Q_EMIT checked(effect);
}

// What was saved is in the server's form now, and has another version.
void PlanController::reopen(VenueId venue) {
    m_plans.dropEarlier();
    m_plans.whenDone(this, m_calls.plan(venue, 0), [this, venue](const Result<VenuePlanRow> &plan) {
        if (!plan)
            return fail(plan.error());
        const PlanDraft saved = planDocument::draftOf(plan->document);
        if (saved == m_editor.draft()) {
            m_opened = {venue, plan->version, plan->latest, plan->isGenerated, saved, plan->priced};
            Q_EMIT openedChanged();
        } else {
            show(*plan, venue);
        }
        loadVersions();
    });
}

void PlanController::catchUp() {
    m_plans.dropEarlier();
    m_plans.whenDone(this, m_calls.plan(m_opened.venue, 0), [this](const Result<VenuePlanRow> &plan) {
        if (!plan)
            return fail(plan.error());
        const PlanDraft mine = m_editor.draft();
        const PlanDraft before = m_opened.draft;
        show(*plan, m_opened.venue);
        m_editor.startFrom(mine);
        loadVersions();
        Q_EMIT caughtUp(changedSections(before, m_opened.draft));
    });
}

void PlanController::fail(const Error &error) {
    if (!m_session.endIfExpired(error))
        Q_EMIT failed(error);
}

void PlanController::setBusy(bool busy) {
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged();
}

} // namespace universe
