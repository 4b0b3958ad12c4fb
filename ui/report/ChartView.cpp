#include "ui/report/ChartView.h"

#include "app/core/Background.h"
#include "app/core/WhenDone.h"
#include "ui/style/Colors.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Accessibility.h"

#include <QPainter>

namespace universe {

ChartView::ChartView(QWidget *parent)
    : QWidget(parent) {
    accessibility::setRole(*this, QAccessible::Chart);
    connect(&Theme::instance(), &Theme::changed, this, &ChartView::paintAgain);
}

void ChartView::setPicture(const ChartPicturePtr &picture) {
    m_picture = picture;
    setAccessibleDescription(picture ? picture->words() : QString());
    if (picture)
        setMinimumHeight(picture->height());
    updateGeometry();
    paintAgain();
}

QSize ChartView::sizeHint() const { return {480, m_picture ? m_picture->height() : 0}; }

// One at a time: what changed meanwhile is painted after it.
void ChartView::paintAgain() {
    m_isStale = true;
    if (m_painting || !isVisible())
        return;
    m_isStale = false;
    if (!m_picture || size().isEmpty()) {
        m_image = {};
        return update();
    }
    m_painting = true;
    const auto paint = [picture = m_picture, size = size(), ratio = devicePixelRatioF(), colors = colors()] {
        QImage image((QSizeF(size) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        picture->paint(painter, QRectF(QPointF(), QSizeF(size)), colors);
        return image;
    };
    whenDone(this, inBackground(paint), [this](const QImage &image) {
        m_painting = false;
        m_image = image;
        update();
        if (m_isStale)
            paintAgain();
        else
            Q_EMIT painted();
    });
}

void ChartView::paintEvent(QPaintEvent * /*event*/) {
    QPainter painter(this);
    painter.drawImage(QPointF(), m_image);
}

void ChartView::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    paintAgain();
}

void ChartView::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    paintAgain();
}

} // namespace universe
