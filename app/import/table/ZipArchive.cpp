#include "app/import/table/ZipArchive.h"

#include <QtEndian>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr int mostParts = 10'000;
constexpr qint64 harmlessTotal = 134'217'728;
constexpr qint64 greatestTotalRatio = 250; ///< a sheet is read twice

zip_int64_t seekIn(QIODevice &file, void *data, zip_uint64_t size, zip_error_t &error) {
    const zip_int64_t offset =
        zip_source_seek_compute_offset(zip_uint64_t(file.pos()), zip_uint64_t(file.size()), data, size, &error);
    return offset >= 0 && file.seek(offset) ? 0 : -1;
}

/// libzip's view of a device.
zip_int64_t askDevice(void *context, void *data, zip_uint64_t size, zip_source_cmd_t command) {
    auto &file = *static_cast<QIODevice *>(context);
    zip_error_t error{};
    switch (command) {
    case ZIP_SOURCE_OPEN:
        return file.seek(0) ? 0 : -1;
    case ZIP_SOURCE_READ:
        return file.read(static_cast<char *>(data), qint64(size));
    case ZIP_SOURCE_SEEK:
        return seekIn(file, data, size, error);
    case ZIP_SOURCE_TELL:
        return file.pos();
    case ZIP_SOURCE_STAT: {
        auto *stat = static_cast<zip_stat_t *>(data);
        zip_stat_init(stat);
        stat->size = zip_uint64_t(file.size());
        stat->valid = ZIP_STAT_SIZE;
        return sizeof(zip_stat_t);
    }
    case ZIP_SOURCE_ERROR:
        zip_error_set(&error, ZIP_ER_READ, 0);
        return zip_error_to_data(&error, data, size);
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                                              ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL,
                                              ZIP_SOURCE_SUPPORTS, -1);
    default:
        return 0;
    }
}

/// Whether a directory at the end claims more entries than any document has: they would be read before we are asked.
bool claimsTooMany(QIODevice &file) {
    constexpr qint64 tailSize = 65'557; // with the longest remark
    constexpr qsizetype recordSize = 22;
    constexpr qsizetype countAt = 10;
    file.seek(qMax<qint64>(0, file.size() - tailSize));
    const QByteArray tail = file.read(tailSize);
    for (qsizetype at = tail.indexOf("PK\x05\x06"); at >= 0; at = tail.indexOf("PK\x05\x06", at + 1))
        if (at + recordSize <= tail.size() && qFromLittleEndian<quint16>(tail.constData() + at + countAt) > mostParts)
            return true;
    return tail.contains("PK\x06\x07"); // of zip64, for files beyond 4 GB
}

} // namespace

ZipArchive::ZipArchive(zip *archive, qint64 size)
    : m_zip(archive, &zip_discard)
    , m_allowance(std::make_unique<qint64>(qMax(harmlessTotal, greatestTotalRatio * size))) {}

std::expected<ZipArchive, Reason> ZipArchive::open(QIODevice &file) {
    if (file.isSequential() || claimsTooMany(file))
        return std::unexpected(Reason::because("it holds more than %1 files").arg(mostParts));
    zip_error_t error{};
    zip_source_t *source = zip_source_function_create(askDevice, &file, &error);
    zip *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive) {
        zip_source_free(source);
        const Reason reason = Reason::ofLibrary(QString::fromUtf8(zip_error_strerror(&error)));
        zip_error_fini(&error);
        return std::unexpected(reason);
    }
    return ZipArchive(archive, file.size());
}

std::unique_ptr<ZipPart> ZipArchive::part(const QString &path) const {
    const zip_int64_t index = zip_name_locate(m_zip.get(), path.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    if (index < 0 || zip_stat_index(m_zip.get(), zip_uint64_t(index), 0, &stat) != 0)
        return nullptr;
    zip_file *file = zip_fopen_index(m_zip.get(), zip_uint64_t(index), 0);
    return file ? std::make_unique<ZipPart>(file, qint64(stat.comp_size), *m_allowance) : nullptr;
}

} // namespace universe
