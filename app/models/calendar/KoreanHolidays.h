#pragma once

#include <QDate>
#include <QHash>
#include <QList>

namespace universe {

enum class Holiday {
    NewYear,
    SeollalEve, ///< the days around Seollal itself
    Seollal,
    SeollalMorrow,
    IndependenceMovement,
    Children,
    Buddha,
    Memorial,
    Liberation,
    ChuseokEve,
    Chuseok,
    ChuseokMorrow,
    Foundation,
    Hangul,
    Christmas,
};

/// A day off, or the day that stands in for one that fell on a weekend or on another holiday.
struct DayOff {
    Holiday holiday;
    bool substitute = false;

    friend bool operator==(const DayOff &, const DayOff &) = default;
};

/// The public holidays of Korea that the law knows beforehand (관공서의 공휴일에 관한 규정), with their substitutes.
/// What a government decrees for a single year, such as an election, is not among them.
class KoreanHolidays {
public:
    /// The first year covered, when Hangul Day became a holiday again: before it, days and rules were others.
    static constexpr int firstYear = 2013;

    /// The days off on `day`: usually none or one, two when two fall on it.
    [[nodiscard]] QList<DayOff> on(QDate day) const;

private:
    using Year = QHash<QDate, QList<DayOff>>;
    static Year yearOf(int year);

    mutable QHash<int, Year> m_years;
};

} // namespace universe
