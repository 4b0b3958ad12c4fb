#pragma once

#include "app/core/LatestAnswer.h"
#include "app/db/Database.h"
#include "app/door/DoorStore.h"
#include "app/models/LoadState.h"
#include "app/models/door/DoorCalls.h"
#include "app/models/door/RecentScans.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <deque>

namespace universe {

/// A door: it lets tickets of one show in, by the server, and alone while the server is out of reach. Then this machine
/// decides by what it loaded beforehand, keeps what it did, and tells it when the server is back. A door stays open
/// through a restart and a log-out, until somebody closes it.
class DoorController : public QObject {
    Q_OBJECT

public:
    /// How long an answer of the server is waited for before this machine decides.
    static constexpr int patience = 3'000; ///< milliseconds
    static constexpr int countsInterval = 5'000;
    static constexpr int listInterval = 300'000;
    /// How long an answer stands at least, before that to a code that was scanned meanwhile.
    static constexpr int pause = 1'000;

    /// `fileName` is that of the door's store.
    DoorController(Database &database, DoorCalls calls, SessionController &session, const QString &fileName,
                   QObject *parent = nullptr);
    ~DoorController() override;
    Q_DISABLE_COPY_MOVE(DoorController)

    /// Asks for the shows that a door may be open for.
    void loadShows();
    [[nodiscard]] const QList<DoorShow> &shows() const { return m_shows; }
    /// Those of them whose title, venue or singers have all of these words.
    [[nodiscard]] QList<DoorShow> showsWith(const QString &words) const;
    [[nodiscard]] const LoadState &showsState() const { return m_showsState; }

    /// Looks whether a door is open on this machine; ends in restored().
    void restore();
    /// Loads the tickets of a show, and opens the door for it; a gate has a name.
    void open(const DoorShow &show, const QString &gate);
    /// What the server does not know yet is told all the same.
    void close();
    [[nodiscard]] bool isOpening() const { return m_isOpening; }
    [[nodiscard]] const DoorStore::Door &door() const { return m_door; }

    /// What a scanner or somebody typed: one code or several.
    void scan(const QString &typed);
    /// With it scans let out, where the show lets in again.
    void setLetsOut(bool letsOut);
    [[nodiscard]] bool letsOut() const { return m_letsOut; }
    /// With it a scan only tells what the ticket is; confirm() lets it in, or another scan leaves it.
    void setConfirmsFirst(bool confirms);
    [[nodiscard]] bool confirmsFirst() const { return m_confirmsFirst; }
    /// The ticket that waits to be let in.
    [[nodiscard]] const std::optional<DoorTicket> &awaited() const { return m_awaited; }
    void confirm();
    /// Takes the admission of a ticket back, with the reason; ends in undone() or refused().
    void undo(TicketId ticket, const QString &reason);
    [[nodiscard]] bool mayUndo() const { return m_session.may(Right::UndoCheckIn); }

    /// The answer to the latest scan.
    [[nodiscard]] const std::optional<DoorAnswer> &answer() const { return m_answer; }
    [[nodiscard]] RecentScans &recent() { return m_recent; }
    [[nodiscard]] const QList<DoorCount> &counts() const { return m_counts; }
    /// A scan is not answered yet.
    [[nodiscard]] bool isAsking() const { return m_isAtWork; }
    /// Whether the server decides, or why this machine does.
    enum class Line {
        Server,
        Telling, ///< what this machine decided alone is told to the server first
        NoLogIn, ///< of somebody who may work at a door
        NoConnection,
    };
    [[nodiscard]] Line line() const;
    [[nodiscard]] bool asksServer() const { return line() == Line::Server; }
    /// Why the server does not take what it is told.
    [[nodiscard]] const std::optional<Error> &tellingError() const { return m_tellingError; }
    /// There is nobody logged in who may work at a door: the server is told nothing until there is.
    [[nodiscard]] bool needsLogIn() const { return !m_session.may(Right::Door); }
    /// How many scans the server was not told yet.
    [[nodiscard]] int untold() const { return m_untold; }
    /// What the server saw otherwise, the latest first.
    [[nodiscard]] const QList<DoorScan> &conflicts() const { return m_conflicts; }
    void forgetConflicts();
    /// Why this machine cannot keep what a door without the server needs.
    [[nodiscard]] const std::optional<Error> &storeError() const { return m_storeError; }

Q_SIGNALS:
    void restored();
    void showsChanged();
    void changed();      ///< the door, its line to the server, its counts
    void answered();     ///< answer() or awaited()
    void scanAnswered(); ///< once for each scan: it has its answer(), or is awaited()
    void undone();
    void refused(const universe::Error &error);

private:
    template <typename Work>
    auto atStore(Work work);
    template <typename Work, typename Handler>
    void askStore(Work work, Handler handler);
    void next();
    /// A code, and what it was scanned for.
    struct Scan {
        QString code;
        bool isOut = false;
    };
    void decide(const Scan &scan);
    void decideAlone(const Scan &scan, bool wasAsked);
    void take(const Scan &scan, const Result<CheckIn> &answer);
    void give(DoorAnswer answer);
    void setDoor(const DoorStore::Door &door);
    void follow();
    void loadTickets(const DoorShow &show, const QString &gate);
    void loadCounts();
    void reconcile();
    void takeReconciled(QList<DoorScan> scans, const QList<Admission> &outcomes);
    void lookForUntold();

    /// What the server let in or out, or what was taken back: for this machine's list.
    using Note = std::function<Result<Done>(DoorStore &)>;
    void note(const Note &note);

    Database &m_database;
    DoorCalls m_calls;
    SessionController &m_session;
    std::shared_ptr<DoorStore> m_store;
    QThreadPool m_pool; ///< the store's one thread
    QList<DoorShow> m_shows;
    LoadState m_showsState;
    DoorStore::Door m_door;
    bool m_isOpening = false;
    bool m_confirmsFirst = false;
    bool m_letsOut = false;
    bool m_isReconciling = false;
    bool m_isAtWork = false; ///< at a scan
    int m_untold = 0;
    std::deque<Scan> m_codes; ///< scanned and not answered
    Scan m_asked;             ///< whose answer is waited for
    QString m_awaitedCode;
    std::optional<DoorTicket> m_awaited;
    std::optional<DoorAnswer> m_answer;
    std::optional<Error> m_storeError;
    std::optional<Error> m_tellingError;
    QList<Note> m_noted; ///< since the list was asked for
    RecentScans m_recent;
    QList<DoorCount> m_counts;
    QList<DoorScan> m_conflicts;
    QTimer m_patience;
    QTimer m_countsTimer;
    QTimer m_listTimer;
    QTimer m_next; ///< until the next code's turn
    LatestAnswer m_showAnswers;
    LatestAnswer m_scanAnswers;
    LatestAnswer m_undoAnswers;
    LatestAnswer m_listAnswers;
    LatestAnswer m_countAnswers;
};

} // namespace universe
