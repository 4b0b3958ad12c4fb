#include "app/import/table/CsvRecord.h"

#include <algorithm>
#include <optional>

namespace universe {

namespace {

bool isLineEnd(char byte) { return byte == '\n' || byte == '\r'; }

class RecordParser {
public:
    RecordParser(QByteArrayView bytes, const CsvDialect &dialect, bool isAll)
        : m_bytes(bytes)
        , m_dialect(dialect)
        , m_isAll(isAll) {}

    CsvRecord parse() {
        while (m_record.state == CsvRecord::State::Unfinished) {
            if (m_at < m_bytes.size() && m_bytes[m_at] == '"' && m_mayQuote)
                readQuoted();
            else
                readPlain();
            if (m_needsMore)
                break;
        }
        if (m_record.unclosedColumn > 0 && m_record.state == CsvRecord::State::Complete)
            m_record.state = CsvRecord::State::Unclosed;
        return std::move(m_record);
    }

private:
    /// How far a closing quote is looked for, and whether that is final.
    [[nodiscard]] std::pair<QByteArrayView, bool> quotable() const {
        if (m_dialect.spansLines)
            return {m_bytes, m_isAll};
        const auto *end = std::find_if(m_bytes.begin() + m_at, m_bytes.end(), isLineEnd);
        return {m_bytes.first(end - m_bytes.begin()), m_isAll || end != m_bytes.end()};
    }

    /// The closing quote of the text that begins here, in these bytes; nothing when there is none.
    [[nodiscard]] std::optional<qsizetype> closingQuote(QByteArrayView bytes) const {
        for (qsizetype at = m_at + 1;;) {
            at = bytes.indexOf('"', at);
            if (at < 0)
                return {};
            if (at + 1 == bytes.size() || bytes[at + 1] != '"')
                return at;
            at += 2;
        }
    }

    void readQuoted() {
        const auto [bytes, isFinal] = quotable();
        const auto close = closingQuote(bytes);
        qsizetype after = close ? *close + 1 : bytes.size();
        while (after < bytes.size() && bytes[after] == ' ')
            ++after;
        if (after == bytes.size() && !isFinal) {
            m_needsMore = true;
            return;
        }
        const qsizetype textEnd = close.value_or(bytes.size());
        const bool spans = std::any_of(bytes.begin() + m_at, bytes.begin() + textEnd, isLineEnd);
        if (close && (after == bytes.size() || bytes[after] == m_dialect.delimiter || isLineEnd(bytes[after]))) {
            m_record.spansLines |= spans;
            m_record.cells.append({m_at + 1, *close, true});
            endCell(after);
            return;
        }
        if ((!close || spans) && m_record.unclosedColumn == 0)
            m_record.unclosedColumn = int(m_record.cells.size()) + 1;
        m_mayQuote = false; // it is a part of the text
    }

    void readPlain() {
        qsizetype at = m_at;
        while (at < m_bytes.size() && m_bytes[at] != m_dialect.delimiter && !isLineEnd(m_bytes[at]))
            ++at;
        if (at == m_bytes.size() && !m_isAll) {
            m_needsMore = true;
            return;
        }
        m_record.cells.append({m_at, at, false});
        endCell(at);
    }

    /// Goes on behind the delimiter or the end of the line that stands at `at`.
    void endCell(qsizetype at) {
        m_mayQuote = true;
        m_at = at + 1;
        if (at < m_bytes.size() && m_bytes[at] == m_dialect.delimiter)
            return;
        if (at < m_bytes.size() && m_bytes[at] == '\r') {
            if (m_at == m_bytes.size() && !m_isAll) {
                m_needsMore = true;
                return;
            }
            if (m_at < m_bytes.size() && m_bytes[m_at] == '\n')
                ++m_at;
        }
        m_record.size = std::min(m_at, m_bytes.size());
        m_record.state = CsvRecord::State::Complete;
    }

    QByteArrayView m_bytes;
    const CsvDialect &m_dialect;
    bool m_isAll;
    CsvRecord m_record;
    qsizetype m_at = 0;
    bool m_mayQuote = true;
    bool m_needsMore = false;
};

} // namespace

QByteArray CsvCell::bytesIn(QByteArrayView record) const {
    QByteArray bytes = record.sliced(begin, end - begin).toByteArray();
    if (isQuoted)
        bytes.replace("\"\"", "\"");
    return bytes;
}

bool CsvRecord::isBlank(QByteArrayView bytes) const {
    return std::ranges::all_of(cells, [bytes](const CsvCell &cell) {
        return bytes.sliced(cell.begin, cell.end - cell.begin).trimmed().isEmpty();
    });
}

CsvRecord firstRecord(QByteArrayView bytes, const CsvDialect &dialect, bool isAll) {
    return RecordParser(bytes, dialect, isAll).parse();
}

} // namespace universe
