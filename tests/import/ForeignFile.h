#pragma once

#include "app/import/CatalogueFile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace universe::test {

/// What a reader makes of a file.
struct ForeignFile {
    QString error; ///< why it is none; empty when it is one
    QJsonArray venues;
    QJsonArray concerts;
    QList<ReadRemark> remarks;

    [[nodiscard]] QJsonObject concert(qsizetype i) const { return concerts.at(i).toObject(); }
    [[nodiscard]] QJsonObject venue(qsizetype i) const { return venues.at(i).toObject(); }

    /// The field that the concert was rejected for; empty when it was not.
    [[nodiscard]] QString rejectedFor(qsizetype i) const {
        for (const ReadRemark &remark : remarks) {
            if (remark.isRejected && remark.list == QStringLiteral("concerts") && remark.position == i + 1)
                return remark.field;
        }
        return {};
    }

    /// "R석=110000,S석=88000"
    [[nodiscard]] QString prices(qsizetype i) const {
        QStringList list;
        for (const QJsonValue price : concert(i)[QStringLiteral("prices")].toArray())
            list << QStringLiteral("%1=%2").arg(price[QStringLiteral("grade")].toString(),
                                                QString::number(price[QStringLiteral("price")].toInteger()));
        return list.join(u',');
    }

    /// The performances: an instant, or a clock at the venue.
    [[nodiscard]] QStringList shows(qsizetype i) const {
        QStringList list;
        for (const QJsonValue show : concert(i)[QStringLiteral("shows")].toArray())
            list << (show.isString() ? show.toString() : show[QStringLiteral("local")].toString());
        return list;
    }
};

inline ForeignFile readForeignFile(const QString &fileName, const ReadOptions &options) {
    const auto document = readCatalogueFile(fileName, options);
    if (!document)
        return {document.error().text(), {}, {}, {}};
    const QJsonObject object = QJsonDocument::fromJson(document->json).object();
    return {{},
            object[QStringLiteral("venues")].toArray(),
            object[QStringLiteral("concerts")].toArray(),
            document->remarks};
}

/// Reads these bytes as a file of this format; recognised when none is given.
inline ForeignFile readForeign(const QByteArray &bytes, std::optional<CatalogueFormat> format,
                               const ImportPolicy &policy = {}, const QString &name = QStringLiteral("file")) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {QStringLiteral("no file could be written"), {}, {}, {}};
    file.close();
    return readForeignFile(file.fileName(), {format, policy});
}

/// A real file that is kept beside the project; empty where it is not there.
inline QString realFile(const QString &name) {
    const QString path = QStringLiteral(SOURCE_ROOT "/../shared/data/") + name;
    return QFile::exists(path) ? path : QString();
}

} // namespace universe::test
