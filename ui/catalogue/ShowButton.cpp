#include "ui/catalogue/ShowButton.h"

#include "ui/style/Colors.h"
#include "ui/style/Icons.h"
#include "ui/style/InputMode.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Typography.h"
#include "ui/widgets/Format.h"

#include <QEvent>
#include <QPainter>

namespace universe {

namespace {

constexpr int buttonHeight = 72;
constexpr int barHeight = 4;

} // namespace

ShowButton::ShowButton(QWidget *parent)
    : BaseButton(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void ShowButton::setShow(const Show &show, const QTimeZone &zone, SaleStatus sale) {
    m_show = show;
    m_zone = zone;
    m_sale = sale;
    setEnabled(sale == SaleStatus::Open);
    setCursor(sale == SaleStatus::Open ? Qt::PointingHandCursor : Qt::ArrowCursor);
    describe();
    update();
}

void ShowButton::describe() {
    setAccessibleName(
        tr("%1. %2", "a date of a concert, its seats").arg(format::dateTime(m_show.startsAt, m_zone), seatsText()));
}

QSize ShowButton::sizeHint() const { return {320, buttonHeight}; }

QSize ShowButton::minimumSizeHint() const { return {240, buttonHeight}; }

bool ShowButton::event(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        describe();
    return BaseButton::event(event);
}

QString ShowButton::seatsText() const {
    switch (m_sale) {
    case SaleStatus::SoldOut:
        return tr("Sold out");
    case SaleStatus::ShowBegun:
    case SaleStatus::Closed:
        return tr("Over", "of a show or its booking");
    case SaleStatus::Cancelled:
        return tr("Cancelled", "a date");
    case SaleStatus::Upcoming:
        return tr("%Ln seat(s)", nullptr, m_show.seatsTotal);
    case SaleStatus::Open:
    case SaleStatus::ClosesToday:
    case SaleStatus::Booked:
        break;
    }
    return tr("%1 of %2 seats left").arg(format::number(m_show.seatsFree), format::number(m_show.seatsTotal));
}

void ShowButton::paintEvent(QPaintEvent *) {
    const Colors &c = colors();
    QPainter painter(this);
    const bool hot = isEnabled() && (underMouse() || isDown());
    const QColor fill = !isEnabled() ? c.sunken : isDown() ? c.pressed : hot ? c.hover : c.surface;
    paintBox(painter, rect(), metrics::radiusM, fill, isEnabled() ? (hot ? c.accent : c.borderStrong) : c.border);
    if (hasFocus() && InputMode::instance().isKeyboard())
        paintFocusRing(painter, rect(), metrics::radiusM);

    const QRect inner = rect().adjusted(metrics::spaceM, metrics::spaceS, -metrics::spaceM, -metrics::spaceS);
    const QColor ink = isEnabled() ? c.text : c.textMuted;
    const QFont strong = universe::font(TextRole::BodyStrong);
    painter.setFont(strong);
    painter.setPen(ink);
    const QString when = format::dateTime(m_show.startsAt, m_zone);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop,
                     QFontMetrics(strong).elidedText(when, Qt::ElideRight, inner.width() - 28));
    if (isEnabled())
        paintIcon(painter, Icon::ChevronRight, QRectF(inner.right() - 19, inner.top() + 1, 20, 20), c.accentText);

    const double free = m_show.seatsTotal > 0 ? double(m_show.seatsFree) / m_show.seatsTotal : 0;
    const bool few = m_sale == SaleStatus::Open && free < 0.1;
    painter.setFont(universe::font(few ? TextRole::CaptionStrong : TextRole::Caption));
    painter.setPen(few ? c.warning : c.textMuted);
    painter.drawText(inner.adjusted(0, 0, 0, -barHeight - 4), Qt::AlignLeft | Qt::AlignBottom, seatsText());
    if (m_sale == SaleStatus::ShowBegun || m_sale == SaleStatus::Closed || m_sale == SaleStatus::Cancelled)
        return;
    const QRectF track(inner.left(), inner.bottom() - barHeight + 3, inner.width(), barHeight);
    paintBox(painter, track, barHeight / 2.0, c.pressed);
    if (m_sale == SaleStatus::Upcoming || free <= 0)
        return;
    QRectF left = track;
    left.setWidth(std::max<double>(barHeight, track.width() * free));
    paintBox(painter, left, barHeight / 2.0, few ? c.warning : c.accent);
}

} // namespace universe
