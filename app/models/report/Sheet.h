#pragma once

#include <QList>
#include <QString>
#include <QVariant>

namespace universe {

/// A table of a report, in the words of the language in which it was made.
struct Sheet {
    enum class Kind {
        Text,
        Whole,   ///< a whole number (qint64), as are sums of money
        Percent, ///< a share (double), 1 is all
        Day,     ///< QDate
        Instant, ///< QDateTime, on the venue's clock
    };
    struct Column {
        QString name;
        Kind kind = Kind::Whole;
    };

    QString name; ///< what the rows are
    QList<Column> columns;
    QList<QVariantList> rows; ///< a value a column; an invalid one says nothing
    bool hasTotal = false;    ///< the last row is the sum of those before it

    [[nodiscard]] static bool isNumber(Kind kind) { return kind == Kind::Whole || kind == Kind::Percent; }
    /// A cell as people read it, by the language's rules.
    [[nodiscard]] QString text(qsizetype row, qsizetype column) const;
};

} // namespace universe
