#include "ui/shell/ConnectionBanner.h"

#include "ui/widgets/Button.h"

#include <QEvent>

namespace universe {

namespace {

constexpr int tickTime = 250;

} // namespace

ConnectionBanner::ConnectionBanner(QWidget *parent)
    : Banner(parent) {
    hide();
    connect(this, &Banner::actionTriggered, this, [this] {
        m_next.setRemainingTime(0);
        tell();
        Q_EMIT retryRequested();
    });
}

void ConnectionBanner::showOnline() {
    m_offline = false;
    m_tick.stop();
    hide();
}

void ConnectionBanner::showOffline(std::chrono::milliseconds retryIn) {
    m_offline = true;
    m_next.setRemainingTime(retryIn);
    m_tick.start(tickTime, this);
    tell();
    show();
}

void ConnectionBanner::tell() {
    const int seconds = int((m_next.remainingTime() + 999) / 1000);
    const QString next = seconds > 0 ? tr("Trying again in %n second(s).", nullptr, seconds) : tr("Connecting…");
    setMessage(Icon::Offline, Tone::Warning, tr("The connection to the server is lost.") + u' ' + next);
    setAction(tr("Try now"));
    actionButton()->setBusy(seconds <= 0);
}

void ConnectionBanner::timerEvent(QTimerEvent *) { tell(); }

void ConnectionBanner::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange && m_offline)
        tell();
    Banner::changeEvent(event);
}

} // namespace universe
