#include "app/models/sale/DrawFinding.h"

#include <algorithm>

namespace universe {

namespace {

using Flaw = DrawFinding::Flaw;

// The record may have rounds that came after what was published then.
bool hasSum(const CheckedDraw &checked, const QString &published) {
    return published.isEmpty() || std::ranges::any_of(checked.sums, [&published](const QByteArray &sum) {
               return published.toLatin1() == sum.toHex();
           });
}

bool hasWishes(const FoundEntry &found, const DrawEntry &entry) {
    const auto wishes = readWishes(found.wishes);
    return wishes && std::ranges::equal(*wishes, entry.turns, [](const RecordedWish &wish, const DrawTurn &turn) {
               return wish.show == turn.wish.show.value && wish.grade == turn.wish.grade.toUtf8() &&
                      wish.seats == turn.wish.seats;
           });
}

bool hasSeats(const FoundEntry &found, const DrawEntry &entry) {
    switch (entry.state) {
    case EntryState::Won:
    case EntryState::Paid:
        return found.seats.size() == size_t(entry.seatIds.size()) &&
               std::ranges::all_of(entry.seatIds, [&found](SeatId seat) {
                   return std::ranges::find(found.seats, seat.value) != found.seats.end();
               });
    case EntryState::Lapsed:
        return !found.seats.empty();
    case EntryState::Entered:
    case EntryState::Lost:
    case EntryState::Withdrawn:
        break;
    }
    return found.seats.empty();
}

Flaw flawOf(const CheckedDraw &checked, const DrawEntry &entry, const SalePhase &phase) {
    if (phase.root.toLatin1() != checked.root.toHex())
        return Flaw::Root;
    if (!hasSum(checked, phase.sum))
        return Flaw::Sum;
    if (!checked.entry)
        return Flaw::Entry;
    if (!hasWishes(*checked.entry, entry))
        return Flaw::Wishes;
    if (checked.entry->rank != entry.rank)
        return Flaw::Rank;
    return hasSeats(*checked.entry, entry) ? Flaw::None : Flaw::Seats;
}

} // namespace

DrawFinding findingOf(const std::expected<CheckedDraw, QString> &checked, const DrawEntry &entry,
                      const SalePhase &phase) {
    if (!checked)
        return {.flaw = Flaw::Record, .reason = checked.error(), .checked = {}};
    return {.flaw = flawOf(*checked, entry, phase), .reason = {}, .checked = *checked};
}

} // namespace universe
