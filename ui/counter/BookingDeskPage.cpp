#include "ui/counter/BookingDeskPage.h"

#include <QVBoxLayout>

#include "app/core/Text.h"
#include "app/models/counter/DeskController.h"
#include "app/models/manage/AccountManager.h"
#include "app/tickets/PrintedTicket.h"
#include "ui/counter/FoundBookingCard.h"
#include "ui/counter/GiveBackCard.h"
#include "ui/manage/NewPasswordCard.h"
#include "ui/style/Metrics.h"
#include "ui/tickets/SaveTicketsCard.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/TextField.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace universe {

namespace {

constexpr int deskWidth = 1120;
constexpr int giveBackWidth = 420;
constexpr int longestNumber = 40;

QList<PrintedTicket> ticketsOf(const Booking &booking, const QList<Ticket> &tickets) {
    QList<PrintedTicket> printed;
    for (const Ticket &ticket : tickets)
        printed << printedTicket(booking, ticket);
    return printed;
}

} // namespace

BookingDeskPage::BookingDeskPage(DeskController &desk, AccountManager &accounts, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_accounts(accounts)
    , m_heading(new Label(TextRole::Title))
    , m_number(new TextField({}))
    , m_search(new Button(Button::Kind::Secondary, Icon::Search))
    , m_notice(new Notice)
    , m_booking(new FoundBookingCard)
    , m_tickets(new SaveTicketsCard)
    , m_giveBack(new GiveBackCard(desk))
    , m_password(new NewPasswordCard(accounts)) {
    m_number->edit()->setMaxLength(longestNumber);
    m_notice->clear();
    m_giveBack->setFixedWidth(giveBackWidth);
    m_password->setFixedWidth(giveBackWidth);
    auto *search = new Card;
    search->body()->addWidget(m_number);
    search->body()->addWidget(m_search, 0, Qt::AlignLeft);
    search->body()->addWidget(m_notice);
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::spaceL);
    for (QWidget *part : QList<QWidget *>{search, m_booking, m_tickets})
        left->addWidget(part);
    left->addStretch();
    auto *parts = new QHBoxLayout;
    parts->setSpacing(metrics::spaceL);
    parts->addLayout(left, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(metrics::spaceL);
    right->addWidget(m_giveBack);
    right->addWidget(m_password);
    right->addStretch();
    parts->addLayout(right);
    auto *scroll = new PageScroll(deskWidth, this);
    scroll->body()->addWidget(m_heading);
    scroll->body()->addLayout(parts);
    scroll->body()->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_number, &TextField::submitted, this, &BookingDeskPage::find);
    connect(m_search, &QAbstractButton::clicked, this, &BookingDeskPage::find);
    connect(m_giveBack, &GiveBackCard::reseatRequested, this, &BookingDeskPage::reseatRequested);
    connect(m_giveBack, &GiveBackCard::shiftRequested, this, &BookingDeskPage::shiftRequested);
    connect(&desk, &DeskController::changed, this, &BookingDeskPage::follow);
    BookingDeskPage::retranslate();
}

QString BookingDeskPage::title() const { return tr("Find a booking"); }

QWidget *BookingDeskPage::firstFocus() const { return m_number->edit(); }

void BookingDeskPage::find() {
    const QString number = m_number->text().simplified();
    if (std::ranges::none_of(number, [](QChar c) { return c.isDigit(); }))
        return m_number->setError(tr("A booking has a number like MU-00000042."));
    if (m_desk.phase() != PendingRequest::Phase::Idle)
        return m_number->setError(tr("What is given back is not answered yet. Wait for it, it is asked again."));
    m_number->setError({});
    m_number->edit()->selectAll(); // the next one is typed over it
    m_giveBack->clear();
    m_desk.find(number);
}

void BookingDeskPage::follow() {
    const auto &found = m_desk.found();
    for (QWidget *part : QList<QWidget *>{m_booking, m_tickets, m_giveBack})
        part->setVisible(found.has_value());
    m_password->setVisible(found && !found->isWalkIn && m_accounts.maySetFanPassword());
    m_password->setMember(found ? found->member : MemberId());
    showSearch();
    if (!found) {
        m_toldFound = false;
        return;
    }
    m_booking->setBooking(*found);
    m_tickets->setTickets(ticketsOf(found->booking, m_desk.tickets()));
    m_tickets->setVisible(std::ranges::any_of(
        m_desk.tickets(), [](const Ticket &ticket) { return ticket.state != TicketState::Cancelled; }));
    m_giveBack->setVisible(
        m_desk.mayPayOut() ||
        std::ranges::any_of(m_desk.tickets(),
                            [](const Ticket &ticket) { return ticket.state == TicketState::Valid; }) ||
        !m_giveBack->notice()->text().isEmpty());
    readInOrder(*m_giveBack->layout()); // after the boxes of the other card
    readInOrder(*m_password->layout());
    if (!std::exchange(m_toldFound, true))
        announce(*m_booking, m_booking->spoken());
}

void BookingDeskPage::showSearch() {
    const LoadState &search = m_desk.search();
    if (search.phase != LoadState::Phase::Failed)
        return m_notice->clear();
    switch (search.error) {
    case ErrorCode::NotFound:
        return m_notice->setError(tr("No booking has this number."));
    case ErrorCode::InvalidInput:
        return m_notice->setError(tr("A booking has a number like MU-00000042."));
    default:
        m_notice->setError(errorText(search.error));
    }
}

void BookingDeskPage::retranslate() {
    m_heading->setText(tr("Find a booking"));
    m_number->setLabel(tr("Booking number"));
    m_number->setHelper(tr("MU-… or the digits alone. Enter searches; each search is on the record."));
    m_search->setText(tr("Search"));
    m_booking->retranslate();
    m_giveBack->retranslate();
    m_password->retranslate();
    follow();
}

} // namespace universe
