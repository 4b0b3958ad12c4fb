#pragma once

#include <QDialog>

class QListView;
class QStandardItemModel;

namespace universe {

class Button;
class Label;
class PlanController;

/// The versions of the plan that is open: to look at one, or to start from it.
class VersionsPanel : public QDialog {
    Q_OBJECT

public:
    explicit VersionsPanel(PlanController &controller, QWidget *parent = nullptr);

    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] Button *openButton() const { return m_open; }
    [[nodiscard]] Button *startButton() const { return m_start; }

Q_SIGNALS:
    /// It is to be opened instead of what is open.
    void openRequested(int version);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    [[nodiscard]] int chosen() const;
    void retranslate();

    PlanController &m_controller;
    Label *m_heading;
    Label *m_about;
    QListView *m_list;
    QStandardItemModel *m_texts;
    Button *m_close;
    Button *m_open;
    Button *m_start;
};

} // namespace universe
