#pragma once

#include "app/core/Waiting.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/Card.h"

namespace universe {

class Badge;
class Button;
class Label;

/// One entry of a waiting list: an offer with what one can do about it, a place in the line, or how it ended.
class WaitingCard : public Card {
    Q_OBJECT

public:
    explicit WaitingCard(QWidget *parent = nullptr);

    void setEntry(const WaitingEntry &entry, std::chrono::seconds left);
    [[nodiscard]] const WaitingEntry &entry() const { return m_entry; }
    /// The time left to take the offer; without any there is nothing to take.
    void setLeft(std::chrono::seconds left);
    void setBusy(bool busy);
    void retranslate();

    [[nodiscard]] Badge *state() const { return m_state; }
    [[nodiscard]] Label *about() const { return m_about; }
    [[nodiscard]] Label *leftLabel() const { return m_leftLabel; }
    [[nodiscard]] Button *bookButton() const { return m_book; }
    [[nodiscard]] Button *declineButton() const { return m_decline; }
    [[nodiscard]] Button *leaveButton() const { return m_leave; }

Q_SIGNALS:
    void bookRequested(const universe::WaitingEntry &entry);
    void declineRequested(universe::WaitingEntryId entry);
    void leaveRequested(universe::WaitingEntryId entry);

private:
    [[nodiscard]] bool canBook() const;
    [[nodiscard]] QString aboutText() const;
    void showState();

    WaitingEntry m_entry;
    std::chrono::seconds m_left{};
    MinuteAnnouncer m_leftSaid;
    Label *m_title;
    Badge *m_state;
    Label *m_where;
    Label *m_about;
    Label *m_leftLabel;
    Button *m_book;
    Button *m_decline;
    Button *m_leave;
};

} // namespace universe
