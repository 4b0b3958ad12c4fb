#pragma once

#include "app/core/Singer.h"
#include "ui/widgets/Label.h"

namespace universe {

/// "Group" or "Singer"; an unknown kind is shown as it is.
QString singerKindName(const QString &kind);

/// How many concerts can be booked, or else how many will come; can be empty.
struct SingerNews {
    QString text;
    Tone tone = Tone::Muted;
};
SingerNews singerNews(const SingerSummary &singer);

} // namespace universe
