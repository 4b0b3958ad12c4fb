#include "app/door/DoorStore.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <array>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array tables{
    "create table if not exists door (one integer primary key check (one = 1), show_id integer not null, "
    "title text not null, venue text not null, venue_en text not null, starts_at integer not null, "
    "time_zone text not null, gate text not null, loaded_at integer not null, age_limit integer not null)"_L1,
    "create table if not exists ticket (code_hash blob primary key, seat text not null, state integer not null, "
    "section text not null, mark integer not null, used_at integer, gate text not null) without rowid"_L1,
    "create table if not exists scan (scan_id integer primary key, show_id integer not null, device text not null, "
    "code_hash blob not null, at integer not null, seat text not null, here integer not null, "
    "was_asked integer not null, server integer, is_conflict integer not null default 0)"_L1,
    "create index if not exists scan_untold on scan (show_id, scan_id) where server is null"_L1};

/// What files of before do not have.
constexpr int version = 1;
constexpr std::array additions{"alter table door add column reentry integer not null default 0"_L1,
                               "alter table ticket add column left_at integer"_L1,
                               "alter table scan add column is_out integer not null default 0"_L1};

QVariant stored(const QDateTime &instant) {
    return instant.isValid() ? QVariant(instant.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

QDateTime instant(const QVariant &value) {
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

/// Runs what was prepared. Qt would store a text that was never set as a missing one.
bool run(QSqlQuery &query, const QVariantList &values) {
    for (qsizetype i = 0; i < values.size(); ++i) {
        const bool isText = values[i].typeId() == QMetaType::QString;
        query.bindValue(int(i), isText && values[i].toString().isEmpty() ? QVariant(u""_s) : values[i]);
    }
    return query.exec();
}

bool run(QSqlQuery &query, const QString &statement, const QVariantList &values) {
    return query.prepare(statement) && run(query, values);
}

/// From the columns seat, state, section, mark, used_at, gate, left_at.
DoorTicket ticketOf(const QByteArray &codeHash, const QSqlQuery &query) {
    return {.codeHash = codeHash,
            .seat = query.value(0).toString(),
            .state = TicketState(query.value(1).toInt()),
            .section = query.value(2).toString(),
            .mark = SeatMark(query.value(3).toInt()),
            .usedAt = instant(query.value(4)),
            .gate = query.value(5).toString(),
            .leftAt = instant(query.value(6))};
}

/// From the columns scan_id, show_id, device, code_hash, at, seat, here, was_asked, server, is_out.
QList<DoorScan> scansOf(QSqlQuery &query) {
    QList<DoorScan> scans;
    while (query.next()) {
        DoorScan scan{.number = query.value(0).toLongLong(),
                      .show = {query.value(1).toLongLong()},
                      .device = query.value(2).toString(),
                      .codeHash = query.value(3).toByteArray(),
                      .at = instant(query.value(4)),
                      .seat = query.value(5).toString(),
                      .here = Admission(query.value(6).toInt()),
                      .isOut = query.value(9).toBool(),
                      .wasAsked = query.value(7).toBool()};
        if (!query.value(8).isNull())
            scan.server = Admission(query.value(8).toInt());
        scans.append(scan);
    }
    return scans;
}

} // namespace

DoorStore::DoorStore(QString fileName)
    : m_fileName(std::move(fileName)) {}

DoorStore::~DoorStore() {
    if (!m_database)
        return;
    const QString name = m_database->connectionName();
    m_database.reset();
    QSqlDatabase::removeDatabase(name);
}

Error DoorStore::failureOf(const QSqlQuery &query) const {
    return {ErrorCode::Internal, u"%1: %2"_s.arg(m_fileName, query.lastError().text())};
}

bool DoorStore::isMissing() const { return !m_database && !QFileInfo::exists(m_fileName); }

std::optional<Error> DoorStore::open() {
    if (m_database && m_database->isOpen())
        return {};
    if (!QDir().mkpath(QFileInfo(m_fileName).path()))
        return Error{ErrorCode::Internal, u"%1: its folder cannot be made"_s.arg(m_fileName)};
    if (!m_database)
        m_database = std::make_unique<QSqlDatabase>(
            QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)));
    m_database->setDatabaseName(m_fileName);
    if (!m_database->open())
        return Error{ErrorCode::Internal, u"%1: %2"_s.arg(m_fileName, m_database->lastError().text())};
    QFile::setPermissions(m_fileName, QFile::ReadOwner | QFile::WriteOwner);
    auto error = makeTables();
    if (error)
        m_database->close();
    return error;
}

std::optional<Error> DoorStore::makeTables() {
    QSqlQuery query(*m_database);
    // What was answered is on the disk, also when the plug is pulled right afterwards.
    for (const QString &pragma : {u"pragma journal_mode = wal"_s, u"pragma synchronous = full"_s}) {
        if (!query.exec(pragma))
            return failureOf(query);
    }
    for (const auto &table : tables) {
        if (!query.exec(table))
            return failureOf(query);
    }
    if (!query.exec(u"pragma user_version"_s) || !query.next())
        return failureOf(query);
    if (query.value(0).toInt() >= version)
        return {};
    query.finish();
    // All of them or none, whenever the plug is pulled.
    bool isDone = query.exec(u"begin immediate"_s);
    for (const auto &addition : additions)
        isDone = isDone && query.exec(addition);
    isDone = isDone && query.exec(u"pragma user_version = %1"_s.arg(version)) && query.exec(u"commit"_s);
    if (isDone)
        return {};
    Error error = failureOf(query);
    query.exec(u"rollback"_s);
    return error;
}

template <typename Work>
auto DoorStore::inTransaction(Work work) -> decltype(work()) {
    if (auto error = open())
        return std::unexpected(std::move(*error));
    QSqlQuery begin(*m_database);
    if (!begin.exec(u"begin immediate"_s))
        return std::unexpected(failureOf(begin));
    auto result = work();
    QSqlQuery end(*m_database);
    if (!result) {
        end.exec(u"rollback"_s);
        return result;
    }
    if (!end.exec(u"commit"_s)) {
        const Error error = failureOf(end);
        end.exec(u"rollback"_s);
        return std::unexpected(error);
    }
    return result;
}

Result<DoorStore::Door> DoorStore::door() {
    if (isMissing())
        return Door{};
    if (auto error = open())
        return std::unexpected(std::move(*error));
    QSqlQuery query(*m_database);
    if (!query.exec(u"select show_id, title, venue, venue_en, starts_at, time_zone, gate, loaded_at, "
                    "(select count(*) from ticket where state <> 2), age_limit, reentry from door"_s))
        return std::unexpected(failureOf(query));
    if (!query.next())
        return Door{};
    return Door{.show = {.id = {query.value(0).toLongLong()},
                         .title = query.value(1).toString(),
                         .venue = query.value(2).toString(),
                         .venueEnglish = query.value(3).toString(),
                         .startsAt = instant(query.value(4)),
                         .timeZone = QTimeZone(query.value(5).toString().toLatin1()),
                         .ageLimit = query.value(9).toInt(),
                         .reentry = query.value(10).toBool()},
                .gate = query.value(6).toString(),
                .loadedAt = instant(query.value(7)),
                .tickets = query.value(8).toInt()};
}

Result<DoorStore::Door> DoorStore::setDoor(const Door &door, const QList<DoorTicket> &tickets) {
    const auto set = inTransaction([&]() -> Result<Done> {
        QSqlQuery query(*m_database);
        const DoorShow &show = door.show;
        if (!query.exec(u"delete from door"_s) || !query.exec(u"delete from ticket"_s) ||
            !run(query, u"insert into door values (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                 {show.id.value, show.title, show.venue, show.venueEnglish, stored(show.startsAt),
                  QString::fromLatin1(show.timeZone.id()), door.gate, stored(door.loadedAt), show.ageLimit,
                  show.reentry}) ||
            !query.prepare(u"insert into ticket values (?, ?, ?, ?, ?, ?, ?, ?)"_s))
            return std::unexpected(failureOf(query));
        for (const DoorTicket &ticket : tickets) {
            if (!run(query, {ticket.codeHash, ticket.seat, int(ticket.state), ticket.section, int(ticket.mark),
                             stored(ticket.usedAt), ticket.gate, stored(ticket.leftAt)}))
                return std::unexpected(failureOf(query));
        }
        // What was let in or out here and is not told yet stays so: the last scan of each ticket.
        const QString last = u"from (select code_hash, at, device, is_out, max(scan_id) from scan "
                             "where show_id = ? and server is null group by code_hash) s "
                             "where s.code_hash = ticket.code_hash and "_s;
        if (!run(query,
                 u"update ticket set state = 1, used_at = s.at, gate = s.device, left_at = null "_s + last +
                     u"s.is_out = 0 and (ticket.state = 0 or ticket.state = 1 and ticket.left_at is not null)"_s,
                 {show.id.value}) ||
            !run(query,
                 u"update ticket set state = 1, left_at = s.at "_s + last + u"s.is_out = 1 and ticket.state <> 2"_s,
                 {show.id.value}))
            return std::unexpected(failureOf(query));
        return Done{};
    });
    if (!set)
        return std::unexpected(set.error());
    return this->door();
}

Result<Done> DoorStore::closeDoor() {
    return inTransaction([&]() -> Result<Done> {
        QSqlQuery query(*m_database);
        if (!query.exec(u"delete from door"_s) || !query.exec(u"delete from ticket"_s))
            return std::unexpected(failureOf(query));
        return Done{};
    });
}

Result<std::optional<DoorTicket>> DoorStore::ticket(const QByteArray &codeHash) {
    if (auto error = open())
        return std::unexpected(std::move(*error));
    QSqlQuery query(*m_database);
    if (!run(query, u"select seat, state, section, mark, used_at, gate, left_at from ticket where code_hash = ?"_s,
             {codeHash}))
        return std::unexpected(failureOf(query));
    return query.next() ? std::optional(ticketOf(codeHash, query)) : std::nullopt;
}

/// What is known here of a ticket, as an answer: whether it may come in.
Result<CheckIn> DoorStore::known(const QByteArray &codeHash) {
    const auto here = door();
    const auto found = ticket(codeHash);
    if (!here || !found)
        return std::unexpected(here ? found.error() : here.error());
    CheckIn answer;
    if (const auto &ticket = *found) {
        answer.seat = ticket->seat;
        answer.section = ticket->section;
        answer.mark = ticket->mark;
        answer.ageLimit = here->show.ageLimit;
        answer.usedAt = ticket->usedAt;
        answer.usedGate = ticket->gate;
        answer.title = here->show.title;
        answer.startsAt = here->show.startsAt;
        answer.timeZone = here->show.timeZone;
        answer.leftAt = ticket->leftAt;
        answer.outcome = ticket->state == TicketState::Cancelled                           ? Admission::Cancelled
                         : ticket->state == TicketState::Valid || ticket->leftAt.isValid() ? Admission::Admitted
                                                                                           : Admission::AlreadyUsed;
    }
    return answer;
}

bool DoorStore::keepScan(QSqlQuery &query, const QByteArray &codeHash, const QDateTime &at, const CheckIn &answer,
                         bool wasAsked) {
    return run(query,
               u"insert into scan (show_id, device, code_hash, at, seat, here, was_asked, is_out) "
               "select show_id, gate, ?, ?, ?, ?, ?, ? from door"_s,
               {codeHash, stored(at), answer.seat, int(answer.outcome), wasAsked, answer.outcome == Admission::Left});
}

Result<CheckIn> DoorStore::admit(const QByteArray &codeHash, const QDateTime &at, bool wasAsked) {
    return inTransaction([&]() -> Result<CheckIn> {
        auto answer = known(codeHash);
        // Who was sent away is no scan that the server has to know, and an unknown code may have been bought since.
        if (!answer || answer->outcome != Admission::Admitted)
            return answer;
        answer->usedAt = at;
        QSqlQuery query(*m_database);
        if (!run(query,
                 u"update ticket set state = 1, used_at = ?, gate = (select gate from door), left_at = null "
                 "where code_hash = ? returning gate"_s,
                 {stored(at), codeHash}) ||
            !query.next())
            return std::unexpected(failureOf(query));
        answer->usedGate = query.value(0).toString();
        if (!keepScan(query, codeHash, at, *answer, wasAsked))
            return std::unexpected(failureOf(query));
        return answer;
    });
}

Result<CheckIn> DoorStore::leave(const QByteArray &codeHash, const QDateTime &at, bool wasAsked) {
    return inTransaction([&]() -> Result<CheckIn> {
        const auto here = door();
        auto answer = known(codeHash);
        if (!here || !answer || answer->outcome == Admission::Unknown || answer->outcome == Admission::Cancelled)
            return here ? answer : std::unexpected(here.error());
        answer->outcome = !here->show.reentry        ? Admission::NoReentry
                          : answer->leftAt.isValid() ? Admission::NotIn
                                                     : Admission::Left;
        if (answer->outcome != Admission::Left)
            return answer;
        answer->leftAt = at;
        QSqlQuery query(*m_database);
        if (!run(query, u"update ticket set state = 1, left_at = ? where code_hash = ?"_s, {stored(at), codeHash}) ||
            !keepScan(query, codeHash, at, *answer, wasAsked))
            return std::unexpected(failureOf(query));
        return answer;
    });
}

Result<Done> DoorStore::noteAdmitted(const QByteArray &codeHash, const QDateTime &at, const QString &gate) {
    return inTransaction([&]() -> Result<Done> {
        QSqlQuery query(*m_database);
        if (!run(query, u"update ticket set state = 1, used_at = ?, gate = ?, left_at = null where code_hash = ?"_s,
                 {stored(at), gate, codeHash}))
            return std::unexpected(failureOf(query));
        return Done{};
    });
}

Result<Done> DoorStore::noteLeft(const QByteArray &codeHash, const QDateTime &at) {
    return inTransaction([&]() -> Result<Done> {
        QSqlQuery query(*m_database);
        if (!run(query, u"update ticket set state = 1, left_at = ? where code_hash = ?"_s, {stored(at), codeHash}))
            return std::unexpected(failureOf(query));
        return Done{};
    });
}

Result<Done> DoorStore::noteUndone(const QByteArray &codeHash) {
    return inTransaction([&]() -> Result<Done> {
        QSqlQuery query(*m_database);
        if (!run(query, u"update ticket set state = 0, used_at = null, gate = '', left_at = null where code_hash = ?"_s,
                 {codeHash}))
            return std::unexpected(failureOf(query));
        return Done{};
    });
}

Result<QList<DoorCount>> DoorStore::counts() {
    if (auto error = open())
        return std::unexpected(std::move(*error));
    QSqlQuery query(*m_database);
    if (!query.exec(u"select 0, section, count(*), count(used_at), count(left_at) from ticket where state <> 2 "
                    "group by section union all "
                    "select 1, gate, 0, count(*), count(left_at) from ticket where used_at is not null group by gate "
                    "order by 1, 2"_s))
        return std::unexpected(failureOf(query));
    QList<DoorCount> counts;
    while (query.next())
        counts.append({.isGate = query.value(0).toBool(),
                       .name = query.value(1).toString(),
                       .expected = query.value(2).toInt(),
                       .admitted = query.value(3).toInt(),
                       .away = query.value(4).toInt()});
    return counts;
}

Result<QList<DoorScan>> DoorStore::untold(int count) {
    if (auto error = open())
        return std::unexpected(std::move(*error));
    QSqlQuery query(*m_database);
    // Scans of one show and device go together.
    if (!run(query,
             u"with first as (select show_id, device from scan where server is null order by scan_id limit 1) "
             "select scan_id, show_id, device, code_hash, at, seat, here, was_asked, server, is_out from scan "
             "where server is null and (show_id, device) = (select show_id, device from first) "
             "order by scan_id limit ?"_s,
             {count}))
        return std::unexpected(failureOf(query));
    return scansOf(query);
}

Result<int> DoorStore::untoldCount() {
    if (isMissing())
        return 0;
    if (auto error = open())
        return std::unexpected(std::move(*error));
    QSqlQuery query(*m_database);
    if (!query.exec(u"select count(*) from scan where server is null"_s) || !query.next())
        return std::unexpected(failureOf(query));
    return query.value(0).toInt();
}

Result<Done> DoorStore::setTold(const QList<DoorScan> &scans) {
    return inTransaction([&]() -> Result<Done> {
        QSqlQuery query(*m_database);
        for (const DoorScan &scan : scans) {
            if (scan.server && !run(query, u"update scan set server = ?, is_conflict = (here <> ?) where scan_id = ?"_s,
                                    {int(*scan.server), int(*scan.server), scan.number}))
                return std::unexpected(failureOf(query));
        }
        // What both saw alike needs not be kept.
        if (!query.exec(u"delete from scan where server is not null and is_conflict = 0"_s))
            return std::unexpected(failureOf(query));
        return Done{};
    });
}

Result<QList<DoorScan>> DoorStore::conflicts() {
    if (isMissing())
        return QList<DoorScan>();
    if (auto error = open())
        return std::unexpected(std::move(*error));
    QSqlQuery query(*m_database);
    if (!query.exec(u"select scan_id, show_id, device, code_hash, at, seat, here, was_asked, server, is_out from scan "
                    "where is_conflict = 1 order by scan_id desc"_s))
        return std::unexpected(failureOf(query));
    return scansOf(query);
}

Result<Done> DoorStore::forgetConflicts() {
    return inTransaction([&]() -> Result<Done> {
        QSqlQuery query(*m_database);
        if (!query.exec(u"delete from scan where is_conflict = 1"_s))
            return std::unexpected(failureOf(query));
        return Done{};
    });
}

} // namespace universe
