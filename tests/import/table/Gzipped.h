#pragma once

#include <QByteArray>
#include <QtEndian>

#include <ranges>

namespace universe::test {

/// The bytes as gzip writes them: qCompress's own, without its length and zlib's frame, in gzip's.
inline QByteArray gzipped(const QByteArray &bytes) {
    quint32 sum = 0xFFFFFFFF;
    for (const char byte : bytes) {
        sum ^= static_cast<unsigned char>(byte);
        for ([[maybe_unused]] const int bit : std::views::iota(0, 8))
            sum = (sum >> 1) ^ ((sum & 1) ? 0xEDB88320 : 0);
    }
    QByteArray tail(8, '\0');
    qToLittleEndian<quint32>(~sum, tail.data());
    qToLittleEndian<quint32>(quint32(bytes.size()), tail.data() + 4);
    const QByteArray packed = qCompress(bytes, 9);
    return QByteArray("\x1F\x8B\x08\0\0\0\0\0\0\3", 10) + packed.sliced(6, packed.size() - 10) + tail;
}

} // namespace universe::test
