#pragma once

#include <QWidget>

class QLineEdit;
class QTableView;

namespace universe {

class ImportRowsModel;
class Label;
class SegmentedControl;
class StateView;

/// The rows of a preview or a report: those of one outcome or those that say something, and all of what the chosen one
/// says.
class RowsView : public QWidget {
    Q_OBJECT

public:
    explicit RowsView(ImportRowsModel &rows, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] SegmentedControl *outcomes() const { return m_outcomes; }
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    [[nodiscard]] Label *detail() const { return m_detail; }
    void retranslate();

private:
    void choose(int segment);
    void follow();
    void showDetail();

    ImportRowsModel &m_rows;
    SegmentedControl *m_outcomes;
    QLineEdit *m_search;
    QTableView *m_table;
    StateView *m_none;
    Label *m_detail;
};

} // namespace universe
