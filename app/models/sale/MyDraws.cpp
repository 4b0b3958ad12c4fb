#include "app/models/sale/MyDraws.h"

#include "app/core/Background.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace universe {

namespace {

/// Exactly the seats that were won, until they are to be paid.
BookingOrder orderOf(const DrawEntry &entry) {
    BookingOrder order;
    order.concert.id = entry.concert;
    order.show.id = entry.show;
    for (const SeatId seat : entry.seatIds)
        order.seats.append({seat, {}, {}, {}, {}, {}});
    order.holdExpiresAt = entry.payUntil;
    order.isOffer = true;
    order.isWon = true;
    return order;
}

} // namespace

MyDraws::MyDraws(PhaseCalls calls, const BookingCalls &booking, SessionController &session, Viewer viewer,
                 QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_booking(booking)
    , m_viewer(std::move(viewer))
    , m_order(booking) {
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &MyDraws::load);
    connect(&m_order, &OrderRenewal::renewed, this, [this](const BookingOrder &order) {
        setBusy(false);
        Q_EMIT orderReady(order);
    });
    connect(&m_order, &OrderRenewal::failed, this, &MyDraws::refuse);
    connect(&session, &SessionController::loggedOut, this, &MyDraws::forgetMember);
}

void MyDraws::setActive(bool active) { active ? m_timer.start() : m_timer.stop(); }

void MyDraws::load() {
    if (!m_viewer.isMember())
        return;
    m_state.start();
    Q_EMIT changed();
    m_answers.dropEarlier();
    m_answers.whenDone(this, m_calls.entries(), [this](const Result<QList<DrawEntry>> &entries) {
        if (entries)
            return receive(*entries);
        m_state.fail(entries.error());
        if (!m_viewer.endIfExpired(entries.error()))
            Q_EMIT changed();
    });
}

void MyDraws::receive(const QList<DrawEntry> &entries) {
    m_entries = entries;
    std::ranges::stable_partition(m_entries, [](const DrawEntry &entry) { return entry.state == EntryState::Won; });
    m_state.finish();
    QSet<ConcertId> concerts;
    for (const DrawEntry &entry : std::as_const(m_entries)) {
        concerts.insert(entry.concert);
        if (entry.state == EntryState::Won)
            nameSeats(entry);
    }
    for (const ConcertId concert : std::as_const(concerts))
        askAbout(concert);
    Q_EMIT changed();
}

// One after the other; a failure is not told: the words are fewer, and the next round asks again.
void MyDraws::askAbout(ConcertId concert) {
    m_answers.whenDone(this, m_calls.phases(concert), [this, concert](const Result<QList<SalePhase>> &phases) {
        if (!phases)
            return;
        m_answers.whenDone(this, m_booking.shows(concert), [this, concert, phases](const Result<QList<Show>> &shows) {
            if (!shows)
                return;
            m_answers.whenDone(this, m_booking.concert(concert), [this, phases, shows](const Result<Concert> &facts) {
                if (!facts)
                    return;
                m_about[facts->id] = {*facts, *shows, *phases};
                Q_EMIT changed();
            });
        });
    });
}

void MyDraws::nameSeats(const DrawEntry &entry) {
    if (m_won.contains(entry.id))
        return;
    const auto &naming = m_won[entry.id] = std::make_unique<Naming>(m_booking);
    connect(&naming->renewal, &OrderRenewal::renewed, this, [this, id = entry.id](const BookingOrder &order) {
        m_won[id]->order = order;
        Q_EMIT changed();
    });
    naming->renewal.start(orderOf(entry));
}

const MyDraws::About *MyDraws::about(ConcertId concert) const {
    const auto found = m_about.find(concert);
    return found == m_about.end() ? nullptr : &found->second;
}

const BookingOrder *MyDraws::won(EntryId entry) const {
    const auto found = m_won.find(entry);
    if (found == m_won.end())
        return nullptr;
    const std::optional<BookingOrder> &order = found->second->order;
    return order ? &*order : nullptr;
}

void MyDraws::book(const DrawEntry &entry) {
    if (m_isBusy || !m_viewer.isMember())
        return;
    setBusy(true);
    m_order.start(orderOf(entry));
}

void MyDraws::fetchRecord(const DrawEntry &entry) {
    m_member.whenDone(this, m_calls.record(entry.phase), [this, id = entry.id](const Result<QByteArray> &record) {
        if (record)
            Q_EMIT recordReady(id, *record);
        else
            refuse(record.error());
    });
}

void MyDraws::check(const DrawEntry &entry) {
    const About *known = about(entry.concert);
    if (!known || m_isChecking)
        return;
    const auto phase = std::ranges::find(known->phases, entry.phase, &SalePhase::id);
    if (phase == known->phases.end())
        return;
    setChecking(true);
    m_member.whenDone(this, m_calls.record(entry.phase),
                      [this, entry, phase = *phase](const Result<QByteArray> &record) {
                          record ? compute(entry, phase, *record) : refuse(record.error());
                      });
}

// Hundreds of thousands of entries take seconds.
void MyDraws::compute(const DrawEntry &entry, const SalePhase &phase, const QByteArray &record) {
    const auto found = [record, entry, phase] {
        return findingOf(checkDraw(record, entry.receipt.toLatin1()), entry, phase);
    };
    m_member.whenDone(this, inBackground(found), [this, id = entry.id](const DrawFinding &finding) {
        setChecking(false);
        Q_EMIT checked(id, finding);
    });
}

void MyDraws::refuse(const Error &error) {
    setBusy(false);
    setChecking(false);
    if (m_viewer.endIfExpired(error))
        return;
    Q_EMIT refused(error);
    load();
}

void MyDraws::setBusy(bool busy) {
    if (std::exchange(m_isBusy, busy) != busy)
        Q_EMIT changed();
}

void MyDraws::setChecking(bool checking) {
    if (std::exchange(m_isChecking, checking) != checking)
        Q_EMIT changed();
}

void MyDraws::forgetMember() {
    m_member.dropEarlier();
    m_answers.dropEarlier();
    m_order.cancel();
    m_isBusy = false;
    m_isChecking = false;
    m_entries.clear();
    m_about.clear();
    m_won.clear();
    m_state = {};
    Q_EMIT changed();
}

} // namespace universe
