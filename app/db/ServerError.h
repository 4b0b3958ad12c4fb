#pragma once

#include "app/db/SqlState.h"

#include <QString>

#include <expected>

namespace universe {

/// What the server said about a statement that failed; or libpq, then `state` is empty.
struct ServerError {
    QString state;   ///< SQLSTATE, five characters
    QString message; ///< one line
    QString detail;  ///< everything that was said, for a log

    /// What libpq says by itself is about the connection.
    [[nodiscard]] ErrorCode code() const {
        return state.isEmpty() ? ErrorCode::Offline : errorCodeFor(state.toLatin1());
    }
};

template <typename T>
using ServerResult = std::expected<T, ServerError>;

} // namespace universe
