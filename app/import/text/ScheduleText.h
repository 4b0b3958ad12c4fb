#pragma once

#include "app/import/ForeignConcert.h"

namespace universe {

/// The performances of "화요일 ~ 금요일(20:00), 토요일(16:00,19:00), HOL(14:00)" from the first to the last day, both
/// included. Nothing where any of it is not understood. HOL are the public holidays of Korea (KoreanHolidays), in place
/// of the weekday's.
std::optional<QList<ForeignShow>> readSchedule(const QString &text, QDate first, QDate last);

} // namespace universe
