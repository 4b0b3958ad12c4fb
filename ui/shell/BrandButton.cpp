#include "ui/shell/BrandButton.h"

#include "ui/style/BrandMark.h"
#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Typography.h"

#include <QEvent>

namespace universe {

namespace {

constexpr int markSize = 34;

} // namespace

BrandButton::BrandButton(QWidget *parent)
    : BaseButton(parent) {
    setFont(universe::font(TextRole::Heading));
    setText(BrandMark::name());
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BrandButton::setCompact(bool compact) {
    if (compact == m_compact)
        return;
    m_compact = compact;
    updateGeometry();
    update();
}

int BrandButton::nameWidth() const { return fontMetrics().horizontalAdvance(text()) + metrics::spaceS; }

QSize BrandButton::sizeHint() const {
    constexpr int mark = metrics::spaceXs + markSize + metrics::spaceXs;
    return {mark + (m_compact ? 0 : nameWidth()), metrics::touchTarget};
}

void BrandButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    BrandMark::paint(painter, QRectF(metrics::spaceXs, (height() - markSize) / 2.0, markSize, markSize));
    if (!m_compact) {
        painter.setPen(colors().text);
        const int x = metrics::spaceXs + markSize + metrics::spaceXs;
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter, text());
    }
    if (hasRing())
        paintFocusRing(painter, rect(), metrics::radiusM);
}

void BrandButton::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) {
        setText(BrandMark::name());
        updateGeometry();
    }
    BaseButton::changeEvent(event);
}

} // namespace universe
