#include "app/import/table/TableHours.h"

#include "app/import/text/DayText.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

/// An hour without a colon, as only a column of hours may have it: 1930, 19.30. Three digits may be minutes.
std::optional<QTime> readDigits(const QString &text) {
    static const QRegularExpression digits(u"^(\\d{2}(?=\\d{2}$)|\\d{1,2}(?=\\.))\\.?(\\d{2})$"_s);
    const auto match = digits.match(text);
    const QTime hour(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && hour.isValid() ? std::optional(hour) : std::nullopt;
}

std::optional<QTime> readHour(const QString &text) {
    if (const auto hour = readTimeOfDay(text))
        return hour;
    if (const auto start = readStart(text); start && start->time) // a sheet's cell that has its day, too
        return start->time;
    if (const auto span = readHourSpan(text))
        return span;
    return readDigits(text);
}

} // namespace

std::optional<QTime> readHourSpan(const QString &text) {
    static const QRegularExpression to(u"\\s*[~∼～〜–-]\\s*"_s);
    const QStringList ends = text.split(to);
    if (ends.size() != 2 || !readTimeOfDay(ends.last()))
        return {};
    return readTimeOfDay(ends.first());
}

std::optional<QList<QTime>> readHours(const QString &text) {
    static const QRegularExpression note(u"\\([^()]*\\)"_s);
    static const QRegularExpression separator(u"[,;/·&\\n]|및|(?<=:\\d\\d)\\s+(?=\\d{1,2}:)"_s);
    constexpr qsizetype longest = 1000;
    QList<QTime> hours;
    if (text.size() > longest)
        return {};
    for (const QString &part : QString(text).remove(note).split(separator)) {
        const auto hour = readHour(part.trimmed());
        if (!hour)
            return {};
        hours.append(*hour);
    }
    return hours;
}

} // namespace universe
