#include "app/admin/Command.h"

using namespace Qt::StringLiterals;

namespace universe::admin {

namespace {

Outcome verify(const QCommandLineParser &parser) {
    auto connection = connectTo(parser);
    if (!connection)
        return std::unexpected(connection.error());
    const auto rows = connection->runScript(u"select invariant, name, ok, detail from private.verify()"_s);
    if (!rows)
        return failed(rows.error());
    int broken = 0;
    for (int i = 0; i < rows->size(); ++i) {
        const Row row = rows->at(i);
        const bool ok = row.boolean(2);
        broken += ok ? 0 : 1;
        print(u"%1 %2: %3"_s.arg(row.text(0), ok ? u"ok"_s : u"BROKEN"_s, row.text(1)) +
              (ok ? QString() : u": "_s + row.text(3).simplified()));
    }
    if (auto noted = noteClientSettings(*connection); !noted)
        return noted;
    if (broken > 0)
        return std::unexpected(u"%1 of %2 invariants broken"_s.arg(broken).arg(rows->size()));
    return {};
}

} // namespace

Command verifyCommand() {
    return {u"verify"_s, u"Recomputes every invariant from the data and names the rows that break one."_s, {}, {}, {},
            verify};
}

} // namespace universe::admin
