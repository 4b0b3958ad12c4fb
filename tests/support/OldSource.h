#pragma once

#include "app/server/SqlSource.h"

namespace universe::test {

/// The tables as an earlier version left them, to be filled and upgraded: its migrations, and of its procedures only
/// that there are none.
inline SqlSource sourceUpTo(int migration) {
    using namespace Qt::StringLiterals;
    SqlSource source = SqlSource::read();
    source.migrations.removeIf([migration](const SqlFile &file) { return file.number > migration; });
    QString code = u"create schema private;"_s;
    for (const QString &called :
         {u"record_structure"_s, u"close_catalogue"_s, u"bind_kiosks"_s}) // by a deployment itself
        code += u"create function private.%1() returns void language sql as '';"_s.arg(called);
    source.code = {{u"code.sql"_s, 0, code}};
    return source;
}

} // namespace universe::test
