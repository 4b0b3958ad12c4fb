#pragma once

#include <QWidget>

class QProgressBar;

namespace universe {

class ImportController;
class Label;

/// How far the reading, the preview or the import is.
class ProgressView : public QWidget {
    Q_OBJECT

public:
    explicit ProgressView(ImportController &controller, QWidget *parent = nullptr);

    [[nodiscard]] QProgressBar *bar() const { return m_bar; }
    [[nodiscard]] Label *about() const { return m_about; }
    void follow();

private:
    ImportController &m_controller;
    Label *m_title;
    Label *m_file;
    QProgressBar *m_bar;
    Label *m_about;
    Label *m_note;
};

} // namespace universe
