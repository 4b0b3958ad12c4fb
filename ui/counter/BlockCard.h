#pragma once

#include "app/core/Error.h"
#include "ui/widgets/Card.h"

namespace universe {

class BlockController;
class Button;
class Label;
class Notice;
class TextField;

/// Seats that were chosen, which are kept for the house or let go, with the reason.
class BlockCard : public Card {
    Q_OBJECT

public:
    explicit BlockCard(BlockController &blocks, QWidget *parent = nullptr);

    /// So many of the chosen seats are free, and so many are blocked.
    void setChosen(int free, int blocked);
    [[nodiscard]] Label *chosen() const { return m_chosen; }
    [[nodiscard]] TextField *reason() const { return m_reason; }
    [[nodiscard]] Button *blockButton() const { return m_block; }
    [[nodiscard]] Button *releaseButton() const { return m_release; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    void retranslate();

Q_SIGNALS:
    /// The chosen seats that are free are to be blocked, or those that are blocked to be let go.
    void requested(bool blocked, const QString &reason);

private:
    void press(bool blocked);
    void showAll();
    void showRefusal(ErrorCode error);

    BlockController &m_blocks;
    int m_free = 0;
    int m_blocked = 0;
    Label *m_heading;
    Label *m_about;
    Label *m_chosen;
    TextField *m_reason;
    Notice *m_notice;
    Button *m_block;
    Button *m_release;
};

} // namespace universe
