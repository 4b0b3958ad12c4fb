#include "ui/seatmap/GradeButton.h"

#include "app/core/Text.h"
#include "ui/seatmap/SeatSprites.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Typography.h"
#include "ui/widgets/Format.h"

#include <QEvent>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace universe {

namespace {

constexpr double swatch = 20;

} // namespace

GradeButton::GradeButton(int grade, const QString &name, Money price, QWidget *parent)
    : BaseButton(parent)
    , m_grade(grade)
    , m_name(name)
    , m_price(price) {
    setMark(Mark::Follows);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    retranslate();
}

void GradeButton::setFree(int seats) {
    if (m_free == seats)
        return;
    m_free = seats;
    retranslate();
}

QString GradeButton::facts() const {
    const QString left = m_free == 0 ? tr("sold out") : tr("%1 left").arg(format::number(m_free));
    return tr("%1 · %2", "a price and how many seats are left").arg(format::number(m_price.coins), left);
}

void GradeButton::retranslate() {
    setAccessibleName(tr("%1, %2", "a grade; its price and free seats").arg(texts::isolated(m_name), facts()));
    setToolTip(tr("Show only these seats"));
    updateGeometry();
    update();
}

QSize GradeButton::sizeHint() const {
    const double name = QFontMetricsF(universe::font(TextRole::CaptionStrong)).horizontalAdvance(m_name);
    const double rest = QFontMetricsF(universe::font(TextRole::Caption)).horizontalAdvance(facts());
    const double width = metrics::spaceS * 2 + swatch + metrics::spaceXs + name + metrics::spaceXs + rest;
    return {static_cast<int>(std::ceil(width)), metrics::touchTarget};
}

void GradeButton::paintEvent(QPaintEvent *) {
    const Colors &c = colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = isChecked() ? c.accentSoft : underMouse() ? c.hover : c.surface;
    paintBox(painter, rect(), height() / 2.0, ground, isChecked() ? c.accentText : c.border);
    painter.save();
    painter.translate(metrics::spaceS + swatch / 2, height() / 2.0);
    paintSeat(painter, {SeatLook::Form::Free, m_grade, false}, swatch, std::numbers::pi / 2, c, true);
    painter.restore();

    QRectF text = QRectF(rect()).adjusted(metrics::spaceS + swatch + metrics::spaceXs, 0, 0, 0);
    painter.setFont(universe::font(TextRole::CaptionStrong));
    painter.setPen(c.text);
    painter.drawText(text, Qt::AlignVCenter, m_name);
    text.setLeft(text.left() + QFontMetricsF(painter.font()).horizontalAdvance(m_name) + metrics::spaceXs);
    painter.setFont(universe::font(TextRole::Caption));
    painter.setPen(c.textMuted);
    painter.drawText(text, Qt::AlignVCenter, facts());
    if (hasRing())
        paintFocusRing(painter, rect(), height() / 2.0);
}

void GradeButton::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    BaseButton::changeEvent(event);
}

} // namespace universe
