#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace universe {

/// Which column of a table holds what, as an administrator says it (contract section 8): {"title": "공연명",
/// "starts_at": 4}. What it does not name is recognised by its header.
class TableMapping {
public:
    /// A column by its header, or by its number from 1.
    struct Column {
        QString header = {};
        int number = 0;
    };

    /// From a mapping file's JSON. The reason, with the key it is about, when it is none.
    static std::expected<TableMapping, QString> fromJson(const QByteArray &json);
    /// As a mapping file has it.
    [[nodiscard]] QByteArray toJson() const;

    [[nodiscard]] const QMap<QString, Column> &columns() const { return m_columns; }
    /// Whether a column is named by its number.
    [[nodiscard]] bool hasNumbers() const;

    /// What can be mapped: the catalogue document's keys, and a table's own.
    static QStringList keys();

private:
    QMap<QString, Column> m_columns; ///< by key
};

} // namespace universe
