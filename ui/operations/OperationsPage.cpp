#include "ui/operations/OperationsPage.h"

#include "app/models/operations/Operations.h"
#include "ui/operations/JobsCard.h"
#include "ui/operations/MailQueueCard.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/PageScroll.h"

#include <QVBoxLayout>

namespace universe {

namespace {

constexpr int operationsWidth = 1120;

}

OperationsPage::OperationsPage(Operations &operations, QWidget *parent)
    : Page(parent)
    , m_operations(operations)
    , m_heading(new Label(TextRole::Title))
    , m_jobs(new JobsCard(operations.jobs()))
    , m_mails(new MailQueueCard(operations)) {
    auto *scroll = new PageScroll(operationsWidth, this);
    scroll->body()->addWidget(m_heading);
    scroll->body()->addWidget(m_jobs);
    scroll->body()->addWidget(m_mails, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    OperationsPage::retranslate();
}

QString OperationsPage::title() const { return tr("Operations"); }

void OperationsPage::activate() { m_operations.load(); }

void OperationsPage::refresh() { m_operations.load(); }

void OperationsPage::retranslate() {
    m_heading->setText(tr("Operations"));
    m_jobs->retranslate();
    m_mails->retranslate();
}

} // namespace universe
