#pragma once

#include "app/core/Money.h"
#include "ui/widgets/Chip.h"

#include <QList>
#include <QWidget>

namespace universe {

class AccountController;
class Button;
class Notice;
class TextField;

/// Adds coins: a few usual amounts, or an amount of one's own. It tells the outcome.
class TopUpPanel : public QWidget {
    Q_OBJECT

public:
    explicit TopUpPanel(AccountController &account, QWidget *parent = nullptr);

    /// Chooses the smallest usual amount that is enough.
    void suggest(Money atLeast);
    /// Zero while none is chosen or the own amount is not valid.
    [[nodiscard]] Money amount() const;

    [[nodiscard]] Button *submitButton() const { return m_submit; }
    [[nodiscard]] TextField *customField() const { return m_custom; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    [[nodiscard]] const QList<Chip *> &chips() const { return m_chips; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void chooseChip(Chip *chip);
    void submit();
    void showAmount();
    void showPhase();
    void retranslate();

    AccountController &m_account;
    QList<Chip *> m_chips;
    TextField *m_custom;
    Notice *m_notice;
    Button *m_submit;
};

} // namespace universe
