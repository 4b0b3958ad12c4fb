#pragma once

#include "app/models/catalogue/CatalogueCalls.h"

#include <QHash>
#include <QObject>

namespace universe {

/// Toggles favourites: at once on every screen, taken back when the server refuses. One for the application, so that
/// the grid, the concert's page and my-page agree.
class Favourites : public QObject {
    Q_OBJECT

public:
    explicit Favourites(CatalogueCalls calls, QObject *parent = nullptr);

    /// False, and nothing happens, for a guest. Toggling again before the answer is fine: the last wish wins.
    bool set(ConcertId id, bool favourite);
    bool set(SingerId id, bool favourite);

Q_SIGNALS:
    void concertChanged(universe::ConcertId id, bool favourite);
    void singerChanged(universe::SingerId id, bool favourite);
    /// The server has taken what was wished for last.
    void settled();
    /// The change before this signal was taken back.
    void refused(const universe::Error &error);

private:
    struct Wish {
        bool asked;  ///< what the server is being asked for
        bool wanted; ///< what the screen shows
    };
    template <typename Key>
    bool wish(QHash<Key, Wish> &wishes, Key id, bool favourite);
    template <typename Key>
    void ask(QHash<Key, Wish> &wishes, Key id);
    template <typename Key>
    void receive(QHash<Key, Wish> &wishes, Key id, const Result<Done> &answer);

    QFuture<Result<Done>> call(ConcertId id, bool favourite) { return m_calls.setFavouriteConcert(id, favourite); }
    QFuture<Result<Done>> call(SingerId id, bool favourite) { return m_calls.setFavouriteSinger(id, favourite); }
    void tell(ConcertId id, bool favourite) { Q_EMIT concertChanged(id, favourite); }
    void tell(SingerId id, bool favourite) { Q_EMIT singerChanged(id, favourite); }

    CatalogueCalls m_calls;
    QHash<ConcertId, Wish> m_concerts;
    QHash<SingerId, Wish> m_singers;
};

} // namespace universe
