#include "app/import/table/TableColumns.h"

#include "app/import/SpellingKey.h"
#include "app/import/table/KnownHeaders.h"

using namespace Qt::StringLiterals;

namespace universe {

namespace {

/// Whether the text only fills its cell.
bool isFiller(const QString &text) {
    static const QStringList fillers{u"-"_s, u"--"_s, u"."_s, u"null"_s, u"none"_s, u"nan"_s, u"n/a"_s, u"\\n"_s};
    return text.size() <= 4 && fillers.contains(text.toLower());
}

/// A header without what stands behind it in brackets: 관람료(원).
QString plainHeader(const QString &header) {
    const QString plain = header.normalized(QString::NormalizationForm_KC);
    const qsizetype bracket = plain.indexOf(u'(');
    return bracket > 0 ? comparableHeader(plain.first(bracket)) : QString();
}

} // namespace

std::expected<TableColumns, Reason> TableColumns::of(const QStringList &headers, const TableMapping &mapping) {
    TableColumns columns;
    columns.m_headers = headers;
    while (!columns.m_headers.isEmpty() && columns.m_headers.last().trimmed().isEmpty())
        columns.m_headers.removeLast();
    QStringList names;
    for (const QString &header : columns.m_headers)
        names.append(spellingKey(header));
    for (auto mapped = mapping.columns().begin(); mapped != mapping.columns().end(); ++mapped) {
        const qsizetype column = mapped->number > 0 ? mapped->number - 1 : names.indexOf(spellingKey(mapped->header));
        if (column < 0)
            return std::unexpected(Reason::because("there is no column \"%1\", which the mapping names for %L2")
                                       .arg(mapped->header)
                                       .arg(mapped.key()));
        if (column >= columns.width())
            return std::unexpected(Reason::because("there is no column %1, which the mapping names for %L2")
                                       .arg(column + 1)
                                       .arg(mapped.key()));
        columns.m_columns[mapped.key()] = int(column);
    }
    columns.recognise();
    return columns;
}

TableColumns TableColumns::withoutHeaders() const {
    TableColumns columns = *this;
    for (int at = 0; at < width(); ++at)
        columns.m_headers[at] = u"column %1"_s.arg(at + 1);
    return columns;
}

void TableColumns::recognise() {
    QStringList names;
    for (const QString &header : m_headers)
        names.append(comparableHeader(header));
    const QList<int> mapped = m_columns.values();
    const auto columnOf = [&](const QString &name) {
        qsizetype column = names.indexOf(name);
        for (qsizetype at = 0; column < 0 && at < m_headers.size(); ++at)
            column = plainHeader(m_headers[at]) == name ? at : -1;
        return mapped.contains(column) ? -1 : column;
    };
    for (const KnownHeaders &known : knownHeaders()) {
        if (m_columns.contains(known.key))
            continue;
        for (const QString &name : known.headers.split(u',')) {
            if (const qsizetype column = columnOf(name); column >= 0) {
                m_columns[known.key] = int(column);
                break;
            }
        }
    }
    // A location is the hall's name where nothing else is, and else where the hall is.
    if (has(u"location"_s)) {
        const int location = m_columns.take(u"location"_s);
        const QString key = has(u"venue"_s) ? u"region"_s : u"venue"_s;
        if (!has(key))
            m_columns[key] = location;
    }
}

QString TableColumns::value(const TableRow &row, const QString &key) const {
    const int column = m_columns.value(key, -1);
    const QString text = row.cells.value(column).trimmed().normalized(QString::NormalizationForm_C);
    return key != u"title" && isFiller(text) ? QString() : text;
}

QString TableColumns::header(const QString &key) const {
    return m_headers.value(m_columns.value(key, -1)).simplified();
}

QStringList TableColumns::missing() const {
    QStringList keys{u"title"_s, u"venue"_s, u"starts_at"_s};
    keys.removeIf([this](const QString &key) { return has(key); });
    return keys;
}

} // namespace universe
