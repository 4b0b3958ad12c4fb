#pragma once

#include "app/import/CatalogueDocument.h"

#include <QJsonValue>

#include <expected>

class QIODevice;

namespace universe {

/// All of a file that is no larger than a reader of whole files takes, without a byte order mark.
std::expected<QByteArray, ReadError> readWhole(const QString &fileName, QIODevice &file);

/// Whether JSON has more values than fit into memory many times over: of brackets alone it takes thirty times its size.
bool hasTooManyValues(const QByteArray &json, qsizetype values = 2'000'000, qsizetype lists = 500'000);

/// What JSON says: an array or an object. It has no more values than fit into memory many times over.
std::expected<QJsonValue, ReadError> parseJson(const QString &fileName, QByteArray json);

} // namespace universe
