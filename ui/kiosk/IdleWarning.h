#pragma once

#include <QPointer>
#include <QWidget>

#include <chrono>

namespace universe {

class Button;
class Card;
class Label;

/// Asks whether somebody is still there, over the whole window, and counts down. Every use of the application is an
/// answer, and reaches nothing below.
class IdleWarning : public QWidget {
    Q_OBJECT

public:
    explicit IdleWarning(QWidget *window);

    void open(std::chrono::milliseconds left);
    void setLeft(std::chrono::milliseconds left);
    /// Gives the focus back to who had it.
    void dismiss();
    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showText();

    Card *m_card;
    Label *m_title;
    Label *m_text;
    Button *m_here;
    QPointer<QWidget> m_focus;
    std::chrono::seconds m_left{0};
};

} // namespace universe
