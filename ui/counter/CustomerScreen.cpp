#include "ui/counter/CustomerScreen.h"

#include "app/core/LocalName.h"
#include "app/core/Text.h"
#include "app/models/counter/SaleController.h"
#include "ui/booking/OrderCard.h"
#include "ui/style/BrandMark.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Names.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace universe {

namespace {

constexpr qsizetype mostRows = 6;
constexpr int usualHeight = 480; ///< at which texts are as large as elsewhere: it is read from further away
constexpr QSize usualSize{1024, 720};

} // namespace

CustomerScreen::CustomerScreen(SaleController &sale)
    : m_sale(sale)
    , m_title(add(TextRole::Title))
    , m_when(add(TextRole::Body))
    , m_seats(new QGridLayout)
    , m_more(add(TextRole::Body))
    , m_totalName(add(TextRole::Heading))
    , m_total(add(TextRole::Display))
    , m_given(add(TextRole::Heading))
    , m_change(add(TextRole::Title))
    , m_end(add(TextRole::Heading)) {
    setObjectName(QStringLiteral("page")); // its background
    setAttribute(Qt::WA_StyledBackground);
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its own window
    resize(usualSize);
    lay();
    connect(&sale, &SaleController::changed, this, &CustomerScreen::follow);
    follow();
}

Label *CustomerScreen::add(TextRole role) {
    auto *label = new Label(role, this);
    label->setAlignment(Qt::AlignCenter);
    m_texts.append({label, role});
    return label;
}

void CustomerScreen::lay() {
    m_title->setWordWrap(true);
    m_seats->setColumnStretch(0, 1);
    m_seats->setHorizontalSpacing(metrics::spaceXl);
    for (qsizetype i = 0; i < mostRows; ++i) {
        const auto row = std::pair(add(TextRole::Body), add(TextRole::BodyStrong));
        row.first->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        row.second->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_seats->addWidget(row.first, int(i), 0);
        m_seats->addWidget(row.second, int(i), 1);
        m_rows.append(row);
    }
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::spaceM);
    column->addStretch();
    column->addWidget(m_title);
    column->addWidget(m_when);
    column->addSpacing(metrics::spaceM);
    column->addLayout(m_seats);
    column->addWidget(m_more);
    column->addSpacing(metrics::spaceM);
    for (Label *label : {m_totalName, m_total, m_given, m_change, m_end})
        column->addWidget(label);
    column->addStretch();
    auto *sides = new QHBoxLayout(this);
    sides->setContentsMargins(metrics::pageMargin, metrics::spaceL, metrics::pageMargin, metrics::spaceL);
    sides->addStretch(1);
    sides->addLayout(column, 4);
    sides->addStretch(1);
}

void CustomerScreen::follow() {
    setWindowTitle(tr("Customer's screen"));
    const BookingOrder &order = m_sale.order();
    const bool isEmpty = m_sale.phase() == SaleController::Phase::Empty || order.seats.isEmpty();
    m_title->setText(isEmpty ? BrandMark::name() : texts::isolated(order.concert.title));
    m_when->setText(isEmpty ? tr("Welcome. Tell us which concert you would like to see.")
                            : tr("%1 · %2", "a date, a venue")
                                  .arg(format::dateTime(order.show.startsAt, order.concert.timeZone),
                                       texts::isolated(texts::localName(order.concert.venue, order.concert.venueEn))));
    for (Label *label : {m_totalName, m_total})
        label->setVisible(!isEmpty);
    showSeats();
    showMoney();
    scale();
}

void CustomerScreen::showSeats() {
    const QList<ChosenSeat> &seats = m_sale.order().seats;
    for (qsizetype i = 0; i < mostRows; ++i) {
        const auto [name, price] = m_rows[i];
        const bool isThere = i < seats.size();
        name->setVisible(isThere);
        price->setVisible(isThere);
        if (!isThere)
            continue;
        name->setText(
            tr("%1 · %2", "a grade, a seat").arg(texts::isolated(seats[i].grade), OrderCard::seatName(seats[i])));
        price->setText(format::paid(seats[i].price, m_sale.payment().pay));
    }
    const auto more = int(seats.size() - mostRows);
    m_more->setVisible(more > 0);
    m_more->setText(tr("and %n more", nullptr, std::max(more, 0)));
}

void CustomerScreen::showMoney() {
    const bool isSold = m_sale.phase() == SaleController::Phase::Sold;
    const Payment &payment = m_sale.payment();
    const bool isCash = payment.pay == Pay::Cash && payment.tendered && !m_sale.order().seats.isEmpty();
    const Money change = isSold ? m_sale.receipt().change : m_sale.change();
    m_totalName->setText(tr("Total"));
    m_total->setText(format::paid(isSold ? m_sale.receipt().total : m_sale.order().total(), payment.pay));
    m_given->setVisible(isCash);
    m_change->setVisible(isCash);
    if (isCash) {
        m_given->setText(tr("Given: %1").arg(format::won(*payment.tendered)));
        m_change->setText(change < Money{} ? tr("Still to pay: %1").arg(format::won({-change.coins}))
                                           : tr("Change: %1").arg(format::won(change)));
    }
    m_end->setVisible(isSold);
    m_end->setText(tr("Thank you. Booking %1").arg(m_sale.receipt().number));
}

QStringList CustomerScreen::lines() const {
    QStringList lines;
    for (const Text &text : m_texts)
        if (!text.label->isHidden())
            lines << text.label->text();
    return lines;
}

void CustomerScreen::scale() {
    const double factor = std::clamp(double(height()) / usualHeight, 1.0, 3.0);
    for (const Text &text : std::as_const(m_texts)) {
        QFont scaled = text.label == m_total ? tabularFont(text.role) : universe::font(text.role);
        scaled.setPixelSize(qRound(scaled.pixelSize() * factor));
        text.label->setFont(scaled);
    }
}

void CustomerScreen::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    scale();
}

void CustomerScreen::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        follow();
    QWidget::changeEvent(event);
}

void CustomerScreen::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_F11)
        setWindowState(windowState() ^ Qt::WindowFullScreen);
    else if (event->key() == Qt::Key_Escape && isFullScreen())
        showNormal();
    else
        QWidget::keyPressEvent(event);
}

} // namespace universe
