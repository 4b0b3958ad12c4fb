#include "app/tickets/ZipFile.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace universe {

namespace {

la_ssize_t append(archive *, void *bytes, const void *block, size_t size) {
    static_cast<QByteArray *>(bytes)->append(static_cast<const char *>(block), qsizetype(size));
    return la_ssize_t(size);
}

bool addFile(archive &zip, const QString &name, const QByteArray &content) {
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(), &archive_entry_free);
    archive_entry_set_pathname_utf8(entry.get(), name.toUtf8().constData());
    archive_entry_set_size(entry.get(), content.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    return archive_write_header(&zip, entry.get()) == ARCHIVE_OK &&
           archive_write_data(&zip, content.constData(), size_t(content.size())) == content.size();
}

} // namespace

QByteArray zipped(const QList<std::pair<QString, QByteArray>> &files) {
    QByteArray bytes;
    const std::unique_ptr<archive, decltype(&archive_write_free)> zip(archive_write_new(), &archive_write_free);
    if (archive_write_set_format_zip(zip.get()) != ARCHIVE_OK ||
        archive_write_open(zip.get(), &bytes, nullptr, append, nullptr) != ARCHIVE_OK)
        return {};
    for (const auto &[name, content] : files)
        if (!addFile(*zip, name, content))
            return {};
    return archive_write_close(zip.get()) == ARCHIVE_OK ? bytes : QByteArray();
}

} // namespace universe
