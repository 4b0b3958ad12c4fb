#pragma once

#include "app/db/SqlState.h"

#include <QString>

#include <expected>

namespace universe {

/// A statement's failure in the words of the server, or of libpq (then `state` is empty).
struct ServerError {
    QString state;   ///< SQLSTATE, five characters
    QString message; ///< one line
    QString detail;  ///< all the words, for a log
    QString data{};  ///< of a refusal: its reason as data (sql/README.md, Import), where it has one

    /// The meaning of the state and its data. An error of libpq itself is about the connection.
    [[nodiscard]] ErrorCode code() const {
        return state.isEmpty() ? ErrorCode::Offline : errorCodeFor(state.toLatin1(), data);
    }
};

template <typename T>
using ServerResult = std::expected<T, ServerError>;

} // namespace universe
