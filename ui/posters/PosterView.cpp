#include "ui/posters/PosterView.h"

#include "ui/style/Metrics.h"

#include <QPainter>

namespace universe {

PosterView::PosterView(int width, QWidget *parent)
    : QWidget(parent) {
    setPosterWidth(width);
    connect(&PosterStore::instance(), &PosterStore::painted, this, [this](ConcertId id) {
        if (id == m_subject.id)
            update();
    });
}

PosterView::~PosterView() { PosterStore::instance().want(this, {}); }

void PosterView::setSubject(const PosterSubject &subject) {
    m_subject = subject;
    setAccessibleName(subject.title);
    update();
}

void PosterView::setPosterWidth(int width) { setFixedSize(width, width * 3 / 2); }

void PosterView::setFaded(bool faded) {
    m_faded = faded;
    update();
}

bool PosterView::isPainted() const { return !PosterStore::instance().find(wanted()).isNull(); }

PosterStore::Wanted PosterView::wanted() const {
    const double ratio = devicePixelRatioF();
    return {m_subject, (QSizeF(size()) * ratio).toSize(), int(metrics::radiusL * ratio)};
}

void PosterView::paintEvent(QPaintEvent *) {
    if (!m_subject.id.isValid())
        return;
    QPainter painter(this);
    const QPixmap pixmap = PosterStore::instance().find(wanted());
    drawPoster(painter, rect(), pixmap, m_subject, metrics::radiusL, m_faded);
    if (pixmap.isNull())
        PosterStore::instance().want(this, {wanted()});
}

void PosterView::hideEvent(QHideEvent *event) {
    PosterStore::instance().want(this, {});
    QWidget::hideEvent(event);
}

void drawPoster(QPainter &painter, const QRectF &rect, const QPixmap &pixmap, const PosterSubject &subject,
                double radius, bool faded) {
    painter.save();
    if (faded)
        painter.setOpacity(painter.opacity() * 0.42);
    if (pixmap.isNull()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(posterGround(subject));
        painter.drawRoundedRect(rect, radius, radius);
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()));
    }
    painter.restore();
}

} // namespace universe
