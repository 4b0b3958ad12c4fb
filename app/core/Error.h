#pragma once

#include <QString>

namespace universe {

/// Why a call failed. The refusals are those of the server (one SQLSTATE each, see sql/README.md);
/// the rest is what can happen between the client and the server.
enum class ErrorCode {
    // refusals, MU001 ... MU019
    OutsidePeriod,
    DuplicateBooking,
    SeatUnavailable,
    InsufficientBalance,
    SeatLimit,
    NotFound,
    NotLoggedIn,
    Forbidden,
    InvalidInput,
    Throttled,
    AgeRestricted,
    CancellationClosed,
    RequestReused,
    AccountExists,
    NoOpenShift, ///< money is to change hands at a counter whose clerk has not begun a shift
    TermsChanged,
    WaitForTick,    ///< seats are asked for by ticks in this phase of the sale
    SeatOrphaned,   ///< a single seat would be left alone
    CompanionAlone, ///< a companion's seat without its wheelchair place
    SessionLocked,  ///< MU007 of a session that only waits for its member's PIN or password
    // not refusals
    WrongCredentials, ///< log_in answered with no row
    Offline,          ///< no connection; the call may or may not have reached the server
    Busy,             ///< the server asked to try again (serialization failure, deadlock, lock timeout, a deployment)
    ReadOnly,         ///< the server only reads at the moment, as a standby does: nothing was done
    Incompatible,     ///< the server has no such function or no right to call it: wrong version or wrong database
    Internal,         ///< anything else; the detail is in the log
};

/// A failure as a value. `detail` is for the log only: it can hold server text and is never shown. `data` is what a
/// refusal says as data, where the contract or sql/README.md names it.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    QString data{};

    friend bool operator==(const Error &a, const Error &b) { return a.code == b.code; }
};

} // namespace universe
