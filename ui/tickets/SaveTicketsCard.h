#pragma once

#include "app/tickets/TicketSaver.h"
#include "ui/widgets/Card.h"

#include <array>

class QCheckBox;
class QProgressBar;

namespace universe {

class Button;
class FlowLayout;
class Label;
class Notice;

/// Saves tickets as files: which, as what, and where; then how far it is, and how it ended.
class SaveTicketsCard : public Card {
    Q_OBJECT

public:
    explicit SaveTicketsCard(QWidget *parent = nullptr);

    /// Of these one chooses; the cancelled ones are left out. Others than before end what is under way.
    void setTickets(const QList<PrintedTicket> &tickets);

    [[nodiscard]] const QList<QCheckBox *> &ticketBoxes() const { return m_boxes; }
    [[nodiscard]] QCheckBox *formatBox(TicketFormat format) const { return m_formats[size_t(format)]; }
    [[nodiscard]] Button *saveButton() const { return m_save; }
    [[nodiscard]] Button *stopButton() const { return m_stop; }
    [[nodiscard]] Button *folderButton() const { return m_choose; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    [[nodiscard]] const TicketSaver &saver() const { return m_saver; }
    void setFolder(const QString &folder);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void lay();
    void makeBoxes();
    void chooseFolder();
    void save();
    void showState();
    void showEnd();
    void retranslate();
    [[nodiscard]] QList<PrintedTicket> chosenTickets() const;
    [[nodiscard]] QList<TicketFormat> chosenFormats() const;

    TicketSaver m_saver;
    QList<PrintedTicket> m_tickets;
    QString m_folder;
    TicketSaver::Phase m_shown = TicketSaver::Phase::Idle;
    Label *m_heading;
    Label *m_which;
    FlowLayout *m_ticketFlow;
    QList<QCheckBox *> m_boxes; ///< one a ticket, made when the card is first seen
    Label *m_as;
    std::array<QCheckBox *, ticketFormats.size()> m_formats{};
    Label *m_where;
    Button *m_choose;
    QProgressBar *m_progress;
    Notice *m_notice;
    Button *m_save;
    Button *m_stop;
};

} // namespace universe
