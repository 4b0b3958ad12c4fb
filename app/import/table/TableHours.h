#pragma once

#include <QList>
#include <QString>
#include <QTime>

#include <optional>

namespace universe {

/// The hours of a day's performances, as a column of hours has them: "19:30", "14:00, 19:30", "19:30~21:00" (which
/// begins at 19:30), "1930". Nothing where any is not understood.
std::optional<QList<QTime>> readHours(const QString &text);

/// Whether the text is an hour and when it ends: "19:30~21:00". The hour, then.
std::optional<QTime> readHourSpan(const QString &text);

} // namespace universe
