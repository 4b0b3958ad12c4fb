#pragma once

#include "app/core/Reason.h"
#include "app/import/DocumentPieces.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace universe {

/// What a reader has to say of an entity of a document.
struct ReadRemark {
    QString list;     ///< "venues" or "concerts"; empty when it concerns all of the document
    int position = 0; ///< from 1
    QString sourceId; ///< of a rejected one, as far as it could be read
    bool isRejected = false;
    Reason text;
    QString field = {}; ///< of the document, that it is about; empty when it is about none
};

/// A catalogue document (my-universe/1), ready for the server. Every reader turns its format into one. An entity that
/// the reader rejects is null in the JSON, so that the others keep their positions.
struct CatalogueDocument {
    QString fileName;
    QByteArray json; ///< UTF-8; empty when it comes in pieces
    QList<ReadRemark> remarks;
    QString fileHash = {};       ///< SHA-256 of the file as it is, in hexadecimal; empty when it is no file's
    QList<int> concertRows = {}; ///< of a table: the row that each concert comes from, as its program counts them
    int venueCount = 0;          ///< rejected ones too
    int concertCount = 0;
    std::shared_ptr<const DocumentPieces> pieces = {}; ///< none when it is one document; positions go through all

    [[nodiscard]] int pieceCount() const { return pieces ? pieces->count() : 1; }
    [[nodiscard]] QByteArray piece(int number) const { return pieces ? pieces->at(number) : json; }
};

/// Why a file is no document. Line and column count from 1; they are 0 when the position does not matter.
struct ReadError {
    QString fileName;
    int line = 0;
    int column = 0;
    Reason reason;

    /// file:line:column: reason, in English
    [[nodiscard]] QString text() const;
};

} // namespace universe
