#include "app/api/SingerApi.h"

namespace universe {

namespace {

/// The first six columns of every row about a singer.
SingerSummary readSinger(const Row &row) {
    SingerSummary singer;
    singer.id = {row.integer(0)};
    singer.name = row.text(1);
    singer.nameEn = row.text(2);
    singer.kind = row.text(3);
    singer.concertsUpcoming = int(row.integer(4));
    singer.concertsOpen = int(row.integer(5));
    return singer;
}

} // namespace

QFuture<Result<SingerPage>> SingerApi::singers(const SingerQuery &query, const QString &cursor, const QString &token) {
    return m_database.call(
        Retry::AtOnce,
        "select singer_id, name, name_en, kind, concerts_upcoming, concerts_open, favourite, cursor "
        "from api.singers(query => $1, initial => $2, kind => $3, favourites_only => $4, after => $5, page_size => $6, "
        "token => $7)",
        Params(orNull(query.text), orNull(query.initial), orNull(query.kind), query.favouritesOnly, orNull(cursor),
               pageSize, orNull(token)),
        [](const Rows &rows) -> Result<SingerPage> {
            SingerPage page;
            page.rows = rows.map([](const Row &row) {
                SingerSummary singer = readSinger(row);
                singer.favourite = row.boolean(6);
                return singer;
            });
            if (rows.size() == pageSize)
                page.cursor = rows.at(rows.size() - 1).text(7);
            return page;
        });
}

QFuture<Result<QList<SingerInitial>>> SingerApi::singerInitials() {
    const auto initials = [](const Rows &rows) -> Result<QList<SingerInitial>> {
        return rows.map([](const Row &row) { return SingerInitial{row.text(0), int(row.integer(1))}; });
    };
    return m_database.call(Retry::AtOnce, "select initial, singers from api.singer_initials()", Params(), initials);
}

QFuture<Result<Singer>> SingerApi::singer(SingerId id, const QString &token) {
    return m_database.call(Retry::AtOnce,
                           "select singer_id, name, name_en, kind, concerts_upcoming, concerts_open, concerts_past, "
                           "favourite from api.singer(singer_id => $1, token => $2)",
                           Params(id, orNull(token)), [](const Rows &rows) -> Result<Singer> {
                               const Row row = rows.first();
                               Singer singer;
                               static_cast<SingerSummary &>(singer) = readSinger(row);
                               singer.concertsPast = int(row.integer(6));
                               singer.favourite = row.boolean(7);
                               return singer;
                           });
}

QFuture<Result<QList<SingerRelation>>> SingerApi::singerRelations(SingerId id) {
    return m_database.call(Retry::AtOnce,
                           "select singer_id, name, name_en, kind, concerts_upcoming, concerts_open, relation, current "
                           "from api.singer_relations(singer_id => $1)",
                           Params(id), [](const Rows &rows) -> Result<QList<SingerRelation>> {
                               return rows.map([](const Row &row) {
                                   return SingerRelation{readSinger(row), row.text(6) == u"member", row.boolean(7)};
                               });
                           });
}

} // namespace universe
