#pragma once

#include "app/core/Error.h"
#include "app/tickets/TicketSaver.h"
#include "ui/tickets/TicketPrinter.h"
#include "ui/widgets/Card.h"

#include <array>
#include <optional>

class QCheckBox;
class QProgressBar;

namespace universe {

class Button;
class FlowLayout;
class Label;
class Notice;
class PrintQueue;

/// Saves tickets as files, of one booking or of several: which, as what, and where; then how far it is, and how it
/// ended. Or prints them: without asking where this machine has a printer for it, else after a dialog.
class SaveTicketsCard : public Card {
    Q_OBJECT

public:
    explicit SaveTicketsCard(QWidget *parent = nullptr);

    /// Of these one chooses; the cancelled ones are left out. Others than before end what is under way.
    void setTickets(const QList<PrintedTicket> &tickets);
    /// Of other bookings all tickets can be had, too.
    void setOthers(const QList<Booking> &bookings);
    /// What was asked for by ticketsWanted.
    void setTicketsOf(BookingId booking, const QList<PrintedTicket> &tickets);
    void failTicketsOf(BookingId booking, ErrorCode error);

    [[nodiscard]] const QList<QCheckBox *> &ticketBoxes() const { return m_boxes; }
    [[nodiscard]] QCheckBox *formatBox(TicketFormat format) const { return m_formats[size_t(format)]; }
    /// Null for a booking that is not offered.
    [[nodiscard]] QCheckBox *otherBox(BookingId booking) const;
    [[nodiscard]] Button *saveButton() const { return m_save; }
    [[nodiscard]] Button *printButton() const { return m_print; }
    [[nodiscard]] Button *stopButton() const { return m_stop; }
    [[nodiscard]] Button *folderButton() const { return m_choose; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    [[nodiscard]] const TicketSaver &saver() const { return m_saver; }
    [[nodiscard]] const TicketPrinter &printer() const { return m_printer; }
    void setFolder(const QString &folder);
    /// Where a printer was chosen for tickets, they go there. The queue outlives the card.
    void setQueue(PrintQueue &queue);

Q_SIGNALS:
    void ticketsWanted(universe::BookingId booking);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void lay();
    void makeBoxes();
    void chooseFolder();
    void save();
    void print();
    void askForPrinter();
    void showKept(const QString &title, bool isKept);
    void chooseOther(BookingId booking, bool chosen);
    void showState();
    void showPrinting();
    void showEnd();
    void retranslate();
    [[nodiscard]] QList<PrintedTicket> chosenTickets() const;
    [[nodiscard]] QList<TicketFormat> chosenFormats() const;

    /// A booking whose tickets can be had, too.
    struct Other {
        Booking booking;
        QCheckBox *box = nullptr;
        std::optional<QList<PrintedTicket>> tickets{}; ///< once they are here
    };

    [[nodiscard]] bool isGathering() const;
    [[nodiscard]] QString nameOfOther(const Booking &booking) const;

    TicketSaver m_saver;
    TicketPrinter m_printer;
    PrintQueue *m_queue = nullptr; ///< null: always asks
    QString m_queued;              ///< what was given to the queue and is not kept yet
    QList<PrintedTicket> m_tickets;
    QString m_folder;
    TicketSaver::Phase m_shown = TicketSaver::Phase::Idle;
    Label *m_heading;
    Label *m_which;
    FlowLayout *m_ticketFlow;
    QList<QCheckBox *> m_boxes; ///< one a ticket, made when the card is first seen
    Label *m_andOf;
    FlowLayout *m_otherFlow;
    QList<Other> m_others;
    Label *m_as;
    std::array<QCheckBox *, ticketFormats.size()> m_formats{};
    Label *m_where;
    Button *m_choose;
    QProgressBar *m_progress;
    Notice *m_notice;
    Button *m_save;
    Button *m_print;
    Button *m_stop;
};

} // namespace universe
