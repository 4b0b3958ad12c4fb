#pragma once

#include <QDialog>

class QStackedLayout;

namespace universe {

class Button;
class ColumnsStep;
class FilesStep;
class ImportController;
class PolicyStep;
class PreviewStep;
class ReportStep;
class StepStrip;

/// Importing, step by step, beside the window, which can be used meanwhile. Closed while files are being imported it
/// lets them be, and shows them when it is opened again.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(ImportController &controller, QWidget *parent = nullptr);

    enum Step { Files, Columns, Policy, Preview, Report };
    [[nodiscard]] Step step() const { return m_step; }
    /// Begins with another import if the last one has ended.
    void beginAnew();

    [[nodiscard]] FilesStep *filesStep() const { return m_files; }
    [[nodiscard]] ColumnsStep *columnsStep() const { return m_columns; }
    [[nodiscard]] PolicyStep *policyStep() const { return m_policy; }
    [[nodiscard]] PreviewStep *previewStep() const { return m_preview; }
    [[nodiscard]] ReportStep *reportStep() const { return m_report; }
    [[nodiscard]] Button *nextButton() const { return m_next; }
    [[nodiscard]] Button *backButton() const { return m_back; }
    [[nodiscard]] Button *closeButton() const { return m_close; }

    void reject() override;

Q_SIGNALS:
    void historyRequested();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void lay();
    void go(Step step);
    void next();
    void back();
    void leave();
    void follow();
    void showButtons();
    void retranslate();

    ImportController &m_controller;
    Step m_step = Files;
    bool m_seen = true;       ///< the report that is there
    bool m_hasTables = false; ///< among the files
    StepStrip *m_strip;
    QStackedLayout *m_stack;
    FilesStep *m_files;
    ColumnsStep *m_columns;
    PolicyStep *m_policy;
    PreviewStep *m_preview;
    ReportStep *m_report;
    Button *m_close;
    Button *m_back;
    Button *m_next;
};

} // namespace universe
