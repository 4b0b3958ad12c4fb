#include "app/models/singers/SingerCalls.h"

namespace universe {

SingerCalls SingerCalls::of(SingerApi &api, SessionController &session) {
    SingerCalls calls;
    calls.singers = [&](const SingerQuery &query, const QString &cursor) {
        return api.singers(query, cursor, session.token());
    };
    calls.initials = [&] { return api.singerInitials(); };
    calls.singer = [&](SingerId id) { return api.singer(id, session.token()); };
    calls.relations = [&](SingerId id) { return api.singerRelations(id); };
    return calls;
}

} // namespace universe
