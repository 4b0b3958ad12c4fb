#include "app/models/door/DoorController.h"

#include "app/core/Background.h"
#include "app/door/ScannedCode.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace universe {

namespace {

constexpr int toldTogether = 500;

QByteArray hashOf(const QString &code) { return QCryptographicHash::hash(code.toUtf8(), QCryptographicHash::Sha256); }

/// Nobody knows whether the server did it, or it cannot be asked.
bool leavesItToUs(const Error &error) {
    return error.code == ErrorCode::Offline || error.code == ErrorCode::Busy || error.code == ErrorCode::ReadOnly ||
           error.code == ErrorCode::NotLoggedIn || error.code == ErrorCode::SessionLocked ||
           error.code == ErrorCode::Incompatible;
}

} // namespace

DoorController::DoorController(Database &database, DoorCalls calls, SessionController &session, const QString &fileName,
                               QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_calls(std::move(calls))
    , m_session(session)
    , m_store(std::make_shared<DoorStore>(fileName)) {
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_next.setSingleShot(true);
    m_next.setInterval(pause);
    connect(&m_next, &QTimer::timeout, this, &DoorController::next);
    m_countsTimer.setInterval(countsInterval);
    m_listTimer.setInterval(listInterval);
    connect(&m_countsTimer, &QTimer::timeout, this, [this] {
        reconcile(); // what could not be told the last time
        loadCounts();
    });
    connect(&m_listTimer, &QTimer::timeout, this, [this] {
        if (asksServer())
            loadTickets(m_door.show, m_door.gate);
    });
    connect(&m_patience, &QTimer::timeout, this,
            [this] { decideAlone(m_asked, true); }); // an answer comes too late now
    connect(&m_database, &Database::wentOnline, this, &DoorController::follow);
    connect(&m_database, &Database::wentOffline, this, &DoorController::follow);
    connect(&session, &SessionController::loggedIn, this, &DoorController::follow);
    connect(&session, &SessionController::loggedOut, this, &DoorController::follow);
    connect(&session, &SessionController::rightsChanged, this, &DoorController::follow);
}

/// The store's connection dies in its thread.
DoorController::~DoorController() {
    m_pool.start([store = std::exchange(m_store, {})]() mutable { store.reset(); });
    m_pool.waitForDone();
}

template <typename Work>
auto DoorController::atStore(Work work) {
    return inBackground([store = m_store, work = std::move(work)] { return work(*store); }, &m_pool);
}

/// What the store could not do is told; `handler` gets what it did.
template <typename Work, typename Handler>
void DoorController::askStore(Work work, Handler handler) {
    whenDone(this, atStore(std::move(work)), [this, handler = std::move(handler)](const auto &answer) mutable {
        if (answer) {
            m_storeError.reset();
            handler(*answer);
        } else {
            m_storeError = answer.error();
            m_isOpening = false;
            m_isReconciling = false;
            Q_EMIT changed();
        }
    });
}

void DoorController::loadShows() {
    m_showsState.start();
    m_showAnswers.dropEarlier();
    m_showAnswers.whenDone(this, m_calls.shows(), [this](const Result<QList<DoorShow>> &shows) {
        if (shows) {
            m_shows = *shows;
            m_showsState.finish();
        } else {
            m_showsState.fail(shows.error());
            m_session.endIfExpired(shows.error());
        }
        Q_EMIT showsChanged();
    });
    Q_EMIT showsChanged();
}

QList<DoorShow> DoorController::showsWith(const QString &words) const {
    const auto form = [](const QString &text) { return text.normalized(QString::NormalizationForm_KC).toCaseFolded(); };
    const QStringList wanted = form(words).simplified().split(u' ', Qt::SkipEmptyParts);
    QList<DoorShow> found;
    for (const DoorShow &show : m_shows) {
        const QString text = form(QStringList{show.title, show.venue, show.venueEnglish, show.singers}.join(u'\n'));
        if (std::ranges::all_of(wanted, [&](const QString &word) { return text.contains(word); }))
            found.append(show);
    }
    return found;
}

void DoorController::restore() {
    askStore([](DoorStore &store) { return store.door(); },
             [this](const DoorStore::Door &door) {
                 setDoor(door);
                 Q_EMIT restored();
             });
    lookForUntold();
}

void DoorController::open(const DoorShow &show, const QString &gate) {
    if (m_isOpening)
        return;
    m_isOpening = true;
    Q_EMIT changed();
    loadTickets(show, gate);
}

void DoorController::close() {
    m_listAnswers.dropEarlier();
    m_scanAnswers.dropEarlier();
    m_patience.stop();
    m_next.stop();
    m_codes.clear();
    m_isAtWork = false;
    m_awaited.reset();
    m_answer.reset();
    m_recent.clear();
    askStore([](DoorStore &store) { return store.closeDoor(); }, [this](const Done &) { setDoor({}); });
}

void DoorController::loadTickets(const DoorShow &show, const QString &gate) {
    m_listAnswers.dropEarlier();
    m_noted.clear();
    const QDateTime asked = QDateTime::currentDateTimeUtc();
    m_listAnswers.whenDone(this, m_calls.tickets(show.id),
                           [this, show, gate, asked](const Result<QList<DoorTicket>> &tickets) {
                               if (!tickets) {
                                   if (std::exchange(m_isOpening, false) && !m_session.endIfExpired(tickets.error()))
                                       Q_EMIT refused(tickets.error());
                                   Q_EMIT changed();
                                   return;
                               }
                               const auto set = [door = DoorStore::Door{show, gate, asked}, list = *tickets,
                                                 noted = m_noted](DoorStore &store) {
                                   auto now = store.setDoor(door, list);
                                   for (const Note &each : noted) // which the list may be too old to know
                                       (void)each(store);
                                   return now;
                               };
                               askStore(set, [this](const DoorStore::Door &door) {
                                   m_isOpening = false;
                                   setDoor(door);
                               });
                           });
}

void DoorController::setDoor(const DoorStore::Door &door) {
    m_door = door;
    m_letsOut = m_letsOut && m_door.show.reentry;
    if (m_door.isOpen()) {
        m_countsTimer.start();
        m_listTimer.start();
    } else {
        m_countsTimer.stop();
        m_listTimer.stop();
        m_counts.clear();
    }
    loadCounts();
    Q_EMIT changed();
}

// What this machine decided alone must be known to the server before it decides again: it would let the same ticket in
// once more.
DoorController::Line DoorController::line() const {
    if (!m_database.isOnline())
        return Line::NoConnection;
    if (needsLogIn())
        return Line::NoLogIn;
    return m_untold > 0 ? Line::Telling : Line::Server;
}

void DoorController::follow() {
    reconcile();
    loadCounts();
    Q_EMIT changed();
}

void DoorController::loadCounts() {
    m_countAnswers.dropEarlier();
    if (!m_door.isOpen())
        return;
    const auto take = [this](const QList<DoorCount> &counts) {
        if (m_counts == counts)
            return;
        m_counts = counts;
        Q_EMIT changed();
    };
    if (!asksServer())
        return askStore([](DoorStore &store) { return store.counts(); }, take);
    m_countAnswers.whenDone(this, m_calls.counts(m_door.show.id), [take](const Result<QList<DoorCount>> &counts) {
        if (counts)
            take(*counts);
    });
}

void DoorController::setConfirmsFirst(bool confirms) {
    m_confirmsFirst = confirms;
    m_awaited.reset();
    Q_EMIT answered();
}

// A ticket that waits to be let in is left.
void DoorController::setLetsOut(bool letsOut) {
    m_letsOut = letsOut && m_door.show.reentry;
    m_awaited.reset();
    m_answer.reset();
    Q_EMIT answered();
    Q_EMIT changed();
}

void DoorController::scan(const QString &typed) {
    if (!m_door.isOpen())
        return;
    for (const QString &code : scannedCodes(typed))
        m_codes.push_back({code, m_letsOut});
    next();
}

// One after the other: an answer stands for a moment before the next one.
void DoorController::next() {
    if (m_isAtWork || m_codes.empty() || m_next.isActive())
        return;
    const Scan scan = m_codes.front();
    m_codes.pop_front();
    m_awaited.reset();
    m_answer.reset(); // it is not the next guest's
    m_isAtWork = true;
    Q_EMIT answered();
    if (!m_confirmsFirst || scan.isOut)
        return decide(scan);
    // One that is in may have gone out by another door, which the server knows and would let in.
    const auto waits = [this](const DoorTicket &ticket) {
        return ticket.state == TicketState::Valid || ticket.leftAt.isValid() ||
               (ticket.state == TicketState::Used && m_door.show.reentry && asksServer());
    };
    m_scanAnswers.whenDone(this, atStore([hash = hashOf(scan.code)](DoorStore &store) { return store.ticket(hash); }),
                           [this, scan, waits](const Result<std::optional<DoorTicket>> &ticket) {
                               if (!ticket || !*ticket || !waits(**ticket))
                                   return decide(scan); // there is nothing to confirm, or only the server knows it
                               m_isAtWork = false;
                               m_awaitedCode = scan.code;
                               m_awaited = *ticket;
                               Q_EMIT scanAnswered();
                               Q_EMIT answered(); // another code waits until this one is let in, or left
                           });
}

void DoorController::confirm() {
    if (!m_awaited || m_isAtWork)
        return;
    m_awaited.reset();
    m_isAtWork = true;
    Q_EMIT answered();
    decide({m_awaitedCode, false});
}

void DoorController::decide(const Scan &scan) {
    if (!asksServer())
        return decideAlone(scan, false);
    m_scanAnswers.dropEarlier();
    const auto &ask = scan.isOut ? m_calls.checkOut : m_calls.checkIn;
    m_scanAnswers.whenDone(this, ask(scan.code, m_door.show.id, m_door.gate),
                           [this, scan](const Result<CheckIn> &answer) {
                               m_patience.stop();
                               take(scan, answer);
                           });
    m_asked = scan;
    m_patience.start();
}

void DoorController::take(const Scan &scan, const Result<CheckIn> &answer) {
    if (!answer && leavesItToUs(answer.error())) {
        const bool isOpenWhether = answer.error().code == ErrorCode::Offline;
        m_session.endIfExpired(answer.error());
        return decideAlone(scan, isOpenWhether);
    }
    DoorAnswer given{.codeHash = hashOf(scan.code), .at = QDateTime::currentDateTimeUtc()};
    if (!answer) {
        given.refusal = answer.error();
        return give(given);
    }
    given.checkIn = *answer;
    // Known here as well, for when the server is out of reach.
    if (answer->outcome == Admission::Admitted)
        note([hash = given.codeHash, at = answer->usedAt, gate = m_door.gate](DoorStore &store) {
            return store.noteAdmitted(hash, at, gate);
        });
    else if (answer->leftAt.isValid()) // now or before
        note([hash = given.codeHash, at = answer->leftAt](DoorStore &store) { return store.noteLeft(hash, at); });
    give(given);
}

void DoorController::decideAlone(const Scan &scan, bool wasAsked) {
    const QByteArray hash = hashOf(scan.code);
    const QDateTime at = QDateTime::currentDateTimeUtc();
    m_scanAnswers.dropEarlier();
    m_scanAnswers.whenDone(this, atStore([hash, at, wasAsked, isOut = scan.isOut](DoorStore &store) {
                               return isOut ? store.leave(hash, at, wasAsked) : store.admit(hash, at, wasAsked);
                           }),
                           [this, hash, at](const Result<CheckIn> &answer) {
                               DoorAnswer given{.codeHash = hash, .at = at, .wasAlone = true};
                               if (answer)
                                   given.checkIn = *answer;
                               else
                                   m_storeError = given.refusal = answer.error();
                               if (answer &&
                                   (answer->outcome == Admission::Admitted || answer->outcome == Admission::Left))
                                   ++m_untold;
                               give(given);
                               reconcile();
                           });
}

void DoorController::give(DoorAnswer answer) {
    m_isAtWork = false;
    m_answer = std::move(answer);
    m_recent.add(*m_answer);
    Q_EMIT scanAnswered();
    Q_EMIT answered();
    loadCounts();
    if (!m_codes.empty())
        m_next.start();
}

void DoorController::note(const Note &note) {
    m_noted.append(note);
    askStore(note, [](const Done &) {});
}

void DoorController::undo(TicketId ticket, const QString &reason) {
    m_undoAnswers.whenDone(this, m_calls.undo(ticket, reason), [this, ticket](const Result<Done> &done) {
        if (!done) {
            if (!m_session.endIfExpired(done.error()))
                Q_EMIT refused(done.error());
            return;
        }
        if (const auto undone = m_recent.setUndone(ticket)) // of a return: it is out again
            note([hash = undone->codeHash, leftAt = undone->checkIn.leftAt](DoorStore &store) {
                return leftAt.isValid() ? store.noteLeft(hash, leftAt) : store.noteUndone(hash);
            });
        if (m_answer && m_answer->checkIn.ticket == ticket)
            m_answer.reset();
        Q_EMIT answered();
        Q_EMIT undone();
        loadCounts();
    });
}

void DoorController::lookForUntold() {
    askStore([](DoorStore &store) { return store.untoldCount(); },
             [this](int count) {
                 m_untold = count;
                 Q_EMIT changed();
                 reconcile();
             });
    askStore([](DoorStore &store) { return store.conflicts(); },
             [this](const QList<DoorScan> &conflicts) {
                 m_conflicts = conflicts;
                 Q_EMIT changed();
             });
}

void DoorController::reconcile() {
    if (m_isReconciling || m_untold == 0 || !m_database.isOnline() || needsLogIn())
        return;
    m_isReconciling = true;
    if (!m_isOpening)
        m_listAnswers.dropEarlier(); // a list that does not know yet what is told now
    askStore([](DoorStore &store) { return store.untold(toldTogether); },
             [this](const QList<DoorScan> &scans) {
                 if (scans.isEmpty()) {
                     m_isReconciling = false;
                     return;
                 }
                 whenDone(this, m_calls.reconcile(scans.first().show, scans.first().device, scans),
                          [this, scans](const Result<QList<Admission>> &outcomes) {
                              m_isReconciling = false;
                              m_tellingError.reset();
                              if (outcomes && outcomes->size() == scans.size())
                                  return takeReconciled(scans, *outcomes);
                              if (!outcomes && !m_session.endIfExpired(outcomes.error()))
                                  m_tellingError = outcomes.error();
                              Q_EMIT changed();
                          });
             });
}

// A ticket whose answer was lost on the way had been let in by this very scan, if it was used at this gate; and let
// out, if it is out.
void DoorController::takeReconciled(QList<DoorScan> scans, const QList<Admission> &outcomes) {
    const auto keep = [this](const QList<DoorScan> &told) {
        askStore([told](DoorStore &store) { return store.setTold(told); },
                 [this](const Done &) {
                     lookForUntold();
                     if (m_door.isOpen() && m_database.isOnline() && !needsLogIn())
                         loadTickets(m_door.show, m_door.gate);
                 });
    };
    bool isInDoubt = false;
    for (qsizetype i = 0; i < scans.size(); ++i) {
        scans[i].server = outcomes[i];
        isInDoubt = isInDoubt ||
                    (scans[i].wasAsked && (outcomes[i] == Admission::AlreadyUsed || outcomes[i] == Admission::NotIn));
    }
    if (!isInDoubt)
        return keep(scans);
    whenDone(this, m_calls.tickets(scans.first().show),
             [keep, scans](const Result<QList<DoorTicket>> &tickets) mutable {
                 if (!tickets)
                     return; // they stay untold, and are told again
                 for (DoorScan &scan : scans) {
                     const auto ticket = std::ranges::find(*tickets, scan.codeHash, &DoorTicket::codeHash);
                     if (!scan.wasAsked || ticket == tickets->end())
                         continue;
                     if (scan.isOut ? ticket->leftAt.isValid() : ticket->gate == scan.device)
                         scan.server = scan.here;
                 }
                 keep(scans);
             });
}

void DoorController::forgetConflicts() {
    askStore([](DoorStore &store) { return store.forgetConflicts(); },
             [this](const Done &) {
                 m_conflicts.clear();
                 Q_EMIT changed();
             });
}

} // namespace universe
