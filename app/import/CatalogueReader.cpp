#include "app/import/CatalogueReader.h"

#include "app/import/ByteScan.h"
#include "app/import/JsonScan.h"

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

// PostgreSQL takes no larger value than 1 GB, and a jsonb no longer string than 256 MB.
constexpr qint64 largestFile = 256'000'000;

const QString formatName = u"my-universe/1"_s;

/// Whether a JSON document may begin so. Files of rich text begin with a brace, too.
bool beginsLikeJson(const QByteArray &trimmed) {
    return trimmed.startsWith('[') || (trimmed.startsWith('{') && !trimmed.startsWith("{\\"));
}

/// What a file is that is no JSON at all, or is in another encoding, if that can be told.
std::optional<QString> foreignKind(const QByteArray &bytes) {
    const QByteArray trimmed = bytes.trimmed();
    if (trimmed.isEmpty())
        return u"the file is empty"_s;
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || bytes[0] == '\0' ||
        bytes.sliced(1).startsWith('\0'))
        return u"the file is in UTF-16 or UTF-32; save it as UTF-8"_s;
    const QMimeType type = QMimeDatabase().mimeTypeForData(trimmed);
    // Texts are told apart by words that a JSON document may have as well.
    const bool isText = type.isDefault() || (type.inherits(u"text/plain"_s) && beginsLikeJson(trimmed));
    if (!isText && type.name() != u"text/plain")
        return u"the file is no JSON but a %1 (%2)"_s.arg(type.comment(), type.name());
    if (trimmed.startsWith('<'))
        return u"the file is no JSON but HTML or XML"_s;
    if (isKoreanCodePage(bytes))
        return u"the file is in CP949 (EUC-KR); save it as UTF-8"_s;
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

/// line:column, from 1; a column is a character.
std::pair<int, int> lineAndColumn(const QByteArray &json, qsizetype offset) {
    const QByteArrayView before = QByteArrayView(json).first(qBound<qsizetype>(0, offset, json.size()));
    const QByteArrayView line = before.sliced(before.lastIndexOf('\n') + 1);
    return {static_cast<int>(before.count('\n')) + 1, static_cast<int>(QString::fromUtf8(line).size()) + 1};
}

ReadError errorAt(const QString &fileName, const QByteArray &json, qsizetype offset, const QString &reason) {
    const auto [line, column] = lineAndColumn(json, offset);
    return {fileName, line, column, reason};
}

QString sourceIdOf(const QJsonObject &document, const JsonEntity &entity) {
    const QJsonValue item = document.value(entity.list).toArray().at(entity.position - 1);
    return item[entity.list == u"venues" ? u"name"_s : u"source_id"_s].toString();
}

ReadRemark remarkOf(const JsonFlaw &flaw, const QByteArray &json, const JsonScan &scan, const QJsonObject &document) {
    const auto [line, column] = lineAndColumn(json, flaw.offset);
    ReadRemark remark;
    remark.isRejected = flaw.isFatal;
    remark.text = u"%1 (line %2, column %3)"_s.arg(flaw.reason).arg(line).arg(column);
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

QString ReadError::text() const {
    return line > 0 ? u"%1:%2:%3: %4"_s.arg(fileName).arg(line).arg(column).arg(reason)
                    : u"%1: %2"_s.arg(fileName, reason);
}

std::expected<CatalogueDocument, ReadError> readCatalogue(const QString &fileName) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(ReadError{fileName, 0, 0, file.errorString()});
    // What is no regular file has no size, and need not end.
    constexpr qint64 piece = 1'000'000;
    QByteArray json;
    for (QByteArray next = file.read(piece); !next.isEmpty() && json.size() <= largestFile; next = file.read(piece))
        json += next;
    if (json.size() > largestFile)
        return std::unexpected(ReadError{fileName, 0, 0, u"the file is larger than 256 MB"_s});
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
    const QList<BadByte> badBytes = replaceBadBytes(json);
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError) {
        const qsizetype place = placeOf(parsed, json);
        const auto bad = std::ranges::lower_bound(badBytes, place, {}, &BadByte::offset);
        if (bad != badBytes.end() && bad->offset <= parsed.offset)
            return std::unexpected(errorAt(fileName, json, bad->offset, bad->reason));
        return std::unexpected(errorAt(fileName, json, place, parsed.errorString()));
    }
    if (!document.isObject())
        return std::unexpected(errorAt(fileName, json, 0, u"a document is an object, with format, venues, concerts"_s));
    const QString format = document.object().value(u"format"_s).toString();
    if (format != formatName)
        return std::unexpected(errorAt(fileName, json, qMax<qsizetype>(json.indexOf("\"format\""), 0),
                                       u"the format is '%1', not '%2'"_s.arg(format, formatName)));
    JsonScan scan = scanJson(json);
    addBadBytes(scan, badBytes);
    CatalogueDocument result{fileName, withoutRejected(json, scan), {}, {}};
    for (const JsonFlaw &flaw : scan.flaws) {
        if (flaw.isFatal && flaw.entity < 0)
            return std::unexpected(errorAt(fileName, json, flaw.offset, flaw.reason));
        result.remarks.append(remarkOf(flaw, json, scan, document.object()));
    }
    return result;
}

} // namespace universe
