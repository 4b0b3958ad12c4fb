#include "ui/account/DetailsCard.h"

#include "app/models/account/AccountController.h"
#include "app/models/account/AccountRules.h"
#include "app/models/account/MyDetails.h"
#include "ui/account/AccountText.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TextField.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace universe {

DetailsCard::DetailsCard(AccountController &account, MyDetails &details, QWidget *parent)
    : Card(parent)
    , m_account(account)
    , m_details(details)
    , m_heading(new Label(TextRole::Heading))
    , m_name(new TextField({}))
    , m_phone(new TextField({}))
    , m_language(new ChoiceField)
    , m_birthDate(new TextField({}))
    , m_given(new Label(TextRole::Body, {}, Tone::Muted))
    , m_notice(new Notice)
    , m_save(new Button(Button::Kind::Secondary)) {
    m_heading->setHeading();
    m_given->setWordWrap(true);
    m_phone->edit()->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_birthDate->edit()->setInputMethodHints(Qt::ImhDate);
    m_notice->clear();
    body()->setSpacing(metrics::spaceS);
    for (QWidget *part : QList<QWidget *>{m_heading, m_name, m_phone, m_language, m_birthDate, m_given, m_notice})
        body()->addWidget(part);
    body()->addWidget(m_save, 0, Qt::AlignLeft);
    for (TextField *field : {m_name, m_phone, m_birthDate}) {
        connect(field->edit(), &QLineEdit::textEdited, this, [this, field] {
            field->setError({});
            typed();
        });
        connect(field, &TextField::left, this, [this, field] { field->setError(flawOf(field)); });
        connect(field, &TextField::submitted, this, &DetailsCard::submit);
    }
    connect(m_language, &ChoiceField::chosen, this, &DetailsCard::typed);
    connect(m_save, &QAbstractButton::clicked, this, &DetailsCard::submit);
    connect(&account, &AccountController::accountChanged, this, &DetailsCard::showAccount);
    connect(&details, &MyDetails::changed, this, [this](MyDetails::Task task) {
        if (task == MyDetails::Task::Details)
            showPhase();
    });
    retranslate();
}

QString DetailsCard::flawOf(const TextField *field) const {
    if (field == m_name)
        return nameFlawText(m_name->text());
    return field == m_phone ? phoneFlawText(m_phone->text()) : birthDateFlawText(m_birthDate->text());
}

void DetailsCard::typed() {
    m_edited = true;
    m_editedSince = true;
    m_details.settle(MyDetails::Task::Details);
    m_save->setEnabled(true);
}

void DetailsCard::showAccount() {
    const std::optional<Account> account = m_account.account();
    if (!account) {
        m_edited = false;
        for (TextField *field : {m_name, m_phone, m_birthDate})
            field->clear();
    } else if (!m_edited) {
        m_name->setText(account->name);
        m_phone->setText(account->phone);
        m_language->setValue(account->language);
        m_birthDate->clear();
    }
    const std::optional<QDate> given = account ? account->birthDate : std::nullopt;
    m_birthDate->setVisible(account && !given);
    m_given->setVisible(given.has_value());
    if (given)
        m_given->setText(
            tr("Birth date: %1. It was given once; if it is wrong, the staff changes it.").arg(format::date(*given)));
    m_save->setEnabled(account && m_edited);
}

void DetailsCard::submit() {
    const std::optional<Account> account = m_account.account();
    if (!account || !m_save->isEnabled() || m_save->isBusy())
        return;
    TextField *firstFlawed = nullptr;
    for (TextField *field : {m_name, m_phone, m_birthDate}) {
        field->setError(flawOf(field));
        if (!firstFlawed && !field->error().isEmpty())
            firstFlawed = field;
    }
    if (firstFlawed)
        return firstFlawed->setFocus();
    m_editedSince = false;
    m_details.save({.name = m_name->text().trimmed(),
                    .birthDate = account->birthDate ? std::nullopt : accountRules::readBirthDate(m_birthDate->text()),
                    .phone = m_phone->text().trimmed(),
                    .language = m_language->value().toString()});
}

void DetailsCard::showPhase() {
    const MyDetails::Phase phase = m_details.phase(MyDetails::Task::Details);
    m_save->setBusy(phase == MyDetails::Phase::Asking);
    if (phase == MyDetails::Phase::Succeeded) {
        m_edited = m_editedSince;
        m_save->setEnabled(m_edited);
        m_notice->setMessage(Icon::Success, Tone::Positive, tr("Saved."));
    } else if (phase == MyDetails::Phase::Failed) {
        m_notice->setError(m_details.error(MyDetails::Task::Details) == ErrorCode::Forbidden
                               ? tr("A birth date is given once. If it is wrong, the staff changes it.")
                               : errorText(m_details.error(MyDetails::Task::Details)));
    } else {
        m_notice->clear();
    }
}

void DetailsCard::retranslate() {
    m_heading->setText(tr("My details"));
    m_name->setLabel(tr("Name"));
    m_phone->setLabel(tr("Telephone number (optional)"));
    m_phone->setPlaceholder(tr("e.g. 010-1234-5678"));
    m_language->setLabel(tr("E-mail language"));
    m_language->setChoices(
        {{QStringLiteral("한국어"), QStringLiteral("ko")}, {QStringLiteral("English"), QStringLiteral("en")}});
    m_birthDate->setLabel(tr("Birth date (optional)"));
    m_birthDate->setPlaceholder(tr("e.g. 1999-12-24"));
    m_birthDate->setHelper(tr("Needed only to book concerts with an age limit. It can be given once."));
    m_save->setText(tr("Save"));
    m_save->setAccessibleDescription(m_heading->text());
    for (TextField *field : {m_name, m_phone, m_birthDate})
        if (!field->error().isEmpty())
            field->setError(flawOf(field));
    showAccount();
    showPhase();
}

} // namespace universe
