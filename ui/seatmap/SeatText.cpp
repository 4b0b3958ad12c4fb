#include "ui/seatmap/SeatText.h"

#include "app/core/Text.h"
#include "ui/widgets/Format.h"

#include <QCoreApplication>

namespace universe::seattext {

namespace {

struct SeatText {
    Q_DECLARE_TR_FUNCTIONS(SeatText)
};

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

QString description(const SeatGeometry &geometry, SeatState state, int seat, bool picked) {
    const QString what = picked ? SeatText::tr("Picked") : seattext::state(state);
    return SeatText::tr("%1, %2, %3", "a seat: place, grade and price, state")
        .arg(seatName(geometry, seat), grade(geometry, geometry.gradeIndex(seat)), what);
}

QString section(const QString &name) { return SeatText::tr("Section %1").arg(texts::isolated(name)); }

} // namespace universe::seattext
