#include "ui/tickets/QrView.h"

#include "app/tickets/QrPainting.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"

namespace universe {

QrView::QrView(QWidget *parent)
    : QWidget(parent) {
    setAccessibleName(tr("QR code"));
}

void QrView::setCode(const QrCode &code) {
    m_code = code;
    update();
}

void QrView::paint(QPainter &painter, const QRectF &rect, const QrCode &code, double radius) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect, radius, Qt::white); // in every scheme: many scanners cannot read light on dark
    paintQr(painter, rect, code);
    painter.restore();
}

void QrView::paintEvent(QPaintEvent *) {
    const int side = std::min(width(), height());
    const QRect square((width() - side) / 2, (height() - side) / 2, side, side);
    QPainter painter(this);
    paint(painter, square, m_code, metrics::radiusS);
}

} // namespace universe
