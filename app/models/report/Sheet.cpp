#include "app/models/report/Sheet.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(SheetText)
};

} // namespace

QString Sheet::text(qsizetype row, qsizetype column) const {
    const QVariant &value = rows.at(row).at(column);
    if (!value.isValid())
        return u"–"_s; // to be read, also aloud
    const QLocale locale;
    switch (columns.at(column).kind) {
    case Kind::Whole:
        return locale.toString(value.toLongLong());
    case Kind::Percent:
        return SheetText::tr("%1%").arg(locale.toString(value.toDouble() * 100, 'f', 1));
    case Kind::Day:
        return locale.toString(value.toDate(), SheetText::tr("MMM d, yyyy", "a day of sale"));
    case Kind::Instant:
        return locale.toString(value.toDateTime(), SheetText::tr("MMM d, yyyy, h:mm AP", "when a show begins"));
    case Kind::Text:
        break;
    }
    return value.toString();
}

} // namespace universe
