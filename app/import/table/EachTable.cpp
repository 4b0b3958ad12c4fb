#include "app/import/table/EachTable.h"

#include "app/import/table/CsvTable.h"
#include "app/import/table/XlsxSheet.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr qsizetype mostTables = 30; ///< sheets of a file

} // namespace

bool isTable(CatalogueFormat format) { return format == CatalogueFormat::Csv || format == CatalogueFormat::Xlsx; }

std::expected<bool, ReadError> eachTable(const QString &fileName, CatalogueFormat format,
                                         std::optional<TextEncoding> encoding,
                                         const std::function<bool(TableSource &table)> &use) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(ReadError{fileName, 0, 0, Reason::ofLibrary(file.errorString())});
    if (format == CatalogueFormat::Csv) {
        CsvTable table(fileName, file, encoding);
        return use(table);
    }
    const auto book = XlsxBook::open(file);
    if (!book)
        return std::unexpected(
            ReadError{fileName, 0, 0, Reason::because("the file is no Excel sheet: %1").arg(book.error())});
    for (const XlsxBook::Sheet &sheet : book->sheets().first(qMin(book->sheets().size(), mostTables))) {
        XlsxSheet table(fileName, *book, sheet);
        if (use(table))
            return true;
    }
    return false;
}

} // namespace universe
