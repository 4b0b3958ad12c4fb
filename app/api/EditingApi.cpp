#include "app/api/EditingApi.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

QList<ConcertDocument::Show> readShows(const QByteArray &json) {
    QList<ConcertDocument::Show> shows;
    const QJsonArray list = QJsonDocument::fromJson(json).array();
    for (const auto &value : list) {
        const QJsonObject show = value.toObject();
        shows << ConcertDocument::Show{.id = {show[u"show_id"_s].toInteger()},
                                       .startsAt = QDateTime::fromString(show[u"starts_at"_s].toString(), Qt::ISODate),
                                       .cancelled = show[u"cancelled"_s].toBool(),
                                       .sold = show[u"sold"_s].toInteger()};
    }
    return shows;
}

EditOutcome::Kind kindOf(const QString &name) {
    const QStringList names{u"created"_s, u"updated"_s, u"unchanged"_s, u"rejected"_s, u"conflict"_s};
    const qsizetype index = names.indexOf(name);
    return index < 0 ? EditOutcome::Kind::Rejected : EditOutcome::Kind(index);
}

} // namespace

QFuture<Result<ConcertDocument>> EditingApi::concertDocument(const QString &token, ConcertId id) {
    return m_database.call(Retry::AtOnce,
                           "select document, time_zone, cancelled, shows, sections, changed_at, changed_by "
                           "from api.concert_document(token => $1, concert_id => $2)",
                           Params(token, id), [id](const Rows &rows) -> Result<ConcertDocument> {
                               if (rows.isEmpty())
                                   return failure(ErrorCode::NotFound);
                               const Row row = rows.first();
                               return ConcertDocument{.id = id,
                                                      .source = row.text(0).toUtf8(),
                                                      .concert = QJsonDocument::fromJson(row.text(0).toUtf8()).object(),
                                                      .timeZone = QTimeZone(row.text(1).toUtf8()),
                                                      .cancelled = row.boolean(2),
                                                      .shows = readShows(row.text(3).toUtf8()),
                                                      .sections = row.texts(4),
                                                      .changedAt = row.isNull(5) ? QDateTime() : row.instant(5),
                                                      .changedBy = row.text(6)};
                           });
}

QFuture<Result<EditOutcome>> EditingApi::editConcert(const QString &token, const ConcertDocument &before,
                                                     const QJsonObject &changes) {
    Params params(token, orNull(before.id));
    params.add(before.id.isValid() ? std::optional(before.source) : std::nullopt);
    params.add(QJsonDocument(changes).toJson(QJsonDocument::Compact));
    return m_database.call(Retry::Never,
                           "select id, outcome, field, coalesce(message, ''), coalesce(reason::text, '') from "
                           "api.edit_concert(token => $1, concert_id => $2, "
                           "expected => $3::jsonb, changes => $4::jsonb)",
                           params, [](const Rows &rows) -> Result<EditOutcome> {
                               if (rows.isEmpty())
                                   return failure(ErrorCode::Internal);
                               const Row row = rows.first();
                               return EditOutcome{.kind = kindOf(row.text(1)),
                                                  .id = {row.isNull(0) ? 0 : row.integer(0)},
                                                  .field = row.text(2),
                                                  .reason = Reason::fromServer(row.text(3), row.text(4))};
                           });
}

} // namespace universe
