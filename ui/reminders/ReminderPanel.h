#pragma once

#include "app/core/Ids.h"
#include "ui/widgets/DropPanel.h"

class QStackedLayout;

namespace universe {

class Label;
class Reminders;
class StateView;

/// The list of reminders below the bell, over the pages of the window. It has the focus while it is open. Escape, a
/// press elsewhere or a focus that goes elsewhere closes it, and its reminders are read then.
class ReminderPanel : public DropPanel {
    Q_OBJECT

public:
    ReminderPanel(Reminders &reminders, QWidget *button);

    /// Opens with the first row current, or moves below the button.
    void showBelow() override;
    [[nodiscard]] PanelList *view() const { return m_view; }
    [[nodiscard]] StateView *emptyView() const { return m_empty; }

Q_SIGNALS:
    void concertChosen(universe::ConcertId id);
    void bookingsChosen();     ///< one of one's own
    void waitingListsChosen(); ///< an offer to who waits
    void drawsChosen();        ///< what became of an entry
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void lay();
    void follow();
    void choose(const QModelIndex &index);
    void describe(const QModelIndex &index);
    [[nodiscard]] QString sentence(const QModelIndex &index) const;
    void retranslate();

    Reminders &m_reminders;
    Label *m_heading;
    QStackedLayout *m_stack;
    PanelList *m_view;
    StateView *m_empty;
};

} // namespace universe
