#include "ui/kiosk/IdleWatch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace universe {

namespace {

constexpr std::chrono::milliseconds tick{250};

bool isUse(QEvent::Type type) {
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(QObject *parent)
    : QObject(parent) {
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setTimes(std::chrono::milliseconds untilWarning, std::chrono::milliseconds warning) {
    m_untilWarning = untilWarning;
    m_warning = warning;
}

std::chrono::milliseconds IdleWatch::idleTime() const { return std::chrono::milliseconds(m_lastUse.elapsed()); }

std::chrono::milliseconds IdleWatch::left() const {
    if (m_state != State::Warning)
        return m_warning;
    return std::clamp(m_untilWarning + m_warning - idleTime(), std::chrono::milliseconds(0), m_warning);
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event) {
    // The mouse moves once for the window and once for the widget; either will do. What the application sends to itself
    // is no use of it.
    if (isUse(event->type()) && (event->spontaneous() || event->type() == QEvent::InputMethod))
        use();
    return QObject::eventFilter(watched, event);
}

void IdleWatch::use() {
    m_lastUse.start();
    const State before = std::exchange(m_state, State::InUse);
    if (!m_timer.isActive())
        m_timer.start(static_cast<int>(std::min(tick, m_untilWarning).count()), this);
    if (before == State::Warning)
        Q_EMIT used();
}

void IdleWatch::timerEvent(QTimerEvent *event) {
    if (event->timerId() != m_timer.timerId())
        return QObject::timerEvent(event);
    if (m_state == State::InUse && idleTime() >= m_untilWarning) {
        m_state = State::Warning;
        Q_EMIT warned();
    } else if (m_state == State::Warning && left().count() == 0) {
        m_state = State::Fresh;
        m_timer.stop();
        Q_EMIT ended();
    } else if (m_state == State::Warning) {
        Q_EMIT ticked();
    }
}

} // namespace universe
