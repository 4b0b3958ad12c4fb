#pragma once

#include <QString>

#include <optional>

namespace universe {

/// The name of a grade of seats from what stands before its price; empty where all seats are meant: "전석", "입장료".
/// Nothing where it is no grade: who pays less, when it costs so much, what else is to be paid.
std::optional<QString> readGrade(const QString &text);

/// Whether words are about a discount, which is no price of a seat.
bool isDiscount(QStringView text);

/// Whether a note in brackets behind a price leaves that as it is: "(학생 50% 할인)", "(사전예약)".
bool isHarmlessNote(QStringView note);

} // namespace universe
