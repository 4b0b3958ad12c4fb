#include "app/models/seatmap/SeatOffers.h"

#include "app/core/Background.h"
#include "app/models/seatmap/SeatMapController.h"

#include <algorithm>

namespace universe {

namespace {

bool isFree(const SeatMapState &state, const QList<int> &seats) {
    return std::ranges::all_of(seats, [&](int seat) { return state.canBeChosen(seat); });
}

} // namespace

SeatOffers::SeatOffers(SeatMapController &controller, QObject *parent)
    : QObject(parent)
    , m_controller(controller) {
    connect(&controller, &SeatMapController::hallChanged, this, &SeatOffers::hallChanged);
    connect(&controller, &SeatMapController::loadStateChanged, this, &SeatOffers::loadStateChanged);
    connect(&controller, &SeatMapController::statesChanged, this, &SeatOffers::statesChanged);
    connect(&controller, &SeatMapController::selectionChanged, this, &SeatOffers::changed);
    connect(&controller, &SeatMapController::concertChanged, this, &SeatOffers::changed);
    connect(&controller, &SeatMapController::bestGiven, this, [this](const QList<int> &, bool others) {
        if (others)
            search(); // so that what was given is among the offers
    });
}

void SeatOffers::setActive(bool active) {
    if (active == m_active)
        return;
    m_active = active;
    if (active)
        search();
}

void SeatOffers::setWish(const SeatWish &wish) {
    if (wish == m_wish)
        return;
    m_wish = wish;
    search();
}

/// A grade or section is one of a hall. What another hall has for the rest of the wish is searched.
void SeatOffers::hallChanged() {
    m_wish.grade.reset();
    m_wish.section.reset();
    m_wish.together = true;
    search();
}

/// Seats are numbers of the hall that they were found in.
void SeatOffers::loadStateChanged() {
    if (m_controller.loadState().phase == LoadState::Phase::Ready)
        return;
    forget();
    Q_EMIT changed();
}

void SeatOffers::forget() {
    m_answers.dropEarlier();
    m_searching = false;
    m_found = {};
    m_first = 0;
}

/// In the background: a stadium takes some milliseconds.
void SeatOffers::search() {
    if (!m_active || m_controller.loadState().phase != LoadState::Phase::Ready)
        return forget(); // until somebody looks, and there is something to look at
    m_answers.dropEarlier();
    m_searching = true;
    const auto work = [state = m_controller.state(), wish = m_wish] { return findSeats(state, wish, most); };
    m_answers.whenDone(this, inBackground(work), [this](const FoundSeats &answer) {
        m_searching = false;
        m_found = answer;
        m_first = 0;
        removeGone(); // while they were searched
        Q_EMIT changed();
        Q_EMIT found();
    });
    Q_EMIT changed();
}

void SeatOffers::statesChanged() {
    if (!m_active || m_searching)
        return;
    const auto shown = offers();
    if (shown.isEmpty())
        return search();
    if (std::ranges::all_of(shown, [this](const QList<int> &seats) { return isFree(m_controller.state(), seats); }))
        return;
    Q_EMIT gone();
    search();
}

void SeatOffers::removeGone() {
    m_found.groups.removeIf([this](const QList<int> &seats) { return !isFree(m_controller.state(), seats); });
}

void SeatOffers::next() {
    if (m_searching)
        return;
    const auto seen = m_found.groups.first(std::min(m_first + atOnce, int(m_found.groups.size())));
    removeGone(); // those that were not shown may have gone meanwhile
    m_first =
        int(std::ranges::count_if(seen, [this](const QList<int> &seats) { return m_found.groups.contains(seats); }));
    if (m_first >= m_found.groups.size())
        m_first = 0;
    Q_EMIT changed();
    Q_EMIT found();
}

bool SeatOffers::take(int offer) {
    if (m_searching || offer >= offers().size())
        return false;
    if (offer == 0 && m_first == 0 && m_wish.together)
        return m_controller.pickBest(m_wish.count, m_wish.grade, m_wish.section);
    return m_controller.pick(offers().value(offer));
}

bool SeatOffers::isTaken(int offer) const {
    QList<int> picked = m_controller.selection().seats();
    std::ranges::sort(picked);
    return !picked.isEmpty() && picked == offers().value(offer);
}

} // namespace universe
