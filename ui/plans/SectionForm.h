#pragma once

#include <QWidget>

namespace universe {

class PlanEditor;
class PositionForm;
class RowsPanel;
class SegmentedControl;
class StateView;
class TextField;

/// The section that is looked at: its name, its kind, its rows, and where it stands.
class SectionForm : public QWidget {
    Q_OBJECT

public:
    explicit SectionForm(PlanEditor &editor, QWidget *parent = nullptr);

    [[nodiscard]] TextField *nameField() const { return m_name; }
    [[nodiscard]] SegmentedControl *kinds() const { return m_kind; }
    [[nodiscard]] TextField *capacityField() const { return m_capacity; }
    [[nodiscard]] RowsPanel *rows() const { return m_rows; }
    [[nodiscard]] PositionForm *position() const { return m_position; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void lay();
    void follow();
    void takeName();
    void takeCapacity();
    void retranslate();

    PlanEditor &m_editor;
    bool m_following = false;
    QWidget *m_form;
    TextField *m_name;
    SegmentedControl *m_kind;
    TextField *m_capacity;
    RowsPanel *m_rows;
    PositionForm *m_position;
    StateView *m_none;
};

} // namespace universe
