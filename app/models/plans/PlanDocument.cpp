#include "app/models/plans/PlanDocument.h"

#include "app/models/plans/PlanSeats.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace universe::planDocument {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<QLatin1StringView, SeatMark>, 4> markNames{
    {{"wheelchair"_L1, SeatMark::Wheelchair},
     {"companion"_L1, SeatMark::Companion},
     {"restricted_view"_L1, SeatMark::RestrictedView},
     {"blocked"_L1, SeatMark::Blocked}}};

SeatMark markOf(const QString &name) {
    for (const auto &[known, mark] : markNames) {
        if (name == known)
            return mark;
    }
    return SeatMark::None;
}

QString nameOf(SeatMark mark) {
    for (const auto &[name, known] : markNames) {
        if (mark == known)
            return name;
    }
    return {};
}

PlanRow rowOf(const QJsonObject &item) {
    PlanRow row{.label = item[u"label"].toString(),
                .seats = item[u"seats"].toInt(),
                .first = item[u"first"].toInt(1),
                .step = item[u"step"].toInt(1),
                .shift = item[u"shift"].toDouble()};
    const QJsonArray missing = item[u"missing"].toArray();
    for (const QJsonValue number : missing)
        row.missing.append(number.toInt());
    return row;
}

QList<PlanRow> rowsOf(const QJsonObject &section) {
    QList<PlanRow> rows;
    if (section[u"rows"].isDouble()) {
        for (int i = 0; i < section[u"rows"].toInt(); ++i)
            rows.append({.label = QString::number(i + 1), .seats = section[u"seats_per_row"].toInt()});
        return rows;
    }
    const QJsonArray listed = section[u"rows"].toArray();
    for (const QJsonValue row : listed)
        rows.append(rowOf(row.toObject()));
    return rows;
}

PlanLayout layoutOf(const QJsonObject &item) {
    const PlanLayout usual;
    return {item[u"x"].toDouble(usual.x),
            item[u"y"].toDouble(usual.y),
            item[u"radius"].toDouble(usual.radius),
            item[u"direction"].toDouble(usual.direction),
            item[u"row_pitch"].toDouble(usual.rowPitch),
            item[u"seat_pitch"].toDouble(usual.seatPitch)};
}

void addMarks(QList<PlanRow> &rows, const QJsonArray &marks) {
    QHash<QString, qsizetype> places;
    for (qsizetype r = 0; r < rows.size(); ++r)
        places.insert(rows.at(r).label, r);
    for (const QJsonValue entry : marks) {
        const auto place = places.constFind(entry[u"row"].toString());
        if (place == places.cend())
            continue;
        PlanRow &row = rows[*place];
        const Marking marking{markOf(entry[u"mark"].toString()), entry[u"note"].toString()};
        const QJsonArray seats = entry[u"seats"].toArray();
        for (const QJsonValue seat : seats)
            row.marks.insert((seat.toString().toInt() - row.first) / row.step, marking);
    }
}

PlanSection sectionOf(const QJsonObject &item) {
    PlanSection section{.name = item[u"name"].toString(),
                        .isStanding = item[u"kind"].toString() == u"standing",
                        .capacity = item[u"capacity"].toInt(),
                        .layout = layoutOf(item[u"layout"].toObject())};
    section.rows = rowsOf(item);
    addMarks(section.rows, item[u"marks"].toArray());
    return section;
}

QJsonObject itemOf(const PlanRow &row) {
    QJsonObject item{{u"label"_s, row.label}, {u"seats"_s, row.seats}};
    if (row.first != 1)
        item[u"first"] = row.first;
    if (row.step != 1)
        item[u"step"] = row.step;
    if (row.shift != 0)
        item[u"shift"] = row.shift;
    QJsonArray missing;
    for (const int slot : planSeats::gapSlots(row))
        missing.append(planSeats::numberAt(row, slot));
    if (!missing.isEmpty())
        item[u"missing"] = missing;
    return item;
}

/// Of the marks of places that have a seat, an entry for each kind and note.
void appendMarks(QJsonArray &marks, const PlanRow &row) {
    if (row.marks.isEmpty())
        return;
    QList<std::pair<Marking, QJsonArray>> entries;
    for (const int slot : planSeats::slotsOf(row)) {
        const Marking marking = row.marks.value(slot);
        if (marking.mark == SeatMark::None)
            continue;
        auto entry = std::ranges::find(entries, marking, &std::pair<Marking, QJsonArray>::first);
        if (entry == entries.end())
            entry = entries.insert(entries.end(), {marking, {}});
        entry->second.append(QString::number(planSeats::numberAt(row, slot)));
    }
    for (const auto &[marking, seats] : std::as_const(entries)) {
        QJsonObject entry{{u"row"_s, row.label}, {u"seats"_s, seats}, {u"mark"_s, nameOf(marking.mark)}};
        if (!marking.note.isEmpty())
            entry[u"note"] = marking.note;
        marks.append(entry);
    }
}

QJsonObject itemOf(const PlanSection &section) {
    const PlanLayout &layout = section.layout;
    QJsonObject item{{u"name"_s, section.name},
                     {u"layout"_s, QJsonObject{{u"x"_s, layout.x},
                                               {u"y"_s, layout.y},
                                               {u"radius"_s, layout.radius},
                                               {u"direction"_s, layout.direction},
                                               {u"row_pitch"_s, layout.rowPitch},
                                               {u"seat_pitch"_s, layout.seatPitch}}}};
    if (section.isStanding) {
        item[u"kind"] = u"standing"_s;
        item[u"capacity"] = section.capacity;
        item[u"marks"] = QJsonValue::Null;
        return item;
    }
    item[u"kind"] = QJsonValue::Null; // what is left out stays as it is
    QJsonArray rows;
    QJsonArray marks;
    for (const PlanRow &row : section.rows) {
        rows.append(itemOf(row));
        appendMarks(marks, row);
    }
    item[u"rows"] = rows;
    item[u"marks"] = marks;
    return item;
}

} // namespace

PlanDraft draftOf(const QJsonObject &venue) {
    PlanDraft draft{.name = venue[u"name"].toString(),
                    .nameEn = venue[u"name_en"].toString(),
                    .region = venue[u"region"].toString(),
                    .timeZone = venue[u"time_zone"].toString()};
    const QJsonArray sections = venue[u"sections"].toArray();
    for (const QJsonValue section : sections)
        draft.sections.append(sectionOf(section.toObject()));
    return draft;
}

QJsonObject venueOf(const PlanDraft &draft, int version) {
    QJsonObject venue{{u"name"_s, draft.name}, {u"version"_s, version}};
    if (version == 0) {
        venue[u"name_en"] = draft.nameEn;
        venue[u"region"] = draft.region;
        venue[u"time_zone"] = draft.timeZone;
    }
    QJsonArray sections;
    for (const PlanSection &section : draft.sections)
        sections.append(itemOf(section));
    venue[u"sections"] = sections;
    return venue;
}

QByteArray documentOf(const QJsonObject &venue) {
    return QJsonDocument(QJsonObject{{u"format"_s, u"my-universe/1"_s}, {u"venues"_s, QJsonArray{venue}}})
        .toJson(QJsonDocument::Compact);
}

} // namespace universe::planDocument
