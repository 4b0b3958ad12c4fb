#include "app/admin/Command.h"
#include "app/mail/MailQueue.h"
#include "app/server/Jobs.h"

#include <QTextStream>

#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;

namespace universe::admin {

namespace {

Outcome runOnce(const QCommandLineParser &parser) {
    auto connection = connectTo(parser);
    if (!connection)
        return std::unexpected(connection.error());
    const auto reports = runJobs(*connection);
    if (!reports)
        return failed(reports.error());
    for (const JobReport &report : *reports)
        print(u"%1: %2"_s.arg(report.name, report.done));
    const auto mail = sendDueMail(*connection);
    if (!mail)
        return failed(mail.error());
    print(u"reminders: %1 queued"_s.arg(mail->reminders));
    print(u"mail: %1 sent, %2 to be tried again, %3 failed"_s.arg(mail->sent).arg(mail->later).arg(mail->failed));
    return {};
}

/// Runs the jobs once, or again and again until the program is ended. Whatever keeps it from a run is told, and the
/// next run connects anew.
Outcome run(const QCommandLineParser &parser) {
    bool isNumber = false;
    const int seconds = parser.value(u"every"_s).toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > 3600)
        return std::unexpected(u"--every takes 1 to 3600 seconds, not '%1'"_s.arg(parser.value(u"every"_s)));
    if (!parser.isSet(u"watch"_s))
        return runOnce(parser);
    for (;;) {
        if (const auto done = runOnce(parser); !done)
            QTextStream(stderr) << "my-universe-admin: " << done.error().simplified() << Qt::endl;
        std::this_thread::sleep_for(std::chrono::seconds(seconds));
    }
}

} // namespace

Command runJobsCommand() {
    return {
        .name = u"run-jobs"_s,
        .summary =
            u"Does what is due by time: settles draws, offers seats that came back to who waits for them, reminds, and sends mail."_s,
        .options = {{u"watch"_s, u"Goes on until it is ended."_s},
                    {u"every"_s, u"Of --watch: the seconds between two runs, 60 unless told."_s, u"SECONDS"_s,
                     u"60"_s}},
        .required = {},
        .arguments = {},
        .run = run,
        .paints = true};
}

} // namespace universe::admin
