#include "app/admin/Command.h"
#include "app/admin/MemberSession.h"

using namespace Qt::StringLiterals;

namespace universe::admin {

namespace {

std::expected<qint64, QString> numberOf(const QCommandLineParser &parser) {
    const QStringList words = parser.positionalArguments().sliced(1);
    bool isNumber = false;
    const qint64 number = words.value(0).toLongLong(&isNumber);
    if (words.size() != 1 || !isNumber || number < 1)
        return std::unexpected(
            u"one number of an import is expected, as imports prints it, not '%1'"_s.arg(words.join(u' ')));
    return number;
}

/// Takes an import back, and says of each venue and concert that stays why it does.
Outcome undoImport(const QCommandLineParser &parser) {
    const auto number = numberOf(parser);
    if (!number)
        return std::unexpected(number.error());
    const auto password = readPassword();
    if (!password)
        return std::unexpected(password.error());
    auto connection = connectTo(parser);
    if (!connection)
        return std::unexpected(connection.error());
    const auto session = MemberSession::logIn(*connection, parser.value(u"email"_s), *password);
    if (!session)
        return std::unexpected(session.error());
    const auto lines = connection->execute(u"select kind, id, name, outcome, coalesce(message, '')"
                                           " from api.undo_import(token => $1, import_no => $2)"_s,
                                           {session->token(), *number});
    if (!lines)
        return failed(lines.error());
    qsizetype stayed = 0;
    for (int i = 0; i < lines->size(); ++i) {
        const Row row = lines->at(i);
        if (row.text(3) != u"stayed")
            continue;
        ++stayed;
        print(u"%1 %2 (%3): stayed: %4"_s.arg(row.text(0), row.text(1), row.text(2).simplified(),
                                              row.text(4).simplified()));
    }
    print(u"undone %1, stayed %2"_s.arg(lines->size() - stayed).arg(stayed));
    return {};
}

} // namespace

Command undoImportCommand() {
    return {
        u"undo-import"_s,
        u"Takes an import back where nothing of it was sold; the administrator's password comes on standard input."_s,
        {{u"email"_s, u"The administrator's e-mail address."_s, u"ADMIN"_s}},
        {u"email"_s},
        u"IMPORT_NO"_s,
        undoImport};
}

} // namespace universe::admin
