#include "app/models/catalogue/SearchCalls.h"

namespace universe {

SearchCalls SearchCalls::of(SearchApi &api, SessionController &session) {
    SearchCalls calls;
    calls.suggest = [&](const QString &text) { return api.suggest(text, session.token()); };
    calls.endIfExpired = [&](const Error &error) { return session.endIfExpired(error); };
    return calls;
}

} // namespace universe
