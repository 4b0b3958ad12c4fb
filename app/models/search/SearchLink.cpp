#include "app/models/search/SearchLink.h"

#include "app/api/SearchFilters.h"

#include <QJsonArray>
#include <QUrl>
#include <QUrlQuery>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

const auto scheme = u"my-universe:search?"_s;

/// Ids mean nothing to another server, and no chip shows them.
const QStringList ids{u"singer_id"_s, u"venue_id"_s};

QString writeValue(const QJsonValue &value) {
    if (value.isArray()) {
        QStringList items;
        for (const QJsonValue item : value.toArray())
            items << writeValue(item);
        return items.join(u',');
    }
    return value.toVariant().toString();
}

/// The value in the type of its parameter; only texts stay texts.
QJsonValue readValue(const QString &name, const QString &text) {
    static const QStringList numbers{u"min_price"_s, u"max_price"_s, u"age_limit"_s, u"seats_free"_s};
    if (numbers.contains(name)) {
        bool good = false;
        const qint64 number = text.toLongLong(&good);
        return good ? QJsonValue(number) : QJsonValue();
    }
    if (name == u"favourites_only")
        return text == u"true";
    if (name != u"weekdays")
        return text;
    QJsonArray days;
    for (const QString &day : text.split(u','))
        days << day.toInt();
    return days;
}

} // namespace

// All but letters are encoded. That includes the plus sign, which some mail programs take for a space.
QString searchLink(const ConcertQuery &query) {
    QJsonObject filters = filtersOf(query);
    for (const QString &name : ids)
        filters.remove(name);
    QStringList items;
    for (auto it = filters.begin(); it != filters.end(); ++it)
        items << it.key() + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(writeValue(it.value()), ","));
    return scheme + items.join(u'&');
}

std::optional<ConcertQuery> searchInText(const QString &text) {
    const qsizetype at = text.indexOf(scheme, 0, Qt::CaseInsensitive);
    if (at < 0)
        return std::nullopt;
    const QString rest = text.sliced(at + scheme.size());
    const auto isEnd = [](QChar c) { return c.isSpace() || c == u'<' || c == u'>' || c == u'"'; };
    const auto end = std::ranges::find_if(rest, isEnd);
    QJsonObject filters;
    const QUrlQuery parameters(rest.left(end - rest.begin()));
    for (const auto &[name, value] : parameters.queryItems(QUrl::FullyDecoded))
        if (!ids.contains(name))
            filters[name] = readValue(name, value);
    return queryFrom(filters);
}

} // namespace universe
