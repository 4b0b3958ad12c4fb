#include "ui/admin/ImportDialog.h"

#include "app/models/import/ImportController.h"
#include "ui/admin/ColumnsStep.h"
#include "ui/admin/FilesStep.h"
#include "ui/admin/PolicyStep.h"
#include "ui/admin/PreviewStep.h"
#include "ui/admin/ReportStep.h"
#include "ui/admin/StepStrip.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FileDrop.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/TextField.h"

#include <QDropEvent>
#include <QStackedLayout>

#include <algorithm>
#include <utility>

namespace universe {

using ImportState = ImportController::State;

namespace {

constexpr int dialogWidth = 1080;
constexpr int dialogHeight = 700;

} // namespace

ImportDialog::ImportDialog(ImportController &controller, QWidget *parent)
    : QDialog(parent)
    , m_controller(controller)
    , m_strip(new StepStrip)
    , m_stack(new QStackedLayout)
    , m_files(new FilesStep(controller))
    , m_columns(new ColumnsStep(controller))
    , m_policy(new PolicyStep)
    , m_preview(new PreviewStep(controller))
    , m_report(new ReportStep(controller))
    , m_close(new Button(Button::Kind::Ghost))
    , m_back(new Button(Button::Kind::Secondary))
    , m_next(new Button(Button::Kind::Primary)) {
    setAcceptDrops(true);
    lay();
    m_policy->setPolicy(controller.policy());
    connect(m_close, &QAbstractButton::clicked, this, &ImportDialog::leave);
    connect(m_back, &QAbstractButton::clicked, this, &ImportDialog::back);
    connect(m_next, &QAbstractButton::clicked, this, &ImportDialog::next);
    connect(m_columns, &ColumnsStep::ready, this, &ImportDialog::showButtons);
    connect(m_policy, &PolicyStep::submitted, this, &ImportDialog::next);
    connect(m_report, &ReportStep::historyRequested, this, &ImportDialog::historyRequested);
    connect(&controller, &ImportController::changed, this, &ImportDialog::follow);
    connect(&controller, &ImportController::filesChanged, this, &ImportDialog::showButtons);
    connect(&controller, &ImportController::progressed, this, &ImportDialog::showButtons);
    retranslate();
    follow();
}

void ImportDialog::lay() {
    for (QWidget *step : QList<QWidget *>{m_files, m_columns, m_policy, m_preview, m_report})
        m_stack->addWidget(step);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::spaceXs);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::spaceL, metrics::spaceM, metrics::spaceL, metrics::spaceM);
    column->setSpacing(metrics::spaceM);
    column->addWidget(m_strip);
    column->addLayout(m_stack, 1);
    column->addLayout(buttons);
    readInOrder(*column);
    resize(dialogWidth, dialogHeight);
}

void ImportDialog::beginAnew() {
    if (m_controller.state() != ImportState::Finished || !std::exchange(m_seen, true))
        return;
    m_controller.reset();
    go(Files);
}

void ImportDialog::go(Step step) {
    m_step = step;
    m_strip->setCurrent(step);
    m_stack->setCurrentIndex(step);
    showButtons();
    if (step == Policy)
        m_policy->field(PolicyStep::Price)->setFocus(Qt::OtherFocusReason);
    else if (m_next->isEnabled() && m_next->isVisible())
        m_next->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::next() {
    if (!m_next->isEnabled() || m_next->isHidden())
        return;
    switch (m_step) {
    case Files:
        m_hasTables = m_columns->begin();
        return go(m_hasTables ? Columns : Policy);
    case Columns:
        return go(Policy);
    case Policy:
        if (const auto policy = m_policy->policy()) {
            m_controller.setPolicy(*policy);
            m_controller.preview();
        }
        return;
    case Preview:
    case Report:
        return m_controller.import();
    }
}

void ImportDialog::back() {
    if (m_controller.isBusy())
        return m_controller.cancel();
    switch (m_step) {
    case Files:
        return;
    case Columns:
        return go(Files);
    case Policy:
        return go(m_hasTables ? Columns : Files);
    case Preview:
        m_controller.chooseAgain();
        return go(Policy);
    case Report:
        m_controller.reset();
        return go(Files);
    }
}

// What is being imported goes on; what is only looked at does not.
void ImportDialog::leave() {
    if (m_controller.state() == ImportState::Reading || m_controller.state() == ImportState::Previewing)
        m_controller.cancel();
    m_seen = m_controller.state() == ImportState::Finished;
    hide();
}

void ImportDialog::reject() { leave(); }

void ImportDialog::follow() {
    switch (m_controller.state()) {
    case ImportState::Choosing:
        if (m_step == Report || (m_step == Preview && m_controller.files().isEmpty()))
            go(Files);
        else if (m_step == Preview)
            go(Policy);
        break;
    case ImportState::Reading:
    case ImportState::Previewing:
    case ImportState::Previewed:
    case ImportState::Failed:
        go(Preview);
        break;
    case ImportState::Importing:
    case ImportState::Finished:
        go(Report);
        break;
    }
    showButtons();
}

void ImportDialog::showButtons() {
    const ImportState state = m_controller.state();
    const bool isBusy = m_controller.isBusy();
    m_close->setText(state == ImportState::Finished || state == ImportState::Importing ? tr("Close") : tr("Cancel"));
    m_back->setText(isBusy ? tr("Stop") : m_step == Report ? tr("Import something else") : tr("Back"));
    m_back->setVisible(m_step != Files);
    m_back->setBusy(isBusy && m_controller.wasCancelled());
    const bool mayGoOn = m_controller.canImport();
    switch (m_step) {
    case Files:
    case Columns:
    case Policy:
        m_next->setText(m_step == Policy ? tr("Preview") : tr("Next"));
        m_next->setVisible(true);
        m_next->setEnabled(!m_controller.files().isEmpty() && (m_step != Columns || m_columns->isReady()));
        break;
    case Preview:
        m_next->setText(tr("Import"));
        m_next->setVisible(state == ImportState::Previewed);
        m_next->setEnabled(mayGoOn);
        break;
    case Report:
        m_next->setText(tr("Import the rest"));
        m_next->setVisible(mayGoOn);
        m_next->setEnabled(mayGoOn);
        break;
    }
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event) {
    if (m_controller.state() == ImportState::Choosing && !droppedFiles(*event).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event) {
    m_controller.addFiles(droppedFiles(*event));
    event->acceptProposedAction();
}

void ImportDialog::retranslate() {
    setWindowTitle(tr("Import"));
    m_strip->setSteps({tr("Files"), tr("Columns"), tr("Policy"), tr("Preview"), tr("Import")});
    m_files->retranslate();
    m_columns->retranslate();
    m_policy->retranslate();
    m_preview->retranslate();
    m_report->retranslate();
    showButtons();
}

void ImportDialog::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace universe
