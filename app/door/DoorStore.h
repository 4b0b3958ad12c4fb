#pragma once

#include "app/core/Door.h"
#include "app/core/Result.h"

#include <memory>

class QSqlDatabase;
class QSqlQuery;

namespace universe {

/// What a door's machine keeps so that it can go on without the server, through a restart and a pulled plug: the
/// tickets of its show by the hashes of their codes, and what it scanned that the server does not know yet. An SQLite
/// file, in which each answer is written before it is given. It blocks; all calls come from one thread.
class DoorStore {
public:
    /// The file and its folder are made when there is something to keep.
    explicit DoorStore(QString fileName);
    ~DoorStore();
    Q_DISABLE_COPY_MOVE(DoorStore)

    /// The door that is open here.
    struct Door {
        DoorShow show;
        QString gate;
        QDateTime loadedAt; ///< when the server told its tickets
        int tickets = 0;

        [[nodiscard]] bool isOpen() const { return show.id.isValid(); }
    };

    /// Without one that is open, an empty one.
    Result<Door> door();
    /// Opens a door, or loads its tickets anew. Scans that the server does not know stay.
    Result<Door> setDoor(const Door &door, const QList<DoorTicket> &tickets);
    Result<Done> closeDoor();

    /// What is known of a ticket; nothing of an unknown one.
    Result<std::optional<DoorTicket>> ticket(const QByteArray &codeHash);
    /// Lets a ticket in without the server, once, and keeps the scan for it. `wasAsked`: the server was asked before,
    /// and did not answer.
    Result<CheckIn> admit(const QByteArray &codeHash, const QDateTime &at, bool wasAsked);
    /// Lets a ticket out that may come in again, and keeps the scan for it: also one that this machine does not know to
    /// be in, as it may have come in by another door.
    Result<CheckIn> leave(const QByteArray &codeHash, const QDateTime &at, bool wasAsked);
    /// The server let it in: so it is known here, too.
    Result<Done> noteAdmitted(const QByteArray &codeHash, const QDateTime &at, const QString &gate);
    /// The server let it out, or a supervisor took back that it had returned.
    Result<Done> noteLeft(const QByteArray &codeHash, const QDateTime &at);
    /// A supervisor took its admission back.
    Result<Done> noteUndone(const QByteArray &codeHash);

    /// By section and by gate, as far as it is known here.
    Result<QList<DoorCount>> counts();
    /// What the server was not told yet, of the show whose turn it is, in the order in which it was scanned.
    Result<QList<DoorScan>> untold(int count);
    Result<int> untoldCount();
    /// What the server made of them.
    Result<Done> setTold(const QList<DoorScan> &scans);
    /// What the server saw otherwise than this door did, the latest first; until forgetConflicts().
    Result<QList<DoorScan>> conflicts();
    Result<Done> forgetConflicts();

private:
    /// Nothing was ever kept: whoever only looks makes no file.
    [[nodiscard]] bool isMissing() const;
    std::optional<Error> open();
    std::optional<Error> makeTables();
    Result<CheckIn> known(const QByteArray &codeHash);
    bool keepScan(QSqlQuery &query, const QByteArray &codeHash, const QDateTime &at, const CheckIn &answer,
                  bool wasAsked);
    [[nodiscard]] Error failureOf(const QSqlQuery &query) const;
    template <typename Work>
    auto inTransaction(Work work) -> decltype(work());

    QString m_fileName;
    std::unique_ptr<QSqlDatabase> m_database;
};

} // namespace universe
