#include "ui/booking/OrderCard.h"

#include "app/core/Text.h"
#include "ui/posters/PosterView.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/MarkText.h"
#include "ui/widgets/Names.h"

#include <QEvent>
#include <QHBoxLayout>

namespace universe {

namespace {

void clear(QLayout *layout) {
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

OrderCard::OrderCard(QWidget *parent)
    : Card(parent)
    , m_picture(new PosterView(metrics::posterThumbWidth * 2, this))
    , m_title(new ElidedLabel(TextRole::Heading, {}, Tone::Text, this))
    , m_singers(new ElidedLabel(TextRole::Body, {}, Tone::Muted, this))
    , m_when(new Label(TextRole::BodyStrong))
    , m_where(new Label(TextRole::Body))
    , m_seatsTitle(new Label(TextRole::CaptionStrong, {}, Tone::Muted, this))
    , m_seats(new QVBoxLayout) {
    m_title->setMaximumLines(2);
    m_seats->setSpacing(0);
    body()->addWidget(makeHead());
    body()->addSpacing(metrics::spaceXs);
    body()->addWidget(m_seatsTitle);
    body()->addLayout(m_seats);
}

QWidget *OrderCard::makeHead() {
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::spaceL);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::spaceXs);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_singers);
    words->addSpacing(metrics::spaceXxs);
    words->addWidget(new IconLabel(Icon::Calendar, m_when));
    words->addWidget(new IconLabel(Icon::Place, m_where));
    words->addStretch();
    row->addLayout(words, 1);
    return head;
}

QString OrderCard::seatName(const ChosenSeat &seat) {
    if (seat.row.isEmpty())
        return tr("Section %1, entry %2").arg(texts::isolated(seat.section), texts::isolated(seat.number));
    return tr("Section %1, row %2, seat %3")
        .arg(texts::isolated(seat.section), texts::isolated(seat.row), texts::isolated(seat.number));
}

QWidget *OrderCard::makeSeat(const ChosenSeat &seat) {
    auto *line = new QWidget(this);
    line->setMinimumHeight(metrics::touchTarget);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, metrics::spaceXxs, 0, metrics::spaceXxs);
    row->setSpacing(metrics::spaceS);
    row->addWidget(new Badge(seat.grade, Tone::Accent, line));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new ElidedLabel(TextRole::Body, seatName(seat), Tone::Text, line));
    if (const QString mark = markText(seat.mark, seat.note); !mark.isEmpty()) {
        const Tone tone = seat.mark == SeatMark::RestrictedView ? Tone::Warning : Tone::Muted;
        auto *special = new Label(TextRole::Caption, mark, tone, line);
        special->setWordWrap(true);
        words->addWidget(special);
    }
    row->addLayout(words, 1);
    auto *price = new Label(TextRole::Body, format::paid(seat.price, m_pay), line);
    price->setFont(tabularFont(TextRole::Body));
    row->addWidget(price);
    return line;
}

void OrderCard::setOrder(const BookingOrder &order, Pay pay) {
    m_order = order;
    m_pay = pay;
    showOrder();
}

void OrderCard::showOrder() {
    const ConcertSummary &concert = m_order.concert;
    m_picture->setSubject(posterSubject(concert));
    m_title->setText(texts::isolated(concert.title));
    m_singers->setText(texts::isolatedEach(format::singersOf(concert)));
    m_when->setText(format::dateTime(m_order.show.startsAt, concert.timeZone));
    m_where->setText(format::venueOf(concert));
    m_seatsTitle->setText(tr("%n seat(s)", nullptr, int(m_order.seats.size())));
    clear(m_seats);
    for (const ChosenSeat &seat : m_order.seats)
        m_seats->addWidget(makeSeat(seat));
}

void OrderCard::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        showOrder();
    Card::changeEvent(event);
}

} // namespace universe
