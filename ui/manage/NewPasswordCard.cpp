#include "ui/manage/NewPasswordCard.h"

#include "app/core/Counter.h"
#include "app/core/Text.h"
#include "ui/account/AccountText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TextField.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace universe {

NewPasswordCard::NewPasswordCard(AccountManager &manager, QWidget *parent)
    : Card(parent)
    , m_manager(manager)
    , m_heading(new Label(TextRole::Heading))
    , m_about(new Label(TextRole::Body, {}, Tone::Muted))
    , m_password(new TextField({}))
    , m_reason(new TextField({}))
    , m_notice(new Notice)
    , m_set(new Button(Button::Kind::Secondary, Icon::Lock)) {
    m_heading->setHeading();
    m_about->setWordWrap(true);
    m_password->setPassword(true);
    m_reason->edit()->setMaxLength(longestReason);
    m_notice->clear();
    for (QWidget *part : QList<QWidget *>{m_heading, m_about, m_password, m_reason, m_notice})
        body()->addWidget(part);
    body()->addWidget(m_set, 0, Qt::AlignLeft);
    for (TextField *field : {m_password, m_reason})
        connect(field, &TextField::submitted, this, &NewPasswordCard::submit);
    connect(m_set, &QAbstractButton::clicked, this, &NewPasswordCard::submit);
    connect(&manager, &AccountManager::changed, this, [this] { m_set->setBusy(m_manager.isBusy()); });
    connect(&manager, &AccountManager::done, this, &NewPasswordCard::showDone);
    connect(&manager, &AccountManager::refused, this, &NewPasswordCard::showRefusal);
    retranslate();
}

void NewPasswordCard::setMember(MemberId member) {
    if (m_member == member)
        return;
    m_member = member;
    for (TextField *field : {m_password, m_reason}) {
        field->clear();
        field->setError({});
    }
    m_notice->clear();
}

void NewPasswordCard::submit() {
    const QString reason = m_reason->text().trimmed().normalized(QString::NormalizationForm_C);
    m_notice->clear();
    m_password->setError(passwordFlawText(m_password->text()));
    m_reason->setError(texts::showsNothing(reason) ? tr("Say why: it is on the record.") : QString());
    for (TextField *field : {m_password, m_reason})
        if (!field->error().isEmpty())
            return field->edit()->setFocus(Qt::OtherFocusReason);
    m_manager.setPassword(m_member, m_password->text(), reason);
}

void NewPasswordCard::showDone(AccountManager::Act act, MemberId member) {
    if (act != AccountManager::Act::SetPassword || member != m_member)
        return;
    m_password->clear();
    m_reason->clear();
    m_notice->setMessage(Icon::Success, Tone::Positive, tr("The password is set. Every session of the account ended."));
}

void NewPasswordCard::showRefusal(AccountManager::Act act, const Error &error) {
    if (act != AccountManager::Act::SetPassword)
        return;
    m_notice->setError(error.code == ErrorCode::Forbidden
                           ? tr("This account works for the house: an administrator sets its password.")
                           : errorText(error.code));
}

void NewPasswordCard::retranslate() {
    m_heading->setText(tr("New password"));
    m_about->setText(tr("Only after you have checked in person who it is. All sessions of the account end."));
    m_password->setLabel(tr("New password"));
    m_password->setHelper(passwordHelp());
    m_reason->setLabel(tr("Reason"));
    m_reason->setHelper(tr("How you checked the person; it is on the record."));
    m_set->setText(tr("Set the password"));
}

} // namespace universe
