#pragma once

#include "app/core/LatestAnswer.h"
#include "app/import/table/TableSample.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace universe {

class ChoiceField;
class ElidedLabel;
class ImportController;
class Label;
class Notice;
class StateView;
class SteadyScroll;

/// Which column of a table holds what, with some of what is in it.
class ColumnsStep : public QWidget {
    Q_OBJECT

public:
    explicit ColumnsStep(ImportController &controller, QWidget *parent = nullptr);

    /// Looks into the files anew. Whether there is a table among them.
    bool begin();
    /// All tables were looked into.
    [[nodiscard]] bool isReady() const { return m_waiting == 0; }

    [[nodiscard]] ChoiceField *fileField() const { return m_file; }
    /// The choice of a column for a key of the mapping; null while no table is shown.
    [[nodiscard]] QComboBox *columnBox(const QString &key) const;
    [[nodiscard]] QString sampleText(const QString &key) const;
    [[nodiscard]] Notice *notice() const { return m_notice; }
    /// In place of the columns while tables are looked into, and where none can be.
    [[nodiscard]] StateView *stateView() const { return m_state; }
    void retranslate();

Q_SIGNALS:
    void ready();

private:
    struct Table {
        int position; ///< among the files
        TableSample sample;
        QHash<QString, int> mapped; ///< columns from 0, by key
    };
    struct Line {
        QString key;
        Label *name;
        QComboBox *box;
        ElidedLabel *sample;
    };

    void lay();
    void take(int position, const TableSample &sample);
    void makeLines();
    void showTable();
    void showState();
    void showLine(const Line &line);
    void choose(const QString &key, int column);
    void showMissing();
    [[nodiscard]] Table *table();
    [[nodiscard]] int columnOf(const QString &key);

    ImportController &m_controller;
    QList<Table> m_tables;
    QList<std::pair<int, Reason>> m_unreadable; ///< files by their positions, and why
    int m_waiting = 0;
    LatestAnswer m_samples;
    Label *m_heading;
    Label *m_about;
    ChoiceField *m_file;
    Notice *m_notice;
    StateView *m_state;
    SteadyScroll *m_scroll;
    QGridLayout *m_grid;
    QList<Line> m_lines;
};

} // namespace universe
