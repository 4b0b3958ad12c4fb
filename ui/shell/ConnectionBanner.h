#pragma once

#include "ui/widgets/Banner.h"

#include <QBasicTimer>
#include <QDeadlineTimer>

#include <chrono>

namespace universe {

/// Tells that the server is away and when the next attempt comes. Hidden while all is well.
class ConnectionBanner : public Banner {
    Q_OBJECT

public:
    explicit ConnectionBanner(QWidget *parent = nullptr);

    void showOnline();
    void showOffline(std::chrono::milliseconds retryIn);
    [[nodiscard]] bool isOffline() const { return m_offline; }

Q_SIGNALS:
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void tell();

    bool m_offline = false;
    QDeadlineTimer m_next;
    QBasicTimer m_tick;
};

} // namespace universe
