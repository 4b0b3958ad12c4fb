#include "app/models/report/SalesCsv.h"

#include "app/models/report/SalesModel.h"

#include <QSaveFile>
#include <QStringList>

#include <algorithm>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

/// RFC 4180: between quotes where it is needed. A spreadsheet would reckon a text that begins like a formula, whoever
/// wrote it, so such a text begins with an apostrophe.
QString cell(QString text) {
    static const QString beginsFormula = u"=+-@\t\r\n＝＋－＠"_s;
    if (!text.isEmpty() && beginsFormula.contains(text.front()))
        text.prepend(u'\'');
    const bool isQuoted = std::ranges::any_of(
        text, [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u';' || c == u'\t'; });
    return isQuoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString line(const QStringList &cells) { return cells.join(u',') + u"\r\n"_s; }

} // namespace

QByteArray salesCsv(const QList<ShowSales> &sales) {
    QStringList names;
    for (int column = 0; column < SalesModel::columns; ++column)
        names << cell(SalesModel::columnName(SalesModel::Column(column)));
    QString table = QChar(QChar::ByteOrderMark) + line(names);
    for (const ShowSales &show : sales) {
        QStringList cells{cell(show.title), show.startsAt.toTimeZone(show.timeZone).toString(u"yyyy-MM-dd HH:mm"_s)};
        for (int column = SalesModel::Sold; column < SalesModel::columns; ++column)
            cells << QString::number(SalesModel::figure(show.figures, SalesModel::Column(column)));
        table += line(cells);
    }
    return table.toUtf8();
}

QString writeSalesCsv(const QString &fileName, const QByteArray &table) {
    QSaveFile file(fileName);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(table) == table.size() && file.commit();
    return isWritten ? QString() : file.errorString();
}

} // namespace universe
