#include "app/admin/Command.h"
#include "app/admin/MemberSession.h"

using namespace Qt::StringLiterals;

namespace universe::admin {

namespace {

/// Prints the imports, the newest first: number, instant (UTC), who, file, hash, and what came of them; of one that
/// took another back, which.
Outcome listImports(const QCommandLineParser &parser) {
    const auto password = readPassword();
    if (!password)
        return std::unexpected(password.error());
    auto connection = connectTo(parser);
    if (!connection)
        return std::unexpected(connection.error());
    const auto session = MemberSession::logIn(*connection, parser.value(u"email"_s), *password);
    if (!session)
        return std::unexpected(session.error());
    QString after;
    for (;;) {
        const auto page = connection->execute(
            u"select import_no, to_char(at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), name,"
            " coalesce(file, '-'), coalesce(file_hash, '-'), created, updated, unchanged, rejected, removed,"
            " coalesce(undoes, 0)"
            " from api.imports(token => $1, after => nullif($2, ''))"_s,
            {session->token(), after});
        if (!page)
            return failed(page.error());
        if (page->isEmpty())
            return {};
        for (int i = 0; i < page->size(); ++i) {
            const Row row = page->at(i);
            const QString head = QStringList{row.text(0), row.text(1), row.text(2)}.join(u"  "_s);
            if (row.integer(10) > 0)
                print(u"%1  undoes %2  updated %3, removed %4, stayed %5"_s.arg(head, row.text(10), row.text(6),
                                                                                row.text(9), row.text(8)));
            else
                print(u"%1  %2  %3  created %4, updated %5, unchanged %6, rejected %7"_s.arg(
                    head, row.text(3), row.text(4), row.text(5), row.text(6), row.text(7), row.text(8)));
            after = row.text(0);
        }
    }
}

} // namespace

Command importsCommand() {
    return {u"imports"_s,
            u"Lists what was imported, the newest first; the administrator's password comes on standard input."_s,
            {{u"email"_s, u"The administrator's e-mail address."_s, u"ADMIN"_s}},
            {u"email"_s},
            {},
            listImports};
}

} // namespace universe::admin
