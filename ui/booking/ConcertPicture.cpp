#include "ui/booking/ConcertPicture.h"

#include "ui/catalogue/poster/PosterArt.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"

namespace universe {

ConcertPicture ConcertPicture::of(const Booking &booking) {
    return {booking.concertId, booking.title, booking.singers, booking.genre};
}

ConcertPicture ConcertPicture::of(const ConcertSummary &concert) {
    return {concert.id, concert.title, concert.singers, concert.genre};
}

void ConcertPicture::paint(QPainter &painter, const QRectF &rect, double radius) const {
    paintBox(painter, rect, radius, posterGround({id, title, singers, genre}));
}

ConcertPictureView::ConcertPictureView(QSize size, QWidget *parent)
    : QWidget(parent) {
    setFixedSize(size);
}

void ConcertPictureView::setPicture(const ConcertPicture &picture) {
    m_picture = picture;
    update();
}

void ConcertPictureView::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_picture.paint(painter, rect(), metrics::radiusS);
}

} // namespace universe
