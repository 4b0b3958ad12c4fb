#pragma once

#include <QString>

#include <span>

namespace universe {

/// The headers that a column is known by, as comparableHeader() makes them, with commas between; the surest first.
struct KnownHeaders {
    QString key;
    QString headers;
};

std::span<const KnownHeaders> knownHeaders();

/// A header as headers are compared: only its letters and digits, all of one width and case.
QString comparableHeader(const QString &header);

} // namespace universe
