#pragma once

#include "app/core/Ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace universe {

enum class PhaseKind { FirstCome, Draw };
enum class PhaseState { Announced, Open, Closed, Drawn, Ended };

/// Why times of a sale were changed after it had been published.
struct PhaseChange {
    QDateTime at;
    QString reason;

    friend bool operator==(const PhaseChange &, const PhaseChange &) = default;
};

/// A phase in which a concert is sold.
struct SalePhase {
    PhaseId id;
    PhaseKind kind = PhaseKind::FirstCome;
    QDateTime opens;
    QDateTime closes;
    bool isForCodes = false;            ///< who used a code of it may, else everyone
    std::optional<double> sharePercent; ///< of each grade's seats; none: all that is left
    int tickSeconds = 0;                ///< what is asked for within so many seconds is decided together; 0: no ticks
    QDateTime drawAt;                   ///< of a draw
    PhaseState state = PhaseState::Announced;
    std::optional<int> entrants;
    QString root;           ///< what a closed draw is committed to by
    QString sum;            ///< what its rounds are committed to by, until another one
    QString beacon;         ///< of a draw: source and round of its seed
    int payWithinHours = 0; ///< of a draw
    QDateTime publishedAt;
    QList<PhaseChange> changes; ///< the latest first

    friend bool operator==(const SalePhase &, const SalePhase &) = default;
};

/// What is asked for in a tick: so many of the best seats, or exactly these.
struct TickWish {
    int seats = 0;
    QString grade;         ///< empty: any
    QList<SeatId> seatIds; ///< instead of the number

    friend bool operator==(const TickWish &, const TickWish &) = default;
};

struct TickTicket {
    AskId id;
    QDateTime decidedAt;
};

enum class AskState { Waiting, Held, Lost };

struct AskResult {
    AskState state = AskState::Waiting;
    int place = 0; ///< in the drawn order; 0 while it waits
    QList<SeatId> seatIds;
    QDateTime expiresAt;
};

/// One wish of an entry of a draw.
struct DrawWish {
    ShowId show;
    QString grade;
    int seats = 1; ///< together

    friend bool operator==(const DrawWish &, const DrawWish &) = default;
};

struct DrawReceipt {
    EntryId id;
    QString receipt; ///< proves what was entered: salt and hash
};

enum class EntryState { Entered, Won, Lost, Paid, Lapsed, Withdrawn };

/// A wish, and how many seats of its grade were left when its entry had its turn.
struct DrawTurn {
    DrawWish wish;
    std::optional<int> left; ///< none before the draw

    friend bool operator==(const DrawTurn &, const DrawTurn &) = default;
};

/// A member's entry of a draw.
struct DrawEntry {
    EntryId id;
    PhaseId phase;
    ConcertId concert;
    QString title;
    EntryState state = EntryState::Entered;
    int rank = 0;     ///< from 1; 0 before the draw
    int entrants = 0; ///< 0 before the close
    ShowId show;      ///< of what was won
    QList<SeatId> seatIds;
    QDateTime payUntil;
    QDateTime enteredAt;
    QList<DrawTurn> turns; ///< the wishes, the best first
    QString receipt;
    bool isCancelled = false; ///< the concert, or the show that was won

    friend bool operator==(const DrawEntry &, const DrawEntry &) = default;
};

/// What happened in the sale of a concert on a day, without names.
struct SaleEvent {
    QDate day;        ///< of the hall
    QDateTime at;     ///< invalid where a day's are added up
    QString act;      ///< the server's word for it
    int position = 0; ///< of the phase; 0: of none
    QString role;     ///< of whoever decided, the server's word; empty: nobody of the house
    int quantity = 0; ///< members or seats
    QString reason;

    friend bool operator==(const SaleEvent &, const SaleEvent &) = default;
};

} // namespace universe
