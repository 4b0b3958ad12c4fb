#include "app/tickets/TicketCode.h"

namespace universe {

QString groupedTicketCode(const QString &code) {
    constexpr qsizetype group = 4;
    QString text;
    text.reserve(code.size() + code.size() / group);
    for (qsizetype i = 0; i < code.size(); i += group) {
        if (i > 0)
            text += u' ';
        text += QStringView(code).mid(i, group);
    }
    return text;
}

} // namespace universe
