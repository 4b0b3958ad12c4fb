#pragma once

#include "app/core/Booking.h"
#include "ui/widgets/Card.h"

namespace universe {

class Button;
class Label;

/// Asks what becomes of a booking whose show was moved: it is kept, which no answer does, too, or all comes back.
class MoveCard : public Card {
    Q_OBJECT

public:
    explicit MoveCard(QWidget *parent = nullptr);

    /// `begun`: it is too late to answer.
    void showBooking(const Booking &booking, bool begun);
    void setBusy(bool busy);

    [[nodiscard]] Label *text() const { return m_text; }
    [[nodiscard]] Button *keepButton() const { return m_keep; }
    [[nodiscard]] Button *refundButton() const { return m_refund; }

Q_SIGNALS:
    void answered(bool keep);

private:
    Label *m_text;
    Button *m_keep;
    Button *m_refund;
};

} // namespace universe
