#include "app/import/table/TableReader.h"
#include "tests/fuzz/FuzzTarget.h"

#include <QBuffer>

using namespace universe;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    ImportPolicy policy;
    policy.price = 1;
    policy.time = QTime(19, 0);
    CatalogueBuilder builder(QStringLiteral("a"), policy);
    if (readCsv(QStringLiteral("a"), file, {}, {}, builder))
        std::ignore = builder.take();
    return 0;
}
