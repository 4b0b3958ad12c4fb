#include "app/models/booking/BookingController.h"

#include "app/core/WhenDone.h"

#include <algorithm>
#include <utility>

namespace universe {

BookingController::BookingController(Database &database, BookingCalls calls, TicketCalls tickets,
                                     SessionController &session, const Viewer &viewer, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_session(session)
    , m_request(database)
    , m_renewal(m_calls)
    , m_tickets(std::move(tickets), session)
    , m_hold(viewer.now) {
    connect(&m_request, &PendingRequest::phaseChanged, this, &BookingController::followRequest);
    connect(&m_renewal, &OrderRenewal::renewed, this, [this](const BookingOrder &order) {
        m_shownBefore = std::exchange(m_order, order);
        askFees();
        refuse({ErrorCode::TermsChanged, {}});
    });
    connect(&m_renewal, &OrderRenewal::failed, this, &BookingController::refuse);
    connect(&session, &SessionController::balanceChanged, this, [this] {
        // A top-up has made the refusal out of date.
        if (m_phase == Phase::Refused && m_error == ErrorCode::InsufficientBalance && shortage() == Money{})
            m_phase = Phase::Review;
        Q_EMIT changed();
    });
    connect(&database, &Database::readOnlyChanged, this, [this](bool readOnly) {
        if (!readOnly && m_phase == Phase::Refused && m_error == ErrorCode::ReadOnly)
            setPhase(Phase::Review);
    });
    connect(&session, &SessionController::loggedIn, this, [this] {
        if (m_phase == Phase::Refused && m_error == ErrorCode::NotLoggedIn)
            m_phase = Phase::Review;
        Q_EMIT changed();
    });
    // A receipt is not for the next viewer at this screen. An order not yet booked stays for the member who logs in
    // again.
    connect(&session, &SessionController::loggedOut, this, [this] {
        if (m_phase == Phase::Booked)
            clear();
        else
            Q_EMIT changed();
    });
}

void BookingController::setOrder(const BookingOrder &order) {
    ++m_orderNumber;
    m_order = order;
    m_hold.setEnd(order.holdExpiresAt);
    m_receipt = {};
    m_tickets.clear();
    m_phase = Phase::Review;
    m_request.forget();
    m_renewal.cancel();
    askFees();
    Q_EMIT changed();
}

void BookingController::askFees() {
    m_feeAnswers.dropEarlier();
    m_fees = {};
    if (!m_order.concert.id.isValid())
        return;
    m_feeAnswers.whenDone(this, m_calls.fees(m_order.concert.id), [this](const Result<FeeTerms> &fees) {
        if (fees)
            m_fees = *fees;
        Q_EMIT changed();
    });
}

void BookingController::clear() {
    setOrder({});
    setPhase(Phase::Empty);
}

void BookingController::confirm() {
    if ((m_phase != Phase::Review && m_phase != Phase::Refused) || m_order.seats.isEmpty())
        return;
    const QUuid id = m_request.begin();
    followRequest();
    const QString token = m_session.token();
    whenDone(this, m_calls.book(id, m_order),
             [this, token, number = m_orderNumber](const Result<BookingReceipt> &receipt) {
                 const bool sameMember = token == m_session.token();
                 if (number == m_orderNumber && (sameMember || !receipt))
                     receive(receipt);
                 else if (number == m_orderNumber)
                     clear();
                 else if (receipt && sameMember)
                     m_session.refreshBalance();
             });
}

void BookingController::receive(const Result<BookingReceipt> &receipt) {
    if (!receipt && receipt.error().code == ErrorCode::TermsChanged) {
        m_request.forget(); // to agree to something else is another intent
        m_renewal.start(m_order);
        return;
    }
    if (!receipt) {
        m_request.failed(receipt.error());
        refuse(receipt.error());
        return;
    }
    m_receipt = *receipt;
    m_phase = Phase::Booked;
    m_request.succeeded();
    m_tickets.load(m_receipt.id);
    m_session.setBalance(m_receipt.balance);
    Q_EMIT changed();
    Q_EMIT booked(m_receipt);
}

void BookingController::refuse(const Error &error) {
    m_error = error.code;
    m_phase = Phase::Refused;
    m_session.endIfExpired(error);
    if (m_error == ErrorCode::InsufficientBalance)
        m_session.refreshBalance();
    Q_EMIT changed();
}

void BookingController::followRequest() {
    if (m_request.phase() == PendingRequest::Phase::Asking)
        setPhase(Phase::Asking);
    else if (m_request.phase() == PendingRequest::Phase::AskingAgain)
        setPhase(Phase::AskingAgain);
}

void BookingController::setPhase(Phase phase) {
    if (m_phase == phase)
        return;
    m_phase = phase;
    Q_EMIT changed();
}

bool BookingController::isOfferOver() const {
    const auto left = m_hold.left();
    return m_order.isOffer && left && left->count() <= 0;
}

BookingController::NextStep BookingController::nextStep() const {
    if (m_error == ErrorCode::SeatUnavailable && isOfferOver())
        return NextStep::MyWaitingLists;
    switch (m_error) {
    case ErrorCode::TermsChanged:
        return NextStep::Review;
    case ErrorCode::SeatUnavailable:
    case ErrorCode::SeatLimit:
    case ErrorCode::CompanionAlone:
        return NextStep::ChooseSeats;
    case ErrorCode::InsufficientBalance:
        return NextStep::TopUp;
    case ErrorCode::NotLoggedIn:
        return NextStep::LogIn;
    case ErrorCode::DuplicateBooking:
    case ErrorCode::RequestReused:
        return NextStep::MyBookings;
    case ErrorCode::OutsidePeriod:
    case ErrorCode::AgeRestricted:
    case ErrorCode::NotFound:
    case ErrorCode::Forbidden:
    case ErrorCode::InvalidInput:
    case ErrorCode::Incompatible:
        return NextStep::Leave;
    default:
        return NextStep::TryAgain;
    }
}

Money BookingController::shortage() const { return std::max(Money{}, m_order.total() - balance()); }

} // namespace universe
