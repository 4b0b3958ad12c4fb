#pragma once

#include <QByteArray>
#include <QList>

namespace universe {

/// Where a cell stands in its record's bytes.
struct CsvCell {
    qsizetype begin = 0;
    qsizetype end = 0;
    bool isQuoted = false; ///< a quote in it is doubled

    [[nodiscard]] QByteArray bytesIn(QByteArrayView record) const;
};

/// A row of a table with delimiters, in bytes of an encoding that has ASCII's own for these.
struct CsvRecord {
    enum class State {
        Complete,
        Unfinished, ///< it may go on in bytes that are not there yet
        Unclosed,   ///< a quote opens that nothing closes; it is cut at the end of its first line
    };

    State state = State::Unfinished;
    QList<CsvCell> cells = {};
    qsizetype size = 0;      ///< with the end of its line
    bool spansLines = false; ///< in quotes
    int unclosedColumn = 0;  ///< from 1

    /// Whether there is nothing in it.
    [[nodiscard]] bool isBlank(QByteArrayView bytes) const;
};

/// How a record is to be read.
struct CsvDialect {
    char delimiter = ',';
    bool spansLines = true; ///< text in quotes may have ends of lines
};

/// The record that the bytes begin with, as RFC 4180 has it; lines may end in CR, too. What follows a closing quote
/// makes the quotes a part of the text ("Prague" Symphony). `isAll`: there are no more bytes than these.
CsvRecord firstRecord(QByteArrayView bytes, const CsvDialect &dialect, bool isAll);

} // namespace universe
