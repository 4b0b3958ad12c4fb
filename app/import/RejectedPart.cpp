#include "app/import/RejectedPart.h"

#include "app/import/JsonScan.h"
#include "app/import/table/EachTable.h"
#include "app/import/table/TableStart.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr QByteArrayView utf8Mark("\xEF\xBB\xBF");

/// Whether the file is still the one that was imported; the reason when not.
std::expected<void, Reason> isSame(const CatalogueDocument &document) {
    QFile file(document.fileName);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Reason::ofLibrary(file.errorString()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file) || hash.result().toHex() != document.fileHash.toLatin1())
        return std::unexpected(Reason::because("the file was changed since it was read"));
    return {};
}

/// The positions that were rejected of the venues or the concerts.
QSet<int> rejectedOf(const ImportReport &report, QStringView kind) {
    QSet<int> positions;
    for (const ImportLine &line : report.lines) {
        if (line.outcome == ImportOutcome::Rejected && line.kind == kind)
            positions.insert(line.position);
    }
    return positions;
}

QByteArray entitiesOf(const QByteArray &json, const JsonScan &scan, QStringView list, const QSet<int> &positions) {
    QByteArray entities;
    for (const JsonEntity &entity : scan.entities) {
        if (entity.list == list && positions.contains(entity.position))
            entities += (entities.isEmpty() ? "\n" : ",\n") + json.sliced(entity.begin, entity.end - entity.begin);
    }
    return entities;
}

std::expected<RejectedPart, Reason> partOfDocument(const QString &fileName, const ImportReport &report) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Reason::ofLibrary(file.errorString()));
    QByteArray json = file.readAll();
    if (json.startsWith(utf8Mark))
        json.remove(0, utf8Mark.size());
    const JsonScan scan = scanJson(json);
    return RejectedPart{"{\"format\": \"my-universe/1\",\n\"venues\": [" +
                            entitiesOf(json, scan, u"venues", rejectedOf(report, u"venue")) + "],\n\"concerts\": [" +
                            entitiesOf(json, scan, u"concerts", rejectedOf(report, u"concert")) + "]}\n",
                        u"json"_s};
}

/// The numbers of a concert's rows: from its own to that of the next one.
bool isRejected(int row, const QList<int> &concertRows, const QSet<int> &rejected) {
    const auto next = std::ranges::upper_bound(concertRows, row);
    return rejected.contains(int(next - concertRows.begin()));
}

QByteArray lineOf(const QStringList &cells) {
    QStringList quoted;
    for (QString cell : cells) {
        const bool isPlain =
            !cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n') && !cell.contains(u'\r');
        quoted.append(isPlain ? cell : u'"' + cell.replace(u'"', u"\"\""_s) + u'"');
    }
    return quoted.join(u',').toUtf8() + "\r\n";
}

/// Adds the rejected rows of the table that the concerts are from; false when they are from another one.
bool addRejectedRows(QByteArray &lines, TableSource &table, const CatalogueDocument &document,
                     const TableMapping &mapping, const QSet<int> &rejected) {
    const auto start = startOfTable(document.fileName, table, mapping);
    if (!start)
        return false;
    lines += lineOf(start->columns.headers());
    TableRow row = start->firstRow.value_or(TableRow{});
    bool isRead = start->firstRow.has_value();
    do {
        if (isRead && isRejected(row.number, document.concertRows, rejected))
            lines += lineOf(row.cells);
        isRead = table.next(row).value_or(false);
    } while (isRead);
    return true;
}

// Programs that show tables know UTF-8 by its mark alone.
std::expected<RejectedPart, Reason> partOfTable(const CatalogueDocument &document, CatalogueFormat format,
                                                const ReadOptions &options, const ImportReport &report) {
    RejectedPart part{utf8Mark.toByteArray(), u"csv"_s};
    const auto isRead = eachTable(document.fileName, format, options.encoding, [&](TableSource &table) {
        return addRejectedRows(part.bytes, table, document, options.mapping, rejectedOf(report, u"concert"));
    });
    if (!isRead)
        return std::unexpected(isRead.error().reason);
    return part;
}

/// What stands around the parts of a file, and between them.
struct Frame {
    QByteArray begin;
    QByteArray between;
    QByteArray end;
    QString suffix;
};

Frame frameOf(CatalogueFormat format) {
    switch (format) {
    case CatalogueFormat::Kopis:
        return {"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<dbs>\n", "\n", "\n</dbs>\n", u"xml"_s};
    case CatalogueFormat::Ticketmaster:
        return {"{\"_embedded\": {\"events\": [\n", ",\n", "]}}\n", u"json"_s};
    case CatalogueFormat::Ics:
        return {"", "", "", u"ics"_s};
    default:
        return {"[\n", ",\n", "]\n", u"json"_s};
    }
}

std::expected<RejectedPart, Reason> partOfForeign(const QString &fileName, CatalogueFormat format,
                                                  const ImportReport &report) {
    const auto originals = originalsOf(fileName, format, rejectedOf(report, u"venue"), rejectedOf(report, u"concert"));
    if (!originals)
        return std::unexpected(originals.error().reason);
    const Frame frame = frameOf(format);
    return RejectedPart{frame.begin + originals->join(frame.between) + frame.end, frame.suffix};
}

} // namespace

std::expected<RejectedPart, Reason> rejectedPart(const CatalogueDocument &document, const ReadOptions &options,
                                                 const ImportReport &report) {
    const CatalogueFormat format = options.format.value_or(CatalogueFormat::Json);
    if (const auto same = isSame(document); !same)
        return std::unexpected(same.error());
    if (isTable(format))
        return partOfTable(document, format, options, report);
    return format == CatalogueFormat::Json ? partOfDocument(document.fileName, report)
                                           : partOfForeign(document.fileName, format, report);
}

} // namespace universe
