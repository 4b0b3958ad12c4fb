#pragma once

#include "app/import/text/AmountText.h"

#include <QList>

#include <optional>

namespace universe {

/// A piece of a sentence about prices.
struct PricePiece {
    enum class Kind { Words, Amount, Note, Separator };
    Kind kind = Kind::Words;
    QString text = {};
    AmountText amount = {};
};

/// Takes a plain sentence apart. Nothing where its brackets do not close.
std::optional<QList<PricePiece>> pricePieces(QStringView plain, const QString &currency);

/// Whether words stand between the lowest and the highest price of a range.
bool isRangeMark(QStringView words);

/// Whether a letter is one of Korean, to which a number may be joined.
bool isHangul(QChar c);

} // namespace universe
