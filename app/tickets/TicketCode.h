#pragma once

#include <QString>

namespace universe {

/// A ticket's code in groups of four, the way people read it aloud: "7K2M 9QXA ...".
QString groupedTicketCode(const QString &code);

} // namespace universe
