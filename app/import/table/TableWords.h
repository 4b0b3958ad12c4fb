#pragma once

#include "app/core/Reason.h"
#include "app/import/ForeignConcert.h"
#include "app/import/table/TableStart.h"

#include <QHash>
#include <QStringList>

namespace universe {

/// A row with its columns, and the concert that is made of it.
struct TableReading {
    const TableRow &row;
    const TableStart &start;
    ForeignConcert &concert;
    const TableColumns &columns = start.columns;

    [[nodiscard]] QString value(const QString &key) const { return columns.value(row, key); }
    /// The day of that key, and its hour where it is written, in the order that all of its column tells.
    [[nodiscard]] std::optional<ForeignShow> day(const QString &key) const;
    /// Why the days of that key cannot be told from months; nothing when they can.
    [[nodiscard]] std::optional<ForeignFlaw> ambiguity(const QString &key) const;
    /// Keeps a cell as it stands, because it is not understood, and says so.
    void keepText(const QString &key, const QString &field) const;
};

/// Why a cell's content cannot be taken; empty when it can. Programs write "#N/A" where a formula failed.
Reason flawOfCell(const QString &text);

/// The singers of "A (soprano); B (piano)". Nothing where it is a sentence rather than a list of names.
std::optional<QStringList> readSingers(const QString &text);

/// The region of "전라남도 무안군 삼향읍 남악로 222", as halls have it: 전남. Another place stays as it is; of another
/// address there is none.
QString readRegion(const QString &text);

} // namespace universe
