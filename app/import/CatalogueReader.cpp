#include "app/import/CatalogueReader.h"

#include "app/import/ByteScan.h"
#include "app/import/JsonScan.h"
#include "app/import/WholeFile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

// The server takes no larger document than 32 MB as jsonb, which has no blanks.
constexpr qint64 largestFile = 64'000'000;
constexpr qsizetype mostValues = 6'000'000; // of which it takes less, too
constexpr qsizetype mostLists = 1'500'000;
constexpr qsizetype mostBadBytes = 10'000;

const QString formatName = u"my-universe/1"_s;

/// Whether a JSON document may begin so. Files of rich text begin with a brace, too.
bool beginsLikeJson(const QByteArray &trimmed) {
    return trimmed.startsWith('[') || (trimmed.startsWith('{') && !trimmed.startsWith("{\\"));
}

/// What a file is that is no JSON at all, or is in another encoding, if that can be told.
std::optional<Reason> foreignKind(const QByteArray &bytes) {
    const QByteArray trimmed = bytes.trimmed();
    if (trimmed.isEmpty())
        return Reason::because("the file is empty");
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || bytes[0] == '\0' ||
        bytes.sliced(1).startsWith('\0'))
        return Reason::because("the file is in UTF-16 or UTF-32; save it as UTF-8");
    const QMimeType type = QMimeDatabase().mimeTypeForData(trimmed);
    // Texts are told apart by words that a JSON document may have as well.
    const bool isText = type.isDefault() || (type.inherits(u"text/plain"_s) && beginsLikeJson(trimmed));
    if (!isText && type.name() != u"text/plain")
        return Reason::because("the file is no JSON but a %1 (%2)").arg(type.comment()).arg(type.name());
    if (trimmed.startsWith('<'))
        return Reason::because("the file is no JSON but HTML or XML");
    if (isKoreanCodePage(bytes))
        return Reason::because("the file is in CP949 (EUC-KR); save it as UTF-8");
    return {};
}

/// The offset of the error. Where a separator is missing, the parser has already taken the character in its stead and
/// the blanks behind it.
qsizetype placeOf(const QJsonParseError &error, const QByteArray &json) {
    qsizetype place = error.offset;
    if (place >= json.size() ||
        (error.error != QJsonParseError::MissingNameSeparator &&
         error.error != QJsonParseError::MissingValueSeparator && error.error != QJsonParseError::MissingObject &&
         error.error != QJsonParseError::UnterminatedObject))
        return place;
    while (place > 0 && QByteArrayView(" \t\r\n").contains(json[place - 1]))
        --place;
    return place - 1;
}

/// Where in the text the offsets are that it is asked for, one behind the other.
class Place {
public:
    explicit Place(QByteArrayView json)
        : m_json(json) {}

    /// line:column, from 1; a column is a character.
    std::pair<int, int> at(qsizetype offset) {
        const qsizetype end = qBound<qsizetype>(m_at, offset, m_json.size());
        for (; m_at < end; ++m_at) {
            const bool isEnd = m_json[m_at] == '\n';
            const bool continues = (static_cast<unsigned char>(m_json[m_at]) & 0xC0) == 0x80;
            m_line += isEnd ? 1 : 0;
            m_column = isEnd ? 1 : m_column + (continues ? 0 : 1);
        }
        return {m_line, m_column};
    }

private:
    QByteArrayView m_json;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_column = 1;
};

ReadError errorAt(const QString &fileName, const QByteArray &json, qsizetype offset, const Reason &reason) {
    const auto [line, column] = Place(json).at(offset);
    return {fileName, line, column, reason};
}

QString sourceIdOf(const QJsonObject &document, const JsonEntity &entity) {
    const QJsonValue item = document.value(entity.list).toArray().at(entity.position - 1);
    return item[entity.list == u"venues" ? u"name"_s : u"source_id"_s].toString();
}

ReadRemark remarkOf(const JsonFlaw &flaw, Place &place, const JsonScan &scan, const QJsonObject &document) {
    const auto [line, column] = place.at(flaw.offset);
    ReadRemark remark;
    remark.isRejected = flaw.isFatal;
    remark.text = Reason::because("%1 (line %2, column %3)").arg(flaw.reason).arg(line).arg(column);
    if (flaw.entity >= 0) {
        const JsonEntity &entity = scan.entities.at(flaw.entity);
        remark.list = entity.list;
        remark.position = entity.position;
        remark.sourceId = sourceIdOf(document, entity);
    }
    return remark;
}

/// Adds what is wrong with single bytes, and keeps of each entity only the first flaw for which it is rejected.
void addBadBytes(JsonScan &scan, const QList<BadByte> &badBytes) {
    const auto entityAt = [&scan](qsizetype offset) {
        const auto next = std::ranges::upper_bound(scan.entities, offset, {}, &JsonEntity::begin);
        const qsizetype entity = next - scan.entities.begin() - 1;
        return entity >= 0 && offset < scan.entities[entity].end ? entity : -1;
    };
    for (const BadByte &bad : badBytes)
        scan.flaws.append({bad.offset, true, entityAt(bad.offset), bad.reason});
    std::ranges::stable_sort(scan.flaws, {}, &JsonFlaw::offset);
    QSet<qsizetype> rejected;
    scan.flaws.removeIf([&rejected](const JsonFlaw &flaw) {
        const bool isAnother = flaw.isFatal && flaw.entity >= 0 && rejected.contains(flaw.entity);
        if (flaw.isFatal)
            rejected.insert(flaw.entity);
        return isAnother;
    });
}

/// The document with null instead of each entity that has a fatal flaw.
QByteArray withoutRejected(const QByteArray &json, const JsonScan &scan) {
    QSet<qsizetype> rejected;
    for (const JsonFlaw &flaw : scan.flaws)
        if (flaw.isFatal)
            rejected.insert(flaw.entity);
    QByteArray result;
    qsizetype taken = 0;
    for (qsizetype i = 0; i < scan.entities.size(); ++i) {
        if (!rejected.contains(i))
            continue;
        const JsonEntity &entity = scan.entities.at(i);
        result += json.sliced(taken, entity.begin - taken) + "null";
        taken = entity.end;
    }
    return result + json.sliced(taken);
}

} // namespace

std::expected<CatalogueDocument, ReadError> readCatalogue(const QString &fileName) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(ReadError{fileName, 0, 0, Reason::ofLibrary(file.errorString())});
    // What is no regular file has no size, and need not end.
    constexpr qint64 piece = 1'000'000;
    QByteArray json;
    for (QByteArray next = file.read(piece); !next.isEmpty() && json.size() <= largestFile; next = file.read(piece))
        json += next;
    if (json.size() > largestFile)
        return std::unexpected(ReadError{fileName, 0, 0, Reason::because("the file is larger than 64 MB")});
    const QByteArray hash = QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex();
    auto document = parseCatalogue(fileName, json);
    if (document)
        document->fileHash = QString::fromLatin1(hash);
    return document;
}

std::expected<CatalogueDocument, ReadError> parseCatalogue(const QString &fileName, QByteArray json) {
    if (json.startsWith("\xEF\xBB\xBF"))
        json.remove(0, 3);
    if (const auto kind = foreignKind(json))
        return std::unexpected(ReadError{fileName, 0, 0, *kind});
    const QList<BadByte> badBytes = replaceBadBytes(json, mostBadBytes);
    if (badBytes.size() == mostBadBytes)
        return std::unexpected(
            errorAt(fileName, json, badBytes.first().offset,
                    Reason::because("the first of more than %1 places that are no UTF-8").arg(mostBadBytes)));
    if (hasTooManyValues(json, mostValues, mostLists))
        return std::unexpected(ReadError{fileName, 0, 0, Reason::because("it has too many values")});
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError) {
        const qsizetype place = placeOf(parsed, json);
        const auto bad = std::ranges::lower_bound(badBytes, place, {}, &BadByte::offset);
        if (bad != badBytes.end() && bad->offset <= parsed.offset)
            return std::unexpected(errorAt(fileName, json, bad->offset, bad->reason));
        return std::unexpected(errorAt(fileName, json, place, Reason::ofLibrary(parsed.errorString())));
    }
    if (!document.isObject())
        return std::unexpected(
            errorAt(fileName, json, 0, Reason::because("a document is an object, with format, venues, concerts")));
    const QString format = document.object().value(u"format"_s).toString();
    if (format != formatName)
        return std::unexpected(errorAt(fileName, json, qMax<qsizetype>(json.indexOf("\"format\""), 0),
                                       Reason::because("the format is '%1', not '%2'").arg(format).arg(formatName)));
    JsonScan scan = scanJson(json);
    if (scan.isUnending)
        return std::unexpected(
            ReadError{fileName, 0, 0, Reason::because("it has far more venues and concerts than a catalogue")});
    addBadBytes(scan, badBytes);
    CatalogueDocument result{fileName, withoutRejected(json, scan), {}};
    for (const JsonEntity &entity : scan.entities)
        ++(entity.list == u"venues" ? result.venueCount : result.concertCount);
    Place place(json);
    for (const JsonFlaw &flaw : scan.flaws) {
        if (flaw.isFatal && flaw.entity < 0)
            return std::unexpected(errorAt(fileName, json, flaw.offset, flaw.reason));
        result.remarks.append(remarkOf(flaw, place, scan, document.object()));
    }
    return result;
}

} // namespace universe
