#pragma once

#include "ui/widgets/Message.h"

#include <QBasicTimer>

namespace universe {

/// A short message over the bottom of a window that goes by itself. It never holds what must not be missed.
class Toast : public Message {
    Q_OBJECT

public:
    /// Replaces the toast that is on the window of `anchor`. Stays while the pointer is over it.
    static Toast *pop(QWidget *anchor, const QString &text, Tone tone = Tone::Text);

    /// Adds a button for what can be done about it; the toast stays longer then. The action must be within reach
    /// elsewhere too: the toast goes, and takes no focus.
    void setAction(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Toast(QWidget *window, const QString &text, Tone tone);
    void place();

    int m_time;
    QBasicTimer m_timer;
};

} // namespace universe
