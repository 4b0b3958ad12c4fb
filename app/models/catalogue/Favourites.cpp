#include "app/models/catalogue/Favourites.h"

#include "app/core/WhenDone.h"

namespace universe {

Favourites::Favourites(CatalogueCalls calls, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls)) {}

bool Favourites::set(ConcertId id, bool favourite) { return wish(m_concerts, id, favourite); }

bool Favourites::set(SingerId id, bool favourite) { return wish(m_singers, id, favourite); }

template <typename Key>
bool Favourites::wish(QHash<Key, Wish> &wishes, Key id, bool favourite) {
    if (!m_calls.isMember())
        return false;
    const auto under = wishes.find(id);
    if (under != wishes.end()) {
        under->wanted = favourite;
    } else {
        wishes.insert(id, {favourite, favourite});
        ask(wishes, id);
    }
    tell(id, favourite);
    return true;
}

template <typename Key>
void Favourites::ask(QHash<Key, Wish> &wishes, Key id) {
    whenDone(this, call(id, wishes[id].asked),
             [this, &wishes, id](const Result<Done> &answer) { receive(wishes, id, answer); });
}

template <typename Key>
void Favourites::receive(QHash<Key, Wish> &wishes, Key id, const Result<Done> &answer) {
    Wish &wish = wishes[id];
    if (answer && wish.wanted != wish.asked) {
        wish.asked = wish.wanted;
        ask(wishes, id);
        return;
    }
    const Wish last = wishes.take(id);
    if (answer)
        return Q_EMIT settled();
    if (last.wanted == last.asked) // otherwise the screen shows already what the server has
        tell(id, !last.asked);
    if (!m_calls.endIfExpired(answer.error()))
        Q_EMIT refused(answer.error());
}

} // namespace universe
