#include "app/models/home/HomeShelves.h"

#include <algorithm>

namespace universe {

HomeShelves::HomeShelves(HomeCalls calls, Viewer viewer, Favourites &favourites, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_viewer(std::move(viewer))
    , m_favourites(favourites) {
    connect(&m_favourites, &Favourites::concertChanged, this, [this](ConcertId id, bool favourite) {
        for (ShelfModel &shelf : m_shelves)
            shelf.setFavourite(id, favourite);
    });
}

void HomeShelves::memberChanged() {
    m_answers.dropEarlier();
    show({});
    refresh();
}

void HomeShelves::refresh() {
    if (!m_viewer.isMember())
        return;
    m_answers.dropEarlier();
    m_answers.whenDone(this, m_calls.home(), [this](const Result<MemberHome> &answer) { receive(answer); });
}

void HomeShelves::receive(const Result<MemberHome> &answer) {
    if (answer)
        show(*answer);
    else if (m_viewer.endIfExpired(answer.error()))
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

void HomeShelves::toggleFavourite(Shelf shelf, int row) {
    const ConcertSummary &concert = concerts(shelf).at(row);
    m_favourites.set(concert.id, !concert.favourite);
}

} // namespace universe
