#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

struct pg_result;

namespace universe {

class Rows;

/// One row of an answer, which it keeps alive; columns by position in the select list. Only here does server text
/// become values: instants are UTC, money stays a whole number.
class Row {
public:
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const; ///< empty for null
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool boolean(int column) const;
    [[nodiscard]] std::optional<QDate> date(int column) const;
    [[nodiscard]] QDateTime instant(int column) const; ///< invalid for null and for infinity
    [[nodiscard]] QList<qint64> integers(int column) const;
    [[nodiscard]] QStringList texts(int column) const; ///< of one dimension; empty for a null in it

private:
    friend class Rows;
    Row(std::shared_ptr<const pg_result> result, int row)
        : m_result(std::move(result))
        , m_row(row) {}
    [[nodiscard]] QByteArrayView bytes(int column) const;

    std::shared_ptr<const pg_result> m_result;
    int m_row;
};

/// The answer to one statement.
class Rows {
public:
    explicit Rows(pg_result *result);

    [[nodiscard]] int size() const;
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] Row at(int row) const { return {m_result, row}; }
    [[nodiscard]] Row first() const { return at(0); }

    /// The values that `mapRow` makes of every row.
    template <typename Map>
    [[nodiscard]] auto map(Map &&mapRow) const {
        QList<decltype(mapRow(at(0)))> list;
        list.reserve(size());
        for (int i = 0; i < size(); ++i)
            list.append(mapRow(at(i)));
        return list;
    }

private:
    std::shared_ptr<const pg_result> m_result;
};

} // namespace universe
