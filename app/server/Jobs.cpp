#include "app/server/Jobs.h"

using namespace Qt::StringLiterals;

namespace universe {

namespace {

/// What a job did, in number and in words.
struct Run {
    qint64 done = 0;
    QString told;
};

/// Offers what came back to who waits for it, a show a transaction.
ServerResult<Run> runOffers(AdminConnection &connection) {
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
    return Run{offered + lapsed, u"%1 made, %2 lapsed"_s.arg(offered).arg(lapsed)};
}

/// Commits to draws that are closed, and gives what their winners did not pay for to the next.
ServerResult<Run> runDraws(AdminConnection &connection) {
    const auto settled = connection.execute(u"select private.settle_draws()"_s);
    if (!settled)
        return std::unexpected(settled.error());
    const qint64 count = settled->first().integer(0);
    return Run{count, u"%1 settled"_s.arg(count)};
}

/// Adds up what was sold since the last time, for reports.
ServerResult<Run> runSums(AdminConnection &connection) {
    const auto added = connection.execute(u"select private.roll_up_sales()"_s);
    if (!added)
        return std::unexpected(added.error());
    return Run{added->first().integer(0), u"of sales counted on"_s};
}

/// Runs a job and writes down that it ran, for whoever watches over it.
ServerResult<JobReport> recorded(AdminConnection &connection, const QString &name,
                                 ServerResult<Run> (*job)(AdminConnection &)) {
    const auto begun = connection.runScript(u"select clock_timestamp()::text"_s);
    if (!begun)
        return std::unexpected(begun.error());
    const auto run = job(connection);
    if (!run)
        return std::unexpected(run.error());
    const auto noted = connection.execute(u"select private.record_run($1, $2::timestamptz, $3)"_s,
                                          {name, begun->first().text(0), run->done});
    if (!noted)
        return std::unexpected(noted.error());
    return JobReport{name, run->told};
}

} // namespace

ServerResult<QList<JobReport>> runJobs(AdminConnection &connection) {
    QList<JobReport> reports;
    // First what sets seats free, for those who wait.
    for (const auto &[name, job] :
         {std::pair{u"draws"_s, &runDraws}, std::pair{u"offers"_s, &runOffers}, std::pair{u"sums"_s, &runSums}}) {
        auto report = recorded(connection, name, job);
        if (!report)
            return std::unexpected(report.error());
        reports.append(*std::move(report));
    }
    return reports;
}

} // namespace universe
