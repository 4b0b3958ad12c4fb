#pragma once

#include "ui/style/Theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <chrono>

namespace universe {

/// The choices for this desktop; never a secret.
class Preferences {
public:
    [[nodiscard]] QString language() const; ///< empty: not chosen
    void setLanguage(const QString &code);
    [[nodiscard]] Scheme scheme() const;
    void setScheme(Scheme scheme);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// A libpq connection string without a password; empty: the embedded server.
    [[nodiscard]] QString connection() const;
    void setConnection(const QString &conninfo);

    /// How long an answer of the server may take; see Database.
    [[nodiscard]] std::chrono::seconds answerWithin() const;
    void setAnswerWithin(std::chrono::seconds time);

    /// Whether many people use this machine.
    [[nodiscard]] bool isKiosk() const;
    void setKiosk(bool kiosk);

private:
    QSettings m_settings;
};

} // namespace universe
