#include "ui/admin/ProgressView.h"

#include "app/core/Text.h"
#include "app/models/import/ImportController.h"
#include "ui/admin/ImportText.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Label.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace universe {

using ImportState = ImportController::State;

namespace {

constexpr int progressWidth = 560;

}

ProgressView::ProgressView(ImportController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_title(new Label(TextRole::Heading))
    , m_file(new Label(TextRole::Body, {}, Tone::Muted))
    , m_bar(new QProgressBar)
    , m_about(new Label(TextRole::Body))
    , m_note(new Label(TextRole::Caption, {}, Tone::Muted)) {
    m_title->setHeading();
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(progressWidth);
    for (Label *label : {m_title, m_file, m_about, m_note}) {
        label->setWordWrap(true);
        label->setFixedWidth(progressWidth);
    }
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::spaceS);
    column->addStretch(2);
    for (QWidget *part : QList<QWidget *>{m_title, m_file, m_bar, m_about, m_note})
        column->addWidget(part, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(&controller, &ImportController::progressed, this, &ProgressView::follow);
    connect(&controller, &ImportController::changed, this, &ProgressView::follow);
}

void ProgressView::follow() {
    if (!m_controller.isBusy())
        return;
    const ImportController::Progress progress = m_controller.progress();
    const ImportState state = m_controller.state();
    m_title->setText(m_controller.wasCancelled()        ? tr("Stopping…")
                     : state == ImportState::Reading    ? tr("Reading the files")
                     : state == ImportState::Previewing ? tr("Asking the server what would happen")
                                                        : tr("Importing"));
    m_bar->setAccessibleName(m_title->text());
    const bool isAtFile = progress.filesDone < m_controller.files().size();
    m_file->setText(isAtFile ? texts::isolated(m_controller.files().at(progress.filesDone).name()) : QString());
    m_bar->setRange(0, state == ImportState::Reading ? progress.files : progress.all);
    m_bar->setValue(state == ImportState::Reading ? progress.filesDone : progress.done);
    m_about->setText(progress.isWaiting ? tr("Another import or preview is at work. This one begins when it has ended.")
                                        : importText::progress(progress));
    m_note->setText(state == ImportState::Importing
                        ? tr("The window can be used meanwhile, and this dialog closed: the import goes on.")
                        : tr("Nothing is changed yet."));
}

} // namespace universe
