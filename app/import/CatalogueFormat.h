#pragma once

#include "app/core/Reason.h"

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

/// How much of a file is looked at for its format: a page has its data in the middle.
constexpr qint64 lookedAtForFormat = 262'144;

/// The format of a file, by how it begins and what it is called; none of JSON or XML that tells of nothing we know.
std::optional<CatalogueFormat> recognisedFormat(const QString &fileName, const QByteArray &beginning);
/// Why a file of no known format is not read, with those that are.
Reason unknownFormat();

} // namespace universe
