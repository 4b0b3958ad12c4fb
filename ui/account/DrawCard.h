#pragma once

#include "app/models/sale/MyDraws.h"
#include "ui/widgets/Card.h"

namespace universe {

class Badge;
class Button;
class Label;
class Notice;

/// One entry of a draw: what became of it and why, what one can do next, and how it can be checked.
class DrawCard : public Card {
    Q_OBJECT

public:
    explicit DrawCard(QWidget *parent = nullptr);

    /// `about` and `won` may be null: not known yet.
    void setEntry(const DrawEntry &entry, const MyDraws::About *about, const BookingOrder *won, const QDateTime &now);
    [[nodiscard]] const DrawEntry &entry() const { return m_entry; }
    void setBusy(bool busy);
    void setChecking(bool checking);
    void showFinding(const DrawFinding &finding);
    /// At a kiosk nothing of a member's stays.
    void setCanSave(bool can);
    void retranslate();

    [[nodiscard]] Badge *state() const { return m_state; }
    [[nodiscard]] Label *text() const { return m_text; }
    [[nodiscard]] Label *next() const { return m_next; }
    [[nodiscard]] Label *receipt() const { return m_receipt; }
    [[nodiscard]] Button *bookButton() const { return m_book; }
    [[nodiscard]] Button *concertButton() const { return m_toConcert; }
    [[nodiscard]] Button *copyButton() const { return m_copy; }
    [[nodiscard]] Button *checkButton() const { return m_check; }
    [[nodiscard]] Button *saveButton() const { return m_save; }
    [[nodiscard]] Notice *notice() const { return m_notice; }

Q_SIGNALS:
    void bookRequested(const universe::DrawEntry &entry);
    void concertRequested(universe::ConcertId concert);
    void checkRequested(const universe::DrawEntry &entry);
    void saveRequested(const universe::DrawEntry &entry);

private:
    [[nodiscard]] const SalePhase *phase() const;
    [[nodiscard]] QString dateTime(const QDateTime &instant) const;
    [[nodiscard]] QString wishText(const DrawWish &wish) const;
    [[nodiscard]] QStringList wishLines() const;
    [[nodiscard]] QString mainText() const;
    [[nodiscard]] QString wonText() const;
    [[nodiscard]] QString nextText() const;
    [[nodiscard]] QString afterText() const;
    [[nodiscard]] QString proofText() const;
    void showState();

    DrawEntry m_entry;
    std::optional<MyDraws::About> m_about;
    std::optional<BookingOrder> m_won;
    QDateTime m_now;
    bool m_canSave = true;
    Label *m_title;
    Badge *m_state;
    Label *m_text;
    Label *m_next;
    Label *m_receipt;
    Button *m_book;
    Button *m_toConcert;
    Button *m_copy;
    Button *m_check;
    Button *m_save;
    Notice *m_notice;
};

} // namespace universe
