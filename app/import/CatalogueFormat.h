#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace universe {

/// The formats of a catalogue file. Tables with commas, tabs or semicolons are all Csv.
enum class CatalogueFormat { Json, Csv, Xlsx, Kopis, JsonLd, Ticketmaster, Ics, PretixPlan };

/// The contract's word for it: json, csv, xlsx, kopis, jsonld, ticketmaster, ics, pretix-plan.
QString nameOf(CatalogueFormat format);
std::optional<CatalogueFormat> catalogueFormat(const QString &name);
QStringList catalogueFormatNames();

/// The format of a file, by how it begins and what it is called.
CatalogueFormat recognisedFormat(const QString &fileName, const QByteArray &beginning);

} // namespace universe
