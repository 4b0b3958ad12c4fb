#pragma once

#include "app/core/Ids.h"
#include "app/core/Money.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace universe {

/// The values of $1, $2, ... They travel beside the statement, never inside its text, so that no password or token can
/// be read in pg_stat_activity or in a log.
class Params {
public:
    Params() = default;
    template <typename... Args>
    Params(const Args &...args) {
        (add(args), ...);
    }

    void add(std::nullptr_t);
    void add(const char *) = delete; ///< would become a bool
    void add(const QString &text);
    void add(qint64 number);
    void add(int number) { add(qint64{number}); }
    void add(bool flag);
    void add(QDate date);
    void add(const QDateTime &instant);
    void add(const QUuid &uuid);
    void add(Money money) { add(money.coins); }
    void add(const QByteArray &utf8); ///< text already encoded, such as a JSON document
    template <typename Tag>
    void add(Id<Tag> id) {
        add(id.value);
    }
    void add(const QList<int> &numbers);
    template <typename Tag>
    void add(const QList<Id<Tag>> &ids);
    template <typename T>
    void add(const std::optional<T> &value) {
        value ? add(*value) : add(nullptr);
    }

    friend bool operator==(const Params &a, const Params &b) = default;
    [[nodiscard]] int count() const { return static_cast<int>(m_values.size()); }
    /// Pointers for libpq, valid as long as this object is unchanged; null for SQL null.
    [[nodiscard]] std::vector<const char *> pointers() const;

private:
    std::vector<std::optional<QByteArray>> m_values;
};

template <typename Tag>
void Params::add(const QList<Id<Tag>> &ids) {
    QByteArray array = "{";
    for (const auto &id : ids) {
        if (array.size() > 1)
            array += ',';
        array += QByteArray::number(id.value);
    }
    m_values.emplace_back(array + '}');
}

/// The id; SQL null for an id that stands for "none".
template <typename Tag>
std::optional<Id<Tag>> orNull(Id<Tag> id) {
    return id.isValid() ? std::optional(id) : std::nullopt;
}

/// The numbers; SQL null for an empty list.
inline std::optional<QList<int>> orNull(const QList<int> &numbers) {
    return numbers.isEmpty() ? std::nullopt : std::optional(numbers);
}

/// The text; SQL null for an empty one.
inline std::optional<QString> orNull(const QString &text) {
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace universe
