#include "app/models/editing/PriceLines.h"

#include <QJsonObject>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

/// The longest known name that the list begins with; what stands before the next comma where none is known.
QString firstName(const QString &list, const QStringList &known) {
    QString name;
    for (const QString &one : known) {
        const bool isWhole = list.size() == one.size() || (list.size() > one.size() && list[one.size()] == u',');
        if (one.size() > name.size() && list.startsWith(one) && isWhole)
            name = one;
    }
    return name.isEmpty() ? list.section(u',', 0, 0) : name;
}

QJsonArray sectionsIn(QString list, const QStringList &known) {
    QJsonArray names;
    while (!list.trimmed().isEmpty()) {
        list = list.trimmed();
        const QString name = firstName(list, known);
        if (!name.trimmed().isEmpty())
            names << name.trimmed();
        list = list.mid(name.size() + 1);
    }
    return names;
}

} // namespace

QString priceLines(const QJsonArray &prices) {
    QStringList lines;
    for (const auto &value : prices) {
        const QJsonObject price = value.toObject();
        QStringList sections;
        for (const auto &section : price[u"sections"_s].toArray())
            sections << section.toString();
        lines << price[u"grade"_s].toString() + u'\t' + QString::number(price[u"price"_s].toInteger()) + u'\t' +
                     sections.join(u", "_s);
    }
    return lines.join(u'\n');
}

std::optional<QJsonValue> pricesIn(const QString &text, const QStringList &sections) {
    QJsonArray prices;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const qint64 coins = line.section(u'\t', 1, 1).remove(u',').trimmed().toLongLong(&isNumber);
        if (!isNumber)
            return {};
        QJsonObject price{{u"grade"_s, line.section(u'\t', 0, 0)}, {u"price"_s, coins}};
        if (const QJsonArray names = sectionsIn(line.section(u'\t', 2), sections); !names.isEmpty())
            price[u"sections"_s] = names;
        prices << price;
    }
    return prices;
}

} // namespace universe
