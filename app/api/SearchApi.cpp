#include "app/api/SearchApi.h"

namespace universe {

namespace {

Suggestion::Kind kindFrom(const QString &name) {
    if (name == u"singer")
        return Suggestion::Kind::Singer;
    return name == u"venue" ? Suggestion::Kind::Venue : Suggestion::Kind::Concert;
}

} // namespace

QFuture<Result<QList<Suggestion>>> SearchApi::suggest(const QString &text, const QString &token) {
    return m_database.call("select kind, id, text, detail from api.suggest(query => $1, token => $2, size => $3)",
                           Params(text, orNull(token), suggestionCount),
                           [](const Rows &rows) -> Result<QList<Suggestion>> {
                               return rows.map([](const Row &row) {
                                   return Suggestion{kindFrom(row.text(0)), row.integer(1), row.text(2), row.text(3)};
                               });
                           });
}

} // namespace universe
