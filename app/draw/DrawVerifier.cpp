#include "app/draw/DrawVerifier.h"

#include "app/draw/SeatPools.h"
#include "app/draw/Sha256.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <unordered_map>
#include <utility>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr size_t noPool = size_t(-1);

QString hexOf(QByteArrayView bytes) { return QString::fromLatin1(bytes.toByteArray().toHex()); }

class Verifier {
public:
    explicit Verifier(const DrawRecord &record)
        : m_record(record) {}

    std::expected<DrawSummary, QString> run() {
        auto outcome = checkRoot();
        if (outcome)
            outcome = readPools();
        if (outcome)
            outcome = readAllWishes();
        if (outcome && m_record.beacon)
            outcome = checkDraw(*m_record.beacon);
        if (!outcome)
            return std::unexpected(outcome.error());
        m_summary.phase = m_record.terms.phase;
        m_summary.concert = m_record.terms.concert;
        m_summary.entries = qsizetype(m_record.entries.size());
        m_summary.rounds = qsizetype(m_record.rounds.size());
        return m_summary;
    }

private:
    using Outcome = std::expected<void, QString>;
    struct Wish {
        size_t pool;
        qint64 seats;
    };
    struct Won {
        size_t pool;
        qint64 first;
        qint64 count;
        bool isLapsed;
    };

    Outcome checkRoot() {
        std::vector<Hash> nodes;
        nodes.reserve(m_record.entries.size() + 1);
        m_hashes.reserve(m_record.entries.size());
        const Hash terms = m_sha.of(m_record.termsText);
        nodes.push_back(m_sha.of('\0', terms));
        for (const RecordedEntry &entry : m_record.entries) {
            const Hash hash = m_sha.of(entry.salt, entry.wishes);
            if (!m_hashes.empty() && hash <= m_hashes.back())
                return std::unexpected(u"entry %1 is not in its place, or there twice"_s.arg(m_hashes.size()));
            m_hashes.push_back(hash);
            nodes.push_back(m_sha.of('\0', hash));
        }
        for (size_t count = nodes.size(); count > 1; count = (count + 1) / 2)
            for (size_t i = 0; i < count; i += 2)
                nodes[i / 2] = i + 1 < count ? m_sha.of('\1', nodes[i], nodes[i + 1]) : nodes[i];
        if (bytesOf(nodes[0]) != m_record.root)
            return std::unexpected(u"the root of these terms and entries is %1, not %2"_s.arg(hexOf(bytesOf(nodes[0])),
                                                                                              hexOf(m_record.root)));
        return {};
    }

    Outcome readPools() {
        for (const DrawShow &show : m_record.terms.shows) {
            for (const DrawGrade &grade : show.grades) {
                m_pools.emplace(std::pair(show.show, grade.grade), m_left.size());
                m_left.push_back(grade.seats);
                m_showOf.push_back(show.show);
            }
            for (const DrawStretch &stretch : show.stretches) {
                const auto pool = m_pools.find({show.show, stretch.grade});
                if (pool == m_pools.end())
                    return std::unexpected(u"show %1 has seats of a grade without a number of seats"_s.arg(show.show));
                SeatRun run{pool->second, stretch.first, stretch.distances,
                            std::vector<bool>(stretch.distances.size(), false)};
                for (const qint64 seat : stretch.restricted)
                    run.restricted[size_t(seat - stretch.first)] = true;
                m_runOf.emplace(std::pair(show.show, stretch.first), m_runs.size());
                m_runs.push_back(std::move(run));
            }
        }
        return {};
    }

    Outcome readAllWishes() {
        m_firstWish.reserve(m_record.entries.size() + 1);
        m_firstWish.push_back(0);
        for (const RecordedEntry &entry : m_record.entries) {
            const auto wishes = readWishes(entry.wishes);
            if (!wishes)
                return std::unexpected(u"entry %1: wishes: %2"_s.arg(m_firstWish.size() - 1).arg(wishes.error()));
            for (const RecordedWish &wish : *wishes) {
                const auto pool = m_pools.find({wish.show, wish.grade});
                m_wishes.push_back({pool == m_pools.end() ? noPool : pool->second, wish.seats});
            }
            m_firstWish.push_back(m_wishes.size());
        }
        return {};
    }

    Outcome checkDraw(const Beacon &beacon) {
        if (beacon.source != m_record.terms.beaconSource || beacon.round != m_record.terms.beaconRound)
            return std::unexpected(u"the beacon is not the one that was named in advance"_s);
        if (const auto checked = checkBeacon(beacon); !checked)
            return checked;
        const Hash seed = m_sha.of(m_record.root, beacon.value);
        rank(seed);
        Hash sum = seed;
        for (size_t i = 0; i < m_record.rounds.size(); ++i) {
            if (auto outcome = checkRound(m_record.rounds[i]); !outcome)
                return std::unexpected(u"round %1: %2"_s.arg(i).arg(outcome.error()));
            sum = m_sha.of(sum, m_record.roundTexts[i]);
        }
        if (bytesOf(sum) != m_record.sum)
            return std::unexpected(
                u"the sum of these rounds is %1, not %2"_s.arg(hexOf(bytesOf(sum)), hexOf(m_record.sum)));
        return {};
    }

    /// Places in the order of turns.
    void rank(const Hash &seed) {
        std::vector<std::pair<Hash, size_t>> order;
        order.reserve(m_hashes.size());
        for (const Hash &hash : m_hashes)
            order.emplace_back(m_sha.of(seed, hash), order.size());
        std::ranges::sort(order);
        m_order.reserve(order.size());
        for (const auto &[key, place] : order)
            m_order.push_back(place);
    }

    Outcome checkRound(const DrawRound &round) {
        const bool isFirst = round.round == 0;
        if (isFirst && !(round.lapsed.empty() && round.passed.empty()))
            return std::unexpected(u"nothing has lapsed before it"_s);
        if (!isFirst && round.lapsed.empty())
            return std::unexpected(u"nothing has lapsed for it"_s);
        for (const qint64 place : round.passed)
            if (m_won.contains(place))
                return std::unexpected(u"entry %1 has won, so it cannot be passed over"_s.arg(place));
        std::vector<SeatRun> freed;
        if (!isFirst) {
            auto runs = freedRuns(round.lapsed);
            if (!runs)
                return std::unexpected(runs.error());
            freed = std::move(*runs);
        }
        const std::vector<DrawWinner> winners =
            give(isFirst ? m_left : countsOf(freed), isFirst ? m_runs : freed, round.passed);
        for (size_t turn = 0; turn < std::max(winners.size(), round.winners.size()); ++turn) {
            if (turn >= winners.size())
                return std::unexpected(u"entry %1 must not win"_s.arg(round.winners[turn].place));
            if (turn >= round.winners.size() || !(winners[turn] == round.winners[turn]))
                return std::unexpected(
                    u"winner %1 is entry %2 with wish %3 and seats from %4, which is not what is told"_s.arg(turn + 1)
                        .arg(winners[turn].place)
                        .arg(winners[turn].wish)
                        .arg(winners[turn].seats.front()));
        }
        for (const DrawWinner &winner : winners) {
            const Wish &wish = m_wishes[m_firstWish[size_t(winner.place)] + size_t(winner.wish) - 1];
            m_won.emplace(winner.place, Won{wish.pool, winner.seats.front(), wish.seats, false});
            m_summary.seats += wish.seats;
        }
        m_summary.winners += qsizetype(winners.size());
        return {};
    }

    /// The seats that these entries had won, in the runs that they are now.
    std::expected<std::vector<SeatRun>, QString> freedRuns(const std::vector<qint64> &lapsed) {
        std::set<std::tuple<qint64, qint64, size_t>> seats; // show, id, pool
        for (const qint64 place : lapsed) {
            const auto won = m_won.find(place);
            if (won == m_won.end() || std::exchange(won->second.isLapsed, true))
                return std::unexpected(u"entry %1 has nothing that could lapse"_s.arg(place));
            for (qint64 seat = won->second.first; seat < won->second.first + won->second.count; ++seat)
                seats.emplace(m_showOf[won->second.pool], seat, won->second.pool);
        }
        std::vector<SeatRun> runs;
        std::pair<size_t, qint64> next; // the run of the terms, and the seat, with which the last run would go on
        for (const auto &[show, seat, pool] : seats) {
            const size_t whole = std::prev(m_runOf.upper_bound({show, seat}))->second;
            if (runs.empty() || next != std::pair(whole, seat))
                runs.push_back({pool, seat, {}, {}});
            const auto at = size_t(seat - m_runs[whole].first);
            runs.back().distances.push_back(m_runs[whole].distances[at]);
            runs.back().restricted.push_back(m_runs[whole].restricted[at]);
            next = {whole, seat + 1};
        }
        return runs;
    }

    [[nodiscard]] std::vector<qint64> countsOf(const std::vector<SeatRun> &runs) const {
        std::vector<qint64> counts(m_left.size(), 0);
        for (const SeatRun &run : runs)
            counts[run.pool] += qint64(run.distances.size());
        return counts;
    }

    /// The turns of all who have not won yet and are not passed over.
    [[nodiscard]] std::vector<DrawWinner> give(const std::vector<qint64> &left, const std::vector<SeatRun> &runs,
                                               const std::vector<qint64> &passed) const {
        SeatPools pools(left, runs);
        std::vector<DrawWinner> winners;
        for (const size_t place : m_order) {
            if (pools.isExhausted())
                break;
            if (m_won.contains(qint64(place)) || std::ranges::binary_search(passed, qint64(place)))
                continue;
            for (size_t i = m_firstWish[place]; i < m_firstWish[place + 1]; ++i) {
                const Wish &wish = m_wishes[i];
                const auto first = wish.pool == noPool ? std::nullopt : pools.take(wish.pool, wish.seats);
                if (!first)
                    continue;
                std::vector<qint64> seats(size_t(wish.seats));
                std::iota(seats.begin(), seats.end(), *first);
                winners.push_back({qint64(place), qint64(i - m_firstWish[place]) + 1, std::move(seats)});
                break;
            }
        }
        return winners;
    }

    const DrawRecord &m_record;
    Sha256 m_sha;
    DrawSummary m_summary;
    std::vector<Hash> m_hashes; ///< of entries
    std::vector<size_t> m_order;
    std::map<std::pair<qint64, QByteArray>, size_t> m_pools; ///< by show and grade
    std::vector<qint64> m_left;                              ///< of pools: how many they may give
    std::vector<qint64> m_showOf;
    std::vector<SeatRun> m_runs;                         ///< of the terms
    std::map<std::pair<qint64, qint64>, size_t> m_runOf; ///< by show and first seat
    std::vector<Wish> m_wishes;                          ///< of all entries, one behind the other
    std::vector<size_t> m_firstWish;
    std::unordered_map<qint64, Won> m_won; ///< by place
};

} // namespace

std::expected<DrawSummary, QString> verifyDraw(const DrawRecord &record) { return Verifier(record).run(); }

} // namespace universe
