#include "ui/calendar/CalendarText.h"

#include "app/core/Text.h"
#include "ui/widgets/Format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

struct CalendarText {
    Q_DECLARE_TR_FUNCTIONS(CalendarText)
};

} // namespace

QString holidayName(const DayOff &off) {
    switch (off.holiday) {
    case Holiday::NewYear:
        return CalendarText::tr("New Year’s Day");
    case Holiday::Seollal:
        return CalendarText::tr("Seollal");
    case Holiday::SeollalEve:
    case Holiday::SeollalMorrow:
        return CalendarText::tr("Seollal holiday");
    case Holiday::IndependenceMovement:
        return CalendarText::tr("Independence Movement Day");
    case Holiday::Labour:
        return CalendarText::tr("Labour Day");
    case Holiday::Children:
        return CalendarText::tr("Children’s Day");
    case Holiday::Buddha:
        return CalendarText::tr("Buddha’s Birthday");
    case Holiday::Memorial:
        return CalendarText::tr("Memorial Day");
    case Holiday::Constitution:
        return CalendarText::tr("Constitution Day");
    case Holiday::Liberation:
        return CalendarText::tr("Liberation Day");
    case Holiday::Chuseok:
        return CalendarText::tr("Chuseok");
    case Holiday::ChuseokEve:
    case Holiday::ChuseokMorrow:
        return CalendarText::tr("Chuseok holiday");
    case Holiday::Foundation:
        return CalendarText::tr("National Foundation Day");
    case Holiday::Hangul:
        return CalendarText::tr("Hangul Day");
    case Holiday::Decreed: {
        const bool korean = QLocale().language() == QLocale::Korean || off.decreed.englishName.isEmpty();
        return texts::isolated(korean ? off.decreed.name : off.decreed.englishName);
    }
    case Holiday::Christmas:
        break;
    }
    return CalendarText::tr("Christmas Day");
}

QString dayOffName(const QList<DayOff> &off) {
    QStringList names;
    for (const DayOff &day : off)
        names << (day.substitute ? CalendarText::tr("Substitute holiday") : holidayName(day));
    names.removeDuplicates();
    return names.join(u", "_s);
}

QString dayOffDetails(const QList<DayOff> &off) {
    QStringList names;
    for (const DayOff &day : off) {
        const QString name = holidayName(day);
        names << (day.substitute ? CalendarText::tr("Substitute holiday (%1)").arg(name) : name);
    }
    return names.join(u", "_s);
}

QString viewTitle(CalendarView view, QDate day, const DayRange &shown) {
    switch (view) {
    case CalendarView::Month:
        //: A month. Letters as in QLocale::toString.
        return QLocale().toString(day, CalendarText::tr("MMMM yyyy", "month"));
    case CalendarView::Week: {
        const auto noon = [](QDate date) { return QDateTime(date, QTime(12, 0), QTimeZone::utc()); };
        return format::dateRange(noon(shown.first), noon(shown.last), QTimeZone::utc());
    }
    case CalendarView::Day:
        break;
    }
    return format::date(day);
}

QString dayCount(CalendarMode mode, int count) {
    return mode == CalendarMode::Shows ? CalendarText::tr("%Ln concert(s)", "on a day", count)
                                       : CalendarText::tr("%Ln opening(s)", "of bookings on a day", count);
}

QString nothingOnDay(CalendarMode mode) {
    return mode == CalendarMode::Shows ? CalendarText::tr("No concerts") : CalendarText::tr("No openings");
}

QString dayDescription(QDate day, const QList<DayOff> &off, const CalendarDay *what, bool isKnown, CalendarMode mode,
                       const QString &separator) {
    QStringList parts{format::date(day)};
    if (!off.isEmpty())
        parts << dayOffDetails(off);
    if (!what)
        return (parts << (isKnown ? nothingOnDay(mode) : CalendarText::tr("Loading"))).join(separator);
    parts << dayCount(mode, what->concerts);
    for (const CalendarDay::Highlight &highlight : what->highlights)
        parts << texts::isolated(highlight.title);
    if (what->concerts > what->highlights.size())
        parts << CalendarText::tr("and %Ln more", "concerts", what->concerts - int(what->highlights.size()));
    return parts.join(separator);
}

} // namespace universe
