#include "app/models/operations/OperationsCalls.h"

namespace universe {

OperationsCalls OperationsCalls::of(OperationsApi &api, SessionController &session) {
    return {.jobs = [&] { return api.jobs(session.token()); },
            .mailQueue = [&] { return api.mailQueue(session.token()); },
            .retryMail = [&](MailId mail) { return api.retryMail(session.token(), mail); }};
}

} // namespace universe
