#pragma once

#include "app/import/ForeignConcert.h"

#include <QFlags>

namespace universe {

/// What comes first where a day is three numbers and none of them is a year of four digits at the beginning.
enum class DayOrder : quint8 { MonthFirst = 1, DayFirst = 2, YearFirst = 4 };
Q_DECLARE_FLAGS(DayOrders, DayOrder)

/// "2026.09.19", "2026-9-19", "2026년 9월 19일(토)", "20260919", "19 Sep 2026", "April 12, 2024", "04/12/24" (month
/// first unless that is none; of these orders where any are given, and nothing where they tell different days) …
/// Nothing where it is no day that exists.
std::optional<QDate> readDay(const QString &text, std::optional<DayOrders> orders = {});

/// The orders in which the days of a text are days. Nothing where it has no day that depends on the order.
std::optional<DayOrders> ordersOf(const QString &text);

/// "19:30", "7:30PM", "8pm", "오후 7시 30분", "19시", "noon" … Nothing where it is no time of a day.
std::optional<QTime> readTimeOfDay(const QString &text);

/// A day, and its hour and zone where they are written: "2026-06-20 16:00", "04/12/24 at 8pm",
/// "2024-09-28T19:00:00-04:00". An hour that only fills the field ("2024-12-22 00:00:00.0") is none.
std::optional<ForeignShow> readStart(const QString &text, std::optional<DayOrders> orders = {});

/// The days of "2024-12-22~2024-12-24" or of one day, the first and the last.
std::optional<std::pair<QDate, QDate>> readDays(const QString &text, std::optional<DayOrders> orders = {});

} // namespace universe
