#pragma once

#include "app/core/ConcertDocument.h"

#include <QJsonValue>

#include <optional>

namespace universe {

/// What of a concert can be edited. Each field is a text that people read and write, and a value of the document.
enum class ConcertField {
    Title,
    Singers, ///< one a line
    Venue,
    Genre,
    AgeLimit,
    RunningMinutes,
    Synopsis,
    Shows, ///< one a line, by the clock of the venue
    BookingOpens,
    BookingCloses,
    SeatLimit,
    Releases,
    AccessibleUntil,
    Prices, ///< a grade a line: its name, price and sections, with tabs between
    CancellationSteps,
    FreeHours,
    FreeUntilDaysBefore,
    Poster,
    Sale,       ///< a phase a line (SaleLines.h)
    SaleReason, ///< why times of a sale that has opened are later
    NoSingleSeats,
    Reentry,
};
inline constexpr int concertFieldCount = int(ConcertField::Reentry) + 1;
/// What a field says that only holds or does not, where it holds; else it is empty.
inline const QString flagOn = QStringLiteral("true");

/// The document's key of a field. What cancelling costs are three fields of one key.
QString keyOf(ConcertField field);
/// The field that a rejection of the server names, by its key or by one inside; none where it names no field.
std::optional<ConcertField> fieldNamed(const QString &key);

/// What the document says there.
QString textOf(ConcertField field, const QJsonObject &concert);
/// The document's value of a text; nothing where it cannot be read. Times that `before` has too stay the instants
/// that they are there; others are the venue's clock's. An empty text is null: as by default.
std::optional<QJsonValue> valueIn(ConcertField field, const QString &text, const ConcertDocument &before);

} // namespace universe
