#include "app/models/account/MyPageController.h"

namespace universe {

MyPageController::MyPageController(const MyPageCalls &calls, SessionController &session, Viewer viewer,
                                   Favourites &favourites, QObject *parent)
    : QObject(parent)
    , m_calls(calls)
    , m_viewer(std::move(viewer))
    , m_favourites(favourites)
    , m_tickets(calls.tickets, session)
    , m_gatherer(calls.tickets, session)
    , m_waiting(calls.waiting, calls.booking, session, m_viewer)
    , m_draws(calls.phases, calls.booking, session, m_viewer)
    , m_notices(calls.reminders, m_viewer)
    , m_details(calls.account, session) {
    connect(&session, &SessionController::loggedOut, this, &MyPageController::forgetMember);
    connect(&favourites, &Favourites::concertChanged, this, [this](ConcertId id, bool favourite) {
        if (!m_concerts.setFavourite(id, favourite) && state(Part::Concerts).phase == LoadState::Phase::Ready)
            load(Part::Concerts);
    });
    connect(&favourites, &Favourites::singerChanged, this, [this](SingerId id, bool favourite) {
        if (!m_singers.setFavourite(id, favourite) && state(Part::Singers).phase == LoadState::Phase::Ready)
            load(Part::Singers);
    });
}

void MyPageController::load(Part part) {
    if (!m_viewer.isMember())
        return;
    m_states[size_t(part)].start();
    Q_EMIT stateChanged(part);
    switch (part) {
    case Part::Bookings:
        fetch(part, m_calls.booking.bookings(), [this](const QList<Booking> &bookings) {
            m_bookings.setBookings(bookings, m_viewer.now());
            m_ledger.setBookings(bookings);
        });
        break;
    case Part::Ledger:
        fetch(part, m_calls.account.ledger(),
              [this](const QList<LedgerEntry> &entries) { m_ledger.setEntries(entries); });
        break;
    case Part::Concerts:
        fetchConcerts({}, {});
        break;
    case Part::Singers:
        fetch(part, m_calls.account.favouriteSingers(),
              [this](const QList<FavouriteSinger> &singers) { m_singers.setItems(singers); });
        break;
    }
}

template <typename T, typename Take>
void MyPageController::fetch(Part part, QFuture<Result<T>> future, Take take) {
    m_answers.whenDone(this, future, [this, part, take](const Result<T> &answer) {
        if (!answer)
            return fail(part, answer.error());
        take(*answer);
        m_states[size_t(part)].finish();
        Q_EMIT stateChanged(part);
    });
}

// Page after page: a member's favourites are few enough to be shown at once.
void MyPageController::fetchConcerts(const QString &cursor, QList<ConcertSummary> soFar) {
    ConcertQuery query;
    query.favouritesOnly = true;
    m_answers.whenDone(this, m_calls.catalogue.search(query, cursor, CatalogueApi::pageSize),
                       [this, soFar = std::move(soFar)](const Result<ConcertPage> &page) mutable {
                           if (!page)
                               return fail(Part::Concerts, page.error());
                           soFar += page->rows;
                           if (!page->cursor.isEmpty())
                               return fetchConcerts(page->cursor, std::move(soFar));
                           m_concerts.setItems(soFar);
                           m_states[size_t(Part::Concerts)].finish();
                           Q_EMIT stateChanged(Part::Concerts);
                       });
}

// A repeated answer does no harm: what is given back is given back once, whatever the request id.
void MyPageController::answerMove(BookingId booking, bool keep) {
    if (m_answeringMove || !m_viewer.isMember())
        return;
    m_answeringMove = true;
    Q_EMIT stateChanged(Part::Bookings);
    m_answers.whenDone(this, m_calls.booking.answerMove(QUuid::createUuid(), booking, keep),
                       [this, booking, keep](const Result<Done> &answer) {
                           m_answeringMove = false;
                           if (answer)
                               Q_EMIT moveAnswered(keep);
                           else if (m_viewer.endIfExpired(answer.error()))
                               return;
                           else
                               Q_EMIT refused(answer.error());
                           load(Part::Bookings);
                           m_tickets.load(booking);
                       });
}

void MyPageController::fail(Part part, const Error &error) {
    m_states[size_t(part)].fail(error);
    if (!m_viewer.endIfExpired(error))
        Q_EMIT stateChanged(part);
}

void MyPageController::forgetMember() {
    m_answers.dropEarlier();
    m_answeringMove = false;
    m_bookings.setBookings({}, {});
    m_ledger.setEntries({});
    m_ledger.setBookings({});
    m_concerts.setItems({});
    m_singers.setItems({});
    m_states = {};
    m_notices.forget();
    for (const Part part : {Part::Bookings, Part::Ledger, Part::Concerts, Part::Singers})
        Q_EMIT stateChanged(part);
}

} // namespace universe
