#pragma once

#include "app/import/ForeignConcert.h"

namespace universe {

/// What a source's sentence about prices says. Nothing is guessed: what is not understood for certain is in `unread`,
/// and then there are no prices.
struct PriceText {
    QList<ForeignPrice> prices = {}; ///< a price without an amount is named but not decided yet
    QString unread = {};             ///< the sentence, where it was not understood
    bool isRange = false;            ///< only the lowest and the highest are said, as two grades
    bool isByAudience = false;       ///< others pay other prices, which are left out
};

/// "R석 110,000원, S석 88,000원", "전석무료", "미정", "1만 5천원", "$45 - $90" … Of "성인 1만원, 학생 5천원" it
/// is the full price, which anybody may pay: a seat does not know who will sit on it. `currency` is that of numbers
/// alone. Empty text has no prices.
PriceText readPrices(const QString &text, const QString &currency = QStringLiteral("KRW"));

/// The prices of "from … to …": one where both are the same, otherwise a grade for each, called as much as it costs.
QList<ForeignPrice> priceRange(double lowest, double highest, const QString &currency);

} // namespace universe
