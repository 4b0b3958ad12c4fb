#pragma once

#include "app/models/PendingRequest.h"
#include "app/models/seatmap/BestSeats.h"
#include "app/models/seatmap/SeatCalls.h"
#include "tests/models/seatmap/Halls.h"

#include <QPromise>

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace universe {

/// Answers as the server would, from memory, when a test says so (or at once), and remembers what it was asked.
class FakeSeatServer {
public:
    struct Claim {
        QString token; ///< empty: sold
    };

    FakeSeatServer() {
        concert.id = {1};
        concert.title = QStringLiteral("First Light");
        concert.venue = QStringLiteral("Olympic Hall");
        concert.seatLimit = 4;
        concert.saleState = SaleState::Open;
        concert.timeZone = QTimeZone("Asia/Seoul");
        concert.bookingOpens = now().addDays(-1);
        concert.bookingCloses = now().addDays(1);
        concert.serverNow = now();
        shows = {{{1}, now().addDays(7), 300, 300}, {{2}, now().addDays(8), 300, 300}};
        plan = halls::club();
    }

    SeatCalls calls() {
        return {
            .concert = [this](ConcertId) { return answer<Concert>("concert", concert); },
            .shows = [this](ConcertId) { return answer<QList<Show>>("shows", shows); },
            .plan = [this](ShowId) { return answer<SeatPlan>("plan", plan); },
            .states = [this](ShowId show,
                             const QString &since) { return answer<SeatStates>("states", states(show, since)); },
            .hold = [this](ShowId show,
                           const QList<SeatId> &seats) { return answer<QDateTime>("hold", hold(show, seats)); },
            .holdBest = [this](ShowId show,
                               const BestWish &wish) { return answer<HeldSeats>("holdBest", holdBest(show, wish)); },
            .release =
                [this](ShowId show) {
                    release(show);
                    return answer<Done>("release", Done{});
                },
            .phases = [this](ConcertId) { return answer<QList<SalePhase>>("phases", phases); },
            .askInTick =
                [this](const QUuid &request, ShowId, const TickWish &wish) {
                    requests.push_back(request);
                    wishes.push_back(wish);
                    return answer<TickTicket>("askInTick", TickTicket{.id = {7}, .decidedAt = tickEnds});
                },
            .myAsk = [this](AskId) { return answer<AskResult>("myAsk", askResult); },
            .request = [this](QObject *parent) { return new PendingRequest(m_database, parent); },
        };
    }

    /// Somebody takes a seat for good, or (with a holder's token) for the moment.
    void take(ShowId show, SeatId seat, const QString &holder = {}) {
        claims[show][seat] = {holder};
        changes[show].push_back(seat);
    }

    [[nodiscard]] static QDateTime now() { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] int count(const QByteArray &call) const { return static_cast<int>(std::ranges::count(asked, call)); }
    /// Lets the calls that waited (see `holdsBack`) have their answers.
    void letGo() {
        holdsBack.clear();
        for (auto &deliver : std::exchange(m_waiting, {}))
            deliver();
    }
    [[nodiscard]] int waiting() const { return static_cast<int>(m_waiting.size()); }

    QString token = QStringLiteral("me"); ///< of whoever asks; empty for a guest
    Concert concert;
    QList<Show> shows;
    SeatPlan plan;
    std::map<ShowId, std::map<SeatId, Claim>> claims;
    std::map<ShowId, std::vector<SeatId>> changes;
    std::vector<QByteArray> asked;
    std::optional<ErrorCode> broken;          ///< every call fails so
    std::map<QByteArray, ErrorCode> refusals; ///< calls of that name fail so
    std::set<QByteArray> holdsBack;           ///< calls of that name wait for letGo()
    QList<SalePhase> phases;
    QDateTime tickEnds;
    AskResult askResult; ///< what came of what is asked for
    std::vector<QUuid> requests;
    std::vector<TickWish> wishes;
    QDateTime holdUntil = now().addSecs(300);

private:
    template <typename T>
    QFuture<Result<T>> answer(const QByteArray &call, Result<T> value) {
        asked.push_back(call);
        if (broken)
            value = failure(*broken);
        else if (refusals.contains(call))
            value = failure(refusals[call]);
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const auto deliver = [promise, value] {
            promise->addResult(value);
            promise->finish();
        };
        if (holdsBack.contains(call))
            m_waiting.push_back(deliver);
        else
            deliver();
        return promise->future();
    }

    SeatStates states(ShowId show, const QString &since) {
        SeatStates states;
        states.serverNow = now();
        states.cursor = QString::number(changes[show].size());
        std::set<SeatId> told;
        if (since.isEmpty())
            for (const auto &[seat, claim] : claims[show])
                told.insert(seat);
        else
            told.insert(changes[show].begin() + since.toInt(), changes[show].end());
        for (const SeatId seat : told) {
            const auto claim = claims[show].find(seat);
            if (claim == claims[show].end())
                states.freed.append(seat);
            else if (claim->second.token.isEmpty())
                states.sold.append(seat);
            else
                (claim->second.token == token ? states.heldByMe : states.held).append(seat);
        }
        for (const auto &[seat, claim] : claims[show])
            if (!token.isEmpty() && claim.token == token)
                states.holdExpiresAt = holdUntil;
        return states;
    }

    Result<QDateTime> hold(ShowId show, const QList<SeatId> &seats) {
        if (broken || refusals.contains("hold"))
            return failure(ErrorCode::Internal);
        for (const SeatId seat : seats)
            if (claims[show].contains(seat) && claims[show][seat].token != token)
                return failure(ErrorCode::SeatUnavailable);
        release(show);
        for (const SeatId seat : seats)
            take(show, seat, token);
        return holdUntil;
    }

    /// The best seats that nobody else has; of a standing area the lowest numbers of entry.
    Result<HeldSeats> holdBest(ShowId show, const BestWish &wish) {
        if (broken || refusals.contains("holdBest"))
            return failure(ErrorCode::Internal);
        const auto geometry = std::make_shared<const SeatGeometry>(plan);
        SeatMapState state(geometry);
        state.applyAll(states(show, {}));
        SeatWish wanted{.count = wish.count, .grade = {}, .section = {}};
        for (int i = 0; i < int(geometry->grades().size()); ++i)
            if (geometry->grades()[size_t(i)].name == wish.grade)
                wanted.grade = i;
        for (int i = 0; i < int(geometry->sections().size()); ++i)
            if (geometry->sections()[size_t(i)].name == wish.section)
                wanted.section = i;
        QList<int> best = findSeats(state, wanted, 1).groups.value(0);
        if (wanted.section && geometry->sections()[size_t(*wanted.section)].isStanding) {
            const auto &area = geometry->sections()[size_t(*wanted.section)];
            for (int place = area.first; place < area.first + area.count && best.size() < wish.count; ++place)
                if (state.canBeChosen(place))
                    best.append(place);
        }
        QList<SeatId> seats;
        for (const int seat : best)
            seats.append(geometry->seatId(seat));
        if (seats.size() != wish.count)
            return failure(ErrorCode::SeatUnavailable);
        release(show);
        for (const SeatId seat : std::as_const(seats))
            take(show, seat, token);
        return HeldSeats{.seats = seats, .expiresAt = holdUntil};
    }

    void release(ShowId show) {
        std::erase_if(claims[show], [&](const auto &claim) {
            if (claim.second.token != token)
                return false;
            changes[show].push_back(claim.first);
            return true;
        });
    }

    std::vector<std::function<void()>> m_waiting;
    Database m_database{QStringLiteral("host=/nonexistent")};
};

} // namespace universe
