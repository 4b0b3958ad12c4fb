#include "app/server/Jobs.h"

using namespace Qt::StringLiterals;

namespace universe {

namespace {

/// Offers what came back to who waits for it, a show a transaction.
ServerResult<JobReport> runOffers(AdminConnection &connection) {
    const auto begun = connection.runScript(u"select clock_timestamp()::text"_s);
    if (!begun)
        return std::unexpected(begun.error());
    qint64 offered = 0;
    qint64 lapsed = 0;
    for (qint64 show = 0;;) {
        const auto step = connection.execute(u"select show_id, offered, lapsed from private.run_offers($1)"_s, {show});
        if (!step)
            return std::unexpected(step.error());
        const Row row = step->first();
        if (row.isNull(0))
            break;
        show = row.integer(0);
        offered += row.integer(1);
        lapsed += row.integer(2);
    }
    const auto noted = connection.execute(u"select private.record_run('offers', $1::timestamptz, $2)"_s,
                                          {begun->first().text(0), offered + lapsed});
    if (!noted)
        return std::unexpected(noted.error());
    return JobReport{u"offers"_s, u"%1 made, %2 lapsed"_s.arg(offered).arg(lapsed)};
}

/// Commits to draws that are closed, and gives what their winners did not pay for to the next.
ServerResult<JobReport> runDraws(AdminConnection &connection) {
    const auto settled = connection.execute(u"select private.settle_draws()"_s);
    if (!settled)
        return std::unexpected(settled.error());
    return JobReport{u"draws"_s, u"%1 settled"_s.arg(settled->first().integer(0))};
}

/// Adds up what was sold since the last time, for reports.
ServerResult<JobReport> runSums(AdminConnection &connection) {
    const auto added = connection.execute(u"select private.roll_up_sales()"_s);
    if (!added)
        return std::unexpected(added.error());
    return JobReport{u"sums"_s, u"of sales counted on"_s};
}

} // namespace

ServerResult<QList<JobReport>> runJobs(AdminConnection &connection) {
    // First what sets seats free, for those who wait.
    auto draws = runDraws(connection);
    if (!draws)
        return std::unexpected(draws.error());
    auto offers = runOffers(connection);
    if (!offers)
        return std::unexpected(offers.error());
    auto sums = runSums(connection);
    if (!sums)
        return std::unexpected(sums.error());
    return QList{std::move(*draws), std::move(*offers), std::move(*sums)};
}

} // namespace universe
