#pragma once

#include "app/tickets/PrintedTicket.h"
#include "app/tickets/QrCode.h"
#include "ui/tickets/BookedPoster.h"
#include "ui/widgets/BaseButton.h"

namespace universe {

/// A ticket and its poster.
struct TicketFacts {
    PrintedTicket print;
    PosterSubject concert;

    friend bool operator==(const TicketFacts &, const TicketFacts &) = default;
};

/// One ticket as it would be in the hand: the poster, what, when and where, and the stub with its code. A click opens
/// it.
class TicketCard : public BaseButton {
    Q_OBJECT

public:
    explicit TicketCard(const TicketFacts &facts, QWidget *parent = nullptr);
    ~TicketCard() override;

    [[nodiscard]] const TicketFacts &facts() const { return m_facts; }
    [[nodiscard]] QSize sizeHint() const override { return {cardWidth, cardHeight}; }

    static constexpr int cardWidth = 584;
    static constexpr int cardHeight = 216;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QPainterPath outline() const;
    void paintPicture(QPainter &painter) const;
    void paintBody(QPainter &painter, const QRectF &rect) const;
    void paintStub(QPainter &painter, const QRectF &rect);

    TicketFacts m_facts;
    QrCode m_code; ///< made when it is first seen: of many tickets most are out of sight
};

} // namespace universe
