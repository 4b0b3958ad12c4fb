#include "app/models/sale/ConcertPhases.h"

#include <algorithm>
#include <utility>

namespace universe {

namespace {

QList<DrawWish> wishesOf(const DrawEntry &entry) {
    QList<DrawWish> wishes;
    for (const DrawTurn &turn : entry.turns)
        wishes.append(turn.wish);
    return wishes;
}

/// When the state of a phase changes next; invalid when nothing is to come.
QDateTime nextChangeOf(const SalePhase &phase) {
    switch (phase.state) {
    case PhaseState::Announced:
        return phase.opens;
    case PhaseState::Open:
        return phase.closes;
    case PhaseState::Closed:
        return phase.drawAt;
    case PhaseState::Drawn:
    case PhaseState::Ended:
        break;
    }
    return {};
}

} // namespace

ConcertPhases::ConcertPhases(Database &database, PhaseCalls calls, SessionController &session, Viewer viewer,
                             ConcertId concert, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_viewer(std::move(viewer))
    , m_concert(concert)
    , m_codeRequest(database)
    , m_entryRequest(database)
    , m_change(m_viewer.now) {
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &ConcertPhases::load);
    connect(&m_change, &Countdown::ended, this, &ConcertPhases::load);
    connect(&m_codeRequest, &PendingRequest::phaseChanged, this, &ConcertPhases::changed);
    connect(&m_entryRequest, &PendingRequest::phaseChanged, this, &ConcertPhases::changed);
    connect(&session, &SessionController::loggedIn, this, &ConcertPhases::memberChanged);
    connect(&session, &SessionController::loggedOut, this, &ConcertPhases::memberChanged);
}

void ConcertPhases::setActive(bool active) {
    active ? m_timer.start() : m_timer.stop();
    m_change.setRunning(active);
}

void ConcertPhases::load() {
    m_state.start();
    m_answers.dropEarlier();
    m_answers.whenDone(this, m_calls.phases(m_concert), [this](const Result<QList<SalePhase>> &phases) {
        if (phases)
            return receivePhases(*phases);
        m_state.fail(phases.error());
        Q_EMIT changed();
    });
}

void ConcertPhases::receivePhases(const QList<SalePhase> &phases) {
    m_phases = phases;
    m_state.finish();
    QDateTime next;
    for (const SalePhase &phase : m_phases) {
        const QDateTime change = nextChangeOf(phase);
        if (change.isValid() && change > m_viewer.now() && (!next.isValid() || change < next))
            next = change;
    }
    m_change.setEnd(next);
    takeEntry();
    Q_EMIT changed();
    if (!m_viewer.isMember())
        return;
    if (codePhase() && !hasUsedCode(codePhase()->id)) {
        m_answers.whenDone(this, m_calls.codes(m_concert), [this](const Result<QList<PhaseId>> &codes) {
            if (codes)
                receiveCodes(*codes);
            else
                m_viewer.endIfExpired(codes.error());
        });
    }
    if (std::ranges::none_of(m_phases, [](const SalePhase &phase) { return phase.kind == PhaseKind::Draw; }))
        return;
    m_answers.whenDone(this, m_calls.entries(), [this](const Result<QList<DrawEntry>> &entries) {
        if (entries)
            receiveEntries(*entries);
        else
            m_viewer.endIfExpired(entries.error());
    });
}

void ConcertPhases::receiveCodes(const QList<PhaseId> &phases) {
    if (phases.isEmpty())
        return;
    m_codesUsed.unite({phases.begin(), phases.end()}); // one may be used here meanwhile
    Q_EMIT changed();
}

void ConcertPhases::receiveEntries(const QList<DrawEntry> &entries) {
    m_entries = entries;
    takeEntry();
    Q_EMIT changed();
}

// What the member is changing here stays as it is.
void ConcertPhases::takeEntry() {
    const SalePhase *draw = openDraw();
    const PhaseId phase = draw ? draw->id : PhaseId();
    if (std::exchange(m_wishesFor, phase) != phase) {
        m_wishes.clear();
        m_isEdited = false;
        m_entryError.reset();
    }
    const auto mine = std::ranges::find_if(m_entries, [phase](const DrawEntry &entry) {
        return entry.phase == phase && entry.state == EntryState::Entered;
    });
    m_entry = mine == m_entries.end() ? std::nullopt : std::optional(*mine);
    if (m_entry && !m_isEdited)
        m_wishes = wishesOf(*m_entry);
}

const SalePhase *ConcertPhases::firstIn(PhaseState state) const {
    const auto found = std::ranges::find(m_phases, state, &SalePhase::state);
    return found == m_phases.end() ? nullptr : &*found;
}

const SalePhase *ConcertPhases::openPhase() const { return firstIn(PhaseState::Open); }

const SalePhase *ConcertPhases::nextPhase() const { return firstIn(PhaseState::Announced); }

const SalePhase *ConcertPhases::dueDraw() const { return firstIn(PhaseState::Closed); }

const SalePhase *ConcertPhases::openDraw() const {
    const SalePhase *open = openPhase();
    return open && open->kind == PhaseKind::Draw ? open : nullptr;
}

const SalePhase *ConcertPhases::codePhase() const {
    const auto found = std::ranges::find_if(m_phases, [](const SalePhase &phase) {
        return phase.isForCodes && (phase.state == PhaseState::Open || phase.state == PhaseState::Announced);
    });
    return found == m_phases.end() ? nullptr : &*found;
}

void ConcertPhases::memberChanged() {
    m_member.dropEarlier();
    m_codeRequest.forget();
    m_entryRequest.forget();
    m_entryError.reset();
    m_codesUsed.clear();
    m_isWithdrawing = false;
    m_entries.clear();
    if (!m_viewer.isMember()) { // a guest who logs in goes on with these wishes
        m_wishes.clear();
        m_isEdited = false;
    }
    takeEntry();
    Q_EMIT changed();
    load();
}

void ConcertPhases::useCode(const QString &code) {
    const SalePhase *phase = codePhase();
    if (!phase || !m_viewer.isMember() || isUsingCode())
        return;
    if (m_codePhase != phase->id || m_code != code) {
        m_codeRequest.forget();
        m_codePhase = phase->id;
        m_code = code;
    }
    m_member.whenDone(this, m_calls.useCode(m_codeRequest.begin(), phase->id, code), [this](const Result<Done> &done) {
        if (done) {
            m_codesUsed.insert(m_codePhase);
            m_codeRequest.succeeded();
        } else {
            m_codeRequest.failed(done.error());
            if (m_viewer.endIfExpired(done.error()))
                return;
            Q_EMIT codeRefused(done.error());
        }
        Q_EMIT changed();
    });
}

bool ConcertPhases::canAdd(const DrawWish &wish) const {
    return openDraw() && m_wishes.size() < mostWishes && !m_wishes.contains(wish);
}

void ConcertPhases::addWish(const DrawWish &wish) {
    if (!canAdd(wish))
        return;
    m_wishes.append(wish);
    edited();
}

void ConcertPhases::removeWish(qsizetype index) {
    if (index < 0 || index >= m_wishes.size())
        return;
    m_wishes.removeAt(index);
    edited();
}

void ConcertPhases::moveWish(qsizetype from, qsizetype to) {
    if (from < 0 || to < 0 || from >= m_wishes.size() || to >= m_wishes.size() || from == to)
        return;
    m_wishes.move(from, to);
    edited();
}

void ConcertPhases::edited() {
    m_isEdited = !m_entry || m_wishes != wishesOf(*m_entry);
    m_entryError.reset();
    Q_EMIT changed();
}

void ConcertPhases::enter() {
    const SalePhase *draw = openDraw();
    if (!draw || m_wishes.isEmpty() || !m_viewer.isMember() || isEntering() || m_isWithdrawing)
        return;
    if (m_askedFor != draw->id || m_asked != m_wishes) {
        m_entryRequest.forget();
        m_askedFor = draw->id;
        m_asked = m_wishes;
    }
    m_entryError.reset();
    m_member.whenDone(this, m_calls.enter(m_entryRequest.begin(), draw->id, m_wishes),
                      [this](const Result<DrawReceipt> &receipt) { receiveReceipt(receipt); });
}

void ConcertPhases::receiveReceipt(const Result<DrawReceipt> &receipt) {
    if (receipt) {
        m_isEdited = m_wishes != m_asked; // changed again meanwhile
        DrawEntry entered;
        entered.id = receipt->id;
        entered.phase = m_askedFor;
        entered.concert = m_concert;
        entered.receipt = receipt->receipt;
        for (const DrawWish &wish : std::as_const(m_asked))
            entered.turns.append({.wish = wish, .left = {}});
        m_entries.removeIf([&entered](const DrawEntry &entry) { return entry.id == entered.id; });
        m_entries.prepend(entered);
        takeEntry();
        m_entryRequest.succeeded();
    } else {
        m_entryError = receipt.error().code;
        m_entryRequest.failed(receipt.error());
        if (m_viewer.endIfExpired(receipt.error()))
            return;
    }
    Q_EMIT changed();
    load(); // how many have entered, or what has made it refuse
}

void ConcertPhases::withdraw() {
    if (!m_entry || !m_viewer.isMember() || isEntering() || m_isWithdrawing)
        return;
    m_isWithdrawing = true;
    m_entryError.reset();
    Q_EMIT changed();
    m_member.whenDone(this, m_calls.withdraw(m_entry->id), [this, id = m_entry->id](const Result<Done> &done) {
        m_isWithdrawing = false;
        if (done) {
            m_entries.removeIf([id](const DrawEntry &entry) { return entry.id == id; });
            m_isEdited = true; // the wishes stay, for whoever thinks again
            takeEntry();
        } else {
            m_entryError = done.error().code;
            if (m_viewer.endIfExpired(done.error()))
                return;
        }
        Q_EMIT changed();
        load();
    });
}

} // namespace universe
