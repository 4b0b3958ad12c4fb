#include "app/import/CatalogueFile.h"

#include "app/import/CatalogueBuilder.h"
#include "app/import/CatalogueReader.h"
#include "app/import/IcsReader.h"
#include "app/import/JsonLdReader.h"
#include "app/import/KopisReader.h"
#include "app/import/PretixPlanReader.h"
#include "app/import/TicketmasterReader.h"
#include "app/import/table/TableReader.h"

#include <QCryptographicHash>
#include <QFile>

#include <functional>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

using Reader =
    std::function<std::expected<void, ReadError>(const QString &fileName, QIODevice &file, CatalogueBuilder &builder)>;
/// The reader of a format; none for the document's own.
Reader readerOf(CatalogueFormat format, const ReadOptions &options) {
    switch (format) {
    case CatalogueFormat::Kopis:
        return readKopis;
    case CatalogueFormat::JsonLd:
        return readJsonLd;
    case CatalogueFormat::Csv:
        return [&options](const QString &fileName, QIODevice &file, CatalogueBuilder &builder) {
            return readCsv(fileName, file, options.mapping, options.encoding, builder);
        };
    case CatalogueFormat::Xlsx:
        return [&options](const QString &fileName, QIODevice &file, CatalogueBuilder &builder) {
            return readXlsx(fileName, file, options.mapping, builder);
        };
    case CatalogueFormat::Ticketmaster:
        return readTicketmaster;
    case CatalogueFormat::Ics:
        return readIcs;
    case CatalogueFormat::PretixPlan:
        return readPretixPlan;
    default:
        return nullptr;
    }
}

std::expected<CatalogueDocument, ReadError> readForeign(QFile &file, const Reader &reader, const ReadOptions &options) {
    CatalogueBuilder builder(file.fileName(), options.policy);
    if (const auto isRead = reader(file.fileName(), file, builder); !isRead)
        return std::unexpected(isRead.error());
    auto taken = builder.take();
    if (!taken)
        return std::unexpected(ReadError{file.fileName(), 0, 0, taken.error()});
    CatalogueDocument document = std::move(*taken);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (file.seek(0) && hash.addData(&file))
        document.fileHash = QString::fromLatin1(hash.result().toHex());
    return document;
}

} // namespace

std::expected<CatalogueDocument, ReadError> readCatalogueFile(const QString &fileName, const ReadOptions &options) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(ReadError{fileName, 0, 0, Reason::ofLibrary(file.errorString())});
    const auto format =
        options.format ? options.format
                       : recognisedFormat(fileName, file.isSequential() ? QByteArray() : file.peek(lookedAtForFormat));
    if (!format)
        return std::unexpected(ReadError{fileName, 0, 0, unknownFormat()});
    const Reader reader = readerOf(*format, options);
    if (!reader)
        return readCatalogue(fileName);
    return readForeign(file, reader, options);
}

std::expected<QByteArrayList, ReadError> originalsOf(const QString &fileName, CatalogueFormat format,
                                                     const QSet<int> &venues, const QSet<int> &concerts) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(ReadError{fileName, 0, 0, Reason::ofLibrary(file.errorString())});
    const ReadOptions options;
    const Reader reader = readerOf(format, options);
    CatalogueBuilder builder(fileName, {});
    builder.keepOriginals(venues, concerts);
    if (const auto isRead = reader ? reader(fileName, file, builder) : std::expected<void, ReadError>(); !isRead)
        return std::unexpected(isRead.error());
    builder.flush();
    return builder.originals();
}

} // namespace universe
