#include "app/models/ReasonText.h"

#include "app/core/Text.h"
#include "app/models/FieldText.h"

using namespace Qt::StringLiterals;

namespace universe {

namespace {

/// Keys may be several, and in quotation marks where a sentence begins with one.
QString namesOf(const QString &keys) {
    QStringList names;
    for (const QString &key : keys.split(u", "_s)) {
        const bool isQuoted = key.size() > 2 && key.startsWith(u'"') && key.endsWith(u'"');
        names.append(fieldText(isQuoted ? key.sliced(1, key.size() - 2) : key));
    }
    return names.join(u", "_s);
}

} // namespace

QString reasonText(const Reason &reason) {
    return reason.in({[](const QString &text) { return Reason::tr(text.toUtf8()); }, namesOf, texts::isolated});
}

} // namespace universe
