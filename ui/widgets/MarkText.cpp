#include "ui/widgets/MarkText.h"

#include "app/core/Text.h"

#include <QCoreApplication>

namespace universe {

namespace {

struct MarkText {
    Q_DECLARE_TR_FUNCTIONS(MarkText)
};

QString nameOf(SeatMark mark) {
    switch (mark) {
    case SeatMark::Wheelchair:
        return MarkText::tr("Wheelchair place");
    case SeatMark::Companion:
        return MarkText::tr("Companion's seat, sold with its wheelchair place");
    case SeatMark::RestrictedView:
        return MarkText::tr("Restricted view");
    case SeatMark::None:
    case SeatMark::Blocked:
        break;
    }
    return {};
}

} // namespace

QString markText(SeatMark mark, const QString &note) {
    const QString name = nameOf(mark);
    return name.isEmpty() || note.isEmpty()
               ? name
               : MarkText::tr("%1: %2", "what a seat is, a note about it").arg(name, texts::isolated(note));
}

QString shortMarkText(SeatMark mark) {
    switch (mark) {
    case SeatMark::Wheelchair:
        return MarkText::tr("Wheelchair", "a mark on the map");
    case SeatMark::Companion:
        return MarkText::tr("Companion", "a mark on the map");
    case SeatMark::RestrictedView:
        return MarkText::tr("Restricted view", "a mark on the map");
    case SeatMark::None:
    case SeatMark::Blocked:
        break;
    }
    return {};
}

} // namespace universe
