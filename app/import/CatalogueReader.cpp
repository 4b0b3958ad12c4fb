#include "app/import/CatalogueReader.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

// PostgreSQL takes no larger value than 1 GB, and a jsonb no longer string than 256 MB.
constexpr qint64 largestFile = 256'000'000;

const QString formatName = u"my-universe/1"_s;

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

ReadError errorAt(const QString &fileName, const QByteArray &json, qsizetype offset, const QString &reason) {
    const QByteArrayView before = QByteArrayView(json).first(qBound<qsizetype>(0, offset, json.size()));
    const auto line = static_cast<int>(before.count('\n')) + 1;
    const QByteArrayView lineStart = before.sliced(before.lastIndexOf('\n') + 1);
    return {fileName, line, static_cast<int>(QString::fromUtf8(lineStart).size()) + 1, reason};
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
    if (file.size() > largestFile)
        return std::unexpected(ReadError{fileName, 0, 0, u"the file is larger than 256 MB"_s});
    return parseCatalogue(fileName, file.readAll());
}

std::expected<CatalogueDocument, ReadError> parseCatalogue(const QString &fileName, QByteArray json) {
    if (json.startsWith("\xEF\xBB\xBF"))
        json.remove(0, 3);
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return std::unexpected(errorAt(fileName, json, placeOf(parsed, json), parsed.errorString()));
    if (!document.isObject())
        return std::unexpected(errorAt(fileName, json, 0, u"a document is an object, with format, venues, concerts"_s));
    const QString format = document.object().value(u"format"_s).toString();
    if (format != formatName)
        return std::unexpected(errorAt(fileName, json, qMax<qsizetype>(json.indexOf("\"format\""), 0),
                                       u"the format is '%1', not '%2'"_s.arg(format, formatName)));
    return CatalogueDocument{fileName, std::move(json)};
}

} // namespace universe
