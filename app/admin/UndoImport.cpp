#include "app/admin/Command.h"
#include "app/admin/MemberSession.h"

using namespace Qt::StringLiterals;

namespace universe::admin {

namespace {

/// What is said of a venue or concert that was not taken back now; empty of one that was.
QString wordsOf(const QString &outcome) {
    return outcome == u"stayed" ? u"stayed"_s : outcome == u"already" ? u"already undone"_s : QString();
}

/// Takes an import back, and says of each venue and concert that stays why it does.
Outcome undoImport(const QCommandLineParser &parser) {
    const auto number = numberOf(parser, u"one number of an import, as imports prints it,"_s);
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
    QHash<QString, int> counts; // by outcome
    for (int i = 0; i < lines->size(); ++i) {
        const Row row = lines->at(i);
        ++counts[row.text(3)];
        if (const QString words = wordsOf(row.text(3)); !words.isEmpty())
            print(u"%1 %2 (%3): %4: %5"_s.arg(row.text(0), row.text(1), row.text(2).simplified(), words,
                                              row.text(4).simplified()));
    }
    const int already = counts.value(u"already"_s);
    print(u"undone %1, stayed %2"_s.arg(counts.value(u"undone"_s)).arg(counts.value(u"stayed"_s)) +
          (already > 0 ? u", already undone %1"_s.arg(already) : QString()));
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
