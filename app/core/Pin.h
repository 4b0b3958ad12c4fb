#pragma once

#include <QString>

#include <algorithm>
#include <optional>

namespace universe {

/// A PIN as it was typed, with the wide digits of a Korean or Chinese keyboard made narrow: 4 to 12 digits. Nothing
/// when it is none.
inline std::optional<QString> pinFrom(const QString &typed) {
    QString pin = typed.normalized(QString::NormalizationForm_KC).trimmed();
    const bool isPin =
        pin.size() >= 4 && pin.size() <= 12 && std::ranges::all_of(pin, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isPin ? std::optional(std::move(pin)) : std::nullopt;
}

} // namespace universe
