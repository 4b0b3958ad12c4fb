#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace universe {

/// How old the states of seats on the screen are, while new ones are late or cannot be had. An answer is as old as its
/// question: what it says was true at some time since. The time that the computer sleeps counts.
class StatesAge : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds patience{2000};

    explicit StatesAge(QObject *parent = nullptr);

    /// The states of another hall are shown, or none.
    void forget();
    void asked();
    void answered();
    void failed();
    /// Nobody looks.
    void stop();

    /// Nothing while states come in time.
    [[nodiscard]] std::optional<std::chrono::seconds> age() const;

Q_SIGNALS:
    /// age() is another, by a second too.
    void changed();

private:
    using Moment = std::chrono::milliseconds; ///< since the computer was started
    [[nodiscard]] static Moment now();
    void look();
    void setLate(bool late);

    std::optional<Moment> m_asked; ///< the question under way
    std::optional<Moment> m_known; ///< the question whose answer is shown
    bool m_late = false;
    QTimer m_tick;
};

} // namespace universe
