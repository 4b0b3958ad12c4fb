#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace universe {

/// The nodes of a document that others refer to, by their @id, and how much may still be read of it. Events may be
/// parts of each other, and name the same place again and again: what is read of a small file could be without end.
class JsonLdIndex {
public:
    /// Each byte of a file of that size may be read some times.
    explicit JsonLdIndex(qint64 fileSize)
        : m_left(harmless + greatestRatio * fileSize) {}

    void insert(const QString &id, const QJsonObject &node) { m_nodes.insert(id, node); }
    [[nodiscard]] bool contains(const QString &id) const { return m_nodes.contains(id); }
    [[nodiscard]] QJsonObject value(const QString &id) const { return m_nodes.value(id); }

    /// The names of some properties are written with their vocabulary ("schema:name").
    void setPrefixed() { m_isPrefixed = true; }
    [[nodiscard]] bool isPrefixed() const { return m_isPrefixed; }

    /// Counts what is read, in characters or what takes as long.
    void spend(qint64 characters) const { m_left -= characters; }
    /// Whether nothing more is to be read.
    [[nodiscard]] bool isSpent() const { return m_left < 0; }

private:
    static constexpr qint64 harmless = 20'000'000;
    static constexpr qint64 greatestRatio = 3;

    QHash<QString, QJsonObject> m_nodes;
    mutable qint64 m_left;
    bool m_isPrefixed = false;
};

} // namespace universe
