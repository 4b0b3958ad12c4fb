#pragma once

#include "app/core/Booking.h"
#include "app/core/Ids.h"
#include "app/core/Seat.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace universe {

/// A show that a door may be open for.
struct DoorShow {
    ShowId id;
    QString title;
    QString venue;
    QString venueEnglish; ///< empty when none is known
    QDateTime startsAt;
    QTimeZone timeZone;
    int expected = 0;
    int admitted = 0;
    int ageLimit = 0;
    bool reentry = false; ///< whoever goes out may come in again
    QString singers = {};
};

/// What becomes of a scan. Kept as numbers by a door's machine: new ones come last.
enum class Admission { Admitted, AlreadyUsed, Cancelled, WrongShow, Unknown, Left, NotIn, NoReentry };

/// What a door is told of a ticket. What is not known is empty: of an unknown code everything, and without the server
/// the note and the age.
struct CheckIn {
    Admission outcome = Admission::Unknown;
    TicketId ticket;
    QString seat; ///< as it is printed
    QString section;
    SeatMark mark = SeatMark::None;
    QString note;
    int ageLimit = 0;
    QDateTime usedAt; ///< when it was let in, now or before
    QString usedGate;
    QString title; ///< of the concert
    QDateTime startsAt;
    QTimeZone timeZone;
    QDateTime leftAt = {}; ///< of who comes back: when it had left; of who is out: since when

    friend bool operator==(const CheckIn &, const CheckIn &) = default;
};

/// What a door needs to know of a ticket to go on without the server: neither its code nor whose it is.
struct DoorTicket {
    QByteArray codeHash; ///< SHA-256 of the code
    QString seat;
    TicketState state = TicketState::Valid;
    QString section;
    SeatMark mark = SeatMark::None;
    QDateTime usedAt;
    QString gate;          ///< at which it was let in
    QDateTime leftAt = {}; ///< since when it is out
};

/// How many of a section are in, or how many came by a gate.
struct DoorCount {
    bool isGate = false;
    QString name;
    int expected = 0; ///< of a section
    int admitted = 0;
    int away = 0; ///< of these, out at present

    friend bool operator==(const DoorCount &, const DoorCount &) = default;
};

/// A scan of a door that was away from the server, and then what the server made of it.
struct DoorScan {
    qint64 number = 0; ///< on this machine
    ShowId show;
    QString device; ///< where it was scanned, as the server is told
    QByteArray codeHash;
    QDateTime at; ///< by this machine's clock
    QString seat;
    Admission here = Admission::Unknown;  ///< what the door said then
    bool isOut = false;                   ///< it was let out, not in
    bool wasAsked = false;                ///< the server had been asked before, and had not answered
    std::optional<Admission> server = {}; ///< when it was reconciled
};

} // namespace universe
