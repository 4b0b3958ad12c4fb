#pragma once

#include "app/core/Ids.h"
#include "app/models/search/SearchLink.h"
#include "ui/shell/Places.h"

namespace universe {

// The keys of places that are not in places(). Those that start with "book/" or "staff/" belong to the member and are
// forgotten at log-out.
const auto confirmKey = QStringLiteral("book/confirm");
const auto doneKey = QStringLiteral("book/done");
const auto cancelKey = QStringLiteral("book/cancel");
const auto doorKey = QStringLiteral("door"); // it stays open through a log-out
const auto saleKey = QStringLiteral("staff/sale");
const auto deskKey = QStringLiteral("staff/booking");
const auto reseatKey = QStringLiteral("staff/reseat");
const auto takeMoneyKey = QStringLiteral("staff/money");
const auto blockKey = QStringLiteral("staff/block");
const auto shiftKey = QStringLiteral("staff/shift");
const auto printersKey = QStringLiteral("staff/printers");
const auto reportKey = QStringLiteral("staff/report");
const auto accountsKey = QStringLiteral("staff/accounts");
const auto recordKey = QStringLiteral("staff/record");
const auto operationsKey = QStringLiteral("staff/operations");

inline QString searchKey(const ConcertQuery &query) { return QStringLiteral("search/") + searchLink(query); }
inline QString concertKey(ConcertId id) { return QStringLiteral("concert/%1").arg(id.value); }
inline QString singerKey(SingerId id) { return QStringLiteral("singer/%1").arg(id.value); }
inline QString saleHistoryKey(ConcertId id) { return QStringLiteral("sale/%1").arg(id.value); }
inline QString seatsKey(ConcertId id) { return QStringLiteral("seats/%1").arg(id.value); }

inline bool isMembersKey(const QString &key) {
    const Place *place = placeOf(key);
    return place ? place->audience != Audience::Everybody : key.startsWith(u"book/") || key.startsWith(u"staff/");
}

} // namespace universe
