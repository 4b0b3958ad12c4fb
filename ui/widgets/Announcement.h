#pragma once

#include <QString>

#include <chrono>
#include <functional>

class QWidget;

namespace universe {

/// Lets a screen reader say what happens elsewhere than where the keyboard is.
void announce(QWidget &about, const QString &text);

/// Says a time that runs out once a minute: heard every second it would drown everything else.
class MinuteAnnouncer {
public:
    /// `text` is asked for when there is something to say; `minutes` are those that have begun.
    void tell(QWidget &about, std::chrono::seconds left, const std::function<QString(int minutes)> &text);
    /// The next time is another one.
    void reset() { m_said = -1; }

private:
    int m_said = -1;
};

} // namespace universe
