#pragma once

#include "tests/walk/WalkWorld.h"

#include <functional>

namespace universe::test {

/// One connection that does whatever comes into its head, as any member. It may be cut at any time: then it asks again
/// on a new one, under the same request id. Now and then it takes an answer for lost, and must get the same one again.
class Walker {
public:
    Walker(WalkWorld &world, uint seed);

    /// Until so many operations are begun by all together.
    void walk(int operations);
    /// The backend's number, for whoever cuts it; 0 while there is none.
    [[nodiscard]] int backend() const { return m_backend; }

private:
    enum class Repeat { Never, SameAnswer };

    struct Operation {
        int weight;
        const char *name;
        void (Walker::*run)();
    };

    void open();
    /// Runs a statement of one text column. Nothing when it was refused, or lost and not to be repeated.
    std::optional<QString> call(const QString &statement, const Params &params, Repeat repeat = Repeat::Never);
    [[nodiscard]] ServerResult<Rows> execute(const QString &statement, const Params &params);
    void askAgain(const QString &statement, const Params &params, const QString &first);

    [[nodiscard]] QString anyFan();
    [[nodiscard]] QString anyClerk();
    [[nodiscard]] const WalkShow &anyShow();
    /// Up to three seats beside each other.
    [[nodiscard]] QList<SeatId> anySeats(const WalkShow &show);
    void book(const QString &token, ShowId show, const QList<SeatId> &seats);

    void bookSeats();
    void holdAndBook();
    void release();
    void cancelBooking();
    void cancelTickets();
    void quote();
    void join();
    void lookAfterWaiting();
    void topUp();
    void letIn();
    void grant();
    void sell();
    void reseat();
    void lookAfterShift();
    void mailTickets();
    void moveShow();
    void answerMove();
    void cancelShow();
    void import();
    void changeDetails();
    void comeAndGo();
    void look();

    WalkWorld &m_world;
    QRandomGenerator m_random;
    std::optional<AdminConnection> m_connection;
    std::atomic<int> m_backend = 0;
    QString m_operation; ///< that is under way
};

} // namespace universe::test
