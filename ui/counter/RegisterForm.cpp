#include "ui/counter/RegisterForm.h"

#include "app/models/account/AccountRules.h"
#include "app/models/counter/MemberRegistration.h"
#include "ui/account/AccountText.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TextField.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

namespace universe {

RegisterForm::RegisterForm(MemberRegistration &registration, QWidget *parent)
    : QWidget(parent)
    , m_registration(registration)
    , m_heading(new Label(TextRole::BodyStrong))
    , m_name(new TextField({}))
    , m_email(new TextField({}))
    , m_phone(new TextField({}))
    , m_birthDate(new TextField({}))
    , m_notice(new Notice)
    , m_submit(new Button(Button::Kind::Primary))
    , m_cancel(new Button(Button::Kind::Ghost)) {
    m_heading->setHeading();
    m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_phone->edit()->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_birthDate->edit()->setInputMethodHints(Qt::ImhDate);
    m_notice->clear();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::spaceS);
    column->addWidget(m_heading);
    for (TextField *field : fields()) {
        column->addWidget(field);
        connect(field, &TextField::textChanged, this, [field] { field->setError({}); });
        connect(field, &TextField::submitted, this, &RegisterForm::submit);
    }
    column->addWidget(m_notice);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::spaceS);
    buttons->addWidget(m_submit);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_submit, &QAbstractButton::clicked, this, &RegisterForm::submit);
    connect(m_cancel, &QAbstractButton::clicked, this, &RegisterForm::close);
    connect(&registration, &MemberRegistration::changed, this, &RegisterForm::showPhase);
    connect(&registration, &MemberRegistration::refused, this, &RegisterForm::showRefusal);
    connect(&registration, &MemberRegistration::registered, this, [this](const FoundMember &member) {
        if (!std::exchange(m_isMine, false))
            return;
        hide();
        Q_EMIT registered(member, std::exchange(m_password, {}));
    });
    retranslate();
}

void RegisterForm::open(const QString &lookedFor) {
    if (isVisible())
        return m_name->edit()->setFocus(Qt::OtherFocusReason);
    for (TextField *field : fields()) {
        field->clear();
        field->setError({});
    }
    m_notice->clear();
    m_password.clear();
    const QString known = lookedFor.trimmed();
    TextField *first = known.contains(u'@') ? m_email : accountRules::isPhone(known) ? m_phone : m_name;
    first->setText(known);
    show();
    m_name->edit()->setFocus(Qt::OtherFocusReason);
}

QString RegisterForm::flawOf(const TextField *field) const {
    if (field == m_name)
        return accountRules::nameFlaw(m_name->text()) == accountRules::NameFlaw::Missing ? tr("Enter the name.")
                                                                                         : nameFlawText(m_name->text());
    if (field == m_phone)
        return phoneFlawText(m_phone->text());
    if (field == m_birthDate)
        return birthDateFlawText(m_birthDate->text());
    return accountRules::emailFlaw(m_email->text().trimmed()) == accountRules::EmailFlaw::None
               ? QString()
               : tr("An address looks like name@example.com");
}

void RegisterForm::submit() {
    if (!m_registration.isIdle())
        return;
    m_notice->clear();
    TextField *firstFlawed = nullptr;
    for (TextField *field : fields()) {
        field->setError(flawOf(field));
        if (!firstFlawed && !field->error().isEmpty())
            firstFlawed = field;
    }
    if (firstFlawed)
        return firstFlawed->edit()->setFocus(Qt::OtherFocusReason);
    if (m_password.isEmpty()) // kept over attempts, so that a repeat is the same request
        m_password = MemberRegistration::firstPassword();
    m_isMine = true;
    m_registration.registerMember({.name = m_name->text().simplified().normalized(QString::NormalizationForm_C),
                                   .email = m_email->text().trimmed(),
                                   .password = m_password,
                                   .phone = m_phone->text().trimmed(),
                                   .birthDate = accountRules::readBirthDate(m_birthDate->text())});
}

void RegisterForm::close() {
    hide();
    Q_EMIT closed();
}

void RegisterForm::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        return close();
    QWidget::keyPressEvent(event);
}

void RegisterForm::showPhase() {
    m_submit->setBusy(!m_registration.isIdle());
    if (m_registration.phase() == PendingRequest::Phase::AskingAgain)
        m_notice->setMessage(
            Icon::Offline, Tone::Warning,
            tr("The connection was lost before the answer. It is asked again; no account is made twice."));
}

void RegisterForm::showRefusal(const Error &error) {
    if (!std::exchange(m_isMine, false))
        return;
    m_notice->clear();
    if (error.code == ErrorCode::AccountExists)
        m_email->setError(tr("Somebody has this address already: look for them by it."));
    else if (error.code == ErrorCode::InvalidInput)
        m_notice->setError(tr("One of these is not taken as it stands. Check the address, the phone and the date."));
    else
        m_notice->setError(errorText(error.code));
}

void RegisterForm::retranslate() {
    m_heading->setText(tr("New member"));
    m_name->setLabel(tr("Name"));
    m_email->setLabel(tr("E-mail"));
    m_phone->setLabel(tr("Phone"));
    m_phone->setHelper(tr("Optional."));
    m_birthDate->setLabel(tr("Birth date"));
    m_birthDate->setHelper(tr("Optional. Needed only to book concerts with an age limit."));
    m_submit->setText(tr("Register"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace universe
