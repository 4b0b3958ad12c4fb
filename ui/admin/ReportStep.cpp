#include "ui/admin/ReportStep.h"

#include "app/core/Background.h"
#include "app/core/Text.h"
#include "app/core/WhenDone.h"
#include "app/import/RejectedPart.h"
#include "app/models/ReasonText.h"
#include "ui/admin/ImportText.h"
#include "ui/admin/ProgressView.h"
#include "ui/admin/RowsView.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSaveFile>
#include <QStackedLayout>

#include <algorithm>

namespace universe {

using namespace Qt::StringLiterals;
using ImportState = ImportController::State;

namespace {

/// What could not be written, with the reason, and how much was.
struct Written {
    int files = 0;
    QStringList failures = {};
};

void write(Written &written, const QString &fileName, const QByteArray &bytes) {
    QSaveFile file(fileName);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        ++written.files;
    else
        written.failures << fileName + u": "_s + file.errorString();
}

/// A name in the folder that no file has yet: "concerts-rejected.json", "concerts-rejected-2.json" …
QString freeName(const QDir &folder, const QFileInfo &original, const QString &suffix) {
    const QString begin = original.baseName() + u"-rejected"_s;
    const QString end = u'.' + suffix;
    QString name = begin + end;
    for (int number = 2; folder.exists(name); ++number)
        name = begin + u'-' + QString::number(number) + end;
    return folder.filePath(name);
}

Written writeRejected(const QList<ImportFile> &files, const QString &folder) {
    Written written;
    for (const ImportFile &file : files) {
        if (!file.report || file.report->count(ImportOutcome::Rejected) == 0)
            continue;
        const auto part = rejectedPart(file.document->document, file.options(), *file.report);
        if (part)
            write(written, freeName(QDir(folder), QFileInfo(file.path), part->suffix), part->bytes);
        else
            written.failures << file.name() + u": "_s + reasonText(part.error());
    }
    return written;
}

void tell(Notice &notice, const Written &written, const QString &success) {
    if (written.failures.isEmpty())
        notice.setMessage(Icon::Success, Tone::Positive, success);
    else
        notice.setError(ReportStep::tr("Could not be written: %1").arg(texts::isolated(written.failures.join(u'\n'))));
}

} // namespace

ReportStep::ReportStep(ImportController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_stack(new QStackedLayout(this))
    , m_progress(new ProgressView(controller))
    , m_result(new QWidget)
    , m_outcome(new Notice)
    , m_files(new Label(TextRole::Body))
    , m_rows(new RowsView(controller.rows()))
    , m_notice(new Notice)
    , m_save(new Button(Button::Kind::Secondary, Icon::Download))
    , m_export(new Button(Button::Kind::Secondary, Icon::Download))
    , m_history(new Button(Button::Kind::Ghost, Icon::Clock)) {
    lay();
    connect(m_save, &QAbstractButton::clicked, this, &ReportStep::chooseReport);
    connect(m_export, &QAbstractButton::clicked, this, &ReportStep::chooseFolder);
    connect(m_history, &QAbstractButton::clicked, this, &ReportStep::historyRequested);
    connect(&controller, &ImportController::changed, this, &ReportStep::follow);
    retranslate();
}

void ReportStep::lay() {
    m_outcome->clear();
    m_notice->clear();
    m_files->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_export);
    buttons->addWidget(m_history);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_outcome);
    column->addWidget(m_files);
    column->addWidget(m_rows, 1);
    column->addWidget(m_notice);
    column->addLayout(buttons);
    m_stack->addWidget(m_progress);
    m_stack->addWidget(m_result);
}

void ReportStep::follow() {
    if (m_controller.state() != ImportState::Finished) {
        m_notice->clear();
        return m_stack->setCurrentWidget(m_progress);
    }
    m_stack->setCurrentWidget(m_result);
    showOutcome();
}

void ReportStep::showOutcome() {
    const QList<ImportFile> &files = m_controller.files();
    const auto imported = int(std::ranges::count(files, ImportFile::State::Imported, &ImportFile::state));
    const QString counts = importText::counts(m_controller.rows());
    if (const auto &error = m_controller.error())
        m_outcome->setError(tr("The import did not come to its end. %1").arg(errorText(error->code)));
    else if (m_controller.wasCancelled())
        m_outcome->setMessage(Icon::Warning, Tone::Warning, tr("The import was stopped. %1").arg(counts));
    else if (imported == files.size())
        m_outcome->setMessage(Icon::Success, Tone::Positive, tr("All is imported. %1").arg(counts));
    else
        m_outcome->setMessage(Icon::Warning, Tone::Warning,
                              tr("%n file(s) imported, the others are not.", nullptr, imported) + u' ' + counts);
    QStringList lines;
    for (const ImportFile &file : files)
        lines
            << tr("%1: %2", "a file, and what became of it").arg(texts::isolated(file.name()), importText::state(file));
    m_files->setText(files.size() > 1 || imported == 0 ? lines.join(u'\n') : QString());
    m_files->setVisible(!m_files->text().isEmpty());
    m_export->setVisible(std::ranges::any_of(
        files, [](const ImportFile &file) { return file.report && file.report->count(ImportOutcome::Rejected) > 0; }));
    m_save->setVisible(imported > 0);
}

void ReportStep::chooseReport() {
    auto *dialog = new QFileDialog(this, tr("Save the report"), u"import-report.jsonl"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportStep::saveReportTo);
    dialog->open();
}

void ReportStep::chooseFolder() {
    auto *dialog = new QFileDialog(this, tr("Folder for what was rejected"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportStep::exportRejectedTo);
    dialog->open();
}

void ReportStep::saveReportTo(const QString &fileName) {
    const auto work = [fileName, files = m_controller.files()] {
        Written written;
        write(written, fileName, ImportController::report(files));
        return written;
    };
    whenDone(this, inBackground(work),
             [this](const Written &written) { tell(*m_notice, written, tr("The report is saved.")); });
}

void ReportStep::exportRejectedTo(const QString &folder) {
    const auto work = [folder, files = m_controller.files()] { return writeRejected(files, folder); };
    whenDone(this, inBackground(work), [this, folder](const Written &written) {
        tell(*m_notice, written,
             tr("%n file(s) with what was rejected saved in %1. Correct them, and import them again.", nullptr,
                written.files)
                 .arg(texts::isolated(QDir::toNativeSeparators(folder))));
    });
}

void ReportStep::retranslate() {
    m_save->setText(tr("Save the report"));
    m_export->setText(tr("Export what was rejected"));
    m_history->setText(tr("Import history"));
    m_rows->retranslate();
    m_progress->follow();
    follow();
}

} // namespace universe
