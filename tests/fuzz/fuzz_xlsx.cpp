#include "app/import/table/TableReader.h"
#include "app/tickets/ZipFile.h"
#include "tests/fuzz/FuzzTarget.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace universe;

namespace {

/// A zip as it stands, or one of the parts between separators: a checksum would keep nearly all that is made of a zip
/// from the readers of its parts.
QByteArray zipOf(const QByteArray &input) {
    if (input.startsWith("PK"))
        return input;
    const QList<QByteArray> parts = input.split('\x1E');
    return zipped({{u"xl/workbook.xml"_s, parts.value(0)},
                   {u"xl/_rels/workbook.xml.rels"_s, parts.value(1)},
                   {u"xl/styles.xml"_s, parts.value(2)},
                   {u"xl/sharedStrings.xml"_s, parts.value(3)},
                   {u"xl/sheet.xml"_s, parts.value(4)}});
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    QByteArray bytes = zipOf(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    ImportPolicy policy;
    policy.price = 1;
    policy.time = QTime(19, 0);
    CatalogueBuilder builder(u"a"_s, policy);
    if (readXlsx(u"a"_s, file, {}, builder))
        std::ignore = builder.take();
    return 0;
}
