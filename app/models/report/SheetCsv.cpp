#include "app/models/report/SheetCsv.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

/// RFC 4180: between quotes where it is needed. A spreadsheet would reckon a text that begins like a formula, whoever
/// wrote it, so such a text begins with an apostrophe.
QString textCell(QString text) {
    static const QString beginsFormula = u"=+-@\t\r\n＝＋－＠"_s;
    if (!text.isEmpty() && beginsFormula.contains(text.front()))
        text.prepend(u'\'');
    const bool isQuoted = std::ranges::any_of(
        text, [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u';' || c == u'\t'; });
    return isQuoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString cell(const QVariant &value, Sheet::Kind kind) {
    if (!value.isValid())
        return {};
    switch (kind) {
    case Sheet::Kind::Whole:
        return QString::number(value.toLongLong());
    case Sheet::Kind::Percent:
        return QString::number(value.toDouble(), 'f', 4);
    case Sheet::Kind::Day:
        return value.toDate().toString(Qt::ISODate);
    case Sheet::Kind::Instant:
        return value.toDateTime().toString(u"yyyy-MM-dd HH:mm"_s);
    case Sheet::Kind::Text:
        break;
    }
    return textCell(value.toString());
}

QString line(const QStringList &cells) { return cells.join(u',') + u"\r\n"_s; }

} // namespace

QByteArray sheetAsCsv(const Sheet &sheet) {
    QStringList names;
    for (const Sheet::Column &column : sheet.columns)
        names << textCell(column.name);
    QString table = QChar(QChar::ByteOrderMark) + line(names);
    const qsizetype rows = sheet.rows.size() - (sheet.hasTotal ? 1 : 0);
    for (qsizetype row = 0; row < rows; ++row) {
        QStringList cells;
        for (qsizetype column = 0; column < sheet.columns.size(); ++column)
            cells << cell(sheet.rows.at(row).at(column), sheet.columns.at(column).kind);
        table += line(cells);
    }
    return table.toUtf8();
}

} // namespace universe
