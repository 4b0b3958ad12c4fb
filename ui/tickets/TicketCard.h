#pragma once

#include "app/core/Booking.h"
#include "app/tickets/QrCode.h"
#include "ui/tickets/BookedPoster.h"

#include <QWidget>

namespace universe {

/// All that is printed on a ticket.
struct TicketFacts {
    Ticket ticket;
    PosterSubject concert;
    QString venue;
    QDateTime startsAt;
    QTimeZone timeZone;
    QString grade; ///< may be unknown
};

/// One ticket as it would be in the hand: the poster, what, when and where, and the stub with its code.
class TicketCard : public QWidget {
    Q_OBJECT

public:
    explicit TicketCard(const TicketFacts &facts, QWidget *parent = nullptr);
    ~TicketCard() override;

    [[nodiscard]] const TicketFacts &facts() const { return m_facts; }
    /// The ticket as a screen reader says it.
    [[nodiscard]] QString description() const;

    [[nodiscard]] QSize sizeHint() const override { return {cardWidth, cardHeight}; }

    static constexpr int cardWidth = 584;
    static constexpr int cardHeight = 216;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QPainterPath outline() const;
    void paintPicture(QPainter &painter) const;
    void paintBody(QPainter &painter, const QRectF &rect) const;
    void paintStub(QPainter &painter, const QRectF &rect) const;

    TicketFacts m_facts;
    QrCode m_code;
};

} // namespace universe
