#pragma once

#include "app/core/Error.h"

namespace universe {

/// Where the loading of a list or a fact stands. What was loaded once stays Ready when loading it again fails: what is
/// on the screen is worth more than a page that says that it could not be refreshed.
struct LoadState {
    enum class Phase { Idle, Loading, Ready, Failed };

    Phase phase = Phase::Idle;
    ErrorCode error = ErrorCode::Internal; ///< when Failed

    void start() {
        if (phase != Phase::Ready)
            phase = Phase::Loading;
    }
    void finish() { phase = Phase::Ready; }
    void fail(const Error &reason) {
        if (phase != Phase::Ready)
            *this = {Phase::Failed, reason.code};
    }

    friend bool operator==(const LoadState &, const LoadState &) = default;
};

} // namespace universe
