#include "app/db/SqlState.h"

#include <algorithm>
#include <array>

namespace universe {

namespace {

struct Meaning {
    QByteArrayView sqlState;
    ErrorCode code;
};

constexpr std::array meanings = {
    Meaning{"MU001", ErrorCode::OutsidePeriod},
    Meaning{"MU002", ErrorCode::DuplicateBooking},
    Meaning{"MU003", ErrorCode::SeatUnavailable},
    Meaning{"MU004", ErrorCode::InsufficientBalance},
    Meaning{"MU005", ErrorCode::SeatLimit},
    Meaning{"MU006", ErrorCode::NotFound},
    Meaning{"MU007", ErrorCode::NotLoggedIn},
    Meaning{"MU008", ErrorCode::Forbidden},
    Meaning{"MU009", ErrorCode::InvalidInput},
    Meaning{"MU010", ErrorCode::Throttled},
    Meaning{"MU011", ErrorCode::AgeRestricted},
    Meaning{"MU012", ErrorCode::CancellationClosed},
    Meaning{"MU013", ErrorCode::RequestReused},
    Meaning{"MU014", ErrorCode::AccountExists},
    Meaning{"MU015", ErrorCode::NoOpenShift},
    Meaning{"MU016", ErrorCode::TermsChanged},
    Meaning{"MU017", ErrorCode::WaitForTick},
    Meaning{"MU018", ErrorCode::SeatOrphaned},
    Meaning{"MU019", ErrorCode::CompanionAlone},
    Meaning{"40001", ErrorCode::Busy},         // serialization_failure
    Meaning{"40P01", ErrorCode::Busy},         // deadlock_detected
    Meaning{"55P03", ErrorCode::Busy},         // lock_not_available
    Meaning{"57014", ErrorCode::Busy},         // query_canceled
    Meaning{"42704", ErrorCode::Busy},         // undefined_object, and
    Meaning{"XX000", ErrorCode::Busy},         // internal_error: while a new version of the procedures is loaded
    Meaning{"53300", ErrorCode::Offline},      // too_many_connections
    Meaning{"57P01", ErrorCode::Offline},      // admin_shutdown
    Meaning{"57P02", ErrorCode::Offline},      // crash_shutdown
    Meaning{"57P03", ErrorCode::Offline},      // cannot_connect_now
    Meaning{"57P05", ErrorCode::Offline},      // idle_session_timeout
    Meaning{"25P03", ErrorCode::Offline},      // idle_in_transaction_session_timeout
    Meaning{"25006", ErrorCode::ReadOnly},     // read_only_sql_transaction
    Meaning{"3F000", ErrorCode::Incompatible}, // invalid_schema_name
    Meaning{"42883", ErrorCode::Incompatible}, // undefined_function
    Meaning{"42703", ErrorCode::Incompatible}, // undefined_column
    Meaning{"42501", ErrorCode::Incompatible}, // insufficient_privilege
};

} // namespace

ErrorCode errorCodeFor(QByteArrayView sqlState) {
    if (sqlState.startsWith("08")) // connection_exception
        return ErrorCode::Offline;
    const auto *found = std::ranges::find(meanings, sqlState, &Meaning::sqlState);
    return found == meanings.end() ? ErrorCode::Internal : found->code;
}

ErrorCode errorCodeFor(QByteArrayView sqlState, QStringView data) {
    const ErrorCode code = errorCodeFor(sqlState);
    return code == ErrorCode::NotLoggedIn && data == u"locked" ? ErrorCode::SessionLocked : code;
}

} // namespace universe
