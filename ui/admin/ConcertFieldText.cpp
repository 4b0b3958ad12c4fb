#include "ui/admin/ConcertFieldText.h"

#include <QCoreApplication>

namespace universe {

namespace {

struct FieldTexts {
    Q_DECLARE_TR_FUNCTIONS(universe::ConcertForm)
};

} // namespace

QString fieldName(ConcertField field) {
    switch (field) {
    case ConcertField::Title:
        return FieldTexts::tr("Title");
    case ConcertField::Singers:
        return FieldTexts::tr("Singers");
    case ConcertField::Venue:
        return FieldTexts::tr("Venue");
    case ConcertField::Genre:
        return FieldTexts::tr("Genre");
    case ConcertField::AgeLimit:
        return FieldTexts::tr("From age");
    case ConcertField::RunningMinutes:
        return FieldTexts::tr("Running time in minutes");
    case ConcertField::Synopsis:
        return FieldTexts::tr("About the concert");
    case ConcertField::Shows:
        return FieldTexts::tr("Shows");
    case ConcertField::BookingOpens:
        return FieldTexts::tr("Booking opens");
    case ConcertField::BookingCloses:
        return FieldTexts::tr("Booking closes");
    case ConcertField::SeatLimit:
        return FieldTexts::tr("Seats a member may book");
    case ConcertField::Releases:
        return FieldTexts::tr("Returned seats go back on sale at");
    case ConcertField::AccessibleUntil:
        return FieldTexts::tr("Wheelchair places are kept until");
    case ConcertField::Prices:
        return FieldTexts::tr("Prices");
    case ConcertField::CancellationSteps:
        return FieldTexts::tr("Cancellation fees");
    case ConcertField::FreeHours:
        return FieldTexts::tr("Free for so many hours after booking");
    case ConcertField::FreeUntilDaysBefore:
        return FieldTexts::tr("That only until so many days before");
    case ConcertField::Poster:
        return FieldTexts::tr("Poster");
    case ConcertField::Sale:
        return FieldTexts::tr("How it is sold");
    case ConcertField::SaleReason:
        return FieldTexts::tr("Why times are later");
    case ConcertField::NoSingleSeats:
        return FieldTexts::tr("No single seat is left alone");
    case ConcertField::Reentry:
        return FieldTexts::tr("Guests may leave and come back");
    }
    Q_UNREACHABLE();
}

QString fieldHelp(ConcertField field) {
    switch (field) {
    case ConcertField::Singers:
        return FieldTexts::tr("One a line, in the order of the bill.");
    case ConcertField::Venue:
        return FieldTexts::tr("A hall that is known already.");
    case ConcertField::AgeLimit:
        return FieldTexts::tr("0: for everybody.");
    case ConcertField::Shows:
        return FieldTexts::tr("One a line, like 2026-12-24 19:00, by the clock of the venue.");
    case ConcertField::BookingOpens:
    case ConcertField::BookingCloses:
        return FieldTexts::tr("Like 2026-12-24 19:00, by the clock of the venue.");
    case ConcertField::Releases:
        return FieldTexts::tr("Hours of the day, like 12:00, 18:00.");
    case ConcertField::AccessibleUntil:
        return FieldTexts::tr("Like 2026-12-24 19:00. Empty: to the end.");
    case ConcertField::CancellationSteps:
        return FieldTexts::tr("The last day before the show, and what is kept: 10: 0 %, 7: 10 %, 0: 90 %.");
    case ConcertField::SaleReason:
        return FieldTexts::tr("Everybody who may want seats reads it.");
    case ConcertField::NoSingleSeats:
        return FieldTexts::tr("Seats chosen by hand must not leave one free seat between others.");
    case ConcertField::Reentry:
        return FieldTexts::tr("The door lets them out, and in again.");
    default:
        return {};
    }
}

} // namespace universe
