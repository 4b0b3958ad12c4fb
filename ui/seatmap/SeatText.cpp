#include "ui/seatmap/SeatText.h"

#include "app/core/Text.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/MarkText.h"

#include <QCoreApplication>

#include <algorithm>

namespace universe::seattext {

namespace {

struct SeatText {
    Q_DECLARE_TR_FUNCTIONS(SeatText)
};

/// Seats beside each other.
QString run(const SeatGeometry &geometry, int first, int last) {
    if (first == last)
        return seatName(geometry, first);
    if (geometry.isStanding(first))
        return SeatText::tr("Section %1, entries %2 to %3")
            .arg(texts::isolated(geometry.section(first).name), QString::number(geometry.number(first)),
                 QString::number(geometry.number(last)));
    const QString text = last == first + 1 ? SeatText::tr("Section %1, row %2, seats %3 and %4")
                                           : SeatText::tr("Section %1, row %2, seats %3 to %4");
    return text.arg(texts::isolated(geometry.section(first).name), texts::isolated(geometry.row(first).label),
                    QString::number(geometry.number(first)), QString::number(geometry.number(last)));
}

/// Which of the seats beside it are free.
QString neighbours(const SeatMapState &state, int seat) {
    const bool freeBefore = state.isMateFree(seat, -1);
    const bool freeAfter = state.isMateFree(seat, 1);
    const QString before = freeBefore ? QString::number(state.geometry()->number(seat - 1)) : QString();
    const QString after = freeAfter ? QString::number(state.geometry()->number(seat + 1)) : QString();
    if (freeBefore && freeAfter)
        return SeatText::tr("Beside it %1 and %2 are free", "numbers of seats").arg(before, after);
    if (freeBefore || freeAfter)
        return SeatText::tr("Beside it %1 is free", "number of a seat").arg(freeBefore ? before : after);
    return SeatText::tr("No free seat beside it");
}

} // namespace

QString seatName(const SeatGeometry &geometry, int seat) {
    if (geometry.isStanding(seat))
        return SeatText::tr("Section %1, entry %2")
            .arg(texts::isolated(geometry.section(seat).name), QString::number(geometry.number(seat)));
    return SeatText::tr("Section %1, row %2, seat %3")
        .arg(texts::isolated(geometry.section(seat).name), texts::isolated(geometry.row(seat).label),
             QString::number(geometry.number(seat)));
}

QString seats(const SeatGeometry &geometry, const QList<int> &seats) {
    QStringList runs;
    for (qsizetype begin = 0; begin < seats.size();) {
        qsizetype end = begin + 1;
        while (end < seats.size() && seats[end] == seats[end - 1] + 1 && geometry.isBesideNext(seats[end - 1]))
            ++end;
        runs << run(geometry, seats[begin], seats[end - 1]);
        begin = end;
    }
    return runs.join(SeatText::tr("; ", "between groups of seats"));
}

QString prices(const SeatGeometry &geometry, const QList<int> &seats) {
    const int first = geometry.gradeIndex(seats.first());
    if (seats.size() == 1)
        return grade(geometry, first);
    Money sum;
    for (const int seat : seats)
        sum += geometry.price(seat);
    if (std::ranges::any_of(seats, [&](int seat) { return geometry.gradeIndex(seat) != first; }))
        return SeatText::tr("%1 in all", "a sum").arg(format::money(sum));
    return SeatText::tr("%1 each, %2 in all", "a grade and its price, a sum")
        .arg(grade(geometry, first), format::money(sum));
}

QString offer(const SeatGeometry &geometry, const QList<int> &seats) {
    return SeatText::tr("%1. %2", "seats; their prices").arg(seattext::seats(geometry, seats), prices(geometry, seats));
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

QString placesLeft(int free, int all) {
    return SeatText::tr("%1 of %2 places left").arg(format::number(free), format::number(all));
}

QString section(const QString &name) { return SeatText::tr("Section %1").arg(texts::isolated(name)); }

QString seatSentence(const SeatMapState &state, int seat, bool picked) {
    const SeatGeometry &geometry = *state.geometry();
    const QString what = picked ? SeatText::tr("Picked") : seattext::state(state.at(seat));
    QString sentence = SeatText::tr("%1, %2, %3", "a seat: place, grade and price, state")
                           .arg(seatName(geometry, seat), grade(geometry, geometry.gradeIndex(seat)), what);
    if (const QString mark = markText(geometry.mark(seat), geometry.note(seat)); !mark.isEmpty())
        sentence = SeatText::tr("%1. %2", "a seat in one sentence; what is special about it").arg(sentence, mark);
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
    if (s.isStanding)
        return SeatText::tr("%1, standing area, %2, %3", "a section: its name, grade and price, places left")
            .arg(seattext::section(s.name), grade(geometry, s.grade), placesLeft(free, s.count));
    return SeatText::tr("%1, %2, %3", "a section: its name, grade and price, seats left")
        .arg(seattext::section(s.name), grade(geometry, s.grade), seatsLeft(free, s.count));
}

} // namespace universe::seattext
