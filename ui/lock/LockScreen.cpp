#include "ui/lock/LockScreen.h"

#include "app/core/Error.h"
#include "app/core/Text.h"
#include "app/door/ScannedCode.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TextField.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace universe {

LockScreen::LockScreen(QWidget *parent)
    : QWidget(parent)
    , m_heading(new Label(TextRole::Title))
    , m_about(new Label(TextRole::Body, {}, Tone::Muted))
    , m_secret(new TextField({}))
    , m_notice(new Notice)
    , m_unlock(new Button(Button::Kind::Primary, Icon::Lock))
    , m_other(new Label(TextRole::Body, {}, Tone::Muted))
    , m_logOut(new Button(Button::Kind::Ghost)) {
    setObjectName(QStringLiteral("page"));
    m_heading->setHeading();
    m_about->setWordWrap(true);
    m_secret->setPassword(true);
    m_notice->clear();
    auto *card = new Card(this);
    card->setFixedWidth(metrics::formWidth);
    card->body()->setContentsMargins(metrics::spaceXl, metrics::spaceL, metrics::spaceXl, metrics::spaceM);
    card->body()->setSpacing(metrics::spaceS);
    for (QWidget *part : QList<QWidget *>{m_heading, m_about, m_secret, m_notice, m_unlock})
        card->body()->addWidget(part);
    auto *other = new QHBoxLayout;
    other->addStretch();
    other->addWidget(m_other);
    other->addWidget(m_logOut);
    other->addStretch();
    card->body()->addLayout(other);
    auto *layout = new QGridLayout(this);
    layout->addWidget(card, 0, 0, Qt::AlignCenter);
    setFocusProxy(m_secret->edit());
    connect(m_secret, &TextField::textChanged, this, &LockScreen::follow);
    connect(m_secret, &TextField::submitted, this, &LockScreen::submit);
    connect(m_unlock, &QAbstractButton::clicked, this, &LockScreen::submit);
    connect(m_logOut, &QAbstractButton::clicked, this, &LockScreen::logOutRequested);
    retranslate();
}

void LockScreen::open(const QString &name, bool hasPin) {
    m_name = name;
    m_hasPin = hasPin;
    close();
    retranslate();
    setFocus(Qt::OtherFocusReason);
}

void LockScreen::close() {
    m_secret->clear();
    m_secret->setError({});
    m_notice->clear();
    m_unlock->setBusy(false);
}

// A ticket that is scanned at a locked door is no attempt.
void LockScreen::follow(const QString &typed) {
    if (isWholeCode(typed) && typed == typed.toUpper()) {
        m_secret->clear();
        m_notice->setMessage(Icon::Ticket, Tone::Warning,
                             tr("This door is locked, and nobody was let in. Unlock it, then scan again."));
    } else if (!typed.isEmpty()) {
        m_secret->setError({});
        m_notice->clear();
    }
}

void LockScreen::submit() {
    if (m_unlock->isBusy())
        return;
    const QString typed = m_secret->text();
    if (typed.isEmpty()) {
        m_secret->setError(m_hasPin ? tr("Enter your PIN or your password") : tr("Enter your password"));
        return m_secret->setFocus();
    }
    m_unlock->setBusy(true);
    Q_EMIT unlockRequested(typed);
}

void LockScreen::showRefusal(const Error &error) {
    m_unlock->setBusy(false);
    m_secret->clear();
    bool isNumber = false;
    const int left = error.data.toInt(&isNumber);
    if (error.code == ErrorCode::Throttled || (error.code == ErrorCode::Forbidden && isNumber && left == 0))
        m_notice->setMessage(Icon::Lock, Tone::Warning,
                             tr("Too many wrong attempts. Wait five minutes, then try again."));
    else if (error.code == ErrorCode::Forbidden)
        m_notice->setError(isNumber
                               ? tr("That was not right. %n attempt(s) left, then you have to wait.", nullptr, left)
                               : tr("That was not right. Try again."));
    else
        m_notice->setError(errorText(error.code));
    m_secret->setFocus();
}

void LockScreen::retranslate() {
    m_heading->setText(tr("Locked"));
    m_about->setText(tr("%1 works here. Everything is as it was left, and comes back when it is unlocked.")
                         .arg(texts::isolated(m_name)));
    m_secret->setLabel(m_hasPin ? tr("PIN or password") : tr("Password"));
    m_secret->setHelper(m_hasPin ? QString() : tr("In the settings of your page you can set a PIN for this."));
    m_unlock->setText(tr("Unlock"));
    m_other->setText(tr("Somebody else takes over?"));
    m_logOut->setText(tr("Log out instead"));
    setAccessibleName(m_heading->text());
    setAccessibleDescription(m_about->text());
}

void LockScreen::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace universe
