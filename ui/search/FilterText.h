#pragma once

#include "app/core/ConcertQuery.h"

#include <functional>

namespace universe {

/// One filter in force: its text, and how it is taken away.
struct FilterPart {
    QString text;
    std::function<void(ConcertQuery &query)> remove;
};

/// All filters beside the text of the search field, in the order of the form.
QList<FilterPart> filterParts(const ConcertQuery &query);

/// The query in one line: "아이유 · K-pop · 서울". Empty when it finds everything.
QString searchDescription(const ConcertQuery &query);

QString sortName(ConcertSort sort);

/// "Mon", Monday is 1.
QString weekdayName(int weekday);

} // namespace universe
