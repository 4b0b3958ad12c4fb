#pragma once

#include "app/draw/Beacon.h"

#include <vector>

namespace universe {

/// The public record of a draw, as sql/DRAW.md describes it. Names are of shows, grades and seats; texts are UTF-8.
struct RecordedWish {
    qint64 show = 0;
    QByteArray grade;
    qint64 seats = 0;

    bool operator==(const RecordedWish &) const = default;
};

struct DrawGrade {
    QByteArray grade;
    qint64 seats = 0; ///< that may be given
};

/// Free seats beside each other: first, first + 1, ..., one for each distance.
struct DrawStretch {
    QByteArray grade;
    qint64 first = 0;
    std::vector<qint64> distances;
    std::vector<qint64> restricted; ///< ids of seats with a restricted view
};

struct DrawShow {
    qint64 show = 0;
    std::vector<DrawGrade> grades;
    std::vector<DrawStretch> stretches;
};

struct DrawTerms {
    qint64 phase = 0;
    qint64 concert = 0;
    QByteArray beaconSource;
    QByteArray beaconRound;
    std::vector<DrawShow> shows;
};

struct RecordedEntry {
    QByteArray salt;
    QByteArray wishes; ///< as hashed; read by readWishes()
};

struct DrawWinner {
    qint64 place = 0; ///< in the list of entries
    qint64 wish = 0;  ///< from 1
    std::vector<qint64> seats;

    bool operator==(const DrawWinner &) const = default;
};

struct DrawRound {
    qint64 round = 0;
    std::vector<qint64> lapsed;
    std::vector<qint64> passed;
    std::vector<DrawWinner> winners;
};

struct DrawRecord {
    QByteArray termsText;
    DrawTerms terms;
    QByteArray root;
    std::vector<RecordedEntry> entries;
    std::optional<Beacon> beacon; ///< from here on only when it is drawn
    std::vector<QByteArray> roundTexts;
    std::vector<DrawRound> rounds;
    QByteArray sum;

    /// The reason, when it is not exactly of its form.
    static std::expected<DrawRecord, QString> fromJson(const QByteArray &json);
};

std::expected<std::vector<RecordedWish>, QString> readWishes(const QByteArray &text);

} // namespace universe
