#include "ui/seatmap/SeatText.h"

#include "app/core/Text.h"
#include "ui/widgets/Format.h"

#include <QCoreApplication>

namespace universe::seattext {

namespace {

struct SeatText {
    Q_DECLARE_TR_FUNCTIONS(SeatText)
};

/// Which of the seats beside it are free.
QString neighbours(const SeatMapState &state, int seat) {
    const QString before = QString::number(state.geometry()->number(seat) - 1);
    const QString after = QString::number(state.geometry()->number(seat) + 1);
    const bool freeBefore = state.isMateFree(seat, -1);
    const bool freeAfter = state.isMateFree(seat, 1);
    if (freeBefore && freeAfter)
        return SeatText::tr("Beside it %1 and %2 are free", "numbers of seats").arg(before, after);
    if (freeBefore || freeAfter)
        return SeatText::tr("Beside it %1 is free", "number of a seat").arg(freeBefore ? before : after);
    return SeatText::tr("No free seat beside it");
}

} // namespace

QString seatName(const SeatGeometry &geometry, int seat) {
    return SeatText::tr("Section %1, row %2, seat %3")
        .arg(texts::isolated(geometry.section(seat).name), texts::isolated(geometry.row(seat).label),
             QString::number(geometry.number(seat)));
}

QString grade(const SeatGeometry &geometry, int grade) {
    const auto &g = geometry.grades()[static_cast<size_t>(grade)];
    return SeatText::tr("%1 · %2", "a grade and its price").arg(texts::isolated(g.name), format::money(g.price));
}

QString state(SeatState state) {
    switch (state) {
    case SeatState::Free:
        return SeatText::tr("Free");
    case SeatState::HeldByMe:
        return SeatText::tr("Held for you");
    case SeatState::Held:
        return SeatText::tr("Being chosen by someone else");
    case SeatState::Sold:
        return SeatText::tr("Sold");
    case SeatState::Blocked:
        return SeatText::tr("Not for sale");
    }
    return {};
}

QString seatsLeft(int free, int all) {
    return SeatText::tr("%1 of %2 seats left").arg(format::number(free), format::number(all));
}

QString section(const QString &name) { return SeatText::tr("Section %1").arg(texts::isolated(name)); }

QString seatSentence(const SeatMapState &state, int seat, bool picked) {
    const SeatGeometry &geometry = *state.geometry();
    const QString what = picked ? SeatText::tr("Picked") : seattext::state(state.at(seat));
    const QString sentence = SeatText::tr("%1, %2, %3", "a seat: place, grade and price, state")
                                 .arg(seatName(geometry, seat), grade(geometry, geometry.gradeIndex(seat)), what);
    if (!picked && !state.canBeChosen(seat))
        return sentence;
    return SeatText::tr("%1. %2", "a seat in one sentence; which of the seats beside it are free")
        .arg(sentence, neighbours(state, seat));
}

QString rowSentence(const SeatGeometry &geometry, int row, int free) {
    const auto &r = geometry.rows()[static_cast<size_t>(row)];
    return SeatText::tr("Row %1, %2, %3", "a row: its label, grade and price, seats left")
        .arg(texts::isolated(r.label), grade(geometry, r.grade), seatsLeft(free, r.count));
}

QString sectionSentence(const SeatGeometry &geometry, int section, int free) {
    const auto &s = geometry.sections()[static_cast<size_t>(section)];
    return SeatText::tr("%1, %2, %3", "a section: its name, grade and price, seats left")
        .arg(seattext::section(s.name), grade(geometry, s.grade), seatsLeft(free, s.count));
}

} // namespace universe::seattext
