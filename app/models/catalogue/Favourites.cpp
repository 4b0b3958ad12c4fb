#include "app/models/catalogue/Favourites.h"

#include <utility>

namespace universe {

Favourites::Favourites(CatalogueCalls calls, Viewer viewer, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_viewer(std::move(viewer)) {}

void Favourites::set(ConcertId id, bool favourite) { change(m_concerts, id, favourite); }

void Favourites::set(SingerId id, bool favourite) { change(m_singers, id, favourite); }

void Favourites::memberChanged() {
    m_answers.dropEarlier(); // the answers under way are for the member before
    m_concerts.clear();
    m_singers.clear();
    const auto pressed = std::exchange(m_guest, {});
    if (!m_viewer.isMember())
        return;
    if (const auto *concert = std::get_if<ConcertId>(&pressed))
        set(*concert, true);
    else if (const auto *singer = std::get_if<SingerId>(&pressed))
        set(*singer, true);
}

template <typename Key>
void Favourites::change(QHash<Key, Change> &changes, Key id, bool favourite) {
    if (!m_viewer.isMember()) {
        m_guest = id;
        Q_EMIT logInRequested();
        return;
    }
    const auto under = changes.find(id);
    if (under != changes.end()) {
        under->wanted = favourite;
    } else {
        changes.insert(id, {favourite, favourite});
        ask(changes, id);
    }
    tell(id, favourite);
}

template <typename Key>
void Favourites::ask(QHash<Key, Change> &changes, Key id) {
    m_answers.whenDone(this, call(id, changes[id].asked),
                       [this, &changes, id](const Result<Done> &answer) { receive(changes, id, answer); });
}

template <typename Key>
void Favourites::receive(QHash<Key, Change> &changes, Key id, const Result<Done> &answer) {
    Change &change = changes[id];
    if (answer && change.wanted != change.asked) {
        change.asked = change.wanted;
        ask(changes, id);
        return;
    }
    const Change last = changes.take(id);
    if (answer)
        return Q_EMIT settled();
    if (last.wanted == last.asked) // otherwise the screen shows already what the server has
        tell(id, !last.asked);
    if (!m_viewer.endIfExpired(answer.error()))
        Q_EMIT refused(answer.error());
}

} // namespace universe
