#pragma once

#include "app/core/Reason.h"
#include "app/import/table/TableMapping.h"
#include "app/import/table/TableSource.h"

#include <QHash>

namespace universe {

/// Which column of a table holds what.
class TableColumns {
public:
    /// The columns below this row of headers. The mapping wins over what a header is known for. The reason where the
    /// mapping names a header that is not there.
    static std::expected<TableColumns, Reason> of(const QStringList &headers, const TableMapping &mapping);

    /// The same columns, where what stands above is no header but the first row.
    [[nodiscard]] TableColumns withoutHeaders() const;

    [[nodiscard]] bool has(const QString &key) const { return m_columns.contains(key); }
    /// The cell of that key, without blanks around; empty when there is none, or only what fills it ("-").
    [[nodiscard]] QString value(const TableRow &row, const QString &key) const;
    /// What the column is called there, for people.
    [[nodiscard]] QString header(const QString &key) const;
    /// The key of that column; empty when it holds nothing that we take.
    [[nodiscard]] QString keyOf(int column) const { return m_columns.key(column); }
    [[nodiscard]] const QStringList &headers() const { return m_headers; }
    [[nodiscard]] int width() const { return int(m_headers.size()); }
    /// Keys without which no row can become a concert, that no column holds.
    [[nodiscard]] QStringList missing() const;

private:
    void recognise();

    QStringList m_headers; ///< without empty ones at the end
    QHash<QString, int> m_columns;
};

} // namespace universe
