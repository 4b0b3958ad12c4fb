#include "app/mail/MailQueue.h"

#include "app/core/SpokenLanguage.h"
#include "app/mail/MailText.h"
#include "app/mail/MailedTickets.h"
#include "app/mail/SmtpSender.h"

#include <QJsonDocument>

namespace universe {

using namespace Qt::StringLiterals;
using Kind = MailOutcome::Kind;

namespace {

Mail mailOf(const QJsonObject &facts) {
    const QString language = facts.value("language"_L1).toString();
    const SpokenLanguage spoken(language);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool hasTickets = facts.value("kind"_L1).toString() == u"tickets";
    return {.from = facts.value("from"_L1).toString(),
            .to = facts.value("to"_L1).toString(),
            .messageId = facts.value("message_id"_L1).toString(),
            .language = language,
            .subject = mailSubject(facts),
            .text = mailBody(facts),
            .date = now,
            .attachments = hasTickets ? mailedTickets(facts, now) : QList<MailAttachment>()};
}

QString wordOf(Kind kind) {
    switch (kind) {
    case Kind::Sent:
        return u"sent"_s;
    case Kind::Later:
        return u"later"_s;
    case Kind::Never:
        return u"never"_s;
    case Kind::Unsure:
        return u"unsure"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

ServerResult<MailCount> sendDueMail(AdminConnection &connection) {
    MailCount count;
    const auto servers = connection.execute("select url, password, authority from data.mail_server");
    if (!servers)
        return std::unexpected(servers.error());
    if (servers->isEmpty())
        return count;
    const auto begun =
        connection.execute("select clock_timestamp()::text, private.queue_reminders(), private.forget_mail()");
    if (!begun)
        return std::unexpected(begun.error());
    count.reminders = int(begun->first().integer(1));
    const Row server = servers->first();
    SmtpSender sender({server.text(0), server.text(1), server.text(2).toLatin1()});
    for (;;) {
        const auto next = connection.execute("select mail_id, try, facts from private.next_mail()");
        if (!next)
            return std::unexpected(next.error());
        const Row row = next->first();
        if (row.isNull(0))
            break;
        const QJsonObject facts = QJsonDocument::fromJson(row.text(2).toUtf8()).object();
        const MailOutcome outcome = sender.send(mailOf(facts));
        const auto settled = connection.execute("select private.mail_result($1, $2::int, $3, $4)",
                                                {row.integer(0), row.integer(1), wordOf(outcome.kind), outcome.error});
        if (!settled)
            return std::unexpected(settled.error());
        const QString state = settled->first().text(0);
        count.sent += state == u"sent" ? 1 : 0;
        count.later += state == u"due" ? 1 : 0;
        count.failed += state == u"failed" ? 1 : 0;
    }
    const auto noted = connection.execute("select private.record_run('mail', $1::timestamptz, $2)",
                                          {begun->first().text(0), qint64(count.sent)});
    if (!noted)
        return std::unexpected(noted.error());
    return count;
}

} // namespace universe
