#include "app/api/Names.h"

#include <algorithm>
#include <array>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array roleNames{"fan"_L1, "steward"_L1, "staff"_L1, "supervisor"_L1, "admin"_L1}; // as in Role

}

template <>
QString nameOf(SaleState state) {
    switch (state) {
    case SaleState::Upcoming:
        return QStringLiteral("upcoming");
    case SaleState::Open:
        return QStringLiteral("open");
    case SaleState::Closed:
        return QStringLiteral("closed");
    case SaleState::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

template <>
QString nameOf(ConcertSort sort) {
    switch (sort) {
    case ConcertSort::Date:
        return QStringLiteral("date");
    case ConcertSort::BookingOpens:
        return QStringLiteral("opens");
    case ConcertSort::Newest:
        return QStringLiteral("new");
    case ConcertSort::Popular:
        return QStringLiteral("popular");
    case ConcertSort::Price:
        return QStringLiteral("price");
    case ConcertSort::Title:
        return QStringLiteral("title");
    case ConcertSort::Relevance:
        return QStringLiteral("relevance");
    }
    Q_UNREACHABLE();
}

template <>
QString nameOf(CalendarMode mode) {
    return mode == CalendarMode::Shows ? QStringLiteral("shows") : QStringLiteral("opens");
}

SaleState saleStateFrom(const QString &name) {
    for (const auto state : {SaleState::Upcoming, SaleState::Open, SaleState::Cancelled}) {
        if (name == nameOf(state))
            return state;
    }
    return SaleState::Closed;
}

ConcertSort sortFrom(const QString &name) {
    for (const auto sort : {ConcertSort::BookingOpens, ConcertSort::Newest, ConcertSort::Popular, ConcertSort::Price,
                            ConcertSort::Title, ConcertSort::Relevance}) {
        if (name == nameOf(sort))
            return sort;
    }
    return ConcertSort::Date;
}

BookingState bookingStateFrom(const QString &name) {
    return name == u"booked" ? BookingState::Booked : BookingState::Cancelled;
}

TicketState ticketStateFrom(const QString &name) {
    if (name == u"valid")
        return TicketState::Valid;
    return name == u"used" ? TicketState::Used : TicketState::Cancelled;
}

WaitingState waitingStateFrom(const QString &name) {
    constexpr std::array names{"waiting"_L1, "offered"_L1, "taken"_L1, "declined"_L1,
                               "lapsed"_L1}; // as in WaitingState
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? WaitingState::Left : WaitingState(found - names.begin());
}

PhaseState phaseStateFrom(const QString &name) {
    constexpr std::array names{"announced"_L1, "open"_L1, "closed"_L1, "drawn"_L1}; // as in PhaseState
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? PhaseState::Ended : PhaseState(found - names.begin());
}

AskState askStateFrom(const QString &name) {
    constexpr std::array names{"waiting"_L1, "held"_L1}; // as in AskState
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? AskState::Lost : AskState(found - names.begin());
}

EntryState entryStateFrom(const QString &name) {
    constexpr std::array names{"entered"_L1, "won"_L1, "lost"_L1, "paid"_L1, "lapsed"_L1}; // as in EntryState
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? EntryState::Withdrawn : EntryState(found - names.begin());
}

template <>
QString nameOf(Role role) {
    return roleNames.at(std::size_t(role));
}

Role roleFrom(const QString &name) {
    const auto found = std::ranges::find(roleNames, name);
    return found == roleNames.end() ? Role::Fan : Role(found - roleNames.begin());
}

Rights rightsFrom(const QString &names) {
    constexpr std::array known{"door"_L1,          "counter"_L1,   "sales_report"_L1, "set_fan_password"_L1,
                               "undo_check_in"_L1, "waive_fee"_L1, "block_seats"_L1,  "all_sales"_L1,
                               "all_shifts"_L1,    "catalogue"_L1, "operations"_L1,   "accounts"_L1,
                               "acts"_L1}; // as in Right
    Rights rights;
    for (const QString &name : names.split(u' ', Qt::SkipEmptyParts)) {
        const auto found = std::ranges::find(known, name);
        if (found != known.end())
            rights |= Right(1U << quint32(found - known.begin()));
    }
    return rights;
}

SeatMark seatMarkFrom(const QString &name) {
    constexpr std::array names{"wheelchair"_L1, "companion"_L1, "restricted_view"_L1, "blocked"_L1}; // after None
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? SeatMark::None : SeatMark(found - names.begin() + 1);
}

template <>
QString nameOf(Pay pay) {
    switch (pay) {
    case Pay::Coins:
        return u"coins"_s;
    case Pay::Cash:
        return u"cash"_s;
    case Pay::Card:
        return u"card"_s;
    }
    Q_UNREACHABLE();
}

Pay payFrom(const QString &name) { return name == u"coins" ? Pay::Coins : name == u"card" ? Pay::Card : Pay::Cash; }

Admission admissionFrom(const QString &name) {
    constexpr std::array names{"admitted"_L1, "already_used"_L1, "cancelled"_L1, "wrong_show"_L1,
                               "unknown"_L1,  "left"_L1,         "not_in"_L1,    "no_reentry"_L1}; // as in Admission
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? Admission::Unknown : Admission(found - names.begin());
}

} // namespace universe
