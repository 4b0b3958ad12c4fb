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

/// The contract's words for kinds of reminders.
const QHash<QString, Reminder::Kind> &reminderKinds() {
    using Kind = Reminder::Kind;
    static const QHash<QString, Kind> kinds{{QStringLiteral("booking_opens"), Kind::BookingOpens},
                                            {QStringLiteral("new_concert"), Kind::NewConcert},
                                            {QStringLiteral("show_tomorrow"), Kind::ShowTomorrow},
                                            {QStringLiteral("show_moved"), Kind::ShowMoved},
                                            {QStringLiteral("show_cancelled"), Kind::ShowCancelled},
                                            {QStringLiteral("refund"), Kind::Refund},
                                            {QStringLiteral("offer"), Kind::Offer},
                                            {QStringLiteral("offer_ending"), Kind::OfferEnding},
                                            {QStringLiteral("waiting_moved"), Kind::WaitingMoved},
                                            {QStringLiteral("waiting_over"), Kind::WaitingOver},
                                            {QStringLiteral("draw_won"), Kind::DrawWon},
                                            {QStringLiteral("draw_moved_up"), Kind::DrawMovedUp},
                                            {QStringLiteral("draw_ending"), Kind::DrawEnding},
                                            {QStringLiteral("draw_lost"), Kind::DrawLost}};
    return kinds;
}

/// Nothing for a kind that a newer server invented: there is no text for it.
std::optional<Reminder::Kind> reminderKindFrom(const QString &name) {
    const auto found = reminderKinds().constFind(name);
    return found == reminderKinds().cend() ? std::nullopt : std::optional(*found);
}

Result<QList<NoticeChoice>> readNotices(const Rows &rows) {
    QList<NoticeChoice> notices;
    for (int i = 0; i < rows.size(); ++i) {
        const Row row = rows.at(i);
        if (const std::optional<Reminder::Kind> kind = reminderKindFrom(row.text(0)))
            notices.append({*kind, row.boolean(1), row.boolean(2)});
    }
    return notices;
}

Result<QList<Reminder>> readReminders(const Rows &rows) {
    QList<Reminder> reminders;
    for (int i = 0; i < rows.size(); ++i) {
        const Row row = rows.at(i);
        const std::optional<Reminder::Kind> kind = reminderKindFrom(row.text(0));
        if (!kind)
            continue;
        Reminder reminder{*kind, {row.integer(1)}, row.text(2), row.text(3), row.instant(4)};
        if (!row.isNull(5))
            reminder.booking = BookingId{row.integer(5)};
        if (!row.isNull(6)) {
            reminder.startsAt = row.instant(6);
            reminder.timeZone = QTimeZone(row.text(7).toLatin1());
            reminder.amount = {row.isNull(8) ? 0 : row.integer(8)};
        }
        reminder.singerEn = row.text(9);
        reminders.append(reminder);
    }
    return reminders;
}

} // namespace

QFuture<Result<MemberHome>> MemberApi::myHome(const QString &token) {
    static const QByteArray sql = QByteArray("select ") + summaryColumns + ", section from api.my_home(token => $1)";
    return m_database.call(Retry::AtOnce, sql, Params(token), &readHome);
}

QFuture<Result<QList<Reminder>>> MemberApi::myReminders(const QString &token, const QDateTime &since) {
    return m_database.call(
        Retry::AtOnce,
        "select kind, concert_id, title, singer, at, booking_id, starts_at, time_zone, amount, singer_en "
        "from api.my_reminders(token => $1, since => $2)",
        Params(token, since), &readReminders);
}

QFuture<Result<QList<NoticeChoice>>> MemberApi::notices(const QString &token) {
    return m_database.call(Retry::AtOnce, "select kind, wanted, is_fixed from api.notices(token => $1)", Params(token),
                           &readNotices);
}

QFuture<Result<Done>> MemberApi::setNotice(const QString &token, Reminder::Kind kind, bool wanted) {
    return m_database.call(Retry::AtOnce, "select from api.set_notice(token => $1, kind => $2, wanted => $3)",
                           Params(token, reminderKinds().key(kind), wanted),
                           [](const Rows &) -> Result<Done> { return Done{}; });
}

} // namespace universe
