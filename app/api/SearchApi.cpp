#include "app/api/SearchApi.h"

#include "app/api/ConcertFilters.h"
#include "app/api/SearchFilters.h"

#include <QJsonDocument>

namespace universe {

namespace {

Suggestion::Kind kindFrom(const QString &name) {
    if (name == u"singer")
        return Suggestion::Kind::Singer;
    return name == u"venue" ? Suggestion::Kind::Venue : Suggestion::Kind::Concert;
}

Result<Done> nothing(const Rows &) { return Done{}; }

} // namespace

QFuture<Result<QList<Suggestion>>> SearchApi::suggest(const QString &text, const QString &token) {
    return m_database.call(
        Retry::AtOnce,
        "select kind, id, text, detail, text_en, detail_en from api.suggest(query => $1, token => $2, size => $3)",
        Params(text, orNull(token), suggestionCount), [](const Rows &rows) -> Result<QList<Suggestion>> {
            return rows.map([](const Row &row) {
                return Suggestion{kindFrom(row.text(0)), row.integer(1), row.text(2),
                                  row.text(3),           row.text(4),    row.text(5)};
            });
        });
}

QFuture<Result<ConcertCount>> SearchApi::countConcerts(const ConcertQuery &query, const QString &token) {
    static const QByteArray sql = QByteArray("select api.count_concerts(") + filterParameters + ", token => $18)";
    return m_database.call(
        Retry::AtOnce, sql, filterParams(query, token),
        [](const Rows &rows) -> Result<ConcertCount> { return ConcertCount{rows.first().integer(0)}; });
}

QFuture<Result<SearchOffer>> SearchApi::searchFilters() {
    return m_database.call(Retry::AtOnce, "select genres, regions, min_price, max_price from api.search_filters()",
                           Params(), [](const Rows &rows) -> Result<SearchOffer> {
                               const Row row = rows.first();
                               return SearchOffer{row.texts(0), row.texts(1), {row.integer(2)}, {row.integer(3)}};
                           });
}

QFuture<Result<QList<SavedSearch>>> SearchApi::mySavedSearches(const QString &token) {
    return m_database.call(Retry::AtOnce,
                           "select saved_search_id, name, filters from api.my_saved_searches(token => $1)",
                           Params(token), [](const Rows &rows) -> Result<QList<SavedSearch>> {
                               return rows.map([](const Row &row) {
                                   const auto filters = QJsonDocument::fromJson(row.text(2).toUtf8()).object();
                                   return SavedSearch{row.integer(0), row.text(1), queryFrom(filters)};
                               });
                           });
}

QFuture<Result<Done>> SearchApi::saveSearch(const QString &token, const QString &name, const ConcertQuery &query) {
    const QByteArray filters = QJsonDocument(filtersOf(query)).toJson(QJsonDocument::Compact);
    return m_database.call(Retry::AtOnce, "select api.save_search(token => $1, name => $2, filters => $3)",
                           Params(token, name, filters), &nothing);
}

QFuture<Result<Done>> SearchApi::deleteSavedSearch(const QString &token, qint64 id) {
    return m_database.call(Retry::AtOnce, "select api.delete_saved_search(token => $1, saved_search_id => $2)",
                           Params(token, id), &nothing);
}

} // namespace universe
