#include "app/db/Rows.h"

#include <QTimeZone>

#include <libpq-fe.h>

#include <charconv>

namespace universe {

namespace {

qint64 number(QByteArrayView digits) {
    qint64 value = 0;
    std::from_chars(digits.begin(), digits.end(), value);
    return value;
}

} // namespace

bool Row::isNull(int column) const { return PQgetisnull(m_result.get(), m_row, column) != 0; }

QByteArrayView Row::bytes(int column) const {
    return {PQgetvalue(m_result.get(), m_row, column), PQgetlength(m_result.get(), m_row, column)};
}

QString Row::text(int column) const { return QString::fromUtf8(bytes(column)); }

qint64 Row::integer(int column) const { return number(bytes(column)); }

double Row::real(int column) const { return bytes(column).toByteArray().toDouble(); }

bool Row::boolean(int column) const { return bytes(column) == "t"; }

std::optional<QDate> Row::date(int column) const {
    const QDate date = QDate::fromString(text(column), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

// The connection asks for DateStyle ISO and TimeZone UTC: "2026-12-24 10:00:00.123456+00".
QDateTime Row::instant(int column) const {
    const QByteArrayView iso = bytes(column);
    if (iso.size() < 19 || iso[4] != '-')
        return {};
    const auto field = [&](qsizetype at, qsizetype length) { return int(number(iso.sliced(at, length))); };
    int milliseconds = 0;
    if (iso.size() > 20 && iso[19] == '.') {
        int scale = 100;
        for (qsizetype i = 20; i < iso.size() && iso[i] >= '0' && iso[i] <= '9' && scale > 0; ++i, scale /= 10)
            milliseconds += (iso[i] - '0') * scale;
    }
    return {QDate(field(0, 4), field(5, 2), field(8, 2)), QTime(field(11, 2), field(14, 2), field(17, 2), milliseconds),
            QTimeZone::utc()};
}

QList<qint64> Row::integers(int column) const {
    QList<qint64> values;
    const QByteArrayView array = bytes(column); // {1,2,3}
    const char *at = array.begin() + 1;
    while (at < array.end() - 1) {
        qint64 value = 0;
        at = std::from_chars(at, array.end() - 1, value).ptr + 1;
        values.append(value);
    }
    return values;
}

// {plain,"a, b","\"quoted\"","back\\slash","",NULL}: all but plain words are quoted, and in quotes a backslash takes
// the next letter as it is.
QStringList Row::texts(int column) const {
    QStringList values;
    const QByteArrayView array = bytes(column);
    QByteArray value;
    bool inQuotes = false;
    bool quoted = false;
    for (qsizetype i = 1; i < array.size(); ++i) {
        const char letter = array[i];
        if (letter == '"') {
            inQuotes = !inQuotes;
            quoted = true;
        } else if (inQuotes && letter == '\\') {
            value += array[++i];
        } else if (inQuotes || (letter != ',' && letter != '}')) {
            value += letter;
        } else if (quoted || !value.isEmpty()) {
            values << (!quoted && value == "NULL" ? QString() : QString::fromUtf8(value));
            value.clear();
            quoted = false;
        }
    }
    return values;
}

Rows::Rows(pg_result *result)
    : m_result(result, &PQclear) {}

int Rows::size() const { return PQntuples(m_result.get()); }

} // namespace universe
