#pragma once

#include "app/import/JsonLdIndex.h"

#include <QJsonArray>
#include <QStringList>

#include <memory>

namespace universe {

/// A node of schema.org: its properties, however their names are written. What it says is counted by the index, and
/// says nothing more when too much was read.
class JsonLdNode {
public:
    JsonLdNode(const QJsonObject &object, const JsonLdIndex &index);

    /// All values of a property: a list's, or the one.
    [[nodiscard]] QJsonArray values(const QString &property) const;
    /// The first value that is text, a number, or a node with a name.
    [[nodiscard]] QString text(const QString &property) const;
    /// The values that are nodes, or refer to one.
    [[nodiscard]] QList<JsonLdNode> nodes(const QString &property) const;
    /// The texts of all values, of no more than so many.
    [[nodiscard]] QStringList texts(const QString &property, qsizetype most = 1000) const;
    [[nodiscard]] bool isTrue(const QString &property) const;
    [[nodiscard]] bool has(const QString &property) const { return !values(property).isEmpty(); }

    /// Counts what follows from what it says, in characters that could be read meanwhile.
    void spend(qint64 characters) const { m_index->spend(characters); }

    [[nodiscard]] QString id() const { return text(QStringLiteral("@id")); }
    /// Without schema.org's own name before it: "MusicEvent".
    [[nodiscard]] bool isA(const QString &type) const { return types().contains(type); }
    [[nodiscard]] QStringList types() const;
    /// Something that takes place.
    [[nodiscard]] bool isEvent() const;

    /// This node with what its whole says where it says nothing; not when that begins and ends, and of what it
    /// consists.
    [[nodiscard]] JsonLdNode completedBy(const JsonLdNode &whole) const;
    /// This node and what it has from `whole`, itself completed, as one object: without its wholes and parts, and with
    /// no name but its own.
    [[nodiscard]] QJsonObject aloneWith(const JsonLdNode &whole) const;

private:
    /// What the object itself has of a property.
    [[nodiscard]] QJsonValue own(const QString &property) const;
    [[nodiscard]] QJsonArray listed(const QJsonValue &value) const;
    [[nodiscard]] QString textOf(const QJsonValue &value) const;
    [[nodiscard]] QString stringOf(const QJsonValue &value) const;

    QJsonObject m_object;
    const JsonLdIndex *m_index;
    QList<std::shared_ptr<const JsonLdNode>> m_wholes;
};

/// Whether an object only refers to one that is elsewhere in the document.
bool isReference(const QJsonObject &object);

/// A name of schema.org without the vocabulary before it: "EventCancelled" of "https://schema.org/EventCancelled".
QString schemaName(const QString &name);

} // namespace universe
