#pragma once

#include <QByteArray>
#include <QString>

#include <expected>

namespace universe {

/// A catalogue document (my-universe/1), ready for the server. Every reader turns its format into one.
struct CatalogueDocument {
    QString fileName;
    QByteArray json; ///< UTF-8
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

/// Reads the native JSON format. It checks only that the file is such a document; the server judges the content.
std::expected<CatalogueDocument, ReadError> readCatalogue(const QString &fileName);
std::expected<CatalogueDocument, ReadError> parseCatalogue(const QString &fileName, QByteArray json);

} // namespace universe
