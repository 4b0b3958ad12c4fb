#include "app/admin/Command.h"
#include "app/admin/MemberSession.h"
#include "app/core/Text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace universe::admin {

namespace {

/// The codes of a file, one a line.
std::expected<QStringList, QString> codesOf(const QString &fileName) {
    constexpr qint64 largest = 100'000'000;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(u"%1: %2"_s.arg(fileName, file.errorString()));
    const QByteArray content = file.read(largest + 1);
    if (content.size() > largest)
        return std::unexpected(u"%1: it is larger than 100 MB"_s.arg(fileName));
    auto text = texts::fromUtf8(content);
    if (!text)
        return std::unexpected(u"%1: it is not UTF-8"_s.arg(fileName));
    if (text->startsWith(QChar::ByteOrderMark))
        text->remove(0, 1);
    QStringList codes;
    const QStringList lines = text->split(u'\n');
    for (const QString &line : lines)
        if (const QString code = line.trimmed(); !code.isEmpty())
            codes << code;
    if (codes.isEmpty())
        return std::unexpected(u"%1: there are no codes in it"_s.arg(fileName));
    return codes;
}

Outcome addCodes(const QCommandLineParser &parser) {
    constexpr qsizetype portion = 10'000; // what the server takes at once
    const auto phase = numberOf(parser, u"the number of one phase"_s);
    if (!phase)
        return std::unexpected(phase.error());
    const auto codes = codesOf(parser.value(u"codes"_s));
    if (!codes)
        return std::unexpected(codes.error());
    const auto password = readPassword();
    if (!password)
        return std::unexpected(password.error());
    auto connection = connectTo(parser);
    if (!connection)
        return std::unexpected(connection.error());
    const auto session = MemberSession::logIn(*connection, parser.value(u"email"_s), *password);
    if (!session)
        return std::unexpected(session.error());
    qint64 added = 0;
    for (qsizetype from = 0; from < codes->size(); from += portion) {
        const QStringList some = codes->sliced(from, std::min(portion, codes->size() - from));
        const auto done = connection->execute(
            u"select api.add_phase_codes(token => $1, phase_id => $2,"
            " codes => array(select jsonb_array_elements_text($3::jsonb)))"_s,
            {session->token(), *phase, QJsonDocument(QJsonArray::fromStringList(some)).toJson(QJsonDocument::Compact)});
        if (!done)
            return std::unexpected(u"codes %1 to %2: %3; new before them: %4"_s.arg(from + 1)
                                       .arg(from + some.size())
                                       .arg(failed(done.error()).error())
                                       .arg(added));
        added += done->first().integer(0);
    }
    print(u"codes: %1, new: %2"_s.arg(codes->size()).arg(added));
    return {};
}

} // namespace

Command phaseCodesCommand() {
    return {u"phase-codes"_s,
            u"Adds codes to a phase that is for holders of one; the administrator's password comes on standard"
            " input."_s,
            {{u"email"_s, u"The administrator's e-mail address."_s, u"ADMIN"_s},
             {u"codes"_s, u"The codes, one a line, in UTF-8."_s, u"FILE"_s}},
            {u"email"_s, u"codes"_s},
            u"PHASE_ID"_s,
            addCodes};
}

} // namespace universe::admin
