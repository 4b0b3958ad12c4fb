#pragma once

#include <QWidget>

class QStackedLayout;

namespace universe {

class ImportController;
class Label;
class Notice;
class ProgressView;
class RowsView;
class StateView;

/// What the server says would happen, row by row; before that, how far it is.
class PreviewStep : public QWidget {
    Q_OBJECT

public:
    explicit PreviewStep(ImportController &controller, QWidget *parent = nullptr);

    [[nodiscard]] RowsView *rowsView() const { return m_rows; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    [[nodiscard]] ProgressView *progressView() const { return m_progress; }
    [[nodiscard]] StateView *failureView() const { return m_failure; }
    void retranslate();

private:
    void follow();
    void showFiles();

    ImportController &m_controller;
    QStackedLayout *m_stack;
    ProgressView *m_progress;
    StateView *m_failure;
    QWidget *m_result;
    Label *m_heading;
    Notice *m_notice;
    RowsView *m_rows;
};

} // namespace universe
