#pragma once

#include "ui/widgets/Banner.h"

#include <QBasicTimer>
#include <QDeadlineTimer>

#include <chrono>

namespace universe {

/// Tells that the server is away and when the next attempt comes, that it is slow to answer, or that it only reads.
/// The first of these that is so is told, and announced once. Hidden while all is well.
class ConnectionBanner : public Banner {
    Q_OBJECT

public:
    explicit ConnectionBanner(QWidget *parent = nullptr);

    void showOnline();
    void showOffline(std::chrono::milliseconds retryIn);
    [[nodiscard]] bool isOffline() const { return m_offline; }
    void setSlow(bool slow);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Matter { None, Offline, Slow, ReadOnly };
    [[nodiscard]] Matter matter() const;
    void change();
    void tell();
    void tellOffline();

    bool m_offline = false;
    bool m_slow = false;
    bool m_readOnly = false;
    Matter m_told = Matter::None;
    QDeadlineTimer m_next;
    QBasicTimer m_tick;
};

} // namespace universe
