#include "app/api/PosterApi.h"

namespace universe {

QFuture<Result<QByteArray>> PosterApi::poster(const QString &name) {
    return m_database.call(
        Retry::AtOnce, "select encode(api.poster(poster => $1), 'base64')", Params(name),
        [](const Rows &rows) -> Result<QByteArray> { return QByteArray::fromBase64(rows.first().text(0).toLatin1()); });
}

QFuture<Result<QString>> PosterApi::storePoster(const QString &token, const QByteArray &jpeg) {
    return m_database.call(Retry::AtOnce, "select api.store_poster(token => $1, image => decode($2, 'base64'))",
                           Params(token, jpeg.toBase64()),
                           [](const Rows &rows) -> Result<QString> { return rows.first().text(0); });
}

} // namespace universe
