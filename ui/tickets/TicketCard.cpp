#include "ui/tickets/TicketCard.h"

#include "app/core/Text.h"
#include "app/tickets/TicketCode.h"
#include "app/tickets/TicketPainting.h"
#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Typography.h"
#include "ui/tickets/QrView.h"
#include "ui/tickets/TicketFace.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Format.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainterPath>

namespace universe {

namespace {

constexpr int pictureWidth = TicketCard::cardHeight * 2 / 3;
constexpr int stubWidth = 168;
constexpr int notch = 9; ///< radius of the bites where the stub is torn off
constexpr int qrSide = 132;

Tone toneOf(TicketState state) {
    switch (state) {
    case TicketState::Used:
        return Tone::Muted;
    case TicketState::Cancelled:
        return Tone::Danger;
    case TicketState::Valid:
        break;
    }
    return Tone::Positive;
}

/// Draws lines of text from `y` down and returns where they end.
double paintLines(QPainter &painter, const QRectF &rect, double y, const QString &text, TextRole role,
                  const QColor &ink, int maximum) {
    const QFont face = font(role);
    painter.setFont(face);
    painter.setPen(ink);
    const QFontMetricsF size(face);
    for (const QString &line : ElidedLabel::linesOf(text, face, int(rect.width()), maximum)) {
        painter.drawText(QRectF(rect.left(), y, rect.width(), size.height()), Qt::AlignVCenter | Qt::AlignLeft, line);
        y += size.height();
    }
    return y;
}

} // namespace

TicketCard::TicketCard(const TicketFacts &facts, QWidget *parent)
    : BaseButton(parent)
    , m_facts(facts) {
    accessibility::setRole(*this, QAccessible::ListItem);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Show it large"));
    setFixedSize(sizeHint());
    setAccessibleName(ticketDescription(m_facts.print));
    connect(&PosterStore::instance(), &PosterStore::painted, this, [this](ConcertId id) {
        if (id == m_facts.concert.id)
            update();
    });
}

TicketCard::~TicketCard() { PosterStore::instance().want(this, {}); }

void TicketCard::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(ticketDescription(m_facts.print));
        setToolTip(tr("Show it large"));
        update();
    }
    BaseButton::changeEvent(event);
}

void TicketCard::keyPressEvent(QKeyEvent *event) {
    showRing();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        BaseButton::keyPressEvent(event);
}

QPainterPath TicketCard::outline() const {
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double tear = box.right() - stubWidth;
    QPainterPath card;
    card.addRoundedRect(box, metrics::radiusL, metrics::radiusL);
    QPainterPath bites;
    bites.addEllipse(QPointF(tear, box.top()), notch, notch);
    bites.addEllipse(QPointF(tear, box.bottom()), notch, notch);
    return card.subtracted(bites);
}

void TicketCard::paintEvent(QPaintEvent *) {
    const Colors &c = colors();
    const QPainterPath shape = outline();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape, c.surface);

    painter.save();
    painter.setClipPath(shape);
    paintPicture(painter);
    painter.restore();

    painter.setPen(QPen(c.border, metrics::hairline));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
    const double tear = width() - stubWidth - 0.5;
    painter.setPen(QPen(c.borderStrong, 1.5, Qt::DotLine, Qt::RoundCap));
    painter.drawLine(QPointF(tear, notch + 6), QPointF(tear, height() - notch - 6));

    paintBody(painter, QRectF(pictureWidth, 0, tear - pictureWidth, height())
                           .adjusted(metrics::spaceM + 4, metrics::spaceM, -metrics::spaceM, -metrics::spaceM));
    paintStub(painter, QRectF(tear, 0, stubWidth, height()));
    if (hasRing())
        paintFocusRing(painter, rect(), metrics::radiusL);
}

void TicketCard::paintPicture(QPainter &painter) const {
    const QRectF place(0, 0, pictureWidth, height());
    const PosterStore::Wanted wanted = posterAt(m_facts.concert, place.size(), 0, devicePixelRatioF());
    const QPixmap pixmap = PosterStore::instance().find(wanted);
    if (pixmap.isNull())
        PosterStore::instance().want(this, {wanted});
    drawPoster(painter, place, pixmap, m_facts.concert, 0, m_facts.print.ticket.state != TicketState::Valid);
}

void TicketCard::paintBody(QPainter &painter, const QRectF &rect) const {
    const Colors &c = colors();
    const TicketState state = m_facts.print.ticket.state;
    const QRectF badge = Badge::paint(painter, rect.topLeft(), ticketStateText(state), toneOf(state));
    double y = badge.bottom() + metrics::spaceXs;
    y = paintLines(painter, rect, y, texts::isolated(m_facts.concert.title), TextRole::Heading, c.text, 2) +
        metrics::spaceXxs;
    y = paintLines(painter, rect, y, format::dateTime(m_facts.print.startsAt, m_facts.print.timeZone),
                   TextRole::Caption, c.text, 1);
    paintLines(painter, rect, y, m_facts.print.venueName(), TextRole::Caption, c.textMuted, 1);

    const double seatHeight = QFontMetricsF(universe::font(TextRole::BodyStrong)).height();
    const double captionHeight = QFontMetricsF(universe::font(TextRole::Caption)).height();
    const QString caption =
        m_facts.print.ticket.grade.isEmpty()
            ? tr("Seat")
            : tr("Seat, %1", "followed by its grade").arg(texts::isolated(m_facts.print.ticket.grade));
    paintLines(painter, rect, rect.bottom() - seatHeight - captionHeight, caption, TextRole::Caption, c.textMuted, 1);
    paintLines(painter, rect, rect.bottom() - seatHeight, m_facts.print.ticket.seat, TextRole::BodyStrong, c.text, 1);
}

void TicketCard::paintStub(QPainter &painter, const QRectF &rect) {
    const Colors &c = colors();
    const bool valid = m_facts.print.ticket.state == TicketState::Valid;
    const QRectF square(rect.center().x() - qrSide / 2.0, metrics::spaceM, qrSide, qrSide);
    painter.save();
    if (!valid)
        painter.setOpacity(0.18);
    if (m_code.isEmpty())
        m_code = QrCode::encode(m_facts.print.ticket.code);
    QrView::paint(painter, square, m_code, metrics::radiusS);
    painter.restore();

    // The code takes two lines of groups of four, the first as long or one longer.
    const QString code = m_facts.print.ticket.code;
    const qsizetype first = (code.size() + 7) / 8 * 4;
    QFont mono = universe::font(TextRole::Mono);
    mono.setPixelSize(13);
    mono.setStrikeOut(!valid);
    painter.setFont(mono);
    painter.setPen(valid ? c.text : c.textDisabled);
    const double line = QFontMetricsF(mono).height();
    double y = square.bottom() + metrics::spaceXs;
    for (const QString &part : {code.left(first), code.mid(first)}) {
        painter.drawText(QRectF(rect.left(), y, rect.width(), line), Qt::AlignCenter, groupedTicketCode(part));
        y += line;
    }
}

} // namespace universe
