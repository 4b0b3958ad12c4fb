#pragma once

#include "app/core/Reason.h"
#include "app/import/CatalogueDocument.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <expected>

namespace universe {

/// A cell whose content is not what its file was meant to say.
struct DamagedCell {
    int column = 0; ///< from 0
    Reason reason;
};

struct TableRow {
    int number = 0; ///< as the table's program counts them; the first is 1
    QStringList cells = {};
    QList<DamagedCell> damaged = {};
    Reason flaw = {}; ///< why its cells cannot be told apart; empty when they can
};

/// The rows of a table, one after another, so that no table has to fit into memory. Rows without content are passed
/// over.
class TableSource {
public:
    TableSource() = default;
    TableSource(const TableSource &) = delete;
    TableSource &operator=(const TableSource &) = delete;
    virtual ~TableSource() = default;

    /// The next row. False at the end, the reason where the file cannot be read on.
    virtual std::expected<bool, ReadError> next(TableRow &row) = 0;

    /// Whether a row that has not as many cells as the others is broken, because a delimiter too many shifts them.
    [[nodiscard]] virtual bool isDelimited() const = 0;

    /// Why its text may be read in a wrong encoding; empty when nothing speaks for another one.
    [[nodiscard]] virtual Reason encodingDoubt() const { return {}; }
};

} // namespace universe
