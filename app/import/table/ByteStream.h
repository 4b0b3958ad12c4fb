#pragma once

#include "app/core/Reason.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <expected>
#include <memory>

struct archive;

namespace universe {

/// The bytes of a file, unpacked on the way where it is gzipped.
class ByteStream {
public:
    explicit ByteStream(QIODevice &file);
    ByteStream(const ByteStream &) = delete;
    ByteStream &operator=(const ByteStream &) = delete;
    ~ByteStream();

    /// Some more bytes; none at the end. The reason where they cannot be read, or are suspiciously many.
    std::expected<QByteArray, Reason> read();

private:
    std::expected<QByteArray, Reason> unpacked();
    [[nodiscard]] Reason reasonOfArchive() const;

    QIODevice &m_file;
    QByteArray m_packed; ///< the block that the unpacker is at
    std::unique_ptr<archive, int (*)(archive *)> m_archive;
    qint64 m_size = 0;
    bool m_isOpen = false;
};

} // namespace universe
