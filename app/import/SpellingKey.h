#pragma once

#include <QString>

namespace universe {

/// What names are compared by: those that differ by width, case or blanks alone are one (the server's
/// data.spelling_key).
inline QString spellingKey(const QString &name) {
    QString key = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    return key.removeIf([](QChar c) { return c.isSpace(); });
}

} // namespace universe
