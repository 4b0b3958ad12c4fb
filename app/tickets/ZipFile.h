#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace universe {

/// A zip archive of these files, by name and content; empty when it cannot be made.
QByteArray zipped(const QList<std::pair<QString, QByteArray>> &files);

} // namespace universe
