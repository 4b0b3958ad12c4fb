#include "ui/counter/Amount.h"

#include <QRegularExpression>

namespace universe {

using namespace Qt::StringLiterals;

std::optional<Money> amountOf(const QString &typed) {
    QString digits = typed;
    static const QRegularExpression grouping(u"[\\s,.'원₩]"_s);
    digits.remove(grouping);
    bool isNumber = false;
    const qint64 amount = digits.toLongLong(&isNumber);
    return isNumber && amount >= 0 ? std::optional(Money{amount}) : std::nullopt;
}

} // namespace universe
