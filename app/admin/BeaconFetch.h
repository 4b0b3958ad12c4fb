#pragma once

#include "app/draw/Beacon.h"

namespace universe::admin {

/// A round of a public beacon from the network, by its source's own address or that of a mirror (empty: its own). A
/// pulse of NIST's comes with the certificate that it names; it is not checked yet.
std::expected<Beacon, QString> fetchBeacon(const QByteArray &source, const QByteArray &round, const QString &mirror);

/// The same as whoever carried a file in has it: {"source", "round", "value"} and, for nist, "pulse" and "certificate"
/// as NIST gives them.
std::expected<Beacon, QString> readBeacon(const QByteArray &json);

} // namespace universe::admin
