#include "app/server/SqlSource.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

/// `folder` is relative to `kind`, empty for the kind itself.
QList<SqlFile> filesIn(const QDir &kind, const QString &folder = {}) {
    QList<SqlFile> files;
    const QDir dir(kind.filePath(folder));
    for (const QString &name : dir.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.append({folder + name, name.section(u'_', 0, 0).toInt(), QString::fromUtf8(file.readAll())});
    }
    for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        files += filesIn(kind, folder + name + u'/');
    return files;
}

QString hex(const QByteArray &data) {
    return QString::fromLatin1(QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex());
}

} // namespace

QString SqlFile::checksum() const { return hex(text.toUtf8()); }

SqlSource SqlSource::read(const QString &root) {
    const auto kind = [&root](const QString &name) { return filesIn(QDir(root + u'/' + name)); };
    return {kind(u"roles"_s), kind(u"migrations"_s), kind(u"private"_s) + kind(u"api"_s)};
}

QString SqlSource::codeChecksum() const {
    QByteArray all;
    for (const SqlFile &file : roles + code)
        all += file.name.toUtf8() + '\0' + file.text.toUtf8() + '\0';
    return hex(all);
}

QString SqlSource::typesChecksum() const {
    QByteArray all;
    for (const SqlFile &file : code)
        if (!file.text.contains(u"create function"_s))
            all += file.name.toUtf8() + '\0' + file.text.toUtf8() + '\0';
    return hex(all);
}

int SqlSource::schemaNumber() const { return migrations.isEmpty() ? 0 : migrations.last().number; }

} // namespace universe
