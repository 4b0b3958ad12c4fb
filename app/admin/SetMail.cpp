#include "app/admin/Command.h"

#include <QFile>
#include <QUrl>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace universe::admin {

namespace {

std::expected<QUrl, QString> serverOf(const QCommandLineParser &parser) {
    const QString given = parser.value(u"smtp"_s);
    QUrl url(given, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != u"smtp" && url.scheme() != u"smtps") || url.host().isEmpty() ||
        !(url.path().isEmpty() || url.path() == u"/"))
        return std::unexpected(u"--smtp is like smtp://user@mail.example:587 or smtps://mail.example, not '%1'"_s.arg(
            url.toDisplayString(QUrl::RemovePassword)));
    if (!url.password().isEmpty())
        return std::unexpected(u"a password is given on standard input, not in --smtp: others can read it there"_s);
    return url;
}

/// What standard input has; nobody is asked at a terminal for a password that the server may not want.
std::expected<QString, QString> passwordFor(const QUrl &server) {
    if (server.userName().isEmpty() && isatty(STDIN_FILENO) == 1)
        return QString();
    return readPassword(server.userName().isEmpty() ? Need::May : Need::Must);
}

Outcome setMail(const QCommandLineParser &parser) {
    auto url = serverOf(parser);
    if (!url)
        return std::unexpected(url.error());
    const auto password = passwordFor(*url);
    if (!password)
        return std::unexpected(password.error());
    const QString sender = parser.value(u"from"_s);
    if (!password->isEmpty() && url->userName().isEmpty())
        url->setUserName(sender);
    QByteArray authority;
    if (parser.isSet(u"ca"_s)) {
        QFile file(parser.value(u"ca"_s));
        if (!file.open(QIODevice::ReadOnly))
            return std::unexpected(u"cannot read %1: %2"_s.arg(file.fileName(), file.errorString()));
        authority = file.readAll();
        if (!authority.contains("-----BEGIN CERTIFICATE-----"))
            return std::unexpected(u"%1 has no certificate (PEM)"_s.arg(file.fileName()));
    }
    auto connection = connectTo(parser);
    if (!connection)
        return std::unexpected(connection.error());
    const auto set =
        connection->execute("insert into data.mail_server as s (url, sender, password, authority)"
                            " values ($1, private.email_text($2), $3, $4)"
                            " on conflict (is_set) do update set url = excluded.url, sender = excluded.sender,"
                            " password = excluded.password, authority = excluded.authority returning s.sender",
                            {QString::fromLatin1(url->toEncoded()), sender, *password, QString::fromLatin1(authority)});
    if (!set)
        return failed(set.error());
    print(u"mail goes out from %1 by %2"_s.arg(set->first().text(0), url->toDisplayString(QUrl::RemoveUserInfo)));
    return {};
}

} // namespace

Command setMailCommand() {
    return {u"set-mail"_s,
            u"Says where mail to members goes out; the server's password, if any, comes on standard input."_s,
            {{u"smtp"_s, u"The server: smtp://user@host:587 (STARTTLS) or smtps://user@host."_s, u"URL"_s},
             {u"from"_s, u"The address that mail comes from."_s, u"ADDRESS"_s},
             {u"ca"_s, u"Certificates (PEM) of who signs the server's, where it is nobody known."_s, u"FILE"_s}},
            {u"smtp"_s, u"from"_s},
            {},
            setMail};
}

} // namespace universe::admin
