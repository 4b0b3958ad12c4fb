#include "ui/shell/ConnectionBanner.h"

#include "ui/widgets/Button.h"

#include <QEvent>

#include <utility>

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
    change();
}

void ConnectionBanner::showOffline(std::chrono::milliseconds retryIn) {
    m_offline = true;
    m_next.setRemainingTime(retryIn);
    m_tick.start(tickTime, this);
    change();
}

void ConnectionBanner::setSlow(bool slow) {
    m_slow = slow;
    change();
}

void ConnectionBanner::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    change();
}

ConnectionBanner::Matter ConnectionBanner::matter() const {
    return m_offline ? Matter::Offline : m_slow ? Matter::Slow : m_readOnly ? Matter::ReadOnly : Matter::None;
}

void ConnectionBanner::change() {
    const Matter before = std::exchange(m_told, matter());
    tell();
    if (m_told == Matter::None)
        hide();
    else
        appear(m_told != before);
}

void ConnectionBanner::tell() {
    switch (m_told) {
    case Matter::None:
        break;
    case Matter::Offline:
        tellOffline();
        break;
    case Matter::Slow:
        setMessage(Icon::Clock, Tone::Muted, tr("The server is slow to answer; we are still waiting."));
        setAction({});
        break;
    case Matter::ReadOnly:
        setMessage(
            Icon::Lock, Tone::Accent,
            tr("The server only reads at this moment: look at everything, but booking, topping up and logging in "
               "wait. They come back by themselves."));
        setAction({});
        break;
    }
}

void ConnectionBanner::tellOffline() {
    const int seconds = int((m_next.remainingTime() + 999) / 1000);
    const QString next = seconds > 0 ? tr("Trying again in %n second(s).", nullptr, seconds) : tr("Connecting…");
    setMessage(Icon::Offline, Tone::Warning, tr("The connection to the server is lost.") + u' ' + next);
    setAction(tr("Try now"));
    actionButton()->setBusy(seconds <= 0);
}

void ConnectionBanner::timerEvent(QTimerEvent *) { tell(); }

void ConnectionBanner::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        tell();
    Banner::changeEvent(event);
}

} // namespace universe
