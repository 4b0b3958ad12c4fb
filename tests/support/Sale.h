#pragma once

#include "app/core/SalePhase.h"
#include "tests/support/FanWorld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace universe::test {

/// Sells the concert "open" in these phases, as a document has them. All of them are to come; beginPhase() turns time.
inline void sellInPhases(FanWorld &world, const QList<QJsonObject> &phases) {
    QJsonArray sale;
    int day = 1;
    for (QJsonObject phase : phases) {
        const auto inHours = [day](int hours) {
            return QDateTime::currentDateTimeUtc().addDays(day).addSecs(qint64(3600) * hours).toString(Qt::ISODate);
        };
        phase.insert(QStringLiteral("opens"), inHours(0));
        phase.insert(QStringLiteral("closes"), inHours(1));
        if (phase.value(QStringLiteral("kind")) == QStringLiteral("draw")) {
            phase.insert(QStringLiteral("draw_at"), inHours(2));
            phase.insert(QStringLiteral("beacon"), QJsonObject{{QStringLiteral("source"), QStringLiteral("file")},
                                                               {QStringLiteral("round"), 12}});
        }
        sale.append(phase);
        ++day;
    }
    // Phases are laid down before the sale opens.
    const auto openIn = [&world](const char *when) {
        world.database.sql(QStringLiteral("update data.concert set booking_opens = now() + $1::interval where "
                                          "source_id = 'open'"),
                           {QString::fromLatin1(when)});
    };
    openIn("1 hour");
    world.change(QStringLiteral("open"), {{QStringLiteral("sale"), sale}});
    openIn("-5 days");
}

inline QJsonObject phaseOf(const char *kind, const QJsonObject &more = {}) {
    QJsonObject phase = more;
    phase.insert(QStringLiteral("kind"), QString::fromLatin1(kind));
    return phase;
}

/// Moves the phase at this position (from 1): it opens and closes in so many seconds, and is drawn at its close.
inline void turnPhase(FanWorld &world, int position, int opens, int closes) {
    world.database.sql(
        QStringLiteral("update data.sale_phase set opens = clock_timestamp() + make_interval(secs => $2::int), "
                       "closes = clock_timestamp() + make_interval(secs => $3::int), draw_at = case when kind = 'draw' "
                       "then clock_timestamp() + make_interval(secs => $3::int) end where position = $1::int"),
        {position, opens, closes});
}

/// Closes the draw of the first phase and makes it; the seed is always this one.
inline void makeDraw(FanWorld &world) {
    turnPhase(world, 1, -7200, -1);
    world.database.sql(QStringLiteral("select private.commit_draw(phase_id) from data.sale_phase where position = 1"));
    world.database.sql(QStringLiteral(
        "select private.make_draw(phase_id, jsonb_build_object('source', 'file', 'round', '12', 'value', "
        "repeat('0', 64), 'checked', false)) from data.sale_phase where position = 1"));
}

/// The wishes of one show as api.enter_draw takes them: {{"R석", 2}, ...}
inline QString wishesText(ShowId show, const QList<std::pair<QString, int>> &wishes) {
    QJsonArray list;
    for (const auto &[grade, seats] : wishes)
        list.append(QJsonObject{{QStringLiteral("show_id"), show.value},
                                {QStringLiteral("grade"), grade},
                                {QStringLiteral("seats"), seats}});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace universe::test
