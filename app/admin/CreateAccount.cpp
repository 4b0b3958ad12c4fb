#include "app/admin/Command.h"

using namespace Qt::StringLiterals;

namespace universe::admin {

namespace {

Outcome createAccount(const QCommandLineParser &parser) {
    const QString role = parser.value(u"role"_s);
    if (!QStringList{u"fan"_s, u"steward"_s, u"staff"_s, u"supervisor"_s, u"admin"_s}.contains(role))
        return std::unexpected(u"a role is fan, steward, staff, supervisor or admin, not '%1'"_s.arg(role));
    const auto password = readPassword();
    if (!password)
        return std::unexpected(password.error());
    auto connection = connectTo(parser);
    if (!connection)
        return std::unexpected(connection.error());

    const auto member = connection->execute(u"select private.create_account($1, $2, $3, $4)"_s,
                                            {parser.value(u"email"_s), *password, parser.value(u"name"_s), role});
    if (!member)
        return failed(member.error());
    print(u"created %1 %2 (member %3)"_s.arg(role, parser.value(u"email"_s), member->first().text(0)));
    return {};
}

} // namespace

Command createAccountCommand() {
    return {u"create-account"_s,
            u"Creates a member; the password comes on standard input."_s,
            {{u"email"_s, u"The e-mail address to log in with."_s, u"E"_s},
             {u"name"_s, u"The name that is shown."_s, u"N"_s},
             {u"role"_s, u"fan, steward, staff, supervisor or admin."_s, u"ROLE"_s}},
            {u"email"_s, u"name"_s, u"role"_s},
            {},
            createAccount};
}

} // namespace universe::admin
