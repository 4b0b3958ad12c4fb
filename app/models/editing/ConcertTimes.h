#pragma once

#include <QJsonArray>
#include <QString>

#include <optional>

namespace universe {

/// "2026-12-24 19:00": the clock of the venue in an instant of a document, "2026-12-24T19:00:00+09:00".
QString clockOf(const QString &instant);
/// What somebody wrote as a day and an hour, "2026. 12. 24 19:00", as a document has a clock: {"local":
/// "2026-12-24T19:00:00"}. Null when it is none.
QJsonValue localIn(const QString &text);
/// One of the instants of a document, if that is what the text shows, else the venue's clock.
std::optional<QJsonValue> instantIn(const QString &text, const QJsonArray &known);

} // namespace universe
