#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace universe {

/// One file of SQL. `number` is a migration's, 0 for everything else.
struct SqlFile {
    QString name;
    int number = 0;
    QString text;

    [[nodiscard]] QString checksum() const;
};

/// What a deployment loads, read from a tree of folders (roles, migrations, private, api) in the order of its names.
struct SqlSource {
    QList<SqlFile> roles;
    QList<SqlFile> migrations;
    QList<SqlFile> code; ///< private, then api

    /// `root` is ":/sql", what is compiled into the program, unless told otherwise.
    static SqlSource read(const QString &root = QStringLiteral(":/sql"));
    /// One checksum for everything that is not a migration.
    [[nodiscard]] QString codeChecksum() const;
    /// The number of the last migration; 0 without any.
    [[nodiscard]] int schemaNumber() const;
};

} // namespace universe
