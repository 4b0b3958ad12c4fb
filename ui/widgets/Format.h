#pragma once

#include "app/core/Money.h"
#include "app/core/Pay.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <chrono>

/// Texts of numbers, money and time. The language is QLocale's default, which Language sets. Instants are shown on the
/// venue's clock, wherever the viewer is.
namespace universe::format {

/// "110,000"
QString number(qint64 value);
/// "110,000 fuel" (ko "110,000 연료")
QString money(Money money);
/// "110,000 won" (ko "110,000원"): cash, and what is paid by card
QString won(Money money);
/// "+110,000 won"
QString signedWon(Money money);
/// In fuel, or in won
QString paid(Money money, Pay pay);
/// What fuel is, for who meets it for the first time.
QString fuelExplained();
/// With a sign: "+50,000 fuel", "−110,000 fuel"
QString signedMoney(Money money);
/// "110,000 fuel", or "from 88,000 fuel" when the prices differ
QString priceFrom(Money lowest, Money highest);

/// "Thu, Dec 24, 2026" (ko "2026. 12. 24. (목)")
QString date(const QDateTime &instant, const QTimeZone &zone);
QString date(QDate date);
/// "Dec 24" (ko "12. 24. (목)"), for lists within a year
QString shortDate(const QDateTime &instant, const QTimeZone &zone);
/// "7:00 PM" (ko "오후 7:00")
QString time(const QDateTime &instant, const QTimeZone &zone);
/// "Thu, Dec 24, 2026, 7:00 PM" (ko "2026. 12. 24. (목) 오후 7:00")
QString dateTime(const QDateTime &instant, const QTimeZone &zone);
/// One date, or "Dec 24 – 26, 2026"-like; the same day twice is one date
QString dateRange(const QDateTime &from, const QDateTime &to, const QTimeZone &zone);
/// "2 days 03:12:44", "03:12:44", "12:44"; never negative
QString countdown(std::chrono::seconds left);
/// "Held for you for 5 more minutes", to be heard
QString heldFor(int minutes);
/// "2 h 30 min"
QString duration(int minutes);

} // namespace universe::format
