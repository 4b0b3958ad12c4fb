#pragma once

#include <QString>

#include <optional>

namespace universe {

/// Minutes: "1시간 40분", "100분", "1:40", "PT1H40M", "1h 40m", "약 90분" … Nothing where it is no running time.
std::optional<int> readRunningMinutes(const QString &text);

/// The least age in years: "만 13세 이상", "전체 관람가" (0), "36개월 이상" (3), "초등학생 이상" (7), "All ages" (0),
/// "18+" … Nothing where it is none. A part of a year counts as the whole one: nobody younger is let in than the source
/// says.
std::optional<int> readAgeLimit(const QString &text);

/// How many seats one person may book: "4", "4매", "1인 4매", "1인당 4매까지", "최대 4매", "max. 4 tickets per person"
/// … Nothing where it is no such number.
std::optional<int> readSeatLimit(const QString &text);

/// The seats of "14,483", "약 300석" … Nothing where it is none, or zero.
std::optional<int> readSeatCount(const QString &text);

} // namespace universe
