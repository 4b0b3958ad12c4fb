#include "app/import/table/TableMapping.h"

#include "app/import/table/KnownHeaders.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr int lastColumn = 16'384; ///< of a sheet

std::optional<TableMapping::Column> mappedColumn(const QJsonValue &value) {
    if (value.isString() && !value.toString().trimmed().isEmpty())
        return TableMapping::Column{value.toString()};
    const int number = value.toInt();
    if (number >= 1 && number <= lastColumn)
        return TableMapping::Column{{}, number};
    return {};
}

/// Where a document has a list, a table has a column.
QString keyOfDocument(const QString &key) {
    return key == u"prices" ? u"price"_s : key == u"shows" ? u"starts_at"_s : key;
}

} // namespace

QStringList TableMapping::keys() {
    QStringList keys;
    for (const KnownHeaders &known : knownHeaders())
        keys.append(known.key);
    return keys;
}

bool TableMapping::hasNumbers() const {
    return std::ranges::any_of(m_columns, [](const Column &column) { return column.number > 0; });
}

QByteArray TableMapping::toJson() const {
    QJsonObject object;
    for (auto column = m_columns.begin(); column != m_columns.end(); ++column)
        object[column.key()] = column->number > 0 ? QJsonValue(column->number) : QJsonValue(column->header);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::expected<TableMapping, QString> TableMapping::fromJson(const QByteArray &json) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return std::unexpected(error.error == QJsonParseError::NoError ? u"a mapping is a JSON object"_s
                                                                       : error.errorString());
    TableMapping mapping;
    const QStringList known = keys();
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString key = keyOfDocument(entry.key());
        if (!known.contains(key))
            return std::unexpected(
                u"\"%1\" is no key of a mapping; these are: %2"_s.arg(entry.key(), known.join(u", ")));
        const auto column = mappedColumn(entry.value());
        if (!column)
            return std::unexpected(u"\"%1\" is mapped to neither a header nor a column's number"_s.arg(entry.key()));
        mapping.m_columns[key] = *column;
    }
    return mapping;
}

} // namespace universe
