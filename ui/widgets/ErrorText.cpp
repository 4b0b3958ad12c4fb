#include "ui/widgets/ErrorText.h"

#include <QCoreApplication>

namespace universe {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

QString errorText(ErrorCode code) {
    switch (code) {
    case ErrorCode::OutsidePeriod:
        return ErrorText::tr("Booking is not open at this moment. Check the booking period of the concert.");
    case ErrorCode::DuplicateBooking:
        return ErrorText::tr("You have a booking of this concert already. One booking per person keeps it fair.");
    case ErrorCode::SeatUnavailable:
        return ErrorText::tr("Somebody else was a moment faster with one of these seats. Please choose others.");
    case ErrorCode::InsufficientBalance:
        return ErrorText::tr("You do not have enough fuel for these seats. Top up and try again.");
    case ErrorCode::SeatLimit:
        return ErrorText::tr("Choose at least one seat, and no more than this concert allows.");
    case ErrorCode::NotFound:
        return ErrorText::tr("This is not in the catalogue any more. Go back and refresh the list.");
    case ErrorCode::NotLoggedIn:
        return ErrorText::tr("Please log in to go on.");
    case ErrorCode::Forbidden:
        return ErrorText::tr("Your account may not do this.");
    case ErrorCode::InvalidInput:
        return ErrorText::tr("Something that you entered is not valid. Check it and try again.");
    case ErrorCode::Throttled:
        return ErrorText::tr("Too many attempts. Wait a little, then try again.");
    case ErrorCode::AgeRestricted:
        return ErrorText::tr("This concert has an age limit that your account does not meet.");
    case ErrorCode::CancellationClosed:
        return ErrorText::tr("This booking cannot be cancelled any more.");
    case ErrorCode::RequestReused:
        return ErrorText::tr("This was already asked in another way. Refresh the page and look before you try again.");
    case ErrorCode::AccountExists:
        return ErrorText::tr("There is an account with this e-mail address already. Log in instead.");
    case ErrorCode::NoOpenShift:
        return ErrorText::tr("You have no open shift. Begin one before money changes hands.");
    case ErrorCode::TermsChanged:
        return ErrorText::tr("Something changed since you saw it. Nothing was taken. Look again before you agree.");
    case ErrorCode::WaitForTick:
        return ErrorText::tr(
            "Seats are drawn in short rounds now, so nobody has to be fast. Ask for seats and wait for "
            "the end of the round.");
    case ErrorCode::SeatOrphaned:
        return ErrorText::tr(
            "This would leave a single seat alone that nobody could use. Choose seats that end beside taken ones, or "
            "leave two free.");
    case ErrorCode::CompanionAlone:
        return ErrorText::tr(
            "A companion's seat goes together with its wheelchair place. Choose both, or another seat.");
    case ErrorCode::SessionLocked:
        return ErrorText::tr("This window was locked. Nothing was done; unlock it and try again.");
    case ErrorCode::WrongCredentials:
        return ErrorText::tr("The e-mail address or the password is not right.");
    case ErrorCode::Offline:
        return ErrorText::tr("The server cannot be reached. We keep trying; nothing of yours is lost.");
    case ErrorCode::Busy:
        return ErrorText::tr("The server is very busy at this moment. Please try again.");
    case ErrorCode::ReadOnly:
        return ErrorText::tr(
            "The server only reads at this moment: you can look at everything, but it takes nothing new. It comes back "
            "by itself; try again a little later.");
    case ErrorCode::Incompatible:
        return ErrorText::tr(
            "This server does not fit this version of the application. Ask whoever runs it to update.");
    case ErrorCode::Internal:
        break;
    }
    return ErrorText::tr("Something went wrong on our side. Please try again.");
}

} // namespace universe
