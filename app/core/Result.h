#pragma once

#include "app/core/Error.h"

#include <expected>
#include <variant>

namespace universe {

/// The answer of every call that can fail; a failure is never an empty list.
template <typename T>
using Result = std::expected<T, Error>;

using Done = std::monostate;

inline std::unexpected<Error> failure(ErrorCode code, QString detail = {}) {
    return std::unexpected(Error{code, std::move(detail)});
}

} // namespace universe
