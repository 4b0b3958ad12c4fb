#include "app/db/ServerPing.h"

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace universe {

ServerPing pingServer(const QString &connection) {
    switch (PQping((connection + u" connect_timeout=2"_s).toUtf8().constData())) {
    case PQPING_OK:
        return ServerPing::Answers;
    case PQPING_REJECT:
        return ServerPing::Rejects;
    default:
        return ServerPing::Silent;
    }
}

} // namespace universe
