#pragma once

#include <QHashFunctions>

#include <compare>

namespace universe {

/// A database key that cannot be mistaken for another table's key. 0 is "none".
template <typename Tag>
struct Id {
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value > 0; }
    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using ConcertId = Id<struct ConcertTag>;
using ShowId = Id<struct ShowTag>;
using SeatId = Id<struct SeatTag>;
using SectionId = Id<struct SectionTag>;
using SeatPlanId = Id<struct SeatPlanTag>;
using SingerId = Id<struct SingerTag>;
using VenueId = Id<struct VenueTag>;
using MemberId = Id<struct MemberTag>;
using BookingId = Id<struct BookingTag>;
using TicketId = Id<struct TicketTag>;
using WaitingEntryId = Id<struct WaitingEntryTag>;
using PhaseId = Id<struct PhaseTag>;
using AskId = Id<struct AskTag>;     ///< of what is asked for in a tick
using EntryId = Id<struct EntryTag>; ///< of a draw

} // namespace universe
