#include "app/import/CatalogueFormat.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

struct Name {
    CatalogueFormat format;
    QLatin1StringView text;
};

constexpr std::array formatNames{
    Name{CatalogueFormat::Json, "json"_L1},     Name{CatalogueFormat::Csv, "csv"_L1},
    Name{CatalogueFormat::Xlsx, "xlsx"_L1},     Name{CatalogueFormat::Kopis, "kopis"_L1},
    Name{CatalogueFormat::JsonLd, "jsonld"_L1}, Name{CatalogueFormat::Ticketmaster, "ticketmaster"_L1},
    Name{CatalogueFormat::Ics, "ics"_L1},       Name{CatalogueFormat::PretixPlan, "pretix-plan"_L1},
};

/// What HTML has, of which pages with events are made. A table's cells may have it, too.
constexpr std::array pageMarks{"<!doctype html", "<html", "<head", "<body", "<script", "application/ld+json"};

bool isBroken(const QByteArray &json) {
    QJsonParseError error;
    QJsonDocument::fromJson(json, &error);
    return error.error != QJsonParseError::NoError;
}

/// What a JSON file is, by the keys that its beginning names. Where it is broken, the reader of our own says.
std::optional<CatalogueFormat> recognisedJson(const QByteArray &beginning) {
    if (beginning.contains("my-universe/"))
        return CatalogueFormat::Json;
    if (beginning.contains("\"@context\"") || beginning.contains("\"@type\""))
        return CatalogueFormat::JsonLd;
    if (beginning.contains("\"_embedded\"") || beginning.contains("\"classifications\""))
        return CatalogueFormat::Ticketmaster;
    if (beginning.contains("\"zones\"") || beginning.contains("\"seat_guid\""))
        return CatalogueFormat::PretixPlan;
    if (beginning.contains("\"venues\"") || beginning.contains("\"concerts\"") ||
        (beginning.size() < lookedAtForFormat && isBroken(beginning)))
        return CatalogueFormat::Json;
    return {};
}

bool isPage(const QString &suffix, const QByteArray &beginning) {
    const QByteArray text = beginning.toLower();
    return suffix.startsWith(u"htm") ||
           (text.startsWith('<') &&
            std::ranges::any_of(pageMarks, [&text](const char *mark) { return text.contains(mark); }));
}

} // namespace

QString nameOf(CatalogueFormat format) { return std::ranges::find(formatNames, format, &Name::format)->text; }

std::optional<CatalogueFormat> catalogueFormat(const QString &name) {
    const auto found = std::ranges::find(formatNames, name, &Name::text);
    return found == formatNames.end() ? std::nullopt : std::optional(found->format);
}

QStringList catalogueFormatNames() {
    QStringList list;
    for (const Name &name : formatNames)
        list.append(name.text);
    return list;
}

Reason unknownFormat() {
    return Reason::because(
        "unknown format; the known ones are catalogues of My Universe (json), tables (csv, xlsx), KOPIS "
        "(kopis), schema.org (jsonld), Ticketmaster (ticketmaster), calendars (ics) and seating plans of "
        "pretix (pretix-plan)");
}

std::optional<CatalogueFormat> recognisedFormat(const QString &fileName, const QByteArray &beginning) {
    QByteArray text = beginning;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    text = text.trimmed();
    if (text.startsWith("PK\x03\x04"))
        return CatalogueFormat::Xlsx;
    if (text.startsWith("BEGIN:VCALENDAR"))
        return CatalogueFormat::Ics;
    if (text.startsWith('{') || text.startsWith('['))
        return recognisedJson(text);
    if (text.startsWith('<') && text.contains("<dbs"))
        return CatalogueFormat::Kopis;
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (isPage(suffix, text))
        return CatalogueFormat::JsonLd;
    if (text.startsWith('<'))
        return {};
    if (suffix == u"ics")
        return CatalogueFormat::Ics;
    if (suffix == u"xlsx")
        return CatalogueFormat::Xlsx;
    if (suffix == u"json")
        return CatalogueFormat::Json;
    return CatalogueFormat::Csv;
}

} // namespace universe
