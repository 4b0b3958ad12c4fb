#pragma once

#include "app/core/Ids.h"
#include "ui/widgets/Button.h"

#include <QPointer>

namespace universe {

class ReminderPanel;
class Reminders;

/// The bell in the bar. It shows the number of unread reminders and opens their list; only members have one.
class ReminderButton : public Button {
    Q_OBJECT

public:
    explicit ReminderButton(QWidget *parent = nullptr);

    void setReminders(Reminders *reminders);
    void openPanel();
    [[nodiscard]] ReminderPanel *panel() const; ///< null before it was open for the first time

Q_SIGNALS:
    void concertChosen(universe::ConcertId id);
    void bookingsChosen();
    void waitingListsChosen();
    void drawsChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void toggle();
    void follow();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] int shownCount() const;

    QPointer<Reminders> m_reminders;
    QPointer<ReminderPanel> m_panel; ///< a child of the window, which may go first
};

} // namespace universe
