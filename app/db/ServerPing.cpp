#include "app/db/ServerPing.h"

#include <libpq-fe.h>

#include <array>

namespace universe {

ServerPing pingServer(const QString &connection) {
    const QByteArray target = connection.toUtf8();
    // Later keywords win, whatever the connection string says.
    const std::array keywords{"dbname", "connect_timeout", static_cast<const char *>(nullptr)};
    const std::array values{target.constData(), "2", static_cast<const char *>(nullptr)};
    switch (PQpingParams(keywords.data(), values.data(), 1)) {
    case PQPING_OK:
        return ServerPing::Answers;
    case PQPING_REJECT:
        return ServerPing::Rejects;
    default:
        return ServerPing::Silent;
    }
}

} // namespace universe
