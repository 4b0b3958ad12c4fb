#include "app/import/JsonLdNode.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr qsizetype longestText = 20'000;
constexpr qint64 costOfLookup = 16; ///< in characters

/// What names an event.
const QStringList &names() {
    static const QStringList list{u"@id"_s, u"url"_s, u"identifier"_s};
    return list;
}

/// What an event has from its whole where it says nothing itself: all that is read of events but when they are and how
/// long, and of what they consist.
const QStringList &inherited() {
    static const QStringList list = names() + QStringList{u"name"_s,
                                                          u"description"_s,
                                                          u"genre"_s,
                                                          u"image"_s,
                                                          u"typicalAgeRange"_s,
                                                          u"performer"_s,
                                                          u"performers"_s,
                                                          u"location"_s,
                                                          u"eventAttendanceMode"_s,
                                                          u"eventStatus"_s,
                                                          u"previousStartDate"_s,
                                                          u"offers"_s,
                                                          u"isAccessibleForFree"_s};
    return list;
}

QJsonValue unwrapped(const QJsonValue &value) {
    for (const QString &list : {u"@list"_s, u"@set"_s}) {
        if (value.isObject() && value.toObject().contains(list))
            return unwrapped(value.toObject()[list]);
    }
    return value;
}

} // namespace

QString schemaName(const QString &name) {
    return name.sliced(qMax(name.lastIndexOf(u'/'), qMax(name.lastIndexOf(u':'), name.lastIndexOf(u'#'))) + 1);
}

bool isReference(const QJsonObject &object) {
    return object.contains(u"@id"_s) && object.size() == (object.contains(u"@type"_s) ? 2 : 1);
}

JsonLdNode::JsonLdNode(const QJsonObject &object, const JsonLdIndex &index)
    : m_object(object)
    , m_index(&index) {
    if (!isReference(object))
        return;
    const QString id = object[u"@id"_s].toString();
    m_index->spend(id.size());
    if (index.contains(id))
        m_object = index.value(id);
}

QJsonValue JsonLdNode::own(const QString &property) const {
    m_index->spend(costOfLookup);
    if (m_index->isSpent())
        return QJsonValue::Undefined;
    QJsonValue plain = m_object.value(property);
    if (!plain.isUndefined() || !m_index->isPrefixed())
        return plain;
    for (const QString &prefix : {u"schema:"_s, u"https://schema.org/"_s, u"http://schema.org/"_s}) {
        QJsonValue found = m_object.value(prefix + property);
        if (!found.isUndefined())
            return found;
    }
    return QJsonValue::Undefined;
}

QJsonArray JsonLdNode::listed(const QJsonValue &value) const {
    const QJsonValue inner = unwrapped(value);
    if (inner.isArray())
        return inner.toArray();
    if (inner.isString())
        m_index->spend(inner.toString().size());
    return inner.isNull() || inner.isUndefined() ? QJsonArray() : QJsonArray{inner};
}

QJsonArray JsonLdNode::values(const QString &property) const {
    const QJsonValue value = own(property);
    if (!value.isUndefined() || m_wholes.isEmpty() || !inherited().contains(property))
        return listed(value);
    for (const auto &whole : m_wholes) {
        QJsonArray list = whole->values(property);
        if (!list.isEmpty())
            return list;
    }
    return {};
}

QString JsonLdNode::stringOf(const QJsonValue &value) const {
    const QString text = value.toString();
    m_index->spend(text.size());
    return text.left(longestText).trimmed();
}

QString JsonLdNode::textOf(const QJsonValue &value) const {
    if (value.isString())
        return stringOf(value);
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (!value.isObject())
        return {};
    const QJsonObject object = value.toObject();
    for (const QString &key : {u"@value"_s, u"ko"_s, u"en"_s}) {
        if (object[key].isString())
            return stringOf(object[key]);
    }
    const JsonLdNode node(object, *m_index);
    for (const QString &property : {u"name"_s, u"value"_s, u"url"_s}) {
        const QJsonArray inner = node.values(property);
        if (!inner.isEmpty() && inner.first().isString())
            return stringOf(inner.first());
    }
    return {};
}

QString JsonLdNode::text(const QString &property) const {
    const QJsonArray list = values(property);
    for (const QJsonValue value : list) {
        m_index->spend(1);
        if (m_index->isSpent())
            break;
        if (QString text = textOf(value); !text.isEmpty())
            return text;
    }
    return {};
}

QStringList JsonLdNode::texts(const QString &property, qsizetype most) const {
    const QJsonArray list = values(property);
    QStringList texts;
    for (qsizetype i = 0; i < list.size() && i < most; ++i) {
        if (QString text = textOf(list[i]); !text.isEmpty())
            texts.append(text);
    }
    return texts;
}

QList<JsonLdNode> JsonLdNode::nodes(const QString &property) const {
    const QJsonArray values = this->values(property);
    QList<JsonLdNode> list;
    for (const QJsonValue value : values) {
        m_index->spend(costOfLookup);
        if (value.isObject() && !m_index->isSpent())
            list.append(JsonLdNode(value.toObject(), *m_index));
    }
    return list;
}

bool JsonLdNode::isTrue(const QString &property) const {
    const QJsonArray list = values(property);
    return !list.isEmpty() &&
           (list.first().toBool() || schemaName(list.first().toString()).compare(u"true", Qt::CaseInsensitive) == 0);
}

QStringList JsonLdNode::types() const {
    constexpr qsizetype most = 100;
    const QJsonArray types = listed(m_object[u"@type"_s]);
    QStringList list;
    for (qsizetype i = 0; i < types.size() && i < most; ++i)
        list.append(schemaName(stringOf(types[i])));
    return list;
}

bool JsonLdNode::isEvent() const {
    constexpr std::array<QStringView, 6> others{u"PublicationEvent", u"BroadcastEvent", u"OnDemandEvent",
                                                u"SaleEvent",        u"DeliveryEvent",  u"HyperTocEntryEvent"};
    const QStringList names = types();
    return std::ranges::any_of(names, [&others](const QString &name) {
        return (name.endsWith(u"Event") || name == u"Festival" || name == u"EventSeries") &&
               std::ranges::find(others, name) == others.end();
    });
}

JsonLdNode JsonLdNode::completedBy(const JsonLdNode &whole) const {
    JsonLdNode both = *this;
    both.m_wholes.append(std::make_shared<const JsonLdNode>(whole));
    return both;
}

QJsonObject JsonLdNode::aloneWith(const JsonLdNode &whole) const {
    QJsonObject alone = m_object;
    const QStringList keys = alone.keys();
    for (const QString &key : keys) {
        const QString name = schemaName(key);
        if (name == u"superEvent" || name == u"subEvent" || name == u"subEvents")
            alone.remove(key);
    }
    for (const QString &property : inherited()) {
        if (!own(property).isUndefined())
            continue;
        const QJsonArray list = (names().contains(property) ? *this : whole).values(property);
        if (!list.isEmpty())
            alone.insert(property, list.size() == 1 ? list.first() : QJsonValue(list));
    }
    return alone;
}

} // namespace universe
