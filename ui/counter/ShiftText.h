#pragma once

#include "app/core/Counter.h"

/// What a shift says, in the language of the application.
namespace universe::shiftText {

/// "Fuel sold, cash"
QString kind(const Takings &takings);
/// "No. 12, Counter 1, Lee Jieun"
QString name(const Shift &shift);
/// A line for each fact of a shift: opened, opening float, takings, expected, counted, difference.
QList<std::pair<QString, QString>> facts(const Shift &shift);
/// "Report no. 12, printed or saved 2 times"
QString printed(const Shift &shift);

} // namespace universe::shiftText
