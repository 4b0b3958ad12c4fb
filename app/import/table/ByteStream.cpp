#include "app/import/table/ByteStream.h"

#include <archive.h>
#include <archive_entry.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr qint64 blockSize = 262'144;

// A table packs to a tenth, a dull one to a fiftieth. Zeros pack to a thousandth: a small file could keep us for hours.
constexpr qint64 harmlessSize = 4'194'304;
constexpr qint64 greatestRatio = 100;

struct PackedFile {
    QIODevice &file;
    QByteArray &block;
};

la_ssize_t readPacked(archive *unpacker, void *context, const void **bytes) {
    const auto *packed = static_cast<PackedFile *>(context);
    packed->block.resize(blockSize);
    const qint64 size = packed->file.read(packed->block.data(), blockSize);
    if (size < 0)
        archive_set_error(unpacker, EIO, "%s", packed->file.errorString().toUtf8().constData());
    *bytes = packed->block.constData();
    return size;
}

int closePacked(archive * /*unpacker*/, void *context) {
    delete static_cast<PackedFile *>(context);
    return ARCHIVE_OK;
}

} // namespace

ByteStream::ByteStream(QIODevice &file)
    : m_file(file)
    , m_archive(nullptr, &archive_read_free) {
    if (file.peek(2) == "\x1F\x8B")
        m_archive.reset(archive_read_new());
}

ByteStream::~ByteStream() = default;

Reason ByteStream::reasonOfArchive() const {
    const char *reason = archive_error_string(m_archive.get());
    return Reason::because("it cannot be unpacked: %1")
        .arg(reason ? Reason::ofLibrary(QString::fromUtf8(reason)) : Reason::because("it is damaged"));
}

std::expected<QByteArray, Reason> ByteStream::unpacked() {
    archive *unpacker = m_archive.get();
    if (!m_isOpen) {
        m_isOpen = true;
        archive_read_support_filter_gzip(unpacker);
        archive_read_support_format_raw(unpacker);
        archive_entry *entry = nullptr;
        auto context = std::make_unique<PackedFile>(m_file, m_packed);
        if (archive_read_open(unpacker, context.release(), nullptr, readPacked, closePacked) != ARCHIVE_OK ||
            archive_read_next_header(unpacker, &entry) != ARCHIVE_OK)
            return std::unexpected(reasonOfArchive());
    }
    QByteArray block(blockSize, Qt::Uninitialized);
    const la_ssize_t size = archive_read_data(unpacker, block.data(), size_t(blockSize));
    if (size < 0)
        return std::unexpected(reasonOfArchive());
    m_size += size;
    if (m_size > harmlessSize && m_size > greatestRatio * archive_filter_bytes(unpacker, -1))
        return std::unexpected(Reason::because("it unpacks to more than %1 times its size").arg(greatestRatio));
    block.truncate(size);
    return block;
}

std::expected<QByteArray, Reason> ByteStream::read() {
    if (m_archive)
        return unpacked();
    QByteArray block(blockSize, Qt::Uninitialized);
    const qint64 size = m_file.read(block.data(), blockSize);
    if (size < 0)
        return std::unexpected(Reason::ofLibrary(m_file.errorString()));
    block.truncate(size);
    return block;
}

} // namespace universe
