#include "app/models/account/MyPageController.h"

#include "app/core/WhenDone.h"

namespace universe {

MyPageController::MyPageController(BookingApi &bookingApi, AccountApi &accountApi, CatalogueApi &catalogueApi,
                                   SessionController &session, QObject *parent)
    : QObject(parent)
    , m_bookingApi(bookingApi)
    , m_accountApi(accountApi)
    , m_catalogueApi(catalogueApi)
    , m_session(session)
    , m_tickets(bookingApi, session) {
    connect(&session, &SessionController::loggedOut, this, &MyPageController::forgetMember);
}

void MyPageController::load(Part part) {
    if (!m_session.isMember())
        return;
    m_states[size_t(part)].start();
    Q_EMIT stateChanged(part);
    const QString token = m_session.token();
    switch (part) {
    case Part::Bookings:
        fetch(part, m_bookingApi.myBookings(token), [this](const QList<Booking> &bookings) {
            m_bookings.setBookings(bookings, QDateTime::currentDateTimeUtc());
            m_ledger.setBookings(bookings);
        });
        break;
    case Part::Ledger:
        fetch(part, m_accountApi.myLedger(token),
              [this](const QList<LedgerEntry> &entries) { m_ledger.setEntries(entries); });
        break;
    case Part::Concerts:
        fetchConcerts({}, {});
        break;
    case Part::Singers:
        fetch(part, m_accountApi.myFavouriteSingers(token),
              [this](const QList<FavouriteSinger> &singers) { m_singers.setItems(singers); });
        break;
    }
}

template <typename T, typename Take>
void MyPageController::fetch(Part part, QFuture<Result<T>> future, Take take) {
    whenDone(this, future, [this, part, take, token = m_session.token()](const Result<T> &answer) {
        if (token != m_session.token())
            return;
        LoadState &state = m_states[size_t(part)];
        if (answer) {
            take(*answer);
            state.finish();
        } else {
            state.fail(answer.error());
            if (m_session.endIfExpired(answer.error()))
                return;
        }
        Q_EMIT stateChanged(part);
    });
}

// Page after page: a member's favourites are few enough to be shown at once.
void MyPageController::fetchConcerts(const QString &cursor, QList<ConcertSummary> soFar) {
    ConcertQuery query;
    query.favouritesOnly = true;
    const QString token = m_session.token();
    whenDone(this, m_catalogueApi.searchConcerts(query, cursor, token),
             [this, token, soFar = std::move(soFar)](const Result<ConcertPage> &page) mutable {
                 if (token != m_session.token())
                     return;
                 LoadState &state = m_states[size_t(Part::Concerts)];
                 if (page) {
                     soFar += page->concerts;
                     if (!page->cursor.isEmpty()) {
                         fetchConcerts(page->cursor, std::move(soFar));
                         return;
                     }
                     m_concerts.setItems(soFar);
                     state.finish();
                 } else {
                     state.fail(page.error());
                     if (m_session.endIfExpired(page.error()))
                         return;
                 }
                 Q_EMIT stateChanged(Part::Concerts);
             });
}

void MyPageController::removeFavourite(ConcertId concert) {
    if (m_concerts.find(concert))
        removeFrom(m_concerts, concert, m_accountApi.setFavouriteConcert(m_session.token(), concert, false));
}

void MyPageController::removeFavourite(SingerId singer) {
    if (m_singers.find(singer))
        removeFrom(m_singers, singer, m_accountApi.setFavouriteSinger(m_session.token(), singer, false));
}

template <typename Model, typename Key>
void MyPageController::removeFrom(Model &model, Key id, QFuture<Result<Done>> future) {
    const auto item = *model.find(id);
    const int row = model.remove(id);
    whenDone(this, future, [this, &model, item, row, token = m_session.token()](const Result<Done> &done) {
        if (done || token != m_session.token())
            return;
        if (m_session.endIfExpired(done.error()))
            return;
        if (!model.find(item.id))
            model.insert(row, item);
        Q_EMIT favouriteFailed(done.error());
    });
}

void MyPageController::forgetMember() {
    m_bookings.setBookings({}, {});
    m_ledger.setEntries({});
    m_ledger.setBookings({});
    m_concerts.setItems({});
    m_singers.setItems({});
    m_states = {};
    for (const Part part : {Part::Bookings, Part::Ledger, Part::Concerts, Part::Singers})
        Q_EMIT stateChanged(part);
}

} // namespace universe
