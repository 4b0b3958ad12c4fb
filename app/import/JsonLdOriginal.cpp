#include "app/import/JsonLdOriginal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

/// The ids that are named anywhere in a value.
void addReferences(const QJsonValue &value, QStringList &ids) {
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue inner : list)
            addReferences(inner, ids);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (const QString id = object[u"@id"_s].toString(); !id.isEmpty())
            ids.append(id);
        for (const QJsonValue inner : object)
            addReferences(inner, ids);
    }
}

} // namespace

QByteArray originalOf(const QJsonObject &event, const JsonLdIndex &index) {
    constexpr qsizetype mostNodes = 1000;
    QJsonArray graph{event};
    QStringList ids;
    addReferences(event, ids);
    QSet<QString> seen{event[u"@id"_s].toString()};
    for (qsizetype i = 0; i < ids.size() && graph.size() < mostNodes && !index.isSpent(); ++i) {
        const QString id = ids[i];
        index.spend(id.size());
        const QJsonObject node = seen.contains(id) ? QJsonObject() : index.value(id);
        seen.insert(id);
        if (node.isEmpty() || JsonLdNode(node, index).isEvent())
            continue;
        graph.append(node);
        addReferences(node, ids);
    }
    QByteArray json =
        QJsonDocument(QJsonObject{{u"@context"_s, u"https://schema.org"_s}, {u"@graph"_s, graph}}).toJson();
    index.spend(json.size());
    return json;
}

} // namespace universe
