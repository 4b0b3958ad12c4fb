#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <expected>

namespace universe {

/// What a reader has to say of an entity of a document.
struct ReadRemark {
    QString list;     ///< "venues" or "concerts"; empty when it concerns all of the document
    int position = 0; ///< from 1
    QString sourceId; ///< of a rejected one, as far as it could be read
    bool isRejected = false;
    QString text;
};

/// A catalogue document (my-universe/1), ready for the server. Every reader turns its format into one. An entity that
/// the reader rejects is null in the JSON, so that the others keep their positions.
struct CatalogueDocument {
    QString fileName;
    QByteArray json; ///< UTF-8
    QList<ReadRemark> remarks;
    QString fileHash; ///< SHA-256 of the file as it is, in hexadecimal; empty when it is no file's
};

/// Why a file is no document. Line and column count from 1; they are 0 when the position does not matter.
struct ReadError {
    QString fileName;
    int line = 0;
    int column = 0;
    QString reason;

    /// file:line:column: reason
    [[nodiscard]] QString text() const;
};

/// Reads the native JSON format. It rejects what the server could not even receive; the server judges the content.
std::expected<CatalogueDocument, ReadError> readCatalogue(const QString &fileName);
std::expected<CatalogueDocument, ReadError> parseCatalogue(const QString &fileName, QByteArray json);

} // namespace universe
