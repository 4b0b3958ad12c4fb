#include "tests/walk/WalkWorld.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace universe::test {

WalkWorld::WalkWorld(TestDatabase &where)
    : database(where) {
    createMembers();
    importConcerts();
    database.sql(u"update data.setting set value = case name when 'hold_duration' then '2 seconds'"
                 " when 'offer_hours_from' then '00:00' when 'offer_hours_until' then '24:00' else value end"_s);
    database.sql(
        u"insert into data.mail_server (url, sender) values ('smtp://mail.example', 'tickets@house.example')"_s);
    database.sql(u"analyze"_s);
}

QByteArray WalkWorld::document(int concert, int price, int seatLimit, bool isOpen) {
    // Hours of release all the time, or nothing that nobody waits for would return while one walks.
    QJsonArray releases;
    const QDateTime now = QDateTime::currentDateTimeUtc().toOffsetFromUtc(9 * 3600);
    for (qint64 minute = 1; minute <= 24; ++minute)
        releases.append(now.addSecs(minute * 60).toString(u"hh:mm"));
    const QJsonObject hall{
        {u"name"_s, u"Walk Hall"_s},
        {u"sections"_s, QJsonArray{QJsonObject{{u"name"_s, u"A"_s}, {u"rows"_s, 4}, {u"seats_per_row"_s, rowLength}},
                                   QJsonObject{{u"name"_s, u"B"_s}, {u"rows"_s, 4}, {u"seats_per_row"_s, rowLength}}}}};
    const QJsonObject about{
        {u"source"_s, u"walk"_s},
        {u"source_id"_s, QString::number(concert)},
        {u"title"_s, u"Walk %1"_s.arg(concert)},
        {u"singers"_s, QJsonArray{u"Walker"_s}},
        {u"venue"_s, u"Walk Hall"_s},
        {u"booking_opens"_s, u"2020-01-01T00:00:00Z"_s},
        {u"booking_closes"_s, isOpen ? u"2090-01-01T00:00:00Z"_s : u"2021-01-01T00:00:00Z"_s},
        {u"seat_limit"_s, seatLimit},
        {u"releases"_s, releases},
        {u"prices"_s,
         QJsonArray{QJsonObject{{u"grade"_s, u"R"_s}, {u"price"_s, price}, {u"sections"_s, QJsonArray{u"A"_s}}},
                    QJsonObject{{u"grade"_s, u"S"_s}, {u"price"_s, price / 2}, {u"sections"_s, QJsonArray{u"B"_s}}}}}};
    QJsonObject entry = about;
    // What was moved, or is to be cancelled, is left as it is.
    if (concert < 3)
        entry.insert(u"shows"_s, QJsonArray{u"2090-06-01T10:00:00Z"_s, u"2090-06-02T10:00:00Z"_s});
    return QJsonDocument(QJsonObject{{u"format"_s, u"my-universe/1"_s},
                                     {u"venues"_s, QJsonArray{hall}},
                                     {u"concerts"_s, QJsonArray{entry}}})
        .toJson(QJsonDocument::Compact);
}

void WalkWorld::importConcerts() {
    for (int concert = 0; concert < concertCount; ++concert) {
        QJsonObject whole = QJsonDocument::fromJson(document(concert, 100, 4, true)).object();
        QJsonObject entry = whole.value("concerts"_L1).toArray().first().toObject();
        entry.insert(u"shows"_s, QJsonArray{u"2090-06-01T10:00:00Z"_s, u"2090-06-02T10:00:00Z"_s});
        whole.insert(u"concerts"_s, QJsonArray{entry});
        database.sql(u"select * from api.import_catalogue($1, $2::jsonb)"_s,
                     {admin, QJsonDocument(whole).toJson(QJsonDocument::Compact)});
    }
    const Rows rows = database.sql(u"select show_id, array(select seat_id from api.seats(s.show_id) order by seat_id)"
                                   " from data.show s order by concert_id, starts_at"_s);
    for (int i = 0; i < rows.size(); ++i) {
        WalkShow show{{rows.at(i).integer(0)}, {}};
        for (const qint64 seat : rows.at(i).integers(1))
            show.seats.append(SeatId{seat});
        shows.push_back(show);
    }
}

void WalkWorld::createMembers() {
    admin = database.logIn(database.createMember(u"admin@walk.example"_s, Role::Admin));
    supervisor = database.logIn(database.createMember(u"supervisor@walk.example"_s, Role::Supervisor));
    steward = database.logIn(database.createMember(u"steward@walk.example"_s, Role::Steward));
    for (int i = 0; i < memberCount; ++i)
        fans.append(database.logIn(database.createMember(u"fan%1@walk.example"_s.arg(i), Role::Fan, {5000})));
    for (int i = 0; i < 4; ++i)
        clerks.append(database.logIn(database.createMember(u"clerk%1@walk.example"_s.arg(i), Role::Staff)));
    for (const QString &token : std::as_const(fans))
        fanIds.append(
            database.sql(u"select member_id from data.session where token_hash = private.token_hash($1)"_s, {token})
                .first()
                .integer(0));
    database.sql(u"update data.member set password_hash = 'none'"_s); // a test's is cheaper than verify lets it be
}

void WalkWorld::remember(const WalkBooking &booking) {
    const std::scoped_lock lock(m_mutex);
    m_bookings.push_back(booking);
}

std::optional<WalkBooking> WalkWorld::anyBooking(QRandomGenerator &random) const {
    const std::scoped_lock lock(m_mutex);
    if (m_bookings.empty())
        return std::nullopt;
    // Mostly one of the newest, which is not given back yet.
    const int newest = int(std::min<size_t>(m_bookings.size(), 200));
    return m_bookings[m_bookings.size() - size_t(random.bounded(1, newest + 1))];
}

void WalkWorld::count(const QString &operation, const QString &outcome) {
    const std::scoped_lock lock(m_mutex);
    ++m_counts[operation][outcome];
}

void WalkWorld::surprise(const QString &what) {
    const std::scoped_lock lock(m_mutex);
    if (m_surprises.size() < 20)
        m_surprises.append(what);
}

QStringList WalkWorld::surprises() const {
    const std::scoped_lock lock(m_mutex);
    return m_surprises;
}

QString WalkWorld::summary() const {
    const std::scoped_lock lock(m_mutex);
    QStringList lines;
    for (const auto &[operation, outcomes] : m_counts) {
        QStringList parts;
        for (const auto &[outcome, times] : outcomes)
            parts.append(u"%1 %2"_s.arg(outcome).arg(times));
        lines.append(operation + u": "_s + parts.join(u", "_s));
    }
    return lines.join(u'\n');
}

int WalkWorld::counted(const QString &outcome) const {
    const std::scoped_lock lock(m_mutex);
    int sum = 0;
    for (const auto &[operation, outcomes] : m_counts) {
        const auto found = outcomes.find(outcome);
        sum += found == outcomes.end() ? 0 : found->second;
    }
    return sum;
}

} // namespace universe::test
