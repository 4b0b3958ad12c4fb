#pragma once

#include <QScrollArea>

namespace universe {

/// Scrolls up and down, and keeps the bar's room free while there is no bar, so that nothing moves to the side when
/// what is shown grows longer than the window.
class SteadyScroll : public QScrollArea {
    Q_OBJECT

public:
    explicit SteadyScroll(QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepRoom();
};

} // namespace universe
