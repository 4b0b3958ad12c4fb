#pragma once

#include "app/core/Reason.h"
#include "app/import/table/MergedCells.h"
#include "app/import/table/TableSource.h"
#include "app/import/table/XlsxBook.h"

namespace universe {

/// The rows of a sheet.
class XlsxSheet : public TableSource {
public:
    XlsxSheet(QString fileName, const XlsxBook &book, const XlsxBook::Sheet &sheet)
        : m_fileName(std::move(fileName))
        , m_book(book)
        , m_sheet(sheet) {}

    std::expected<bool, ReadError> next(TableRow &row) override;
    [[nodiscard]] bool isDelimited() const override { return false; }

private:
    Reason begin();
    void readRow(TableRow &row);
    void readCell(TableRow &row);
    [[nodiscard]] QString readValue(const QString &type, qsizetype style);

    QString m_fileName;
    const XlsxBook &m_book;
    XlsxBook::Sheet m_sheet;
    std::unique_ptr<XmlPart> m_xml;
    MergedCells m_merged;
    int m_row = 0;      ///< the latest's number, from 1
    int m_rows = 0;     ///< that were read
    int m_column = 0;   ///< of the cell that is next, from 0
    qint64 m_size = 0;  ///< of the row's text
    qint64 m_total = 0; ///< of the rows' before
};

} // namespace universe
