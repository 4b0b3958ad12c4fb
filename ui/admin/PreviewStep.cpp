#include "ui/admin/PreviewStep.h"

#include "app/core/Text.h"
#include "ui/admin/ImportText.h"
#include "ui/admin/ProgressView.h"
#include "ui/admin/RowsView.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/StateView.h"

#include <QStackedLayout>

namespace universe {

using ImportState = ImportController::State;

PreviewStep::PreviewStep(ImportController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_stack(new QStackedLayout(this))
    , m_progress(new ProgressView(controller))
    , m_failure(new StateView)
    , m_result(new QWidget)
    , m_heading(new Label(TextRole::Heading))
    , m_notice(new Notice)
    , m_rows(new RowsView(controller.rows())) {
    m_heading->setHeading();
    m_notice->clear();
    auto *column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_notice);
    column->addWidget(m_rows, 1);
    for (QWidget *part : QList<QWidget *>{m_progress, m_failure, m_result})
        m_stack->addWidget(part);
    connect(m_failure, &StateView::actionTriggered, &controller, &ImportController::preview);
    connect(&controller, &ImportController::changed, this, &PreviewStep::follow);
    retranslate();
}

void PreviewStep::follow() {
    const ImportState state = m_controller.state();
    if (state == ImportState::Failed) {
        if (const auto &error = m_controller.error())
            m_failure->showError(error->code);
        m_stack->setCurrentWidget(m_failure);
    } else if (state == ImportState::Previewed) {
        showFiles();
        m_stack->setCurrentWidget(m_result);
    } else {
        m_stack->setCurrentWidget(m_progress);
    }
}

void PreviewStep::showFiles() {
    QStringList lines;
    for (const ImportFile &file : m_controller.files()) {
        if (!file.canBeImported())
            lines << tr("%1: %2", "a file, and what is wrong with it")
                         .arg(texts::isolated(file.name()), importText::state(file));
    }
    const ImportRowsModel &rows = m_controller.rows();
    if (lines.isEmpty() && rows.countAll() == 0)
        lines << tr("There is nothing to import: no venue and no concert.");
    else if (rows.countAll() > 0 && rows.countAll() == rows.count(ImportOutcome::Rejected))
        lines << tr("There is nothing to import: all of it is rejected.");
    if (lines.isEmpty())
        m_notice->clear();
    else
        m_notice->setError(lines.join(u'\n'));
}

void PreviewStep::retranslate() {
    m_heading->setText(tr("This would happen. Nothing is changed yet."));
    m_rows->retranslate();
    m_progress->follow();
    follow();
}

} // namespace universe
