#include "ui/admin/FilesStep.h"

#include "app/models/import/ImportController.h"
#include "ui/admin/FileRow.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/SteadyScroll.h"

#include <QFileDialog>
#include <QVBoxLayout>

namespace universe {

FilesStep::FilesStep(ImportController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_heading(new Label(TextRole::Heading))
    , m_about(new Label(TextRole::Body, {}, Tone::Muted))
    , m_none(new StateView)
    , m_scroll(new SteadyScroll)
    , m_add(new Button(Button::Kind::Secondary, Icon::Plus)) {
    m_heading->setHeading();
    m_about->setWordWrap(true);
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("page"));
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addStretch(1);
    m_scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_about);
    column->addWidget(m_none, 1);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_none, &StateView::actionTriggered, this, &FilesStep::chooseFiles);
    connect(m_add, &QAbstractButton::clicked, this, &FilesStep::chooseFiles);
    connect(&controller, &ImportController::filesChanged, this, &FilesStep::follow);
    retranslate();
}

void FilesStep::chooseFiles() {
    auto *dialog = new QFileDialog(this, tr("Files to import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Catalogue files (%1)")
             .arg(QStringLiteral("*.json *.csv *.tsv *.txt *.gz *.xlsx *.xml *.jsonld *.html *.htm *.ics")),
         tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, &m_controller, &ImportController::addFiles);
    dialog->open();
}

void FilesStep::follow() {
    const QList<ImportFile> &files = m_controller.files();
    while (m_rows.size() > files.size())
        m_rows.takeLast()->deleteLater(); // its own button may be what was pressed
    while (m_rows.size() < files.size()) {
        auto *row = new FileRow;
        const int position = int(m_rows.size());
        connect(row, &FileRow::removeRequested, &m_controller, [this, position] { m_controller.removeFile(position); });
        connect(row, &FileRow::formatChosen, &m_controller,
                [this, position](std::optional<CatalogueFormat> format) { m_controller.setFormat(position, format); });
        connect(row, &FileRow::encodingChosen, &m_controller, [this, position](std::optional<TextEncoding> encoding) {
            m_controller.setEncoding(position, encoding);
        });
        m_column->insertWidget(position, row);
        m_rows << row;
    }
    for (qsizetype i = 0; i < files.size(); ++i)
        m_rows[i]->show(files[i]);
    m_none->setVisible(files.isEmpty());
    m_scroll->setVisible(!files.isEmpty());
    m_add->setVisible(!files.isEmpty());
    readInOrder(*layout());
}

void FilesStep::retranslate() {
    m_heading->setText(tr("Which files?"));
    m_about->setText(tr("Each file is imported as a whole or not at all. Its format and, of a table, its encoding are "
                        "recognised; correct them where that went wrong."));
    m_none->showEmpty(tr("No files yet"), tr("Choose files of concerts or venues, or drop them on the window."),
                      tr("Choose files"));
    m_add->setText(tr("Add files"));
    follow();
}

} // namespace universe
