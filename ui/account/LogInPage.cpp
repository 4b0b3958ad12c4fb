#include "ui/account/LogInPage.h"

#include "app/models/SessionController.h"
#include "ui/account/FormCard.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TextField.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace universe {

LogInPage::LogInPage(SessionController &session, Reason reason, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_reason(reason)
    , m_heading(new Label(TextRole::Title))
    , m_why(new Label(TextRole::Body, {}, Tone::Muted))
    , m_email(new TextField({}))
    , m_password(new TextField({}))
    , m_notice(new Notice)
    , m_submit(new Button(Button::Kind::Primary))
    , m_newHere(new Label(TextRole::Body, {}, Tone::Muted))
    , m_signUp(new Button(Button::Kind::Ghost)) {
    m_why->setWordWrap(true);
    m_password->setPassword(true);
    m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    auto *other = new QHBoxLayout;
    other->addStretch();
    other->addWidget(m_newHere);
    other->addWidget(m_signUp);
    other->addStretch();
    auto *card = new FormCard(this);
    card->body()->addWidget(m_heading);
    card->body()->addWidget(m_why);
    card->body()->addWidget(m_email);
    card->body()->addWidget(m_password);
    card->body()->addWidget(m_notice);
    card->body()->addWidget(m_submit);
    card->body()->addLayout(other);
    FormCard::fill(this, card);

    for (TextField *field : {m_email, m_password}) {
        connect(field, &TextField::submitted, this, &LogInPage::submit);
        connect(field, &TextField::textChanged, this, [this, field] {
            field->setError({});
            m_notice->clear();
        });
    }
    connect(m_submit, &QAbstractButton::clicked, this, &LogInPage::submit);
    connect(m_signUp, &QAbstractButton::clicked, this, &LogInPage::signUpRequested);
    connect(&m_session, &SessionController::busyChanged, m_submit, &Button::setBusy);
    connect(&m_session, &SessionController::loggedIn, this, [this] {
        m_password->clear();
        if (std::exchange(m_submitted, false))
            Q_EMIT finished();
    });
    connect(&m_session, &SessionController::logInFailed, this, [this](const Error &error) {
        if (std::exchange(m_submitted, false))
            showFailure(error);
    });
    LogInPage::retranslate();
}

QString LogInPage::title() const { return tr("Log in"); }

QWidget *LogInPage::firstFocus() const { return m_email->text().isEmpty() ? m_email->edit() : m_password->edit(); }

void LogInPage::refresh() {
    if (std::exchange(m_refusedToWrite, false))
        m_notice->clear();
}

void LogInPage::setEmail(const QString &email) { m_email->setText(email); }

void LogInPage::submit() {
    if (m_submitted)
        return;
    m_notice->clear();
    const QString email = m_email->text().trimmed();
    m_email->setError(email.isEmpty() ? tr("Enter your e-mail address") : QString());
    m_password->setError(m_password->text().isEmpty() ? tr("Enter your password") : QString());
    if (!m_email->error().isEmpty()) {
        m_email->setFocus();
    } else if (!m_password->error().isEmpty()) {
        m_password->setFocus();
    } else {
        m_submitted = true;
        m_session.logIn(email, m_password->text());
    }
}

void LogInPage::showFailure(const Error &error) {
    m_refusedToWrite = error.code == ErrorCode::ReadOnly;
    if (error.code == ErrorCode::Throttled)
        m_notice->setMessage(Icon::Lock, Tone::Warning,
                             tr("Too many attempts with this address. To keep accounts safe, log-in pauses for a "
                                "while; the pause grows with further attempts. Wait a minute, then try again."));
    else if (error.code == ErrorCode::WrongCredentials)
        m_notice->setError(tr("The e-mail address or the password is not right. Check both and try again."));
    else
        m_notice->setError(errorText(error.code));
    m_password->setFocus();
    m_password->edit()->selectAll();
}

QString LogInPage::reasonText() const {
    switch (m_reason) {
    case Reason::ToBook:
        return tr("Log in to book your seats. We bring you right back to them.");
    case Reason::ToTakePart:
        return tr("Log in to take part. We bring you right back and go on.");
    case Reason::ToLike:
        return tr("Log in to keep your favourites.");
    case Reason::ForMyPage:
        return tr("Log in to see your bookings, tickets and fuel.");
    case Reason::Expired:
        return tr("You were logged out because it took a while. Log in to go on where you were.");
    case Reason::Asked:
        break;
    }
    return tr("Welcome back to your universe.");
}

void LogInPage::retranslate() {
    m_heading->setText(tr("Log in"));
    m_why->setText(reasonText());
    m_email->setLabel(tr("E-mail address"));
    m_email->setPlaceholder(QStringLiteral("name@example.com"));
    m_password->setLabel(tr("Password"));
    m_submit->setText(tr("Log in"));
    m_newHere->setText(tr("New here?"));
    m_signUp->setText(tr("Sign up"));
}

} // namespace universe
