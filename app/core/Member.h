#pragma once

#include "app/core/Concert.h"

#include <QTimeZone>

#include <optional>

namespace universe {

/// The concerts of the shelves above all concerts.
struct MemberHome {
    QList<ConcertSummary> opensSoon; ///< favourites whose booking opens soon
    QList<ConcertSummary> closingToday;
    QList<ConcertSummary> newFromFavourites;
};

/// What happened to a favourite, or to a booking of one's own, and when.
struct Reminder {
    /// The first two are of a favourite, the last four of an entry of a draw, the four before of a place in a waiting
    /// list, the others of a booking of one's own.
    enum class Kind {
        BookingOpens,
        NewConcert,
        ShowTomorrow,
        ShowMoved,
        ShowCancelled,
        Refund,
        Offer,
        OfferEnding,
        WaitingMoved,
        WaitingOver,
        DrawWon,
        DrawMovedUp,
        DrawEnding, ///< the time to pay
        DrawLost
    };
    Kind kind = Kind::BookingOpens;
    ConcertId concert;
    QString title;
    QString singer;
    QDateTime at;
    std::optional<BookingId> booking{}; ///< that it is of
    QDateTime startsAt{};               ///< the booking's show
    QTimeZone timeZone{};               ///< the venue's
    Money amount{};                     ///< that was given back
    QString singerEn{};                 ///< each by the English name, where one is known

    [[nodiscard]] bool isOfWaitingList() const {
        return kind == Kind::Offer || kind == Kind::OfferEnding || kind == Kind::WaitingMoved ||
               kind == Kind::WaitingOver;
    }

    [[nodiscard]] bool isOfDraw() const {
        return kind == Kind::DrawWon || kind == Kind::DrawMovedUp || kind == Kind::DrawEnding || kind == Kind::DrawLost;
    }

    friend bool operator==(const Reminder &, const Reminder &) = default;
};

/// A kind of reminder, and whether the member is told of it.
struct NoticeChoice {
    Reminder::Kind kind = Reminder::Kind::BookingOpens;
    bool wanted = true;
    bool fixed = false; ///< it is about one's own money and cannot be switched off

    friend bool operator==(const NoticeChoice &, const NoticeChoice &) = default;
};

} // namespace universe
