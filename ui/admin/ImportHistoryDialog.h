#pragma once

#include "app/core/ImportRecord.h"

#include <QDialog>

class QTableView;

namespace universe {

class Button;
class ImportHistory;
class Label;
class Notice;
class StateView;
class SteadyScroll;

/// What was imported, when, by whom and from which file; one can be taken back, where nothing of it was sold.
class ImportHistoryDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportHistoryDialog(ImportHistory &history, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    [[nodiscard]] Button *undoButton() const { return m_undo; }
    /// Asked for before anything is taken back: take it back, or leave it.
    [[nodiscard]] Button *confirmButton() const { return m_confirm; }
    [[nodiscard]] Button *leaveButton() const { return m_leave; }
    [[nodiscard]] Button *moreButton() const { return m_more; }
    /// What the chosen one did.
    [[nodiscard]] Label *detail() const { return m_detail; }
    [[nodiscard]] Button *furtherButton() const { return m_further; }
    [[nodiscard]] StateView *stateView() const { return m_none; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void lay();
    void wire();
    void ask();
    void leave();
    void showUndone(qint64 number, const QList<UndoneLine> &lines);
    void look();
    void showChanges();
    void follow();
    void retranslate();

    ImportHistory &m_history;
    qint64 m_asked = 0; ///< the number of the import that is to be taken back once that is confirmed
    Label *m_heading;
    QTableView *m_table;
    StateView *m_none;
    SteadyScroll *m_scroll;
    Label *m_detail;
    Button *m_further;
    Notice *m_notice;
    Label *m_question;
    Button *m_undo;
    Button *m_confirm;
    Button *m_leave;
    Button *m_more;
    Button *m_close;
};

} // namespace universe
