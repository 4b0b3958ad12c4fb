#include "ui/counter/PayInCard.h"

#include <QVBoxLayout>

#include "app/core/Text.h"
#include "app/models/counter/ShiftController.h"
#include "ui/counter/Amount.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TextField.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace universe {

PayInCard::PayInCard(ShiftController &shifts, QWidget *parent)
    : Card(parent)
    , m_shifts(shifts)
    , m_heading(new Label(TextRole::Heading))
    , m_amount(new TextField({}))
    , m_reason(new TextField({}))
    , m_notice(new Notice)
    , m_in(new Button(Button::Kind::Secondary, Icon::Plus))
    , m_out(new Button(Button::Kind::Secondary, Icon::Minus)) {
    m_heading->setHeading();
    m_amount->edit()->setMaxLength(longestAmount);
    m_reason->edit()->setMaxLength(longestReason);
    m_notice->clear();
    for (QWidget *part : QList<QWidget *>{m_heading, m_amount, m_reason, m_notice})
        body()->addWidget(part);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::spaceS);
    buttons->addWidget(m_in);
    buttons->addWidget(m_out);
    buttons->addStretch();
    body()->addLayout(buttons);
    connect(m_in, &QAbstractButton::clicked, this, [this] { pay(1); });
    connect(m_out, &QAbstractButton::clicked, this, [this] { pay(-1); });
    connect(&shifts, &ShiftController::changed, this, [this] {
        m_in->setBusy(m_shifts.isBusy());
        m_out->setBusy(m_shifts.isBusy());
    });
    connect(&shifts, &ShiftController::done, this, [this](ShiftController::Act act) {
        if (act != ShiftController::Act::PayIn)
            return;
        m_amount->clear();
        m_reason->clear();
        m_notice->setMessage(Icon::Success, Tone::Positive, tr("It is written down."));
    });
    connect(&shifts, &ShiftController::refused, this, [this](ShiftController::Act act, const Error &error) {
        if (act == ShiftController::Act::PayIn)
            m_notice->setError(error.code == ErrorCode::InvalidInput ? tr("The drawer has less than that.")
                                                                     : errorText(error.code));
    });
    retranslate();
}

void PayInCard::pay(int sign) {
    const auto amount = amountOf(m_amount->text());
    const QString reason = m_reason->text().trimmed().normalized(QString::NormalizationForm_C);
    const bool isAmount = amount && *amount > Money{};
    m_amount->setError(isAmount ? QString() : tr("An amount is digits, such as 50000."));
    m_reason->setError(texts::showsNothing(reason) ? tr("Say why, for the record.") : QString());
    m_notice->clear();
    if (!isAmount || !m_reason->error().isEmpty())
        return (isAmount ? m_reason : m_amount)->edit()->setFocus(Qt::OtherFocusReason);
    m_shifts.payIn(*amount * sign, reason);
}

void PayInCard::retranslate() {
    m_heading->setText(tr("Into the drawer, or out of it"));
    m_amount->setLabel(tr("Amount"));
    m_reason->setLabel(tr("Why"));
    m_in->setText(tr("Put in"));
    m_out->setText(tr("Take out"));
}

} // namespace universe
