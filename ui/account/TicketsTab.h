#pragma once

#include "app/core/Booking.h"

#include <QWidget>

class QStandardItemModel;

namespace universe {

class Button;
class CardListView;
class Label;
class LoadedView;
class MailNotice;
class MoveCard;
class MyPageController;
class SaveTicketsCard;
class TicketGrid;
class TicketMailer;

/// Tickets with their codes: the bookings at the left, the cards of the chosen one beside them.
class TicketsTab : public QWidget {
    Q_OBJECT

public:
    explicit TicketsTab(MyPageController &controller, QWidget *parent = nullptr);

    /// Shows the tickets of this booking; an invalid id is the next concert's.
    void choose(BookingId booking);
    [[nodiscard]] BookingId chosen() const { return m_chosen; }
    [[nodiscard]] TicketGrid *grid() const { return m_grid; }
    [[nodiscard]] Button *saveButton() const { return m_save; }
    [[nodiscard]] SaveTicketsCard *saveCard() const { return m_saveCard; }
    /// Whether tickets may be left on this machine as files; they may, unless told.
    void setCanSave(bool canSave);
    /// From now on tickets can be mailed, by this one; it outlives the tab. Until then it is not offered.
    void setMailer(TicketMailer &mailer);
    /// Where mail to the member goes.
    void setAddress(const QString &address);
    [[nodiscard]] Button *mailButton() const { return m_mail; }
    [[nodiscard]] MailNotice *mailNotice() const { return m_mailNotice; }
    [[nodiscard]] Button *cancelButton() const { return m_cancel; }
    [[nodiscard]] MoveCard *moveCard() const { return m_move; }
    void retranslate();

Q_SIGNALS:
    void concertsRequested();
    void cancelRequested(const universe::Booking &booking);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    void fillPicker();
    void showTickets();
    void showMail(const Booking *booking);
    void walk(int direction);
    [[nodiscard]] int chosenRow() const;

    MyPageController &m_controller;
    BookingId m_chosen;
    int m_walk = 0; ///< from the ticket in front to the next booking's first (1) or the one before's last (-1)
    QStandardItemModel *m_bookings;
    CardListView *m_picker;
    Label *m_about;
    Button *m_save;
    Button *m_mail;
    Button *m_cancel;
    MailNotice *m_mailNotice;
    TicketMailer *m_mailer = nullptr;
    QString m_address;
    SaveTicketsCard *m_saveCard;
    bool m_canSave = true;
    MoveCard *m_move;
    TicketGrid *m_grid;
    LoadedView *m_ticketsView;
    LoadedView *m_view;
};

} // namespace universe
