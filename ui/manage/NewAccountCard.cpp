#include "ui/manage/NewAccountCard.h"

#include "app/core/Text.h"
#include "ui/account/AccountText.h"
#include "ui/manage/AccountCard.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TextField.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace universe {

NewAccountCard::NewAccountCard(AccountManager &manager, QWidget *parent)
    : Card(parent)
    , m_manager(manager)
    , m_heading(new Label(TextRole::Heading))
    , m_name(new TextField({}))
    , m_email(new TextField({}))
    , m_role(new ChoiceField)
    , m_password(new TextField({}))
    , m_notice(new Notice)
    , m_create(new Button(Button::Kind::Secondary, Icon::Plus)) {
    m_heading->setHeading();
    m_password->setPassword(true);
    m_notice->clear();
    for (QWidget *part : QList<QWidget *>{m_heading, m_name, m_email, m_role, m_password, m_notice})
        body()->addWidget(part);
    body()->addWidget(m_create, 0, Qt::AlignLeft);
    for (TextField *field : {m_name, m_email, m_password})
        connect(field, &TextField::submitted, this, &NewAccountCard::submit);
    connect(m_create, &QAbstractButton::clicked, this, &NewAccountCard::submit);
    connect(&manager, &AccountManager::changed, this, &NewAccountCard::showPhase);
    connect(&manager, &AccountManager::refused, this, &NewAccountCard::showRefusal);
    connect(&manager, &AccountManager::done, this, [this](AccountManager::Act act, MemberId member) {
        if (act != AccountManager::Act::Create)
            return;
        clear();
        m_notice->setMessage(Icon::Success, Tone::Positive,
                             tr("The account is made, with the member no. %1.").arg(member.value));
    });
    retranslate();
    m_role->setValue(int(Role::Staff));
}

void NewAccountCard::clear() {
    for (TextField *field : {m_name, m_email, m_password}) {
        field->clear();
        field->setError({});
    }
    m_notice->clear();
}

void NewAccountCard::submit() {
    if (m_manager.isBusy())
        return;
    m_notice->clear();
    const QString email = m_email->text().trimmed();
    m_name->setError(nameFlawText(m_name->text()));
    m_email->setError(email.contains(u'@') ? QString() : tr("Enter an address like name@example.com."));
    m_password->setError(passwordFlawText(m_password->text()));
    for (TextField *field : {m_name, m_email, m_password})
        if (!field->error().isEmpty())
            return field->edit()->setFocus(Qt::OtherFocusReason);
    m_manager.create({.name = m_name->text().simplified().normalized(QString::NormalizationForm_C),
                      .email = email,
                      .role = Role(m_role->value().toInt()),
                      .password = m_password->text()});
}

void NewAccountCard::showPhase() {
    m_create->setBusy(m_manager.isBusy());
    if (m_manager.phase() == PendingRequest::Phase::AskingAgain)
        m_notice->setMessage(
            Icon::Offline, Tone::Warning,
            tr("The connection was lost before the answer. It is asked again; no account is made twice."));
}

void NewAccountCard::showRefusal(AccountManager::Act act, const Error &error) {
    if (act != AccountManager::Act::Create)
        return;
    if (error.code == ErrorCode::AccountExists)
        m_email->setError(tr("Somebody has this address already."));
    else if (error.code == ErrorCode::InvalidInput)
        m_email->setError(tr("This is no e-mail address. Check it."));
    else
        m_notice->setError(errorText(error.code));
}

void NewAccountCard::retranslate() {
    AccountCard::fillRoles(*m_role);
    m_heading->setText(tr("New account"));
    m_name->setLabel(tr("Name"));
    m_email->setLabel(tr("E-mail"));
    m_role->setLabel(tr("Role"));
    m_password->setLabel(tr("First password"));
    m_password->setHelper(passwordHelp());
    m_create->setText(tr("Make the account"));
}

} // namespace universe
