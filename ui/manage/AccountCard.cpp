#include "ui/manage/AccountCard.h"

#include "app/core/Counter.h"
#include "app/core/Text.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TextField.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace universe {

AccountCard::AccountCard(AccountManager &manager, QWidget *parent)
    : Card(parent)
    , m_manager(manager)
    , m_heading(new Label(TextRole::Heading))
    , m_about(new Label(TextRole::Body, {}, Tone::Muted))
    , m_role(new ChoiceField)
    , m_reason(new TextField({}))
    , m_notice(new Notice)
    , m_setRole(new Button(Button::Kind::Primary))
    , m_lock(new Button(Button::Kind::Danger)) {
    m_heading->setHeading();
    m_heading->setWordWrap(true);
    m_about->setWordWrap(true);
    m_reason->edit()->setMaxLength(longestReason);
    m_notice->clear();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::spaceS);
    buttons->addWidget(m_setRole);
    buttons->addWidget(m_lock);
    buttons->addStretch();
    for (QWidget *part : QList<QWidget *>{m_heading, m_about, m_role, m_reason, m_notice})
        body()->addWidget(part);
    body()->addLayout(buttons);
    connect(m_role, &ChoiceField::chosen, this, &AccountCard::follow);
    connect(m_setRole, &QAbstractButton::clicked, this, &AccountCard::changeRole);
    connect(m_lock, &QAbstractButton::clicked, this, &AccountCard::toggleLock);
    connect(&manager, &AccountManager::changed, this, &AccountCard::follow);
    connect(&manager, &AccountManager::done, this, &AccountCard::showDone);
    connect(&manager, &AccountManager::refused, this, &AccountCard::showRefusal);
    retranslate();
}

void AccountCard::fillRoles(ChoiceField &field) {
    QList<ChoiceField::Choice> choices;
    for (const Role role : {Role::Fan, Role::Steward, Role::Staff, Role::Supervisor, Role::Admin})
        choices.append({AccountsModel::roleText(role), int(role)});
    field.setChoices(choices);
}

void AccountCard::setAccount(const std::optional<ManagedAccount> &account) {
    const bool isAnother = account.has_value() != m_account.has_value() || (account && account->id != m_account->id);
    const bool hasAnotherRole = account && (isAnother || account->role != m_account->role);
    m_account = account;
    if (isAnother) {
        m_reason->clear();
        m_reason->setError({});
        m_notice->clear();
    }
    if (hasAnotherRole)
        m_role->setValue(int(account->role));
    follow();
}

QString AccountCard::checkedReason() {
    const QString reason = m_reason->text().trimmed().normalized(QString::NormalizationForm_C);
    m_notice->clear();
    const bool isNone = texts::showsNothing(reason);
    m_reason->setError(isNone ? tr("Say why: it is on the record.") : QString());
    if (isNone)
        m_reason->edit()->setFocus(Qt::OtherFocusReason);
    return isNone ? QString() : reason;
}

void AccountCard::changeRole() {
    if (const QString reason = checkedReason(); !reason.isEmpty() && m_account)
        m_manager.setRole(m_account->id, Role(m_role->value().toInt()), reason);
}

void AccountCard::toggleLock() {
    if (const QString reason = checkedReason(); !reason.isEmpty() && m_account)
        m_manager.setLocked(m_account->id, !m_account->isLocked, reason);
}

void AccountCard::showDone(AccountManager::Act act, MemberId member) {
    if (!m_account || member != m_account->id || act == AccountManager::Act::SetPassword)
        return;
    m_reason->clear();
    switch (act) {
    case AccountManager::Act::SetRole:
        return m_notice->setMessage(Icon::Success, Tone::Positive, tr("The role holds from the next step on."));
    case AccountManager::Act::Lock:
        return m_notice->setMessage(Icon::Success, Tone::Positive, tr("Locked. Every session of the account ended."));
    default:
        m_notice->setMessage(Icon::Success, Tone::Positive, tr("The account can be used again."));
    }
}

void AccountCard::showRefusal(AccountManager::Act act, const Error &error) {
    if (act == AccountManager::Act::Create || act == AccountManager::Act::SetPassword)
        return;
    m_notice->setError(error.code == ErrorCode::NotFound ? tr("This account was closed by its owner.")
                                                         : errorText(error.code));
}

void AccountCard::follow() {
    setVisible(m_account.has_value());
    if (!m_account)
        return;
    const bool isOther = !m_account->isOwn;
    m_heading->setText(m_account->name);
    m_about->setText(isOther ? m_account->email
                             : tr("%1. This is your own account: another administrator changes it.")
                                   .arg(texts::isolated(m_account->email)));
    for (QWidget *part : QList<QWidget *>{m_role, m_reason, m_setRole, m_lock})
        part->setVisible(isOther);
    m_setRole->setEnabled(m_role->value().toInt() != int(m_account->role));
    m_lock->setText(m_account->isLocked ? tr("Unlock") : tr("Lock the account"));
    for (Button *button : {m_setRole, m_lock})
        button->setBusy(m_manager.isBusy());
}

void AccountCard::retranslate() {
    fillRoles(*m_role);
    m_role->setLabel(tr("Role"));
    m_reason->setLabel(tr("Reason"));
    m_reason->setHelper(tr("It is on the record."));
    m_setRole->setText(tr("Change the role"));
    follow();
}

} // namespace universe
