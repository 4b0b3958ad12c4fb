#pragma once

#include "app/core/Counter.h"
#include "ui/widgets/Card.h"

class QCheckBox;
class QVBoxLayout;

namespace universe {

class Button;
class DeskController;
class Label;
class Notice;
class TextField;

/// Gives tickets of the booking that was found back, for a reason: which, and what came of it.
class GiveBackCard : public Card {
    Q_OBJECT

public:
    explicit GiveBackCard(DeskController &desk, QWidget *parent = nullptr);

    /// One a ticket; a used or cancelled one cannot be chosen.
    [[nodiscard]] const QList<QCheckBox *> &ticketBoxes() const { return m_boxes; }
    [[nodiscard]] TextField *reason() const { return m_reason; }
    [[nodiscard]] QCheckBox *waiveBox() const { return m_waive; }
    [[nodiscard]] Button *giveBackButton() const { return m_giveBack; }
    [[nodiscard]] Button *reseatButton() const { return m_reseat; }
    [[nodiscard]] Label *quote() const { return m_quote; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    /// For another booking than before.
    void clear();
    void retranslate();

Q_SIGNALS:
    /// Another seat for this one.
    void reseatRequested(const universe::Ticket &ticket);
    void shiftRequested();

private:
    void follow();
    void makeBoxes();
    void showTexts();
    void showRequest();
    void askQuote();
    void showQuote();
    void giveBack();
    void reseat();
    void showGiven(const GivenBack &given);
    void showRefusal(ErrorCode error);
    [[nodiscard]] QList<TicketId> chosen() const;

    DeskController &m_desk;
    QList<Ticket> m_tickets;
    Label *m_heading;
    QVBoxLayout *m_boxPlace;
    QList<QCheckBox *> m_boxes;
    Label *m_quote;
    TextField *m_reason;
    QCheckBox *m_waive;
    Notice *m_notice;
    Button *m_giveBack;
    Button *m_reseat;
};

} // namespace universe
