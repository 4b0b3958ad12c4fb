#include "ui/account/SignUpPage.h"

#include "app/models/SessionController.h"
#include "app/models/account/AccountRules.h"
#include "ui/account/AccountText.h"
#include "ui/account/FormCard.h"
#include "ui/account/StrengthMeter.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TextField.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace universe {

SignUpPage::SignUpPage(SessionController &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_heading(new Label(TextRole::Title))
    , m_why(new Label(TextRole::Body, {}, Tone::Muted))
    , m_name(new TextField({}))
    , m_email(new TextField({}))
    , m_password(new TextField({}))
    , m_meter(new StrengthMeter)
    , m_birthDate(new TextField({}))
    , m_notice(new Notice)
    , m_submit(new Button(Button::Kind::Primary))
    , m_known(new Label(TextRole::Body, {}, Tone::Muted))
    , m_logIn(new Button(Button::Kind::Ghost)) {
    m_why->setWordWrap(true);
    m_password->setPassword(true);
    m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_birthDate->edit()->setInputMethodHints(Qt::ImhDate);
    lay();
    wire();
    SignUpPage::retranslate();
}

void SignUpPage::lay() {
    auto *other = new QHBoxLayout;
    other->addStretch();
    other->addWidget(m_known);
    other->addWidget(m_logIn);
    other->addStretch();
    auto *password = new QVBoxLayout;
    password->setSpacing(metrics::spaceXs);
    password->addWidget(m_password);
    password->addWidget(m_meter);
    auto *card = new FormCard(this);
    card->body()->addWidget(m_heading);
    card->body()->addWidget(m_why);
    card->body()->addWidget(m_name);
    card->body()->addWidget(m_email);
    card->body()->addLayout(password);
    card->body()->addWidget(m_birthDate);
    card->body()->addWidget(m_notice);
    card->body()->addWidget(m_submit);
    card->body()->addLayout(other);
    FormCard::fill(this, card);
}

void SignUpPage::wire() {
    for (TextField *field : {m_name, m_email, m_password, m_birthDate}) {
        connect(field, &TextField::textChanged, this, [this, field] { typed(field); });
        connect(field, &TextField::left, this, [this, field] { left(field); });
        connect(field, &TextField::submitted, this, &SignUpPage::submit);
    }
    connect(m_submit, &QAbstractButton::clicked, this, &SignUpPage::submit);
    connect(m_logIn, &QAbstractButton::clicked, this, [this] { Q_EMIT logInRequested(m_email->text().trimmed()); });
    connect(&m_session, &SessionController::busyChanged, m_submit, &Button::setBusy);
    connect(&m_session, &SessionController::loggedIn, this, [this] {
        m_password->clear();
        if (std::exchange(m_submitted, false))
            Q_EMIT finished();
    });
    connect(&m_session, &SessionController::signUpFailed, this, [this](const Error &error) {
        if (std::exchange(m_submitted, false))
            showFailure(error);
    });
    // The account is there, only the log-in behind it failed: the log-in page goes on from here.
    connect(&m_session, &SessionController::logInFailed, this, [this] {
        if (std::exchange(m_submitted, false))
            Q_EMIT logInRequested(m_email->text().trimmed());
    });
}

QString SignUpPage::title() const { return tr("Sign up"); }

QWidget *SignUpPage::firstFocus() const { return m_name->edit(); }

QString SignUpPage::flawOf(const TextField *field) const {
    if (field == m_name)
        return nameFlawText(m_name->text());
    if (field == m_password)
        return passwordFlawText(m_password->text());
    if (field == m_birthDate)
        return birthDateFlawText(m_birthDate->text());
    switch (accountRules::emailFlaw(m_email->text().trimmed())) {
    case accountRules::EmailFlaw::Missing:
        return tr("Enter your e-mail address");
    case accountRules::EmailFlaw::Malformed:
        return tr("An address looks like name@example.com");
    case accountRules::EmailFlaw::None:
        break;
    }
    return {};
}

QString SignUpPage::helperOf(const TextField *field) const {
    if (field == m_password)
        return passwordHelp();
    if (field == m_birthDate)
        return tr("Optional. Needed only to book concerts with an age limit.");
    return {};
}

// During typing, what is missing is said quietly; it is no mistake yet.
void SignUpPage::typed(TextField *field) {
    const QString flaw = field->text().isEmpty() ? QString() : flawOf(field);
    field->setError({});
    field->setHelper(flaw.isEmpty() ? helperOf(field) : flaw);
    m_notice->clear();
    showStrength();
}

void SignUpPage::left(TextField *field) {
    if (field->text().isEmpty())
        return;
    if (const QString flaw = flawOf(field); !flaw.isEmpty())
        field->setError(flaw);
}

void SignUpPage::showStrength() {
    if (m_password->text().isEmpty()) {
        m_meter->setStrength(-1);
        return;
    }
    const QString mailbox = m_email->text().section(u'@', 0, 0);
    m_meter->setStrength(accountRules::passwordStrength(m_password->text(), {mailbox, m_name->text()}));
}

void SignUpPage::submit() {
    if (m_submitted)
        return;
    TextField *firstFlawed = nullptr;
    for (TextField *field : {m_name, m_email, m_password, m_birthDate}) {
        field->setError(flawOf(field));
        if (!firstFlawed && !field->error().isEmpty())
            firstFlawed = field;
    }
    if (firstFlawed) {
        firstFlawed->setFocus();
        return;
    }
    m_notice->clear();
    m_submitted = true;
    m_session.signUp({m_email->text().trimmed(), m_password->text(), m_name->text().trimmed(),
                      accountRules::readBirthDate(m_birthDate->text()),
                      QLocale().language() == QLocale::Korean ? QStringLiteral("ko") : QStringLiteral("en")});
}

void SignUpPage::refresh() {
    if (std::exchange(m_refusedToWrite, false))
        m_notice->clear();
}

void SignUpPage::showFailure(const Error &error) {
    m_refusedToWrite = error.code == ErrorCode::ReadOnly;
    if (error.code == ErrorCode::AccountExists) {
        m_email->setError(tr("There is an account with this address already. Log in instead."));
        m_email->setFocus();
    } else if (error.code == ErrorCode::Offline) {
        m_notice->setError(tr("The connection was lost. Try again; if the address is then taken, the account was made "
                              "already and you can log in."));
    } else {
        m_notice->setError(errorText(error.code));
    }
}

void SignUpPage::retranslate() {
    m_heading->setText(tr("Sign up"));
    m_why->setText(tr("One account books fairly: one booking per person and concert."));
    m_name->setLabel(tr("Name"));
    m_email->setLabel(tr("E-mail address"));
    m_email->setPlaceholder(QStringLiteral("name@example.com"));
    m_password->setLabel(tr("Password"));
    m_birthDate->setLabel(tr("Birth date (optional)"));
    m_birthDate->setPlaceholder(tr("e.g. 1999-12-24"));
    m_submit->setText(tr("Create my account"));
    m_known->setText(tr("Already have an account?"));
    m_logIn->setText(tr("Log in"));
    for (TextField *field : {m_name, m_email, m_password, m_birthDate}) {
        const bool wrong = !field->error().isEmpty();
        field->setHelper(helperOf(field));
        field->setError(wrong ? flawOf(field) : QString());
    }
}

} // namespace universe
