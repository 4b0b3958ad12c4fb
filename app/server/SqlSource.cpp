#include "app/server/SqlSource.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

QList<SqlFile> filesIn(const QString &folder) {
    QList<SqlFile> files;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.append({name, name.section(u'_', 0, 0).toInt(), QString::fromUtf8(file.readAll())});
    }
    return files;
}

QString hex(const QByteArray &data) {
    return QString::fromLatin1(QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex());
}

} // namespace

QString SqlFile::checksum() const { return hex(text.toUtf8()); }

SqlSource SqlSource::read(const QString &root) {
    return {filesIn(root + u"/roles"_s), filesIn(root + u"/migrations"_s),
            filesIn(root + u"/private"_s) + filesIn(root + u"/api"_s)};
}

QString SqlSource::codeChecksum() const {
    QByteArray all;
    for (const SqlFile &file : roles + code)
        all += file.name.toUtf8() + '\0' + file.text.toUtf8() + '\0';
    return hex(all);
}

int SqlSource::schemaNumber() const { return migrations.isEmpty() ? 0 : migrations.last().number; }

} // namespace universe
