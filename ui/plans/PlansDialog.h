#pragma once

#include <QDialog>

class QStackedLayout;

namespace universe {

class HallsPage;
class PlanController;
class PlanEditorPage;

/// The window in which an administrator edits plans of halls, beside the main window.
class PlansDialog : public QDialog {
    Q_OBJECT

public:
    explicit PlansDialog(PlanController &controller, QWidget *parent = nullptr);

    /// Shows the halls, unless a plan is open.
    void begin();
    [[nodiscard]] HallsPage *halls() const { return m_halls; }
    [[nodiscard]] PlanEditorPage *editor() const { return m_editor; }
    [[nodiscard]] bool showsEditor() const;

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void retranslate();

    PlanController &m_controller;
    QStackedLayout *m_stack;
    HallsPage *m_halls;
    PlanEditorPage *m_editor;
};

} // namespace universe
