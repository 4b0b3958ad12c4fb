#pragma once

#include <QByteArray>
#include <QString>

#include <expected>

namespace universe {

/// A catalogue document (my-universe/1), ready for the server. Whatever format a reader understands ends as this.
struct CatalogueDocument {
    QString fileName;
    QByteArray json; ///< UTF-8
};

/// Why a file is no document. Line and column count from 1; 0 when the place does not matter.
struct ReadError {
    QString fileName;
    int line = 0;
    int column = 0;
    QString reason;

    /// file:line:column: reason
    [[nodiscard]] QString text() const;
};

/// Reads the native JSON format. What the document says is judged by the server; here it only has to be one.
std::expected<CatalogueDocument, ReadError> readCatalogue(const QString &fileName);
std::expected<CatalogueDocument, ReadError> parseCatalogue(const QString &fileName, QByteArray json);

} // namespace universe
