#include "app/models/home/HomeShelves.h"

#include "app/core/WhenDone.h"

#include <algorithm>

namespace universe {

HomeShelves::HomeShelves(MemberCalls calls, Favourites &favourites, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_favourites(favourites) {
    connect(&m_favourites, &Favourites::concertChanged, this, [this](ConcertId id, bool favourite) {
        for (ShelfModel &shelf : m_shelves)
            shelf.setFavourite(id, favourite);
    });
}

void HomeShelves::memberChanged() {
    ++m_generation;
    show({});
    refresh();
}

void HomeShelves::refresh() {
    if (!m_calls.member().isValid())
        return;
    whenDone(this, m_calls.home(), [this, generation = ++m_generation](const Result<MemberHome> &answer) {
        if (generation == m_generation)
            receive(answer);
    });
}

void HomeShelves::receive(const Result<MemberHome> &answer) {
    if (answer)
        show(*answer);
    else if (m_calls.endIfExpired(answer.error()))
        show({});
}

void HomeShelves::show(const MemberHome &home) {
    concerts(Shelf::OpensSoon).setConcerts(home.opensSoon);
    concerts(Shelf::ClosingToday).setConcerts(home.closingToday);
    concerts(Shelf::NewFromFavourites).setConcerts(home.newFromFavourites);
    Q_EMIT changed();
}

bool HomeShelves::isEmpty() const {
    return std::ranges::all_of(m_shelves, [](const ShelfModel &shelf) { return shelf.rowCount() == 0; });
}

bool HomeShelves::toggleFavourite(Shelf shelf, int row) {
    const ConcertSummary &concert = concerts(shelf).at(row);
    return m_favourites.set(concert.id, !concert.favourite);
}

} // namespace universe
