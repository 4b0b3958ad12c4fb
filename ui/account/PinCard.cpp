#include "ui/account/PinCard.h"

#include "app/core/Pin.h"
#include "app/models/account/AccountController.h"
#include "app/models/account/MyDetails.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TextField.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace universe {

PinCard::PinCard(AccountController &account, MyDetails &details, QWidget *parent)
    : Card(parent)
    , m_account(account)
    , m_details(details)
    , m_heading(new Label(TextRole::Heading))
    , m_about(new Label(TextRole::Body, {}, Tone::Muted))
    , m_password(new TextField({}))
    , m_pin(new TextField({}))
    , m_notice(new Notice)
    , m_set(new Button(Button::Kind::Secondary))
    , m_remove(new Button(Button::Kind::Ghost)) {
    m_heading->setHeading();
    m_about->setWordWrap(true);
    m_password->setPassword(true);
    m_pin->setPassword(true);
    m_pin->edit()->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    m_notice->clear();
    body()->setSpacing(metrics::spaceS);
    for (QWidget *part : QList<QWidget *>{m_heading, m_about, m_password, m_pin, m_notice})
        body()->addWidget(part);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_set);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    body()->addLayout(buttons);
    for (TextField *field : {m_password, m_pin}) {
        connect(field, &TextField::textChanged, this, [this, field] {
            field->setError({});
            if (!field->text().isEmpty()) // what was typed anew, not what was cleared
                m_details.settle(MyDetails::Task::Pin);
        });
        connect(field, &TextField::submitted, this, &PinCard::submit);
    }
    connect(m_set, &QAbstractButton::clicked, this, &PinCard::submit);
    connect(m_remove, &QAbstractButton::clicked, this, &PinCard::remove);
    connect(&details, &MyDetails::changed, this, [this](MyDetails::Task task) {
        if (task == MyDetails::Task::Pin)
            showPhase();
    });
    connect(&account, &AccountController::accountChanged, this, &PinCard::followAccount);
    retranslate();
    m_remove->setVisible(m_details.hasPin());
    if (!m_details.mayHavePin()) // not shown here otherwise: without a parent it would be a window
        hide();
}

void PinCard::followAccount() {
    if (!m_account.account()) { // nothing typed is left to the next one here
        m_password->clear();
        m_pin->clear();
    }
    setVisible(m_details.mayHavePin());
    m_remove->setVisible(m_details.hasPin());
}

bool PinCard::hasPassword() {
    m_password->setError(m_password->text().isEmpty() ? tr("Enter your password") : QString());
    if (!m_password->error().isEmpty())
        m_password->setFocus();
    return m_password->error().isEmpty();
}

void PinCard::submit() {
    if (m_details.phase(MyDetails::Task::Pin) == MyDetails::Phase::Asking || !hasPassword())
        return;
    const std::optional<QString> pin = pinFrom(m_pin->text());
    m_pin->setError(pin ? QString() : tr("A PIN has 4 to 12 digits"));
    if (!pin)
        return m_pin->setFocus();
    m_isRemoving = false;
    m_details.setPin(m_password->text(), pin);
}

void PinCard::remove() {
    if (m_details.phase(MyDetails::Task::Pin) == MyDetails::Phase::Asking || !hasPassword())
        return;
    m_isRemoving = true;
    m_details.setPin(m_password->text(), std::nullopt);
}

QString PinCard::failureText() const {
    switch (m_details.error(MyDetails::Task::Pin)) {
    case ErrorCode::Forbidden:
        return tr("This is not your password. Nothing was changed.");
    case ErrorCode::Throttled:
        return tr("Too many wrong passwords. Wait five minutes, then try again.");
    case ErrorCode::Offline:
        return tr("The connection was lost. Nobody knows whether the PIN was changed: try again.");
    default:
        return errorText(m_details.error(MyDetails::Task::Pin));
    }
}

void PinCard::showPhase() {
    const MyDetails::Phase phase = m_details.phase(MyDetails::Task::Pin);
    (m_isRemoving ? m_remove : m_set)->setBusy(phase == MyDetails::Phase::Asking);
    if (phase == MyDetails::Phase::Succeeded) {
        m_password->clear();
        m_pin->clear();
        m_notice->setMessage(Icon::Success, Tone::Positive,
                             m_isRemoving ? tr("The PIN is gone. Your password unlocks the window.")
                                          : tr("The PIN is set. It unlocks a locked window."));
        m_remove->setVisible(!m_isRemoving);
    } else if (phase == MyDetails::Phase::Failed) {
        m_notice->setError(failureText());
    } else {
        m_notice->clear();
    }
}

void PinCard::retranslate() {
    m_heading->setText(tr("PIN"));
    m_about->setText(tr("A window of the house locks when nobody has touched it for a while, or by Ctrl+L. A PIN "
                        "unlocks it faster than the password; it "
                        "is good for nothing else."));
    m_password->setLabel(tr("Your password"));
    m_pin->setLabel(tr("New PIN, 4 to 12 digits"));
    m_set->setText(tr("Set the PIN"));
    m_remove->setText(tr("Have no PIN"));
    if (!m_pin->error().isEmpty())
        m_pin->setError(tr("A PIN has 4 to 12 digits"));
    showPhase();
}

} // namespace universe
