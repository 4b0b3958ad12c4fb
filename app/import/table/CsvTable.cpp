#include "app/import/table/CsvTable.h"

#include "app/import/table/CsvDialect.h"

#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr qsizetype largestRow = 1'048'576;
constexpr qsizetype largestSkip = 16 * largestRow;
constexpr qsizetype mostColumns = 4096;
constexpr qsizetype leastTelling = 5; ///< columns
constexpr int mostBlank = 1'000'000;  ///< rows one after another

bool endsLine(QByteArrayView bytes) { return bytes.endsWith('\n') || bytes.endsWith('\r'); }

/// Whether one of the lines behind the first is a row of that many columns by itself.
bool holdsRow(QByteArrayView lines, char delimiter, qsizetype width) {
    const CsvDialect dialect{delimiter, false};
    while (!lines.isEmpty()) {
        lines = lines.sliced(firstRecord(lines, dialect, true).size);
        const CsvRecord record = firstRecord(lines, dialect, true);
        if (!lines.isEmpty() && record.state == CsvRecord::State::Complete && record.cells.size() == width)
            return true;
    }
    return false;
}

/// Whether text in quotes, which makes the row as wide as it should be or not, has swallowed rows behind a stray quote.
bool hasSwallowedRows(const CsvRecord &record, QByteArrayView bytes, char delimiter, qsizetype width) {
    if (!record.spansLines || width == 0)
        return false;
    if (record.cells.size() != width)
        return holdsRow(bytes, delimiter, width);
    // Prose has some commas, too.
    const bool isWide = width >= leastTelling;
    return isWide && std::ranges::any_of(record.cells, [&](const CsvCell &cell) {
               const QByteArrayView text = bytes.sliced(cell.begin, cell.end - cell.begin);
               const qsizetype last = std::max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
               return cell.isQuoted && last >= 0 && holdsRow(text.first(last), delimiter, width);
           });
}

} // namespace

std::expected<void, ReadError> CsvTable::fill() {
    auto block = m_stream.read();
    if (!block)
        return std::unexpected(error(block.error()));
    m_isAll = block->isEmpty();
    m_bytes.remove(0, std::exchange(m_at, 0));
    if (!m_utf16)
        m_bytes += *block;
    else
        m_bytes += m_isAll ? m_utf16->end() : m_utf16->toUtf8(*block);
    return {};
}

std::expected<void, ReadError> CsvTable::begin() {
    m_isBegun = true;
    if (auto isRead = fill(); !isRead)
        return isRead;
    if (m_bytes.isEmpty())
        return std::unexpected(error(Reason::because("the file is empty")));
    if (m_bytes.startsWith("\xD0\xCF\x11\xE0"))
        return std::unexpected(error(Reason::because("the file is of an old Excel (.xls); save it as .xlsx")));
    if (m_encoding)
        m_doubt = universe::encodingDoubt(*m_encoding, m_bytes);
    else
        m_encoding = recognisedEncoding(m_bytes);
    if (m_encoding == TextEncoding::Utf16Le || m_encoding == TextEncoding::Utf16Be) {
        m_utf16.emplace(*m_encoding);
        m_encoding = TextEncoding::Utf8;
        m_bytes = m_utf16->toUtf8(m_bytes);
    } else if (m_bytes.contains('\0')) {
        if (!m_doubt.isEmpty())
            return std::unexpected(error(m_doubt));
        const QMimeType type = QMimeDatabase().mimeTypeForData(m_bytes);
        return std::unexpected(
            error(Reason::because("the file is no text but a %1 (%2)").arg(type.comment()).arg(type.name())));
    }
    if (m_bytes.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    const GuessedDialect guessed = guessedDialect(rest(), false);
    const GuessedDialect dialect = guessed.width ? guessed : guessedDialect(rest(), true); // of less than one block
    m_dialect.delimiter = dialect.delimiter;
    m_width = dialect.width;
    m_at += dialect.skip;
    m_line += dialect.skip > 0 ? 1 : 0;
    return {};
}

std::expected<void, ReadError> CsvTable::skipLine() {
    for (qsizetype skipped = 0; skipped < largestSkip;) {
        const QByteArrayView bytes = rest();
        const qsizetype end = bytes.indexOf('\n');
        m_at += end < 0 ? bytes.size() : end + 1;
        skipped += bytes.size();
        if (end >= 0 || m_isAll)
            return {};
        if (auto isRead = fill(); !isRead)
            return isRead;
    }
    return std::unexpected(error(Reason::because("a row is longer than %1 bytes: this is no table").arg(largestSkip)));
}

/// Makes the record its first line alone where a stray quote makes it something else. The lines behind are read again,
/// but each only once: what would open quotes in them is what closed these.
void CsvTable::recover(CsvRecord &record) const {
    if (record.state == CsvRecord::State::Complete &&
        hasSwallowedRows(record, rest().first(record.size), m_dialect.delimiter, m_width))
        record = firstRecord(rest(), {m_dialect.delimiter, false}, true);
}

std::expected<bool, ReadError> CsvTable::nextRecord(CsvRecord &record) {
    for (;;) {
        const bool isLongest = rest().size() >= largestRow;
        const QByteArrayView bytes = isLongest ? rest().first(largestRow) : rest();
        if (bytes.isEmpty() && m_isAll)
            return false;
        record = firstRecord(bytes, m_dialect, m_isAll || isLongest);
        if (record.state != CsvRecord::State::Unfinished) {
            recover(record);
            return true;
        }
        if (const auto isRead = fill(); !isRead)
            return std::unexpected(isRead.error());
    }
}

void CsvTable::fillRow(TableRow &row, const CsvRecord &record) {
    const QByteArrayView bytes = rest();
    for (const CsvCell &cell : record.cells) {
        auto text = m_decoder.decode(cell.bytesIn(bytes), m_encoding.value_or(TextEncoding::Utf8));
        if (!text)
            row.damaged.append({int(row.cells.size()), text.error()});
        row.cells.append(text.value_or(QString()));
    }
    if (record.state == CsvRecord::State::Unclosed)
        row.flaw = Reason::because("the quote that opens in column %1 is not closed").arg(record.unclosedColumn);
}

std::expected<bool, ReadError> CsvTable::next(TableRow &row) {
    if (!m_isBegun) {
        if (const auto isBegun = begin(); !isBegun)
            return std::unexpected(isBegun.error());
    }
    CsvRecord record;
    for (int blank = 0; blank <= mostBlank; ++blank) {
        const auto isRead = nextRecord(record);
        if (!isRead || !*isRead)
            return isRead;
        row = {++m_line};
        const QByteArrayView bytes = rest().first(record.size);
        const bool isTooLong = bytes.size() >= largestRow && !endsLine(bytes);
        if (!m_encoding && encodingOfText(bytes))
            m_encoding = encodingOfText(rest());
        if (isTooLong || record.cells.size() > mostColumns) {
            row.flaw = isTooLong ? Reason::because("the row is longer than %1 bytes").arg(largestRow)
                                 : Reason::because("the row has more than %1 columns").arg(mostColumns);
        } else if (!record.isBlank(bytes)) {
            fillRow(row, record);
        }
        m_at += bytes.size();
        if (isTooLong) {
            if (const auto isSkipped = skipLine(); !isSkipped)
                return std::unexpected(isSkipped.error());
        }
        if (!row.flaw.isEmpty() || !row.cells.isEmpty())
            return true;
    }
    return std::unexpected(error(Reason::because("it has more than %1 blank rows one after another").arg(mostBlank)));
}

} // namespace universe
