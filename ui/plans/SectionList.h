#pragma once

#include <QWidget>

class QListView;
class QStandardItemModel;

namespace universe {

class Button;
class Label;
class PlanEditor;

/// The sections of the plan, in their order, and what is done with them as a whole; below, the problems of the plan.
/// Choosing a problem goes where it is.
class SectionList : public QWidget {
    Q_OBJECT

public:
    explicit SectionList(PlanEditor &editor, QWidget *parent = nullptr);

    [[nodiscard]] QListView *sections() const { return m_sections; }
    [[nodiscard]] QListView *problems() const { return m_problems; }
    [[nodiscard]] Button *addButton() const { return m_add; }
    [[nodiscard]] Button *removeButton() const { return m_remove; }
    [[nodiscard]] Button *upButton() const { return m_up; }
    [[nodiscard]] Button *downButton() const { return m_down; }

Q_SIGNALS:
    /// A section was chosen here, so that the map shows it.
    void sectionShown(int section);
    /// A row is to be looked at, or a seat of the plan (-1: none).
    void placeShown(int row, int seat);

protected:
    void changeEvent(QEvent *event) override;

private:
    void lay();
    void follow();
    void followSection();
    void goToProblem(int problem);
    void retranslate();

    PlanEditor &m_editor;
    bool m_following = false; ///< the list follows the editor, and not the other way round
    Label *m_title;
    QListView *m_sections;
    QStandardItemModel *m_names;
    Button *m_add;
    Button *m_up;
    Button *m_down;
    Button *m_remove;
    Label *m_problemsTitle;
    QListView *m_problems;
    QStandardItemModel *m_texts;
};

} // namespace universe
