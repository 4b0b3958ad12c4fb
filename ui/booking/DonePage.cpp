#include "ui/booking/DonePage.h"

#include "app/core/Text.h"
#include "app/models/booking/BookingController.h"
#include "ui/booking/OrderCard.h"
#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/tickets/TicketGrid.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Names.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/StateView.h"

#include <QHBoxLayout>
#include <QPainter>

namespace universe {

namespace {

constexpr int ticketsWidth = 2 * TicketCard::cardWidth + metrics::spaceL;
constexpr int markSize = 64;

/// The sign that it is done.
class DoneMark : public QWidget {
public:
    explicit DoneMark(QWidget *parent = nullptr)
        : QWidget(parent) {
        setFixedSize(markSize, markSize);
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors().positiveSoft);
        painter.drawEllipse(rect());
        constexpr int inset = markSize / 4;
        paintIcon(painter, Icon::Check, QRectF(rect()).adjusted(inset, inset, -inset, -inset), colors().positive);
    }
};

} // namespace

DonePage::DonePage(BookingController &booking, QWidget *parent)
    : Page(parent)
    , m_booking(booking)
    , m_heading(new Label(TextRole::Title))
    , m_text(new Label(TextRole::Body, {}, Tone::Muted))
    , m_numberName(new Label(TextRole::Caption, {}, Tone::Muted))
    , m_number(new Label(TextRole::Heading))
    , m_totalName(new Label(TextRole::Caption, {}, Tone::Muted))
    , m_total(new Label(TextRole::Heading))
    , m_balanceName(new Label(TextRole::Caption, {}, Tone::Muted))
    , m_balance(new Label(TextRole::Heading))
    , m_ticketsTitle(new Label(TextRole::Heading))
    , m_state(new StateView)
    , m_grid(new TicketGrid)
    , m_toMyPage(new Button(Button::Kind::Primary, Icon::Ticket, {}))
    , m_toMore(new Button(Button::Kind::Secondary)) {
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::spaceXxs);
    words->addWidget(m_heading);
    words->addWidget(m_text);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::spaceM);
    head->addWidget(new DoneMark);
    head->addLayout(words, 1);
    head->addWidget(m_toMore, 0, Qt::AlignVCenter);
    head->addWidget(m_toMyPage, 0, Qt::AlignVCenter);

    auto *facts = new Card;
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::spaceXxl);
    for (const auto &[name, value] :
         {std::pair{m_numberName, m_number}, {m_totalName, m_total}, {m_balanceName, m_balance}}) {
        auto *fact = new QVBoxLayout;
        fact->setSpacing(metrics::spaceXxs);
        fact->addWidget(name);
        fact->addWidget(value);
        line->addLayout(fact);
    }
    line->addStretch();
    facts->body()->addLayout(line);

    auto *scroll = new PageScroll(ticketsWidth, this);
    scroll->body()->addLayout(head);
    scroll->body()->addWidget(facts);
    scroll->body()->addWidget(m_ticketsTitle);
    scroll->body()->addWidget(m_grid);
    scroll->body()->addWidget(m_state, 1);
    scroll->body()->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_toMyPage, &QAbstractButton::clicked, this, &DonePage::myBookingsRequested);
    connect(m_toMore, &QAbstractButton::clicked, this, &DonePage::concertsRequested);
    connect(m_state, &StateView::actionTriggered, this, &DonePage::refresh);
    connect(&m_booking, &BookingController::changed, this, &DonePage::showReceipt);
    connect(m_grid, &TicketGrid::looked, this, [this] { m_booking.tickets().load(m_booking.receipt().id); });
    connect(&m_booking.tickets(), &TicketLoader::changed, this, &DonePage::showTickets);
    DonePage::retranslate();
}

QString DonePage::title() const { return tr("Booked"); }

/// Says what has been booked: the page opens by itself, with the keyboard on what can be done next.
void DonePage::activate() {
    QStringList said{m_heading->text(), m_text->text()};
    for (const ChosenSeat &seat : m_booking.order().seats)
        said << OrderCard::seatName(seat);
    said << m_numberName->text() + u' ' + m_number->text();
    announce(*this, said.join(QStringLiteral(". ")));
}

void DonePage::refresh() {
    if (m_booking.phase() == BookingController::Phase::Booked)
        m_booking.tickets().load(m_booking.receipt().id);
}

QWidget *DonePage::firstFocus() const { return m_toMyPage; }

void DonePage::showReceipt() {
    m_number->setText(m_booking.receipt().number);
    m_total->setText(format::money(m_booking.receipt().total));
    m_balance->setText(format::money(m_booking.receipt().balance));
    m_text->setText(texts::isolated(m_booking.order().concert.title));
    m_ticketsTitle->setText(tr("Your %n ticket(s)", nullptr, int(m_booking.order().seats.size())));
}

void DonePage::showTickets() {
    const TicketLoader &loader = m_booking.tickets();
    QList<TicketFacts> facts;
    const BookingOrder &order = m_booking.order();
    for (const Ticket &ticket : loader.tickets())
        facts.append({{ticket, m_booking.receipt().number, order.concert.title, order.concert.venue,
                       order.concert.venueEn, order.show.startsAt, order.concert.timeZone},
                      posterSubject(order.concert)});
    m_grid->setTickets(facts);
    m_grid->setVisible(!facts.isEmpty());
    m_state->setVisible(facts.isEmpty());
    if (loader.state().phase == LoadState::Phase::Failed)
        m_state->showError(loader.state().error);
    else
        m_state->showLoading();
}

void DonePage::retranslate() {
    m_heading->setText(tr("Your booking is complete"));
    m_numberName->setText(tr("Booking number"));
    m_totalName->setText(tr("Paid"));
    m_balanceName->setText(tr("Fuel left"));
    m_toMyPage->setText(tr("My bookings"));
    m_toMore->setText(tr("More concerts"));
    showReceipt();
    showTickets();
}

} // namespace universe
