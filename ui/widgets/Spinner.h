#pragma once

#include <QBasicTimer>
#include <QColor>
#include <QElapsedTimer>
#include <QWidget>

namespace universe {

/// Tells that something is going on. It turns only while it is visible.
class Spinner : public QWidget {
    Q_OBJECT

public:
    explicit Spinner(int size, QWidget *parent = nullptr);

    /// Sets the colour; an invalid one means the accent of the scheme.
    void setColor(const QColor &color);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    QBasicTimer m_timer;
    QElapsedTimer m_since;
    QColor m_color;
};

} // namespace universe
