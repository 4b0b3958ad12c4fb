#include "app/import/table/TableStart.h"

#include "app/import/table/KnownHeaders.h"
#include "app/import/text/DayText.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr int searchedRows = 20;
constexpr int mostNamed = 60;

QString sourceOf(const QStringList &headers) {
    QStringList words;
    for (const QString &header : headers)
        words.append(comparableHeader(header));
    const QByteArray key = words.join(QChar(0x1F)).toUtf8();
    return u"table:"_s +
           QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().first(8));
}

QString namesOf(const QStringList &headers) {
    QStringList words;
    for (const QString &header : headers.first(qMin<qsizetype>(headers.size(), mostNamed)))
        words.append(u'"' + header.simplified().left(mostNamed) + u'"');
    return words.join(u", ");
}

Reason reasonOf(const QStringList &headers, const TableMapping &mapping) {
    const auto columns = TableColumns::of(headers, mapping);
    if (!columns)
        return Reason::because("%1; the columns are: %2").arg(columns.error()).arg(namesOf(headers));
    return Reason::because("no column is known to hold %L1: a mapping names it; the columns are: %2")
        .arg(columns->missing().join(u", "))
        .arg(namesOf(columns->headers()));
}

/// The columns below this row, if it names what a concert must have.
std::optional<TableColumns> namedColumns(const TableRow &row, const TableMapping &mapping) {
    auto columns = row.flaw.isEmpty() ? TableColumns::of(row.cells, mapping) : std::unexpected(Reason());
    return columns && columns->missing().isEmpty() ? std::optional(std::move(*columns)) : std::nullopt;
}

/// The row that was found is no header but a concert already, where numbers alone say what is where.
bool isConcert(const TableRow &row, const TableColumns &columns) {
    const auto first = readStart(columns.value(row, u"starts_at"_s));
    return first && first->day.isValid();
}

/// Headers may be two rows, the upper one over several columns of the lower.
std::expected<TableStart, ReadError> startBelow(const TableColumns &columns, TableSource &source,
                                                const TableMapping &mapping) {
    TableRow row;
    const auto isRead = source.next(row);
    if (!isRead)
        return std::unexpected(isRead.error());
    if (!*isRead)
        return TableStart{columns, sourceOf(columns.headers())};
    const auto lower = mapping.hasNumbers() ? std::nullopt : namedColumns(row, mapping);
    if (lower)
        return TableStart{*lower, sourceOf(lower->headers())};
    return TableStart{columns, sourceOf(columns.headers()), row};
}

} // namespace

std::expected<TableStart, ReadError> startOfTable(const QString &fileName, TableSource &source,
                                                  const TableMapping &mapping) {
    TableRow widest;
    TableRow row;
    for (int count = 0; count < searchedRows; ++count) {
        const auto isRead = source.next(row);
        if (!isRead)
            return std::unexpected(isRead.error());
        if (!*isRead)
            break;
        if (const auto columns = namedColumns(row, mapping)) {
            if (!isConcert(row, *columns))
                return startBelow(*columns, source, mapping);
            const TableColumns plain = columns->withoutHeaders();
            return TableStart{plain, sourceOf(plain.headers()), row};
        }
        if (row.cells.size() > widest.cells.size())
            widest = row;
    }
    if (widest.cells.isEmpty())
        return std::unexpected(ReadError{fileName, 0, 0, Reason::because("the table is empty")});
    const Reason doubt = encodingDoubtOf(widest, source);
    return std::unexpected(ReadError{fileName, 0, 0, doubt.isEmpty() ? reasonOf(widest.cells, mapping) : doubt});
}

// Plain ASCII is the same in all of them, but for UTF-16.
Reason encodingDoubtOf(const TableRow &names, const TableSource &source) {
    const Reason doubt = source.encodingDoubt();
    const bool isPlain = std::ranges::all_of(names.cells, [](const QString &name) {
        return std::ranges::all_of(name, [](QChar c) { return c < u'\x80'; });
    });
    if (!names.damaged.isEmpty() && doubt.isEmpty())
        return Reason::because(
                   "the names of the columns cannot be read: %1. The file may be in another encoding: choose it")
            .arg(names.damaged.constFirst().reason);
    return isPlain && names.damaged.isEmpty() ? Reason() : doubt;
}

} // namespace universe
