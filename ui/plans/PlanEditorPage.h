#pragma once

#include "app/models/plans/PlanController.h"

#include <QWidget>

namespace universe {

class Button;
class Label;
class MarkBar;
class Notice;
class PlanMapView;
class SaveQuestion;
class SectionForm;
class SectionList;
class VersionsPanel;

/// A plan that is being edited: its sections and problems, the map, and the section that is looked at.
class PlanEditorPage : public QWidget {
    Q_OBJECT

public:
    explicit PlanEditorPage(PlanController &controller, QWidget *parent = nullptr);

    /// Does it at once when there is nothing to lose; otherwise asks first.
    void leave(const std::function<void()> &then);

    [[nodiscard]] SectionList *sections() const { return m_sections; }
    [[nodiscard]] SectionForm *form() const { return m_form; }
    [[nodiscard]] PlanMapView *map() const { return m_map; }
    [[nodiscard]] MarkBar *marks() const { return m_marks; }
    [[nodiscard]] SaveQuestion *question() const { return m_question; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    [[nodiscard]] Label *counts() const { return m_counts; }
    [[nodiscard]] Button *saveButton() const { return m_save; }
    [[nodiscard]] Button *undoButton() const { return m_undo; }
    [[nodiscard]] Button *redoButton() const { return m_redo; }
    [[nodiscard]] Button *versionsButton() const { return m_versions; }
    [[nodiscard]] Button *backButton() const { return m_back; }
    [[nodiscard]] VersionsPanel *versionsPanel() const { return m_versionsPanel; }

Q_SIGNALS:
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lay();
    void wire();
    void listen();
    void follow();
    void draw(bool another);
    void showSection(int section);
    void showPlace(int row, int seat);
    void save();
    void ask(const SaveEffect &effect);
    void tellSaved(ImportOutcome outcome);
    void showVersions();
    void retranslate();

    PlanController &m_controller;
    PlanEditor &m_editor;
    std::function<void()> m_then; ///< what the question is about
    Label *m_heading;
    Label *m_counts;
    Button *m_back;
    Button *m_undo;
    Button *m_redo;
    Button *m_versions;
    Button *m_save;
    SaveQuestion *m_question;
    Notice *m_notice;
    SectionList *m_sections;
    MarkBar *m_marks;
    PlanMapView *m_map;
    SectionForm *m_form;
    VersionsPanel *m_versionsPanel;
};

} // namespace universe
