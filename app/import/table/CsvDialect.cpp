#include "app/import/table/CsvDialect.h"

#include <QHash>

#include <utility>

namespace universe {

namespace {

constexpr int sampledRows = 50;

struct Guess {
    GuessedDialect dialect;
    qsizetype score = 0;  ///< cells that are told apart alike
    bool isTable = false; ///< most rows have as many cells as the names of the columns

    friend bool operator<(const Guess &a, const Guess &b) {
        return std::pair(a.isTable, a.score) < std::pair(b.isTable, b.score);
    }
};

Guess guessWith(char delimiter, QByteArrayView bytes, bool isAll) {
    QHash<qsizetype, qsizetype> rows; // by their number of columns
    Guess guess{{delimiter}};
    qsizetype firstWidth = 0;
    qsizetype count = 0;
    for (int row = 0; row < sampledRows && !bytes.isEmpty(); ++row) {
        const CsvRecord record = firstRecord(bytes, {delimiter}, isAll);
        if (record.state == CsvRecord::State::Unfinished)
            break;
        if (!record.isBlank(bytes)) {
            const qsizetype width = record.cells.size();
            firstWidth = firstWidth ? firstWidth : width;
            ++count;
            const qsizetype score = ++rows[width] * (width - 1);
            if (score > guess.score) {
                guess.score = score;
                guess.dialect.width = width;
            }
        }
        bytes = bytes.sliced(record.size);
    }
    // The names of the columns have no delimiters in them, the texts below may.
    guess.isTable = guess.dialect.width == firstWidth && 2 * rows.value(firstWidth) > count;
    if (guess.dialect.width != firstWidth)
        guess.score /= 2;
    return guess;
}

} // namespace

GuessedDialect guessedDialect(QByteArrayView beginning, bool isAll) {
    constexpr QByteArrayView naming("sep=");
    const qsizetype second = beginning.indexOf('\n') + 1;
    if (beginning.startsWith(naming) && second > naming.size() + 1) {
        const char delimiter = beginning[naming.size()];
        return {delimiter, guessWith(delimiter, beginning.sliced(second), isAll).dialect.width, second};
    }
    Guess best;
    for (const char delimiter : {',', '\t', ';', '|'}) {
        const Guess guess = guessWith(delimiter, beginning, isAll);
        if (best < guess)
            best = guess;
    }
    return best.dialect;
}

} // namespace universe
