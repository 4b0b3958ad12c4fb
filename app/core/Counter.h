#pragma once

#include "app/core/Booking.h"
#include "app/core/Ids.h"
#include "app/core/Money.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace universe {

inline constexpr int longestReason = 500; ///< characters, of what is done with money

using ShiftId = Id<struct ShiftTag>;

/// What a clerk is told of a member: what it takes to recognise whom one has in front of one.
struct FoundMember {
    MemberId id;
    QString name;
    QString emailMasked;
    QString phoneMasked; ///< empty: none is known
    int bookings = 0;    ///< that live

    friend bool operator==(const FoundMember &, const FoundMember &) = default;
};

/// Somebody at the counter who gets an account.
struct NewMember {
    QString name;
    QString email;
    QString password; ///< a first one, which they are told
    QString phone{};  ///< empty: none
    std::optional<QDate> birthDate{};

    friend bool operator==(const NewMember &, const NewMember &) = default;
};

/// How something is paid at the counter.
struct Payment {
    Pay pay = Pay::Coins;
    std::optional<Money> tendered = {}; ///< of cash: what was given; none is the exact sum
    QString slip{};                     ///< of a card: the number of its slip

    friend bool operator==(const Payment &, const Payment &) = default;
};

struct SaleReceipt {
    BookingId id;
    QString number;
    Money total;
    Money change;
};

/// A booking that somebody came with.
struct FoundBooking {
    Booking booking;
    bool isWalkIn = false; ///< it belongs to nobody by name
    MemberId member;       ///< whose it is; invalid for a walk-in
    QString memberName{};  ///< empty: who walked in, or an account that was closed
    QString soldBy{}; ///< who sold it at a counter; empty: booked by the member, or by somebody whose account is closed
    QString slip{};   ///< of a card
};

/// What came of tickets that were given back at the counter.
struct GivenBack {
    Money refund;
    Money fee;
};

/// What giving back would come to, and the way the money would go.
struct GiveBackQuote {
    Money refund;
    Money fee;
    Pay pay = Pay::Coins;
};

/// So much changed hands in a shift, of one kind and one way of paying.
struct Takings {
    QString kind; ///< the server's word for it
    Pay pay = Pay::Cash;
    int count = 0;
    Money amount; ///< below zero: paid out

    friend bool operator==(const Takings &, const Takings &) = default;
};

/// How a drawer was counted: so many of each note or coin, by its worth.
using CashCount = QMap<int, int>;

inline Money sumOf(const CashCount &count) {
    Money sum;
    for (auto each = count.begin(); each != count.end(); ++each)
        sum += Money{each.key()} * each.value();
    return sum;
}

/// A clerk's turn at a counter with its drawer.
struct Shift {
    ShiftId id;
    QString clerk;
    QString counter;
    QDateTime openedAt;
    Money openingFloat;
    QDateTime closedAt;              ///< invalid: it is open
    std::optional<Money> expected{}; ///< in the drawer, now or when it was closed; none: the clerk counts blind
    std::optional<Money> counted{};  ///< when it was closed
    QString reason;                  ///< of a difference
    QList<Takings> takings;
    bool isOwn = false;      ///< of who asks
    qint64 reportNumber = 0; ///< when it was closed
    int prints = 0;          ///< how often its report was had

    [[nodiscard]] bool isOpen() const { return !closedAt.isValid(); }
};

/// Cash that was put into a drawer or, below zero, taken out.
struct ShiftMovement {
    QDateTime at;
    Money amount;
    QString reason;
};

/// The report of a shift that is closed. Its `prints` says the how manieth this is: 1 is the original.
struct ShiftReport {
    Shift shift;
    QString closedBy;
    std::optional<CashCount> count{}; ///< none: it was not told
    QList<ShiftMovement> movements;
    int sold = 0; ///< tickets, for cash and by card
    int givenBack = 0;
};

/// A ticket that was moved to another seat.
struct Reseated {
    Money difference; ///< that was paid; below zero: given back
    QString code;     ///< of the new ticket; the old one is dead
};

/// Coins that were sold to a member.
struct MoneyTaken {
    Money balance; ///< the member's
    Money change;
};

struct ShiftClosing {
    Money expected;
    Money difference; ///< of what was counted from that
};

} // namespace universe
