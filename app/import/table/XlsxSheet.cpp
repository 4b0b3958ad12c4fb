#include "app/import/table/XlsxSheet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr int mostCells = 1024; ///< of a row; what is beyond is no catalogue's
constexpr qint64 longestRow = 262'144;
constexpr int mostRows = 1'048'576; ///< of a sheet

// A short cell may name a long text, and a million may name the same.
constexpr qint64 harmlessText = 33'554'432;
constexpr qint64 greatestTextRatio = 4;

} // namespace

Reason XlsxSheet::begin() {
    m_xml = m_book.xmlOf(m_sheet.path);
    if (!m_xml)
        return Reason::because("the sheet \"%1\" is not there").arg(m_sheet.name);
    const auto isMerged = m_book.mentions(m_sheet.path, "mergeCell");
    if (!isMerged)
        return isMerged.error();
    return *isMerged ? m_merged.read(*m_book.xmlOf(m_sheet.path)) : Reason();
}

QString XlsxSheet::readValue(const QString &type, qsizetype style) {
    QString text;
    const int depth = m_xml->depth();
    while (m_xml->nextChild(depth)) {
        if (m_xml->name() == u"v")
            text = m_xml->text();
        else if (m_xml->name() == u"is")
            text = richText(*m_xml);
        else
            m_xml->skip(); // a formula
    }
    if (text.isEmpty() || type == u"inlineStr" || type == u"str" || type == u"e")
        return text;
    if (type == u"s") {
        bool isNumber = false;
        const qsizetype number = text.toLongLong(&isNumber);
        return isNumber ? m_book.sharedText(number) : QString();
    }
    if (type == u"b")
        return text == u"1" ? u"TRUE"_s : u"FALSE"_s;
    if (type == u"d")
        return text.replace(u'T', u' ');
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? m_book.shown(number, style) : text;
}

void XlsxSheet::readCell(TableRow &row) {
    const auto place = cellPlace(m_xml->attribute(u"r"));
    const int column = place ? place->column : m_column;
    m_column = column + 1;
    const QString text = readValue(m_xml->attribute(u"t"), m_xml->attribute(u"s").toInt());
    m_size += text.size();
    if (text.isEmpty() || column >= mostCells || m_size > longestRow)
        return;
    if (row.cells.size() <= column)
        row.cells.resize(column + 1);
    row.cells[column] = text;
}

void XlsxSheet::readRow(TableRow &row) {
    const int number = m_xml->attribute(u"r").toInt();
    m_row = number > m_row ? number : m_row + 1;
    m_column = 0;
    m_size = 0;
    row = {m_row};
    const int depth = m_xml->depth();
    while (m_xml->nextChild(depth)) {
        if (m_xml->name() == u"c")
            readCell(row);
        else
            m_xml->skip();
    }
    if (m_size > longestRow)
        row.flaw = Reason::because("the row has more than %1 characters").arg(longestRow);
    m_merged.fill(m_row - 1, row.cells);
}

std::expected<bool, ReadError> XlsxSheet::next(TableRow &row) {
    Reason refusal = m_xml ? Reason() : begin();
    while (refusal.isEmpty() && m_xml->next()) {
        if (m_xml->isEnd() && m_xml->name() == u"sheetData")
            return false;
        if (!m_xml->isStart() || m_xml->name() != u"row")
            continue;
        if (++m_rows > mostRows) {
            refusal = Reason::because("it has more than %1 rows").arg(mostRows);
            break;
        }
        readRow(row);
        m_total += m_size;
        if (m_total > harmlessText && m_total > greatestTextRatio * m_xml->size())
            refusal = Reason::because("its texts repeat beyond what a table has");
        else if (std::ranges::any_of(row.cells, [](const QString &cell) { return !cell.trimmed().isEmpty(); }) ||
                 !row.flaw.isEmpty())
            return true;
    }
    if (refusal.isEmpty())
        refusal = m_xml->refusal();
    if (!refusal.isEmpty())
        return std::unexpected(
            ReadError{m_fileName, m_row, 0,
                      Reason::because("the sheet \"%1\" cannot be read: %2").arg(m_sheet.name).arg(refusal)});
    return false;
}

} // namespace universe
