#pragma once

#include "app/core/Booking.h"
#include "app/core/Concert.h"

#include <QPainter>
#include <QWidget>

namespace universe {

/// A concert's poster, small, beside what was booked of it.
struct ConcertPicture {
    ConcertId id;
    QString title;
    QString singers;
    QString genre;

    static ConcertPicture of(const Booking &booking);
    static ConcertPicture of(const ConcertSummary &concert);

    void paint(QPainter &painter, const QRectF &rect, double radius) const;
};

/// The same as a widget of metrics::posterThumbWidth times `scale`.
class ConcertPictureView : public QWidget {
    Q_OBJECT

public:
    explicit ConcertPictureView(QSize size, QWidget *parent = nullptr);
    void setPicture(const ConcertPicture &picture);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ConcertPicture m_picture;
};

} // namespace universe
