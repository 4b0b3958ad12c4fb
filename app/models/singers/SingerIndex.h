#pragma once

#include "app/models/singers/SingerCalls.h"

#include <QObject>

namespace universe {

/// The number of singers under each letter. A failure is not told: the letters stay as they were, and the list beside
/// them tells its own failure.
class SingerIndex : public QObject {
    Q_OBJECT

public:
    explicit SingerIndex(SingerCalls calls, QObject *parent = nullptr);

    void load();
    [[nodiscard]] const QList<SingerInitial> &initials() const { return m_initials; }
    [[nodiscard]] int count(const QString &initial) const;
    /// The number of all singers; 0 while it is not known.
    [[nodiscard]] int total() const;

    /// The letter under which a name, or what is typed, stands: ㄱ to ㅎ, A to Z, otherwise #.
    static QString initialOf(const QString &text);

Q_SIGNALS:
    void changed();

private:
    SingerCalls m_calls;
    QList<SingerInitial> m_initials;
};

} // namespace universe
