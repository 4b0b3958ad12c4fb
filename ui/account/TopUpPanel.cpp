#include "ui/account/TopUpPanel.h"

#include "app/models/account/AccountController.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TextField.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace universe {

namespace {

constexpr std::array<qint64, 4> usualAmounts{10'000, 50'000, 100'000, 300'000};

constexpr auto amountProperty = "amount";

// Takes "30,000" as much as "30000"; zero for anything that is no number.
Money readAmount(const QString &text) {
    QString digits = text;
    digits.remove(u',').remove(u' ').remove(u'.');
    bool ok = false;
    const qint64 value = digits.toLongLong(&ok);
    return ok && value > 0 ? Money{value} : Money{};
}

} // namespace

TopUpPanel::TopUpPanel(AccountController &account, QWidget *parent)
    : QWidget(parent)
    , m_account(account)
    , m_custom(new TextField({}, this))
    , m_notice(new Notice(this))
    , m_submit(new Button(Button::Kind::Primary, Icon::Plus, {}, this)) {
    auto *amounts = new QWidget(this);
    auto *flow = new FlowLayout(amounts, metrics::spaceXs, metrics::spaceXs);
    for (const qint64 amount : usualAmounts) {
        auto *chip = new Chip({}, amounts);
        chip->setMark(Chip::Mark::OneOfSeveral);
        chip->setProperty(amountProperty, amount);
        connect(chip, &QAbstractButton::clicked, this, [this, chip] { chooseChip(chip); });
        m_chips.append(chip);
        flow->addWidget(chip);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spaceM);
    layout->addWidget(amounts);
    layout->addWidget(m_custom);
    layout->addWidget(m_notice);
    layout->addWidget(m_submit);
    m_custom->edit()->setInputMethodHints(Qt::ImhDigitsOnly);
    m_custom->edit()->setMaxLength(14);

    connect(m_custom, &TextField::textChanged, this, &TopUpPanel::showAmount);
    connect(m_custom, &TextField::submitted, this, &TopUpPanel::submit);
    connect(m_submit, &QAbstractButton::clicked, this, &TopUpPanel::submit);
    connect(&m_account, &AccountController::topUpChanged, this, &TopUpPanel::showPhase);
    m_chips[1]->setChecked(true);
    retranslate();
}

void TopUpPanel::suggest(Money atLeast) {
    const auto chip = std::ranges::find_if(
        m_chips, [&](const Chip *c) { return c->property(amountProperty).toLongLong() >= atLeast.coins; });
    if (chip != m_chips.end()) {
        chooseChip(*chip);
        return;
    }
    constexpr qint64 round = 10'000;
    m_custom->setText(format::number((atLeast.coins + round - 1) / round * round));
}

Money TopUpPanel::amount() const {
    if (!m_custom->text().trimmed().isEmpty()) {
        const Money own = readAmount(m_custom->text());
        return own <= AccountController::largestTopUp ? own : Money{};
    }
    for (const Chip *chip : m_chips)
        if (chip->isChecked())
            return {chip->property(amountProperty).toLongLong()};
    return {};
}

void TopUpPanel::chooseChip(Chip *chip) {
    m_custom->clear();
    for (Chip *other : m_chips)
        other->setChecked(other == chip);
    m_account.settleTopUp();
    showAmount();
}

void TopUpPanel::submit() {
    if (amount() > Money{} && m_submit->isEnabled())
        m_account.topUp(amount());
}

void TopUpPanel::showAmount() {
    const QString own = m_custom->text().trimmed();
    if (!own.isEmpty())
        for (Chip *chip : m_chips)
            chip->setChecked(false);
    const Money chosen = amount();
    const bool wrong = !own.isEmpty() && chosen == Money{};
    m_custom->setError(
        wrong ? tr("A whole number from 1 to %1").arg(format::number(AccountController::largestTopUp.coins))
              : QString());
    m_submit->setText(chosen > Money{} ? tr("Top up %1").arg(format::money(chosen)) : tr("Top up"));
    m_submit->setEnabled(chosen > Money{});
}

void TopUpPanel::showPhase() {
    using Phase = AccountController::TopUpPhase;
    const Phase phase = m_account.topUpPhase();
    const bool asking = phase == Phase::Asking || phase == Phase::AskingAgain;
    m_submit->setBusy(asking);
    m_custom->setEnabled(!asking);
    for (Chip *chip : m_chips)
        chip->setEnabled(!asking);
    switch (phase) {
    case Phase::AskingAgain:
        m_notice->setMessage(Icon::Offline, Tone::Warning,
                             tr("The connection was lost before the answer came. We ask again as soon as it is back; "
                                "the fuel is added once, never twice."));
        break;
    case Phase::Failed:
        m_notice->setError(m_account.topUpError() == ErrorCode::Forbidden
                               ? tr("Fuel is sold at the counter here, not in the application.")
                           : m_account.topUpError() == ErrorCode::InvalidInput
                               ? tr("This is more than an account can hold. Choose a smaller amount.")
                               : errorText(m_account.topUpError()));
        break;
    case Phase::Added:
        m_notice->setMessage(Icon::Success, Tone::Positive,
                             tr("%1 added. You have %2 now.")
                                 .arg(format::money(m_account.amount()), format::money(m_account.balance())));
        break;
    case Phase::Ready:
    case Phase::Asking:
        m_notice->clear();
        break;
    }
}

void TopUpPanel::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TopUpPanel::retranslate() {
    for (Chip *chip : m_chips) {
        chip->setText(format::number(chip->property(amountProperty).toLongLong()));
        chip->updateGeometry();
    }
    m_custom->setLabel(tr("Or another amount"));
    m_custom->setPlaceholder(tr("e.g. %1").arg(format::number(30'000)));
    showPhase();
    showAmount();
}

} // namespace universe
