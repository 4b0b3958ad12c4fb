#include "ui/singers/SingerText.h"

#include <QCoreApplication>

namespace universe {

namespace {

struct SingerText {
    Q_DECLARE_TR_FUNCTIONS(SingerText)
};

} // namespace

QString singerKindName(const QString &kind) {
    if (kind == u"group")
        return SingerText::tr("Group");
    if (kind == u"person")
        return SingerText::tr("Singer");
    return kind;
}

SingerNews singerNews(const SingerSummary &singer) {
    if (singer.concertsOpen > 0)
        return {SingerText::tr("%Ln on sale", "concerts", singer.concertsOpen), Tone::Positive};
    if (singer.concertsUpcoming > 0)
        return {SingerText::tr("%Ln to come", "concerts", singer.concertsUpcoming), Tone::Accent};
    return {};
}

} // namespace universe
