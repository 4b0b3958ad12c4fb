#pragma once

#include <QWidget>

class QVBoxLayout;

namespace universe {

class Button;
class FileRow;
class ImportController;
class Label;
class StateView;
class SteadyScroll;

/// Which files are imported, and what they are.
class FilesStep : public QWidget {
    Q_OBJECT

public:
    explicit FilesStep(ImportController &controller, QWidget *parent = nullptr);

    [[nodiscard]] Button *addButton() const { return m_add; }
    [[nodiscard]] StateView *emptyView() const { return m_none; }
    [[nodiscard]] const QList<FileRow *> &rows() const { return m_rows; }
    void retranslate();

private:
    void chooseFiles();
    void follow();

    ImportController &m_controller;
    Label *m_heading;
    Label *m_about;
    StateView *m_none;
    SteadyScroll *m_scroll;
    QVBoxLayout *m_column;
    QList<FileRow *> m_rows;
    Button *m_add;
};

} // namespace universe
