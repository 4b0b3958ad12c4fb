#include "app/models/Viewer.h"

#include "app/core/ServerClock.h"
#include "app/models/SessionController.h"

namespace universe {

Viewer Viewer::of(SessionController &session, ServerClock &clock) {
    return {
        .member = [&session] { return session.memberId(); },
        .endIfExpired = [&session](const Error &error) { return session.endIfExpired(error); },
        .now = [&clock] { return clock.now(); },
        .setClock = [&clock](const QDateTime &serverNow) { clock.set(serverNow); },
    };
}

} // namespace universe
