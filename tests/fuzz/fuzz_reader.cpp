// The readers of whole files; which one, CMakeLists.txt says by UNIVERSE_READER.

#include "app/import/CatalogueBuilder.h"
#include "app/import/CatalogueReader.h"
#include "app/import/IcsReader.h"
#include "app/import/JsonLdReader.h"
#include "app/import/KopisReader.h"
#include "app/import/PretixPlanReader.h"
#include "app/import/TicketmasterReader.h"
#include "tests/fuzz/FuzzTarget.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace universe;

namespace {

/// Our own format has no builder: it is the document already.
[[maybe_unused]] std::expected<void, ReadError> readNative(const QString &fileName, QIODevice &file,
                                                           CatalogueBuilder & /*builder*/) {
    const auto document = parseCatalogue(fileName, file.readAll());
    return document ? std::expected<void, ReadError>() : std::unexpected(document.error());
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    ImportPolicy policy;
    policy.price = 1;
    policy.time = QTime(19, 0);
    CatalogueBuilder builder(u"a"_s, policy);
    builder.keepOriginals({1, 2, 3}, {1, 2, 3});
    if (UNIVERSE_READER(u"a"_s, file, builder))
        std::ignore = builder.take();
    return 0;
}
