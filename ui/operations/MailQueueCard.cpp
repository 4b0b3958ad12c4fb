#include "ui/operations/MailQueueCard.h"

#include "app/models/operations/Operations.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Table.h"

#include <QHBoxLayout>

namespace universe {

namespace {

constexpr int tableHeight = 320;

} // namespace

MailQueueCard::MailQueueCard(Operations &operations, QWidget *parent)
    : Card(parent)
    , m_operations(operations)
    , m_heading(new Label(TextRole::Heading))
    , m_about(new Label(TextRole::Body, {}, Tone::Muted))
    , m_table(new Table(operations.mails(), MailQueueModel::Reason, metrics::spaceXxl))
    , m_none(new StateView)
    , m_notice(new Notice)
    , m_retry(new Button(Button::Kind::Secondary, Icon::Refresh)) {
    m_heading->setHeading();
    m_about->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_retry);
    buttons->addStretch();
    body()->addWidget(m_heading);
    body()->addWidget(m_about);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_none, 1);
    body()->addWidget(m_notice);
    body()->addLayout(buttons);
    m_notice->clear();
    m_table->setMinimumHeight(tableHeight);
    connect(&operations, &Operations::changed, this, &MailQueueCard::follow);
    connect(m_none, &StateView::actionTriggered, &operations, &Operations::load);
    connect(&operations, &Operations::retried, this, [this] {
        m_notice->setMessage(Icon::Success, Tone::Positive, tr("It is tried anew with the next run of the jobs."));
    });
    connect(&operations, &Operations::refused, this, [this](const Error &error) {
        m_notice->setError(error.code == ErrorCode::NotFound
                               ? tr("This mail is not among the failed ones any more: it is being sent already.")
                               : errorText(error.code));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_notice->clear();
        follow();
    });
    connect(m_table, &QAbstractItemView::activated, this, &MailQueueCard::retry);
    connect(m_retry, &QAbstractButton::clicked, this, &MailQueueCard::retry);
    retranslate();
}

void MailQueueCard::retry() {
    const QModelIndex chosen = m_table->currentIndex();
    if (const auto mail = chosen.data(MailQueueModel::MailRole).value<QueuedMail>();
        chosen.isValid() && mail.mayBeRetried)
        m_operations.retry(mail.id);
}

void MailQueueCard::follow() {
    const LoadState &state = m_operations.mailState();
    const QList<QueuedMail> &mails = m_operations.mails().mails();
    const bool is = state.phase == LoadState::Phase::Ready && !mails.isEmpty();
    m_table->setVisible(is);
    m_none->setVisible(!is);
    m_retry->setVisible(is);
    m_retry->setBusy(m_operations.isBusy());
    const auto chosen = m_table->currentIndex().data(MailQueueModel::MailRole).value<QueuedMail>();
    m_retry->setEnabled(m_table->currentIndex().isValid() && chosen.mayBeRetried);
    const int failed = int(std::ranges::count_if(mails, &QueuedMail::hasFailed));
    m_about->setVisible(is);
    m_about->setText(tr("%n mail(s) failed for good.", nullptr, failed) + u' ' +
                     tr("%n will be tried again.", "mails", int(mails.size()) - failed));
    if (state.phase == LoadState::Phase::Failed)
        m_none->showError(state.error);
    else if (state.phase == LoadState::Phase::Ready)
        m_none->showEmpty(tr("Every mail went out"),
                          tr("Mail that cannot be delivered is listed here with the reason."));
    else
        m_none->showLoading();
}

void MailQueueCard::retranslate() {
    m_heading->setText(tr("Mail that did not go out"));
    m_table->setAccessibleName(m_heading->text());
    m_retry->setText(tr("Try the chosen mail again"));
    m_operations.mails().retranslate();
    follow();
}

} // namespace universe
