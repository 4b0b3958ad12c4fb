#pragma once

#include "app/core/Counter.h"
#include "ui/widgets/Card.h"

namespace universe {

class Label;

/// A booking that somebody came with: what it is of, and how it stands.
class FoundBookingCard : public Card {
    Q_OBJECT

public:
    explicit FoundBookingCard(QWidget *parent = nullptr);

    void setBooking(const FoundBooking &found);
    [[nodiscard]] Label *heading() const { return m_title; }
    [[nodiscard]] Label *state() const { return m_state; }
    [[nodiscard]] Label *paid() const { return m_paid; }
    /// All of it in a sentence, to be heard.
    [[nodiscard]] QString spoken() const;
    void retranslate();

private:
    [[nodiscard]] QString payText() const;

    FoundBooking m_found;
    Label *m_title;
    Label *m_number;
    Label *m_state;
    Label *m_when;
    Label *m_seats;
    Label *m_total;
    Label *m_whose;
    Label *m_paid;
    Label *m_reason;
};

} // namespace universe
