#include "app/models/counter/SaleController.h"

namespace universe {

SaleController::SaleController(Database &database, SaleCalls calls, SessionController &session, const Viewer &viewer,
                               QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_session(session)
    , m_request(database)
    , m_hold(viewer.now)
    , m_search(m_calls.findMembers, session) {
    connect(&m_search, &MemberSearch::foundOne, this, &SaleController::setBuyer);
    connect(&m_request, &PendingRequest::phaseChanged, this, &SaleController::followRequest);
    connect(&session, &SessionController::loggedOut, this, &SaleController::clear);
}

void SaleController::setOrder(const BookingOrder &order) {
    m_sales.dropEarlier();
    m_order = order;
    m_hold.setEnd(order.holdExpiresAt);
    m_buyer.reset();
    m_payment = {};
    m_receipt = {};
    m_tickets.clear();
    m_lacksTickets = false;
    m_request.forget();
    m_phase = order.seats.isEmpty() ? Phase::Empty : Phase::Review;
    m_search.clear();
    Q_EMIT changed();
}

// Whoever is looked for now is somebody else than the one before.
void SaleController::find(const QString &query) {
    if (m_phase != Phase::Review && m_phase != Phase::Refused)
        return;
    m_request.forget();
    m_buyer.reset();
    m_phase = Phase::Review;
    Q_EMIT changed();
    m_search.find(query);
}

// To whom and how are another intent than before.
void SaleController::setBuyer(const FoundMember &buyer) {
    if (m_phase != Phase::Review && m_phase != Phase::Refused)
        return;
    m_search.stop(); // it is decided
    m_request.forget();
    m_buyer = buyer;
    if (isWalkIn() && m_payment.pay == Pay::Coins)
        m_payment = {.pay = Pay::Cash};
    m_phase = Phase::Review;
    Q_EMIT changed();
}

void SaleController::setPayment(const Payment &payment) {
    if ((m_phase != Phase::Review && m_phase != Phase::Refused) || m_payment == payment)
        return;
    m_request.forget();
    m_payment = payment;
    m_phase = Phase::Review;
    Q_EMIT changed();
}

Money SaleController::change() const {
    return m_payment.pay == Pay::Cash && m_payment.tendered ? *m_payment.tendered - m_order.total() : Money{};
}

bool SaleController::canSell() const {
    return (m_phase == Phase::Review || m_phase == Phase::Refused) && m_buyer &&
           !(isWalkIn() && m_payment.pay == Pay::Coins) && change() >= Money{};
}

void SaleController::sell() {
    if (!canSell() || !m_buyer)
        return;
    const QUuid id = m_request.begin();
    followRequest();
    m_sales.whenDone(this, m_calls.sell(id, m_buyer->id, m_order.show.id, m_order.seatIds(), m_payment),
                     [this](const Result<SaleReceipt> &receipt) { receive(receipt); });
}

void SaleController::receive(const Result<SaleReceipt> &receipt) {
    if (!receipt) {
        m_request.failed(receipt.error());
        m_error = receipt.error().code;
        setPhase(Phase::Refused);
        m_session.endIfExpired(receipt.error());
        return;
    }
    m_receipt = *receipt;
    m_phase = Phase::Sold;
    m_request.succeeded();
    m_sales.whenDone(this, m_calls.tickets(m_receipt.id), [this](const Result<QList<Ticket>> &tickets) {
        m_tickets = tickets.value_or(QList<Ticket>());
        m_lacksTickets = !tickets;
        Q_EMIT changed();
    });
    Q_EMIT changed();
    Q_EMIT sold();
}

void SaleController::followRequest() {
    if (m_request.phase() == PendingRequest::Phase::Asking)
        setPhase(Phase::Asking);
    else if (m_request.phase() == PendingRequest::Phase::AskingAgain)
        setPhase(Phase::AskingAgain);
}

void SaleController::setPhase(Phase phase) {
    m_phase = phase;
    Q_EMIT changed();
}

} // namespace universe
