#pragma once

#include "app/tickets/PrintedTicket.h"

#include <QPointer>
#include <QWidget>

#include <optional>

namespace universe {

class Button;
class Label;
class TicketFace;

/// A ticket over the whole window, to be held before a scanner or a phone: white in every scheme, the code and the seat
/// as large as there is room for. Arrows, a swipe or the buttons lead to the next; Escape ends it.
class TicketScreen : public QWidget {
    Q_OBJECT

public:
    explicit TicketScreen(QWidget *window);

    /// The tickets of now; the one in front stays. Without any it closes.
    void setTickets(const QList<PrintedTicket> &tickets);
    /// Whether there are other tickets before the first of these and after the last.
    void setBeyond(bool before, bool after);
    void open(int index);
    void close();

    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QWidget *face() const;
    [[nodiscard]] Button *previousButton() const { return m_previous; }
    [[nodiscard]] Button *nextButton() const { return m_next; }
    [[nodiscard]] Button *closeButton() const { return m_close; }
    [[nodiscard]] Label *position() const { return m_position; }

Q_SIGNALS:
    void closed();
    /// Somebody wants what is before the first (-1) or after the last (1).
    void beyond(int direction);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void go(int index);
    void showCurrent();
    bool handleKey(int key);
    void moveFocus(bool forward);

    QList<PrintedTicket> m_tickets;
    int m_current = 0;
    bool m_before = false;
    bool m_after = false;
    std::optional<double> m_pressed; ///< where a swipe began
    TicketFace *m_face;
    Button *m_previous;
    Label *m_position;
    Button *m_next;
    Button *m_close;
};

} // namespace universe
