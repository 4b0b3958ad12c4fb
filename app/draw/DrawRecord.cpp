#include "app/draw/DrawRecord.h"

#include <QDateTime>

#include <algorithm>
#include <limits>
#include <set>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr qint64 largestId = 9'000'000'000'000'000;
constexpr qint64 largestInt = std::numeric_limits<qint32>::max(); // so that sums of them are numbers, too
constexpr int hashSize = 32;
constexpr int saltSize = 16;
constexpr size_t mostWishes = 10;

void readFormat(JsonReader &json) {
    if (const QByteArray format = json.text(); format != "my-universe-draw/1")
        json.fail(u"a format that is not known"_s);
}

QByteArray readFilled(JsonReader &json) {
    QByteArray text = json.text();
    if (text.isEmpty())
        json.fail(u"a text is empty"_s);
    return text;
}

/// An instant, ISO 8601 with its offset.
QDateTime readInstant(JsonReader &json) {
    const QByteArray text = readFilled(json);
    QDateTime instant = instantOfRound(text);
    if (!instant.isValid() || QDateTime::fromString(QString::fromUtf8(text), Qt::ISODate).timeSpec() == Qt::LocalTime)
        json.fail(u"%1 is no instant"_s.arg(QString::fromUtf8(text)));
    return instant;
}

/// Numbers, each greater than the one before.
std::vector<qint64> readAscending(JsonReader &json, qint64 least, qint64 most) {
    std::vector<qint64> numbers;
    json.list([&] {
        const qint64 number = json.integer(least, most);
        if (!numbers.empty() && number <= numbers.back())
            json.fail(u"numbers that do not ascend"_s);
        numbers.push_back(number);
    });
    return numbers;
}

DrawGrade readGrade(JsonReader &json) {
    DrawGrade grade;
    json.object(
        {{"grade", [&] { grade.grade = json.text(); }}, {"seats", [&] { grade.seats = json.integer(0, largestInt); }}});
    return grade;
}

DrawStretch readStretch(JsonReader &json) {
    DrawStretch stretch;
    json.object({{"grade", [&] { stretch.grade = json.text(); }},
                 {"first", [&] { stretch.first = json.integer(1, largestId); }},
                 {"distances", [&] { json.list([&] { stretch.distances.push_back(json.integer(0, largestInt)); }); }},
                 {"restricted", [&] { stretch.restricted = readAscending(json, 0, largestId); }, true}});
    const qint64 next = stretch.first + qint64(stretch.distances.size());
    if (stretch.distances.empty())
        json.fail(u"a stretch without seats"_s);
    if (!stretch.restricted.empty() &&
        (stretch.restricted.front() < stretch.first || stretch.restricted.back() >= next))
        json.fail(u"a restricted seat that is not of its stretch"_s);
    return stretch;
}

DrawShow readShow(JsonReader &json) {
    DrawShow show;
    json.object({{"show_id", [&] { show.show = json.integer(1, largestId); }},
                 {"grades", [&] { json.list([&] { show.grades.push_back(readGrade(json)); }); }},
                 {"stretches", [&] { json.list([&] { show.stretches.push_back(readStretch(json)); }); }}});
    std::set<QByteArray> grades;
    for (const DrawGrade &grade : show.grades)
        if (!grades.insert(grade.grade).second)
            json.fail(u"a show has the grade \"%1\" twice"_s.arg(QString::fromUtf8(grade.grade)));
    std::set<std::pair<qint64, qint64>> stretches;
    for (const DrawStretch &stretch : show.stretches)
        stretches.emplace(stretch.first, stretch.first + qint64(stretch.distances.size()));
    qint64 next = 0;
    for (const auto &[first, end] : stretches) {
        if (first < next)
            json.fail(u"show %1 has seat %2 twice"_s.arg(show.show).arg(first));
        next = end;
    }
    if (stretches.size() < show.stretches.size())
        json.fail(u"show %1 has a stretch twice"_s.arg(show.show));
    return show;
}

std::expected<DrawTerms, QString> readTerms(const QByteArray &text) {
    DrawTerms terms;
    QDateTime closes;
    JsonReader json(text);
    json.object({{"format", [&] { readFormat(json); }},
                 {"phase_id", [&] { terms.phase = json.integer(1, largestId); }},
                 {"concert_id", [&] { terms.concert = json.integer(1, largestId); }},
                 {"closes", [&] { closes = readInstant(json); }},
                 {"pay_within_hours", [&] { (void)json.integer(1, largestInt); }},
                 {"beacon",
                  [&] {
                      json.object({{"source", [&] { terms.beaconSource = readFilled(json); }},
                                   {"round", [&] { terms.beaconRound = readFilled(json); }}});
                  }},
                 {"shows", [&] { json.list([&] { terms.shows.push_back(readShow(json)); }); }}});
    json.end();
    std::set<qint64> shows;
    for (const DrawShow &show : terms.shows)
        if (!shows.insert(show.show).second)
            json.fail(u"show %1 is there twice"_s.arg(show.show));
    if (terms.beaconSource == "nist" && !(instantOfRound(terms.beaconRound) >= closes))
        json.fail(u"the beacon speaks before the close"_s);
    if (const auto &error = json.error())
        return std::unexpected(u"terms: "_s + *error);
    return terms;
}

/// Of a list with exactly these elements, the next one.
void readTuple(JsonReader &json, std::initializer_list<std::function<void()>> elements) {
    const auto *element = elements.begin();
    json.list([&] {
        if (element == elements.end())
            return json.fail(u"a list has %1 elements"_s.arg(elements.size()));
        (*element++)();
    });
    if (element != elements.end())
        json.fail(u"a list has %1 elements"_s.arg(elements.size()));
}

DrawWinner readWinner(JsonReader &json, qint64 entries) {
    DrawWinner winner;
    readTuple(json,
              {[&] { winner.place = json.integer(0, entries - 1); }, [&] { winner.wish = json.integer(1, largestInt); },
               [&] { winner.seats = readAscending(json, 0, largestId); }});
    return winner;
}

std::expected<DrawRound, QString> readRound(const QByteArray &text, qint64 number, qint64 entries) {
    DrawRound round;
    JsonReader json(text);
    json.object({{"round", [&] { round.round = json.integer(number, number); }},
                 {"at", [&] { (void)readInstant(json); }},
                 {"lapsed", [&] { round.lapsed = readAscending(json, 0, entries - 1); }},
                 {"passed", [&] { round.passed = readAscending(json, 0, entries - 1); }},
                 {"winners", [&] { json.list([&] { round.winners.push_back(readWinner(json, entries)); }); }}});
    json.end();
    if (const auto &error = json.error())
        return std::unexpected(u"round %1: %2"_s.arg(number).arg(*error));
    return round;
}

} // namespace

std::expected<DrawRecord, QString> DrawRecord::fromJson(const QByteArray &text) {
    DrawRecord record;
    JsonReader json(text);
    int ofDraw = 0; // keys that are there when it is drawn
    const auto entry = [&] {
        RecordedEntry read;
        int at = 0;
        json.list([&] {
            if (at == 0)
                read.salt = json.hex(saltSize);
            else if (at == 1)
                read.wishes = json.text();
            ++at;
        });
        if (at != 2)
            json.fail(u"an entry is its salt and its wishes"_s);
        record.entries.push_back(std::move(read));
    };
    json.object({{"format", [&] { readFormat(json); }},
                 {"terms", [&] { record.termsText = json.text(); }},
                 {"root", [&] { record.root = json.hex(hashSize); }},
                 {"entries", [&] { json.list(entry); }},
                 {"beacon", [&] { ++ofDraw, record.beacon = Beacon::read(json); }, true},
                 {"rounds", [&] { ++ofDraw, json.list([&] { record.roundTexts.push_back(json.text()); }); }, true},
                 {"sum", [&] { ++ofDraw, record.sum = json.hex(hashSize); }, true}});
    json.end();
    if (!json.error() && (ofDraw != (record.beacon ? 3 : 0) || record.roundTexts.empty() == record.beacon.has_value()))
        json.fail(u"a draw has its beacon, rounds and sum, or none of them"_s);
    if (const auto &error = json.error())
        return std::unexpected(*error);
    auto terms = readTerms(record.termsText);
    if (!terms)
        return std::unexpected(terms.error());
    record.terms = std::move(*terms);
    for (const QByteArray &roundText : record.roundTexts) {
        auto round = readRound(roundText, qint64(record.rounds.size()), qint64(record.entries.size()));
        if (!round)
            return std::unexpected(round.error());
        record.rounds.push_back(std::move(*round));
    }
    return record;
}

std::expected<std::vector<RecordedWish>, QString> readWishes(const QByteArray &text) {
    std::vector<RecordedWish> wishes;
    JsonReader json(text);
    json.list([&] {
        RecordedWish wish;
        readTuple(json, {[&] { wish.show = json.integer(1, largestId); }, [&] { wish.grade = json.text(); },
                         [&] { wish.seats = json.integer(1, largestInt); }});
        if (std::ranges::find(wishes, wish) != wishes.end())
            json.fail(u"a wish is there twice"_s);
        wishes.push_back(std::move(wish));
    });
    json.end();
    if (wishes.empty() || wishes.size() > mostWishes)
        json.fail(u"an entry has 1 to %1 wishes"_s.arg(mostWishes));
    if (const auto &error = json.error())
        return std::unexpected(*error);
    return wishes;
}

} // namespace universe
