#pragma once

namespace universe {

/// What may still be computed for a file: a short one may repeat thousands of events over years, each in a time zone
/// that it describes itself.
struct IcsBudget {
    int days = 2'000'000; ///< that rules are asked for
    int zones = 100;      ///< that the file describes
};

} // namespace universe
