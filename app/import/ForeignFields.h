#pragma once

#include "app/import/ForeignConcert.h"
#include "app/import/text/PriceText.h"

namespace universe {

/// The fields that a source gives as sentences: what is not understood is kept with the concert under its label, and
/// told. An empty sentence says nothing.
void takePrices(ForeignConcert &concert, const QString &label, const QString &text,
                const QString &currency = QStringLiteral("KRW"));

/// Keeps the sentence of prices that say less than it, and tells that.
void keepPriceText(ForeignConcert &concert, const QString &label, const QString &text, const PriceText &read);
void takeRunningTime(ForeignConcert &concert, const QString &label, const QString &text);
void takeAgeLimit(ForeignConcert &concert, const QString &label, const QString &text);

/// Only the lowest and the highest price are known.
void takePriceRange(ForeignConcert &concert, double lowest, double highest, const QString &currency);

/// The zone of that name (IANA); invalid where there is none. A name never leads to a file.
QTimeZone zoneCalled(const QString &name);

/// An address of a picture, if it is one of the web's.
void takePoster(ForeignConcert &concert, const QString &address);

/// Each name once, however it is spelled, and no more than a concert has.
QStringList billOf(const QStringList &names);

/// The names of "이름, 이름 등".
QStringList namesOf(const QString &list);

} // namespace universe
