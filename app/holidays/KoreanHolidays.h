#pragma once

#include "app/core/Calendar.h"

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
    Labour,
    Children,
    Buddha,
    Memorial,
    Constitution,
    Liberation,
    ChuseokEve,
    Chuseok,
    ChuseokMorrow,
    Foundation,
    Hangul,
    Christmas,
    Decreed, ///< no rule gives it: an election, or a day that a government decreed
};

/// A day off, or the day that stands in for one that fell on a weekend or on another holiday.
struct DayOff {
    Holiday holiday;
    bool substitute = false;
    DecreedDay decreed = {}; ///< of Holiday::Decreed

    friend bool operator==(const DayOff &, const DayOff &) = default;
};

/// The public holidays of Korea that the law knows beforehand (공휴일에 관한 법률, 관공서의 공휴일에 관한 규정), with
/// their substitutes; and the others, which somebody has to tell.
class KoreanHolidays {
public:
    KoreanHolidays() = default;
    explicit KoreanHolidays(const QList<DecreedDay> &decreed);

    /// The first year covered, when Hangul Day became a holiday again: before it, days and rules were others.
    static constexpr int firstYear = 2013;

    /// The days off on `day`: usually none or one, two when two fall on it.
    [[nodiscard]] QList<DayOff> on(QDate day) const;

private:
    using Year = QHash<QDate, QList<DayOff>>;
    [[nodiscard]] Year yearOf(int year) const;

    QHash<QDate, QList<DecreedDay>> m_decreed;
    mutable QHash<int, Year> m_years;
};

} // namespace universe
