#include "app/import/WholeFile.h"

#include "app/import/ByteScan.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr qint64 largestWhole = 32'000'000;

ReadError errorIn(const QString &fileName, const QByteArray &json, const QJsonParseError &error) {
    const QByteArrayView before = QByteArrayView(json).first(qMin<qsizetype>(error.offset, json.size()));
    const QByteArrayView line = before.sliced(before.lastIndexOf('\n') + 1);
    return {fileName, static_cast<int>(before.count('\n')) + 1, static_cast<int>(QString::fromUtf8(line).size()) + 1,
            Reason::ofLibrary(error.errorString())};
}

} // namespace

bool hasTooManyValues(const QByteArray &json, qsizetype values, qsizetype lists) {
    return std::ranges::count(json, ',') > values ||
           std::ranges::count_if(json, [](char c) { return c == '[' || c == '{'; }) > lists;
}

std::expected<QByteArray, ReadError> readWhole(const QString &fileName, QIODevice &file) {
    QByteArray bytes = file.size() > largestWhole ? QByteArray() : file.read(largestWhole + 1);
    if (file.size() > largestWhole || bytes.size() > largestWhole)
        return std::unexpected(ReadError{fileName, 0, 0, Reason::because("the file is larger than 32 MB")});
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    if (bytes.trimmed().isEmpty())
        return std::unexpected(ReadError{fileName, 0, 0, Reason::because("the file is empty")});
    return bytes;
}

std::expected<QJsonValue, ReadError> parseJson(const QString &fileName, QByteArray json) {
    if (hasTooManyValues(json))
        return std::unexpected(ReadError{fileName, 0, 0, Reason::because("it has too many values")});
    replaceBadBytes(json, 0);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(errorIn(fileName, json, error));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace universe
