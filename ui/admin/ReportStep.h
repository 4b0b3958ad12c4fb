#pragma once

#include <QWidget>

class QStackedLayout;

namespace universe {

class Button;
class ImportController;
class Label;
class Notice;
class ProgressView;
class RowsView;

/// The import as it goes on, and then what has become of it: by file and by row. The report can be saved, and what was
/// rejected exported to be corrected.
class ReportStep : public QWidget {
    Q_OBJECT

public:
    explicit ReportStep(ImportController &controller, QWidget *parent = nullptr);

    void saveReportTo(const QString &fileName);
    /// A file for each with rejected rows, in its own format.
    void exportRejectedTo(const QString &folder);

    [[nodiscard]] RowsView *rowsView() const { return m_rows; }
    [[nodiscard]] Notice *outcome() const { return m_outcome; }
    [[nodiscard]] Label *files() const { return m_files; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    [[nodiscard]] Button *saveButton() const { return m_save; }
    [[nodiscard]] Button *exportButton() const { return m_export; }
    [[nodiscard]] Button *historyButton() const { return m_history; }
    [[nodiscard]] ProgressView *progressView() const { return m_progress; }
    void retranslate();

Q_SIGNALS:
    void historyRequested();

private:
    void lay();
    void follow();
    void showOutcome();
    void chooseReport();
    void chooseFolder();

    ImportController &m_controller;
    QStackedLayout *m_stack;
    ProgressView *m_progress;
    QWidget *m_result;
    Notice *m_outcome;
    Label *m_files;
    RowsView *m_rows;
    Notice *m_notice;
    Button *m_save;
    Button *m_export;
    Button *m_history;
};

} // namespace universe
