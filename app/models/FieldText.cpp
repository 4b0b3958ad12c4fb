#include "app/models/FieldText.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

struct FieldText {
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

} // namespace

QString fieldText(const QString &field) {
    static const QHash<QString, const char *> names{
        {u"the name of the file"_s, QT_TRANSLATE_NOOP("FieldText", "Name of the file")},
        {u"title"_s, QT_TRANSLATE_NOOP("FieldText", "Title")},
        {u"venue"_s, QT_TRANSLATE_NOOP("FieldText", "Venue")},
        {u"name"_s, QT_TRANSLATE_NOOP("FieldText", "Name")},
        {u"singers"_s, QT_TRANSLATE_NOOP("FieldText", "Singers")},
        {u"genre"_s, QT_TRANSLATE_NOOP("FieldText", "Genre")},
        {u"price"_s, QT_TRANSLATE_NOOP("FieldText", "Price")},
        {u"prices"_s, QT_TRANSLATE_NOOP("FieldText", "Price")},
        {u"currency"_s, QT_TRANSLATE_NOOP("FieldText", "Currency")},
        {u"starts_at"_s, QT_TRANSLATE_NOOP("FieldText", "Beginning")},
        {u"shows"_s, QT_TRANSLATE_NOOP("FieldText", "Dates")},
        {u"booking_opens"_s, QT_TRANSLATE_NOOP("FieldText", "Booking opens")},
        {u"booking_closes"_s, QT_TRANSLATE_NOOP("FieldText", "Booking closes")},
        {u"seat_limit"_s, QT_TRANSLATE_NOOP("FieldText", "Seats per booking")},
        {u"age_limit"_s, QT_TRANSLATE_NOOP("FieldText", "Age limit")},
        {u"running_minutes"_s, QT_TRANSLATE_NOOP("FieldText", "Running time")},
        {u"sections"_s, QT_TRANSLATE_NOOP("FieldText", "Sections")},
        {u"source"_s, QT_TRANSLATE_NOOP("FieldText", "Source")},
        {u"source_id"_s, QT_TRANSLATE_NOOP("FieldText", "Id at the source")},
        {u"time_zone"_s, QT_TRANSLATE_NOOP("FieldText", "Time zone")},
        {u"synopsis"_s, QT_TRANSLATE_NOOP("FieldText", "Description")},
        {u"poster"_s, QT_TRANSLATE_NOOP("FieldText", "Poster")},
        {u"region"_s, QT_TRANSLATE_NOOP("FieldText", "Region")},
        {u"location"_s, QT_TRANSLATE_NOOP("FieldText", "Place")},
        {u"seats"_s, QT_TRANSLATE_NOOP("FieldText", "Number of seats")},
        {u"ends_at"_s, QT_TRANSLATE_NOOP("FieldText", "Last day")},
        {u"time"_s, QT_TRANSLATE_NOOP("FieldText", "Hour")},
        {u"end_time"_s, QT_TRANSLATE_NOOP("FieldText", "Hour of the end")},
        {u"schedule"_s, QT_TRANSLATE_NOOP("FieldText", "Schedule")},
        {u"fee"_s, QT_TRANSLATE_NOOP("FieldText", "Free or not")},
        {u"cancellation"_s, QT_TRANSLATE_NOOP("FieldText", "Terms of cancellation")},
        {u"place"_s, QT_TRANSLATE_NOOP("FieldText", "Place")},
        {u"kind"_s, QT_TRANSLATE_NOOP("FieldText", "Kind")},
        {u"name_en"_s, QT_TRANSLATE_NOOP("FieldText", "English name")},
        {u"version"_s, QT_TRANSLATE_NOOP("FieldText", "Version of the plan")},
        {u"rows"_s, QT_TRANSLATE_NOOP("FieldText", "Rows")},
        {u"seats_per_row"_s, QT_TRANSLATE_NOOP("FieldText", "Seats in a row")},
        {u"capacity"_s, QT_TRANSLATE_NOOP("FieldText", "Places to stand")},
        {u"label"_s, QT_TRANSLATE_NOOP("FieldText", "Label of the row")},
        {u"first"_s, QT_TRANSLATE_NOOP("FieldText", "First number")},
        {u"step"_s, QT_TRANSLATE_NOOP("FieldText", "Step from seat to seat")},
        {u"missing"_s, QT_TRANSLATE_NOOP("FieldText", "Missing numbers")},
        {u"shift"_s, QT_TRANSLATE_NOOP("FieldText", "Shift")},
        {u"marks"_s, QT_TRANSLATE_NOOP("FieldText", "Marks")},
        {u"mark"_s, QT_TRANSLATE_NOOP("FieldText", "Mark")},
        {u"row"_s, QT_TRANSLATE_NOOP("FieldText", "Row")},
        {u"note"_s, QT_TRANSLATE_NOOP("FieldText", "Note")},
        {u"layout"_s, QT_TRANSLATE_NOOP("FieldText", "Layout")},
        {u"x"_s, QT_TRANSLATE_NOOP("FieldText", "X")},
        {u"y"_s, QT_TRANSLATE_NOOP("FieldText", "Y")},
        {u"radius"_s, QT_TRANSLATE_NOOP("FieldText", "Radius")},
        {u"direction"_s, QT_TRANSLATE_NOOP("FieldText", "Direction")},
        {u"row_pitch"_s, QT_TRANSLATE_NOOP("FieldText", "Distance of rows")},
        {u"seat_pitch"_s, QT_TRANSLATE_NOOP("FieldText", "Distance of seats")},
        {u"grade"_s, QT_TRANSLATE_NOOP("FieldText", "Grade")},
        {u"releases"_s, QT_TRANSLATE_NOOP("FieldText", "Return of seats to sale")},
        {u"accessible_until"_s, QT_TRANSLATE_NOOP("FieldText", "Wheelchair places kept until")},
        {u"steps"_s, QT_TRANSLATE_NOOP("FieldText", "Steps")},
        {u"days_before"_s, QT_TRANSLATE_NOOP("FieldText", "Days before")},
        {u"fee_percent"_s, QT_TRANSLATE_NOOP("FieldText", "Fee in per cent")},
        {u"free_hours"_s, QT_TRANSLATE_NOOP("FieldText", "Free for hours")},
        {u"free_until_days_before"_s, QT_TRANSLATE_NOOP("FieldText", "Free until days before")},
        {u"status"_s, QT_TRANSLATE_NOOP("FieldText", "Status")},
        {u"columns"_s, QT_TRANSLATE_NOOP("FieldText", "Columns")},
        {u"venues"_s, QT_TRANSLATE_NOOP("FieldText", "Venues")},
        {u"concerts"_s, QT_TRANSLATE_NOOP("FieldText", "Concerts")},
        {u"discounts"_s, QT_TRANSLATE_NOOP("FieldText", "Discounts")},
        {u"a section"_s, QT_TRANSLATE_NOOP("FieldText", "Section")},
        {u"sale"_s, QT_TRANSLATE_NOOP("FieldText", "Sale")},
        {u"sale_reason"_s, QT_TRANSLATE_NOOP("FieldText", "Reason for later times")},
        {u"opens"_s, QT_TRANSLATE_NOOP("FieldText", "Opens")},
        {u"closes"_s, QT_TRANSLATE_NOOP("FieldText", "Closes")},
        {u"tick_seconds"_s, QT_TRANSLATE_NOOP("FieldText", "Seconds of a round")},
        {u"draw_at"_s, QT_TRANSLATE_NOOP("FieldText", "Draw")},
        {u"round"_s, QT_TRANSLATE_NOOP("FieldText", "Round of the beacon")},
        {u"pay_within_hours"_s, QT_TRANSLATE_NOOP("FieldText", "Hours to pay")},
        {u"no_single_seats"_s, QT_TRANSLATE_NOOP("FieldText", "No single seats")},
        {u"reentry"_s, QT_TRANSLATE_NOOP("FieldText", "Out and in again")},
    };
    const char *name = names.value(field);
    return name ? FieldText::tr(name) : field;
}

} // namespace universe
