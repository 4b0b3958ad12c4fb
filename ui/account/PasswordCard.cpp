#include "ui/account/PasswordCard.h"

#include "app/models/account/AccountController.h"
#include "app/models/account/AccountRules.h"
#include "app/models/account/MyDetails.h"
#include "ui/account/AccountText.h"
#include "ui/account/StrengthMeter.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TextField.h"

namespace universe {

PasswordCard::PasswordCard(AccountController &account, MyDetails &details, QWidget *parent)
    : Card(parent)
    , m_account(account)
    , m_details(details)
    , m_heading(new Label(TextRole::Heading))
    , m_about(new Label(TextRole::Body, {}, Tone::Muted))
    , m_old(new TextField({}))
    , m_new(new TextField({}))
    , m_meter(new StrengthMeter)
    , m_notice(new Notice)
    , m_change(new Button(Button::Kind::Secondary)) {
    m_heading->setHeading();
    m_about->setWordWrap(true);
    m_old->setPassword(true);
    m_new->setPassword(true);
    m_notice->clear();
    body()->setSpacing(metrics::spaceS);
    for (QWidget *part : QList<QWidget *>{m_heading, m_about, m_old, m_new, m_meter, m_notice})
        body()->addWidget(part);
    body()->addWidget(m_change, 0, Qt::AlignLeft);
    for (TextField *field : {m_old, m_new}) {
        connect(field, &TextField::textChanged, this, [this, field] {
            field->setError({});
            if (!field->text().isEmpty()) // what was typed anew, not what was cleared
                m_details.settle(MyDetails::Task::Password);
            showStrength();
        });
        connect(field, &TextField::submitted, this, &PasswordCard::submit);
    }
    connect(m_change, &QAbstractButton::clicked, this, &PasswordCard::submit);
    connect(&details, &MyDetails::changed, this, [this](MyDetails::Task task) {
        if (task == MyDetails::Task::Password)
            showPhase();
    });
    connect(&account, &AccountController::accountChanged, this, [this] {
        if (!m_account.account()) { // nothing typed is left to the next one here
            m_old->clear();
            m_new->clear();
        }
    });
    retranslate();
}

void PasswordCard::showStrength() {
    const QString password = m_new->text();
    const QString flaw = password.isEmpty() ? QString() : passwordFlawText(password);
    m_new->setHelper(flaw.isEmpty() ? passwordHelp() : flaw);
    if (password.isEmpty())
        return m_meter->setStrength(-1);
    const std::optional<Account> account = m_account.account();
    const QStringList known = account ? QStringList{account->email.section(u'@', 0, 0), account->name} : QStringList();
    m_meter->setStrength(accountRules::passwordStrength(password, known));
}

void PasswordCard::submit() {
    if (m_change->isBusy())
        return;
    m_old->setError(m_old->text().isEmpty() ? tr("Enter the password that you have now") : QString());
    m_new->setError(passwordFlawText(m_new->text()));
    for (TextField *field : {m_old, m_new})
        if (!field->error().isEmpty())
            return field->setFocus();
    m_details.changePassword(m_old->text(), m_new->text());
}

QString PasswordCard::failureText() const {
    switch (m_details.error(MyDetails::Task::Password)) {
    case ErrorCode::Forbidden:
        return tr("This is not the password that you have now. Nothing was changed.");
    case ErrorCode::Throttled:
        return tr("Too many wrong passwords. Wait five minutes, then try again.");
    case ErrorCode::Offline:
        return tr("The connection was lost. Try again; if your current password is then rejected, the new one is "
                  "already in effect.");
    default:
        return errorText(m_details.error(MyDetails::Task::Password));
    }
}

void PasswordCard::showPhase() {
    const MyDetails::Phase phase = m_details.phase(MyDetails::Task::Password);
    m_change->setBusy(phase == MyDetails::Phase::Asking);
    if (phase == MyDetails::Phase::Succeeded) {
        m_old->clear();
        m_new->clear();
        m_notice->setMessage(Icon::Success, Tone::Positive,
                             tr("The password is changed. Everywhere else you were logged out."));
    } else if (phase == MyDetails::Phase::Failed) {
        m_notice->setError(failureText());
    } else {
        m_notice->clear();
    }
}

void PasswordCard::retranslate() {
    m_heading->setText(tr("Password"));
    m_about->setText(tr("With another password you stay logged in here, and nowhere else."));
    m_old->setLabel(tr("Current password"));
    m_new->setLabel(tr("New password"));
    m_change->setText(tr("Change the password"));
    if (!m_new->error().isEmpty())
        m_new->setError(passwordFlawText(m_new->text()));
    showStrength();
    showPhase();
}

} // namespace universe
