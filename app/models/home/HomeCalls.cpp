#include "app/models/home/HomeCalls.h"

namespace universe {

HomeCalls HomeCalls::of(MemberApi &api, SessionController &session) {
    return {.home = [&] { return api.myHome(session.token()); }};
}

} // namespace universe
