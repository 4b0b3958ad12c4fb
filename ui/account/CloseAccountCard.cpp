#include "ui/account/CloseAccountCard.h"

#include "app/models/account/AccountController.h"
#include "app/models/account/MyPageController.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TextField.h"

namespace universe {

CloseAccountCard::CloseAccountCard(MyPageController &mine, AccountController &account, QWidget *parent)
    : Card(parent)
    , m_mine(mine)
    , m_account(account)
    , m_details(mine.details())
    , m_heading(new Label(TextRole::Heading))
    , m_about(new Label(TextRole::Body, {}, Tone::Muted))
    , m_obstacles(new Label(TextRole::BodyStrong, {}, Tone::Warning))
    , m_password(new TextField({}))
    , m_notice(new Notice)
    , m_close(new Button(Button::Kind::Danger)) {
    m_heading->setHeading();
    m_about->setWordWrap(true);
    m_obstacles->setWordWrap(true);
    m_password->setPassword(true);
    m_notice->clear();
    body()->setSpacing(metrics::spaceS);
    for (QWidget *part : QList<QWidget *>{m_heading, m_about, m_obstacles, m_password, m_notice})
        body()->addWidget(part);
    body()->addWidget(m_close, 0, Qt::AlignLeft);
    connect(m_password, &TextField::textChanged, this, [this](const QString &text) {
        m_password->setError({});
        if (!text.isEmpty())
            m_details.settle(MyDetails::Task::Closing);
    });
    connect(m_password, &TextField::submitted, this, &CloseAccountCard::submit);
    connect(m_close, &QAbstractButton::clicked, this, &CloseAccountCard::submit);
    connect(&mine, &MyPageController::stateChanged, this, &CloseAccountCard::follow);
    connect(&account, &AccountController::accountChanged, this, &CloseAccountCard::follow);
    connect(&account, &AccountController::balanceChanged, this, &CloseAccountCard::follow);
    connect(&m_details, &MyDetails::changed, this, [this](MyDetails::Task task) {
        if (task == MyDetails::Task::Closing)
            showPhase();
    });
    retranslate();
}

QString CloseAccountCard::obstaclesText() const {
    const auto &bookings = m_mine.bookings().upcoming();
    const Money coins = m_account.balance();
    QStringList lines;
    if (!bookings.isEmpty())
        lines << tr("You have %n booking(s) of shows to come. Cancel them, or wait until you have been there.", nullptr,
                    int(bookings.size()));
    if (coins > Money{})
        lines << tr("It still has %1.").arg(format::money(coins));
    return lines.join(u'\n');
}

void CloseAccountCard::follow() {
    const QString text = obstaclesText();
    m_obstacles->setText(text);
    m_obstacles->setVisible(!text.isEmpty());
    m_password->setVisible(text.isEmpty());
    m_close->setVisible(text.isEmpty());
    if (!m_account.account())
        m_password->clear();
}

void CloseAccountCard::submit() {
    if (m_close->isBusy() || !m_close->isVisible())
        return;
    if (m_password->text().isEmpty()) {
        m_password->setError(tr("Enter your password, so that nobody else can do this"));
        return m_password->setFocus();
    }
    m_details.close(m_password->text());
}

QString CloseAccountCard::failureText() const {
    switch (m_details.error(MyDetails::Task::Closing)) {
    case ErrorCode::Forbidden:
        return tr("This is not your password. The account is as it was.");
    case ErrorCode::Throttled:
        return tr("Too many wrong passwords. Wait five minutes, then try again.");
    case ErrorCode::InvalidInput:
        if (m_details.isLastAdministrator())
            return tr(
                "Nobody else administers the house. Make somebody an administrator first, then close the account.");
        // something was booked or topped up elsewhere meanwhile
        return tr("The account cannot be closed yet: it still has bookings of shows to come, or fuel.");
    default:
        return errorText(m_details.error(MyDetails::Task::Closing));
    }
}

void CloseAccountCard::showPhase() {
    const MyDetails::Phase phase = m_details.phase(MyDetails::Task::Closing);
    m_close->setBusy(phase == MyDetails::Phase::Asking);
    if (phase != MyDetails::Phase::Failed)
        return m_notice->clear();
    m_notice->setError(failureText());
    if (m_details.error(MyDetails::Task::Closing) == ErrorCode::InvalidInput) {
        m_mine.load(MyPageController::Part::Bookings);
        m_account.load();
    }
}

void CloseAccountCard::retranslate() {
    m_heading->setText(tr("Close the account"));
    m_about->setText(tr("Your name, address and all that is personal goes, for good. What was booked and paid is kept "
                        "without them. Places in waiting lists are given up, and this address may sign up again."));
    m_password->setLabel(tr("Your password"));
    m_close->setText(tr("Close my account"));
    follow();
    showPhase();
}

} // namespace universe
