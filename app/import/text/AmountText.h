#pragma once

#include <QString>

#include <optional>

namespace universe {

/// An amount of money as a sentence has it.
struct AmountText {
    double value = 0;
    QString currency = {}; ///< ISO 4217; empty when the sentence names none
    bool isSure = false;   ///< with a currency or a unit: not only digits
};

/// Takes an amount away from the beginning: "110,000원", "1만 5천원", "$45.50", "USD 30", "30 EUR", "50,000". Where the
/// text begins with none, or goes on with letters, nothing is taken. `usual` is the currency of numbers alone; it says
/// which dollar or which ¥ is meant.
std::optional<AmountText> takeAmount(QStringView &text, const QString &usual);

/// "60,000원", "$45", "45.50 EUR"
QString amountText(double value, const QString &currency);

} // namespace universe
