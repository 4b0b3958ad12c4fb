#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace universe {

/// One file of SQL.
struct SqlFile {
    QString name;   ///< below the folder of its kind: "0001_schemas.sql", "booking/sale_refusal.sql"
    int number = 0; ///< the number that its name begins with; it identifies a migration
    QString text;

    [[nodiscard]] QString checksum() const;
};

/// What a deployment loads, read from a folder for each kind (roles, migrations, private, api). A folder's own files
/// come first, in the order of their names, then its folders, in the order of theirs.
struct SqlSource {
    QList<SqlFile> roles;
    QList<SqlFile> migrations;
    QList<SqlFile> code; ///< private, then api

    /// `root` is ":/sql", what is compiled into the program, unless told otherwise.
    static SqlSource read(const QString &root = QStringLiteral(":/sql"));
    /// One checksum for everything that is not a migration.
    [[nodiscard]] QString codeChecksum() const;
    /// One for what is no function: schemas and types.
    [[nodiscard]] QString typesChecksum() const;
    /// The number of the last migration; 0 without any.
    [[nodiscard]] int schemaNumber() const;
};

} // namespace universe
