#pragma once

#include "app/models/seatmap/SeatGeometry.h"
#include "ui/widgets/Card.h"

namespace universe {

class Button;
class Label;
class SeatSwatch;

/// Seats that are offered, in words, and the button that takes them.
class OfferCard : public Card {
    Q_OBJECT

public:
    explicit OfferCard(QWidget *parent = nullptr);

    /// `taken`: they are what is picked. `enabled`: seats can be picked.
    void setOffer(const SeatGeometry &geometry, const QList<int> &seats, bool taken, bool enabled);
    [[nodiscard]] Button *takeButton() const { return m_take; }

Q_SIGNALS:
    void takeRequested();

private:
    SeatSwatch *m_swatch;
    Label *m_place;
    Label *m_price;
    Button *m_take;
};

} // namespace universe
