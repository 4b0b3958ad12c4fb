#pragma once

#include <QLocale>
#include <QString>

namespace universe::texts {

/// As somebody or some place is called in the program's language, which is QLocale's default: by the English name,
/// where one is known, unless the language is Korean.
inline QString localName(const QString &own, const QString &english) {
    return QLocale().language() == QLocale::Korean || english.isEmpty() ? own : english;
}

} // namespace universe::texts
