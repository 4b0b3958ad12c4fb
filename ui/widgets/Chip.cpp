#include "ui/widgets/Chip.h"

#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Typography.h"

namespace universe {

Chip::Chip(const QString &text, QWidget *parent)
    : BaseButton(parent) {
    setText(text);
    setCheckable(true);
    setFont(universe::font(TextRole::CaptionStrong));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setSymbol(std::optional<Icon> icon) {
    m_symbol = icon;
    updateGeometry();
    update();
}

void Chip::setSymbolTrailing(bool trailing) {
    m_trailing = trailing;
    update();
}

void Chip::setMaximumTextWidth(int width) {
    m_textWidth = width;
    setToolTip(shownText() == text() ? QString() : text());
    updateGeometry();
    update();
}

QString Chip::shownText() const { return fontMetrics().elidedText(text(), Qt::ElideRight, m_textWidth); }

QSize Chip::sizeHint() const {
    const int icon = m_symbol ? metrics::iconS + metrics::spaceXxs + 2 : 0;
    return {fontMetrics().horizontalAdvance(shownText()) + icon + 2 * (metrics::spaceS + 2), metrics::compactTarget};
}

void Chip::paintEvent(QPaintEvent *) {
    const Colors &c = colors();
    const bool over = isEnabled() && underMouse();
    const QColor fill = isChecked() ? c.accentSoft : isDown() ? c.pressed : over ? c.hover : c.surface;
    const QColor ink = !isEnabled() ? c.textDisabled : isChecked() ? c.accentText : c.text;
    const double radius = height() / 2.0;
    QPainter painter(this);
    paintBox(painter, rect(), radius, fill, isChecked() ? c.accentText : c.borderStrong);
    if (hasRing())
        paintFocusRing(painter, rect(), radius);
    QRect place = rect().adjusted(metrics::spaceS + 2, 0, -metrics::spaceS - 2, 0);
    if (m_symbol) {
        const int x = m_trailing ? place.right() + 1 - metrics::iconS : place.left();
        const int y = (height() - metrics::iconS) / 2;
        paintIcon(painter, *m_symbol, QRectF(x, y, metrics::iconS, metrics::iconS), ink);
        constexpr int room = metrics::iconS + metrics::spaceXxs + 2;
        m_trailing ? place.setRight(place.right() - room) : place.setLeft(place.left() + room);
    }
    painter.setPen(ink);
    painter.drawText(place.adjusted(0, 0, 1, 0), Qt::AlignVCenter, shownText());
}

} // namespace universe
