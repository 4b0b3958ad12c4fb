#pragma once

#include "app/core/Result.h"

#include <QList>
#include <QString>

#include <utility>

namespace universe {

/// A libpq connection string (`key=value` pairs or a postgresql:// URI), taken apart by libpq itself.
/// Empty means libpq's own defaults: PGSERVICE, PGHOST and the other variables.
struct ConnectionString {
    QString host;
    QString port;
    QString database;
    QString user;
    QString password;
    QList<std::pair<QString, QString>> others; ///< every further keyword given, such as sslmode or service

    /// InvalidInput when `text` cannot be read, with libpq's reason, which names the keyword but never a value.
    static Result<ConnectionString> parse(const QString &text);
};

} // namespace universe
