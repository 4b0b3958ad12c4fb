#pragma once

#include <QWidget>

class QTableView;

namespace universe {

class Button;
class Label;
class PlanEditor;
class RowsModel;
class ChoiceField;
class TextField;

/// The rows of the section that is looked at: a table to write in, and many rows at once.
class RowsPanel : public QWidget {
    Q_OBJECT

public:
    explicit RowsPanel(PlanEditor &editor, QWidget *parent = nullptr);

    /// Goes to a row in the table.
    void showRow(int row);
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] TextField *countField() const { return m_count; }
    [[nodiscard]] TextField *seatsField() const { return m_seats; }
    [[nodiscard]] ChoiceField *labelsField() const { return m_labels; }
    [[nodiscard]] Button *addButton() const { return m_add; }
    [[nodiscard]] Button *removeButton() const { return m_remove; }
    [[nodiscard]] Button *upButton() const { return m_up; }
    [[nodiscard]] Button *downButton() const { return m_down; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lay();
    void add();
    void removeChosen();
    void move(int by);
    void showButtons();
    [[nodiscard]] QList<int> chosenRows() const;
    void retranslate();

    PlanEditor &m_editor;
    RowsModel *m_rows;
    Label *m_title;
    QTableView *m_table;
    Button *m_up;
    Button *m_down;
    Button *m_remove;
    TextField *m_count;
    TextField *m_seats;
    ChoiceField *m_labels;
    Button *m_add;
};

} // namespace universe
