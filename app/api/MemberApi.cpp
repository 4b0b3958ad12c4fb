#include "app/api/MemberApi.h"

#include "app/api/ConcertRow.h"

namespace universe {

namespace {

/// Null for a section that a newer server invented.
QList<ConcertSummary> *sectionOf(MemberHome &home, const QString &name) {
    if (name == u"opens_soon")
        return &home.opensSoon;
    if (name == u"closing_today")
        return &home.closingToday;
    return name == u"new_from_favourites" ? &home.newFromFavourites : nullptr;
}

Result<MemberHome> readHome(const Rows &rows) {
    MemberHome home;
    for (int i = 0; i < rows.size(); ++i) {
        const Row row = rows.at(i);
        if (QList<ConcertSummary> *section = sectionOf(home, row.text(summaryColumnCount)))
            section->append(readSummary(row));
    }
    return home;
}

Result<QList<Reminder>> readReminders(const Rows &rows) {
    QList<Reminder> reminders;
    for (int i = 0; i < rows.size(); ++i) {
        const Row row = rows.at(i);
        const bool opens = row.text(0) == u"booking_opens";
        if (opens || row.text(0) == u"new_concert") // the ui has no text for a kind that a newer server invented
            reminders.append({opens ? Reminder::Kind::BookingOpens : Reminder::Kind::NewConcert,
                              {row.integer(1)},
                              row.text(2),
                              row.text(3),
                              row.instant(4)});
    }
    return reminders;
}

} // namespace

QFuture<Result<MemberHome>> MemberApi::myHome(const QString &token) {
    static const QByteArray sql = QByteArray("select ") + summaryColumns + ", section from api.my_home(token => $1)";
    return m_database.call(Retry::AtOnce, sql, Params(token), &readHome);
}

QFuture<Result<QList<Reminder>>> MemberApi::myReminders(const QString &token, const QDateTime &since) {
    return m_database.call(Retry::AtOnce,
                           "select kind, concert_id, title, singer, at "
                           "from api.my_reminders(token => $1, since => $2)",
                           Params(token, since), &readReminders);
}

} // namespace universe
