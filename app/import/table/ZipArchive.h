#pragma once

#include "app/core/Reason.h"
#include "app/import/table/ZipPart.h"

#include <expected>
#include <memory>

struct zip;

namespace universe {

/// A zip for reading. Its names are only ever looked up in it: none reaches the file system.
class ZipArchive {
public:
    /// The reason where the file is none, or claims to hold far more than a document does.
    static std::expected<ZipArchive, Reason> open(QIODevice &file);

    /// A file in it, by its path there; nothing when there is none.
    [[nodiscard]] std::unique_ptr<ZipPart> part(const QString &path) const;

private:
    ZipArchive(zip *archive, qint64 size);

    std::unique_ptr<zip, void (*)(zip *)> m_zip;
    std::unique_ptr<qint64> m_allowance; ///< of all parts, however often they are read
};

} // namespace universe
