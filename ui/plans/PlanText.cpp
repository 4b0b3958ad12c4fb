#include "ui/plans/PlanText.h"

#include "app/core/Text.h"
#include "app/models/ReasonText.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/MarkText.h"
#include "ui/widgets/Names.h"

#include <QCoreApplication>

namespace universe::planText {

using namespace Qt::StringLiterals;
using Kind = PlanProblem::Kind;

namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

const auto separator = u" · "_s;

QString sectionName(const PlanDraft &draft, int section) {
    const QString name = draft.sections.value(section).name.trimmed();
    return name.isEmpty() ? PlanText::tr("no. %1", "a section without a name").arg(section + 1) : texts::isolated(name);
}

QString rowName(const PlanDraft &draft, const PlanPlace &place) {
    const QString label = draft.sections.value(place.section).rows.value(place.row).label.trimmed();
    return label.isEmpty() ? PlanText::tr("no. %1", "a row without a label").arg(place.row + 1)
                           : texts::isolated(label);
}

QString inRow(const PlanProblem &problem, const QString &section, const QString &row) {
    switch (problem.kind) {
    case Kind::RowUnnamed:
        return PlanText::tr("Section %1: row %2 has no label").arg(section, row);
    case Kind::RowDoubled:
        return PlanText::tr("Section %1: two rows are called %2").arg(section, row);
    case Kind::RowEmpty:
        return PlanText::tr("Section %1, row %2 has no seats").arg(section, row);
    case Kind::RowTooLong:
        return PlanText::tr("Section %1, row %2 has more than 1,000 seats").arg(section, row);
    case Kind::BelowZero:
        return PlanText::tr("Section %1, row %2: its numbers go below 0").arg(section, row);
    case Kind::NoStep:
        return PlanText::tr("Section %1, row %2: all its seats have one number").arg(section, row);
    case Kind::LostMark:
        return PlanText::tr("Section %1, row %2: seat %3 is marked and is not there; the mark will go")
            .arg(section, row, QString::number(problem.other));
    case Kind::CompanionFar:
        return PlanText::tr("Section %1, row %2: no wheelchair place is near the companion's seat %3")
            .arg(section, row, QString::number(problem.other));
    default:
        return {};
    }
}

} // namespace

QString problem(const PlanProblem &problem, const PlanDraft &draft) {
    const QString section = sectionName(draft, problem.place.section);
    switch (problem.kind) {
    case Kind::NoName:
        return PlanText::tr("The hall has no name");
    case Kind::NoSections:
        return PlanText::tr("The plan has no sections");
    case Kind::TooManySections:
        return PlanText::tr("The plan has more than 1,000 sections");
    case Kind::TooManySeats:
        return PlanText::tr("The plan has %1 seats; 200,000 are the most").arg(format::number(problem.other));
    case Kind::SectionUnnamed:
        return PlanText::tr("Section %1 has no name").arg(section);
    case Kind::SectionDoubled:
        return PlanText::tr("Two sections are called %1").arg(section);
    case Kind::SectionEmpty:
        return PlanText::tr("Section %1 is empty").arg(section);
    case Kind::SamePlace:
        return PlanText::tr("Section %1 stands at the place of section %2")
            .arg(section, sectionName(draft, problem.other));
    case Kind::TooManyRows:
        return PlanText::tr("Section %1 has more than 500 rows").arg(section);
    case Kind::NoWheelchairPlace:
        return PlanText::tr("Section %1 has companions' seats and no wheelchair place").arg(section);
    case Kind::PricedGone:
        return PlanText::tr("Section %1 is on sale for shows to come; they would sell it no longer")
            .arg(texts::isolated(problem.name));
    default:
        return inRow(problem, section, rowName(draft, problem.place));
    }
}

QString counts(const planSeats::Counts &counts) {
    QStringList parts{PlanText::tr("%1 seat(s)", nullptr, counts.seated).arg(format::number(counts.seated))};
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts << text.arg(format::number(count));
    };
    add(counts.standing, PlanText::tr("%1 to stand"));
    add(counts.wheelchair, PlanText::tr("%1 wheelchair"));
    add(counts.companion, PlanText::tr("%1 companion"));
    add(counts.restricted, PlanText::tr("%1 restricted view"));
    add(counts.house, PlanText::tr("%1 house"));
    return parts.join(separator);
}

QString section(const PlanSection &section) {
    const int count = planSeats::count(section);
    return section.isStanding ? PlanText::tr("%1 to stand").arg(format::number(count))
                              : PlanText::tr("%1 seat(s)", nullptr, count).arg(format::number(count));
}

QString hall(const Hall &hall) {
    QStringList parts;
    if (!hall.region.isEmpty())
        parts << format::region(hall.region);
    parts << PlanText::tr("%1 seat(s)", nullptr, hall.seats).arg(format::number(hall.seats));
    parts << PlanText::tr("version %1").arg(hall.version);
    if (hall.shows > 0)
        parts << PlanText::tr("%n show(s) to come", nullptr, hall.shows);
    return parts.join(separator);
}

QString markName(SeatMark mark) {
    switch (mark) {
    case SeatMark::None:
        return PlanText::tr("No mark");
    case SeatMark::Blocked:
        return PlanText::tr("House seat");
    default:
        return shortMarkText(mark);
    }
}

QString effect(const SaveEffect &effect, bool isNew) {
    QStringList parts;
    if (isNew)
        parts << PlanText::tr("A new hall is made.");
    else if (effect.outcome == ImportOutcome::Unchanged)
        parts << PlanText::tr("Nothing is changed.");
    else if (effect.showsTake > 0)
        parts << PlanText::tr("%n show(s) to come get the new version, as nobody has a seat there yet.", nullptr,
                              effect.showsTake);
    else
        parts << PlanText::tr("The new version is for shows that are yet to be made.");
    if (effect.showsKeep > 0)
        parts << PlanText::tr("%n show(s) to come keep the plan that they are sold on.", nullptr, effect.showsKeep);
    return parts.join(u' ');
}

QString version(const PlanVersion &version) {
    QStringList parts{
        PlanText::tr("Version %1").arg(version.version),
        QLocale().toString(version.at.toLocalTime(), PlanText::tr("MMM d, yyyy, h:mm AP", "when a version was made"))};
    if (!version.who.isEmpty())
        parts << texts::isolated(version.who);
    parts << PlanText::tr("%1 seat(s)", nullptr, version.seats).arg(format::number(version.seats));
    parts << (version.shows == 0       ? PlanText::tr("no shows")
              : version.showsAhead > 0 ? PlanText::tr("%n show(s)", nullptr, version.shows) + u", "_s +
                                             PlanText::tr("%n to come", nullptr, version.showsAhead)
                                       : PlanText::tr("%n show(s)", nullptr, version.shows));
    if (version.isGenerated)
        parts << PlanText::tr("made up from the number of seats");
    return parts.join(separator);
}

QString refusal(const Reason &reason) { return PlanText::tr("It cannot be saved: %1").arg(reasonText(reason)); }

} // namespace universe::planText
