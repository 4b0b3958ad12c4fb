#pragma once

#include "app/core/Reason.h"
#include "app/import/CatalogueDocument.h"
#include "app/import/CatalogueFile.h"
#include "app/import/Importer.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace universe {

/// A catalogue document with what a person calls its venues and concerts, by their positions.
struct NamedDocument {
    CatalogueDocument document;
    QStringList venues;
    QStringList concerts;

    [[nodiscard]] int size() const { return int(venues.size() + concerts.size()); }
};

/// A file that an administrator chose to import, and what has become of it.
struct ImportFile {
    enum class State {
        Chosen,
        Read,       ///< and what would happen is known
        Unreadable, ///< for a reason; the others go on without it
        Imported,
        NotImported, ///< stopped before it, or it failed; nothing of it is in
        Unknown,     ///< the connection was lost while the server had it
    };

    QString path;
    qint64 size = 0;
    std::optional<CatalogueFormat> recognised = {}; ///< none: it is to be corrected
    std::optional<CatalogueFormat> corrected = {};  ///< by the administrator
    TableMapping mapping = {};                      ///< of a table
    std::optional<TextEncoding> looksLike = {};     ///< the encoding that its beginning shows
    std::optional<TextEncoding> encoding = {};      ///< of a table as text, by the administrator
    State state = State::Chosen;
    Reason reason = {};                        ///< of an unreadable one
    std::optional<ImportFailure> refusal = {}; ///< of the server, for the whole of it
    std::optional<ImportReport> report = {};   ///< of what would happen, and then of what happened
    std::shared_ptr<const NamedDocument> document = {};

    [[nodiscard]] std::optional<CatalogueFormat> format() const { return corrected ? corrected : recognised; }
    /// How it is to be read.
    [[nodiscard]] ReadOptions options(const ImportPolicy &policy = {}) const {
        return {.format = format(), .policy = policy, .mapping = mapping, .encoding = encoding};
    }
    /// Without its folder.
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool canBeImported() const { return document && !refusal && state != State::Unreadable; }
};

} // namespace universe
