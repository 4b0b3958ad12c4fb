#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/Viewer.h"
#include "app/models/catalogue/CatalogueCalls.h"

#include <QHash>
#include <QObject>

#include <variant>

namespace universe {

/// The hearts of concerts and singers. A change shows at once on every screen and is taken back when the server
/// refuses. The application has one Favourites, so that the grid, the concert's page and my-page agree. The heart that
/// a guest pressed is kept until the log-in that it asks for, and filled after it.
class Favourites : public QObject {
    Q_OBJECT

public:
    Favourites(CatalogueCalls calls, Viewer viewer, QObject *parent = nullptr);

    /// Fills or empties a heart. It may be called again before the answer: the last call wins. For a guest it ends in
    /// logInRequested.
    void set(ConcertId id, bool favourite);
    void set(SingerId id, bool favourite);

    /// Call it after a log-in and after a log-out.
    void memberChanged();
    /// Forgets the heart that a guest pressed: the log-in that it asked for was left, and the next one may be another
    /// member's.
    void forgetGuest() { m_guest = {}; }

Q_SIGNALS:
    void concertChanged(universe::ConcertId id, bool favourite);
    void singerChanged(universe::SingerId id, bool favourite);
    /// The server has taken the last change.
    void settled();
    /// The server has refused; the change before this signal took it back.
    void refused(const universe::Error &error);
    /// A guest pressed a heart.
    void logInRequested();

private:
    struct Change {
        bool asked;  ///< what the server is being asked for
        bool wanted; ///< what the screen shows
    };
    template <typename Key>
    void change(QHash<Key, Change> &changes, Key id, bool favourite);
    template <typename Key>
    void ask(QHash<Key, Change> &changes, Key id);
    template <typename Key>
    void receive(QHash<Key, Change> &changes, Key id, const Result<Done> &answer);

    QFuture<Result<Done>> call(ConcertId id, bool favourite) { return m_calls.setFavouriteConcert(id, favourite); }
    QFuture<Result<Done>> call(SingerId id, bool favourite) { return m_calls.setFavouriteSinger(id, favourite); }
    void tell(ConcertId id, bool favourite) { Q_EMIT concertChanged(id, favourite); }
    void tell(SingerId id, bool favourite) { Q_EMIT singerChanged(id, favourite); }

    CatalogueCalls m_calls;
    Viewer m_viewer;
    LatestAnswer m_answers;
    QHash<ConcertId, Change> m_concerts;
    QHash<SingerId, Change> m_singers;
    std::variant<std::monostate, ConcertId, SingerId> m_guest; ///< the heart that a guest pressed
};

} // namespace universe
