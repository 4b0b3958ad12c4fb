#include "ui/account/TicketsTab.h"

#include "app/core/Text.h"
#include "app/models/account/MyPageController.h"
#include "ui/account/CardRow.h"
#include "ui/account/LoadedView.h"
#include "ui/account/MoveCard.h"
#include "ui/style/Metrics.h"
#include "ui/tickets/MailNotice.h"
#include "ui/tickets/SaveTicketsCard.h"
#include "ui/tickets/TicketGrid.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStandardItemModel>

namespace universe {

using Part = MyPageController::Part;

namespace {

constexpr int pickerWidth = 340;
constexpr int narrowPickerWidth = 220;
constexpr int narrow = 1000; ///< in a narrower tab the tickets need the room more

} // namespace

TicketsTab::TicketsTab(MyPageController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_bookings(new QStandardItemModel(this))
    , m_picker(new CardListView([this](const QModelIndex &index) {
        const Booking booking = index.data(BookingListModel::BookingRole).value<Booking>();
        CardRow row;
        row.picture = posterSubject(booking);
        row.title = texts::isolated(booking.title);
        row.first = format::dateTime(booking.startsAt, booking.timeZone);
        row.second = tr("%n ticket(s)", nullptr, booking.seatCount);
        row.chosen = booking.id == m_chosen;
        return row;
    }))
    , m_about(new Label(TextRole::Body, {}, Tone::Muted))
    , m_save(new Button(Button::Kind::Ghost, Icon::Download))
    , m_mail(new Button(Button::Kind::Ghost, Icon::Mail))
    , m_cancel(new Button(Button::Kind::Ghost, Icon::Close))
    , m_mailNotice(new MailNotice)
    , m_saveCard(new SaveTicketsCard)
    , m_move(new MoveCard)
    , m_grid(new TicketGrid) {
    auto *tickets = new QWidget;
    tickets->setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(tickets);
    column->setContentsMargins(0, 0, 0, metrics::spaceL);
    column->setSpacing(metrics::spaceM);
    auto *head = new QHBoxLayout;
    head->addWidget(m_about, 1);
    head->addWidget(m_save, 0, Qt::AlignTop);
    head->addWidget(m_mail, 0, Qt::AlignTop);
    head->addWidget(m_cancel, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_mailNotice);
    column->addWidget(m_move);
    column->addWidget(m_saveCard);
    m_saveCard->hide();
    m_mailNotice->clear();
    column->addWidget(m_grid);
    column->addStretch();
    m_about->setWordWrap(true);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(tickets);
    m_ticketsView = new LoadedView(scroll);

    m_picker->setModel(m_bookings);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::spaceL);
    row->addWidget(m_picker);
    row->addWidget(m_ticketsView, 1);
    m_view = new LoadedView(content, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);

    connect(m_picker, &CardListView::opened, this, [this](const QModelIndex &index) {
        choose(index.data(BookingListModel::BookingRole).value<Booking>().id);
    });
    connect(m_view, &LoadedView::retryRequested, this, [this] { m_controller.load(Part::Bookings); });
    connect(m_view, &LoadedView::actionRequested, this, &TicketsTab::concertsRequested);
    connect(m_ticketsView, &LoadedView::retryRequested, this, [this] { m_controller.tickets().load(m_chosen); });
    connect(m_move, &MoveCard::answered, this,
            [this](bool keep) { m_controller.answerMove(m_controller.tickets().booking(), keep); });
    connect(m_save, &QAbstractButton::clicked, this, [this] {
        m_saveCard->setVisible(m_saveCard->isHidden());
        if (!m_saveCard->isHidden())
            m_saveCard->saveButton()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_mail, &QAbstractButton::clicked, this, [this] {
        if (m_mailer)
            m_mailer->mail(m_controller.tickets().booking());
    });
    TicketGatherer *gatherer = &controller.gatherer();
    connect(m_saveCard, &SaveTicketsCard::ticketsWanted, gatherer, &TicketGatherer::gather);
    connect(gatherer, &TicketGatherer::gathered, this, [this](BookingId of, const QList<Ticket> &gathered) {
        QList<PrintedTicket> prints;
        if (const Booking *booking = m_controller.bookings().find(of))
            for (const Ticket &ticket : gathered)
                prints.append(printedTicket(*booking, ticket));
        m_saveCard->setTicketsOf(of, prints);
    });
    connect(gatherer, &TicketGatherer::failed, m_saveCard,
            [this](BookingId of, const Error &error) { m_saveCard->failTicketsOf(of, error.code); });
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        if (const Booking *booking = m_controller.bookings().find(m_controller.tickets().booking()))
            Q_EMIT cancelRequested(*booking);
    });
    connect(m_grid, &TicketGrid::looked, this,
            [this] { m_controller.tickets().load(m_controller.tickets().booking()); });
    connect(m_grid, &TicketGrid::beyond, this, &TicketsTab::walk);
    connect(&controller.tickets(), &TicketLoader::changed, this, &TicketsTab::showTickets);
    connect(&controller, &MyPageController::stateChanged, this, [this](Part part) {
        if (part == Part::Bookings)
            follow();
    });
    retranslate();
}

void TicketsTab::resizeEvent(QResizeEvent *event) {
    m_picker->setFixedWidth(width() < narrow ? narrowPickerWidth : pickerWidth);
    QWidget::resizeEvent(event);
}

void TicketsTab::choose(BookingId booking) {
    m_chosen = booking;
    follow();
    if (m_chosen.isValid() && m_controller.tickets().booking() != m_chosen)
        m_controller.tickets().load(m_chosen);
}

// Lists the upcoming bookings, and the chosen one even if it is over.
void TicketsTab::fillPicker() {
    QList<Booking> bookings = m_controller.bookings().upcoming();
    if (const Booking *asked = m_controller.bookings().find(m_chosen);
        asked && std::ranges::find(bookings, asked->id, &Booking::id) == bookings.end())
        bookings.append(*asked);
    QList<BookingId> shown;
    for (int row = 0; row < m_bookings->rowCount(); ++row)
        shown.append(m_bookings->index(row, 0).data(BookingListModel::BookingRole).value<Booking>().id);
    QList<BookingId> wanted;
    for (const Booking &booking : bookings)
        wanted.append(booking.id);
    if (shown != wanted) {
        m_bookings->clear();
        for (qsizetype i = 0; i < bookings.size(); ++i) {
            auto *item = new QStandardItem;
            item->setEditable(false);
            m_bookings->appendRow(item);
        }
    }
    for (int row = 0; row < bookings.size(); ++row) {
        m_bookings->item(row)->setText(texts::isolated(bookings[row].title));
        m_bookings->item(row)->setData(QVariant::fromValue(bookings[row]), BookingListModel::BookingRole);
    }
    m_picker->viewport()->update();
}

void TicketsTab::follow() {
    if (!m_chosen.isValid() && !m_controller.bookings().upcoming().isEmpty()) {
        choose(m_controller.bookings().upcoming().first().id);
        return;
    }
    fillPicker();
    m_view->follow(m_controller.state(Part::Bookings), m_bookings->rowCount() == 0,
                   {tr("No tickets at hand"),
                    tr("The tickets of your next concerts will be here, ready to be shown at the door."),
                    tr("Find concerts")});
    showTickets();
}

int TicketsTab::chosenRow() const {
    for (int row = 0; row < m_bookings->rowCount(); ++row)
        if (m_bookings->index(row, 0).data(BookingListModel::BookingRole).value<Booking>().id == m_chosen)
            return row;
    return -1;
}

void TicketsTab::walk(int direction) {
    const QModelIndex next = m_bookings->index(chosenRow() + direction, 0);
    if (!next.isValid())
        return;
    m_walk = direction;
    choose(next.data(BookingListModel::BookingRole).value<Booking>().id);
}

void TicketsTab::showTickets() {
    const TicketLoader &loader = m_controller.tickets();
    if (m_walk != 0 && (loader.booking() != m_chosen || loader.state().phase == LoadState::Phase::Loading))
        return; // the ticket in front stays until the next one is there
    const Booking *booking = m_controller.bookings().find(loader.booking());
    QList<TicketFacts> facts;
    if (booking)
        for (const Ticket &ticket : loader.tickets())
            facts.append({printedTicket(*booking, ticket), posterSubject(*booking)});
    m_grid->setTickets(facts);
    m_grid->setBeyond(chosenRow() > 0, chosenRow() + 1 < m_bookings->rowCount());
    if (const int walked = std::exchange(m_walk, 0); walked != 0 && !facts.isEmpty())
        m_grid->open(walked > 0 ? 0 : int(facts.size()) - 1);
    QList<PrintedTicket> prints;
    for (const TicketFacts &each : facts)
        prints.append(each.print);
    m_saveCard->setTickets(prints);
    QList<Booking> others = m_controller.bookings().upcoming();
    others.removeIf([booking](const Booking &other) { return booking && other.id == booking->id; });
    m_saveCard->setOthers(others);
    const bool canSave = m_canSave && std::ranges::any_of(loader.tickets(), [](const Ticket &ticket) {
                             return ticket.state != TicketState::Cancelled;
                         });
    m_save->setVisible(canSave);
    if (!canSave)
        m_saveCard->hide();
    m_move->showBooking(booking ? *booking : Booking{}, booking && m_controller.hasBegun(*booking));
    m_move->setBusy(m_controller.isAnsweringMove());
    // Who may have everything back for nothing is not offered to pay for it.
    m_cancel->setVisible(
        m_move->isHidden() && booking && booking->state == BookingState::Booked && !m_controller.hasBegun(*booking) &&
        std::ranges::any_of(loader.tickets(), [](const Ticket &ticket) { return ticket.state == TicketState::Valid; }));
    showMail(booking);
    m_about->setText(booking ? tr("Booking %1. Show one code per person at the door.").arg(booking->number)
                             : QString());
    m_ticketsView->follow(loader.state(), facts.isEmpty(), {tr("No tickets"), {}, {}});
}

// Mailed is what opens the door: of a show that has begun, nothing any more.
void TicketsTab::showMail(const Booking *booking) {
    const auto &tickets = m_controller.tickets().tickets();
    m_mail->setVisible(
        m_mailer && booking && !m_controller.hasBegun(*booking) &&
        std::ranges::any_of(tickets, [](const Ticket &ticket) { return ticket.state == TicketState::Valid; }));
    m_mail->setBusy(m_mailer && m_mailer->isAsking());
    if (m_mailer && booking)
        m_mailNotice->follow(*m_mailer, booking->id, m_address);
    else
        m_mailNotice->clear();
}

void TicketsTab::setMailer(TicketMailer &mailer) {
    m_mailer = &mailer;
    connect(m_mailer, &TicketMailer::changed, this, &TicketsTab::showTickets);
    showTickets();
}

void TicketsTab::setAddress(const QString &address) {
    m_address = address;
    m_mail->setToolTip(address.isEmpty() ? QString() : tr("They go to %1").arg(texts::isolated(address)));
    showTickets();
}

void TicketsTab::setCanSave(bool canSave) {
    m_canSave = canSave;
    showTickets();
}

void TicketsTab::retranslate() {
    m_picker->setAccessibleName(tr("Bookings"));
    m_save->setText(tr("Save tickets"));
    m_mail->setText(tr("Mail my tickets"));
    m_cancel->setText(tr("Cancel booking"));
    m_cancel->setToolTip(tr("Cancel this booking or some of its tickets"));
    follow();
}

} // namespace universe
