#include "app/models/editing/ConcertFields.h"

#include "app/models/editing/ConcertTimes.h"
#include "app/models/editing/PriceLines.h"
#include "app/models/editing/SaleLines.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

const std::array<QString, concertFieldCount> keys{u"title"_s,
                                                  u"singers"_s,
                                                  u"venue"_s,
                                                  u"genre"_s,
                                                  u"age_limit"_s,
                                                  u"running_minutes"_s,
                                                  u"synopsis"_s,
                                                  u"shows"_s,
                                                  u"booking_opens"_s,
                                                  u"booking_closes"_s,
                                                  u"seat_limit"_s,
                                                  u"releases"_s,
                                                  u"accessible_until"_s,
                                                  u"prices"_s,
                                                  u"cancellation"_s,
                                                  u"free_hours"_s,
                                                  u"free_until_days_before"_s,
                                                  u"poster"_s,
                                                  u"sale"_s,
                                                  u"sale_reason"_s,
                                                  u"no_single_seats"_s,
                                                  u"reentry"_s};

bool isOfCancellation(ConcertField field) {
    return field == ConcertField::CancellationSteps || field == ConcertField::FreeHours ||
           field == ConcertField::FreeUntilDaysBefore;
}

/// What people write in lines, without blank ones.
QStringList linesIn(const QString &text) {
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

/// "10: 0 %, 7: 10 %"
QString stepsText(const QJsonArray &steps) {
    QStringList parts;
    for (const auto &value : steps) {
        const QJsonObject step = value.toObject();
        parts << u"%1: %2 %"_s.arg(step[u"days_before"_s].toInt())
                     .arg(QString::number(step[u"fee_percent"_s].toDouble(), 'g', QLocale::FloatingPointShortest));
    }
    return parts.join(u", "_s);
}

std::optional<QJsonValue> stepsIn(const QString &text) {
    static const QRegularExpression written(uR"(^\s*(\d{1,4})\s*:\s*(\d{1,3}(?:\.\d{1,4})?)\s*%?\s*$)"_s);
    QJsonArray steps;
    for (const QString &part : text.split(u',')) {
        const QRegularExpressionMatch match = written.match(part);
        if (!match.hasMatch())
            return {};
        steps << QJsonObject{{u"days_before"_s, match.capturedView(1).toInt()},
                             {u"fee_percent"_s, match.capturedView(2).toDouble()}};
    }
    return steps;
}

std::optional<QJsonValue> hoursIn(const QString &text) {
    static const QRegularExpression written(uR"(^\s*(\d{1,2}):(\d\d)\s*$)"_s);
    QJsonArray hours;
    for (const QString &part : text.split(u',')) {
        const QRegularExpressionMatch match = written.match(part);
        if (!match.hasMatch())
            return {};
        hours << match.captured(1).rightJustified(2, u'0') + u':' + match.captured(2);
    }
    return hours;
}

std::optional<QJsonValue> numberIn(QString text) {
    bool isNumber = false;
    const qint64 number = text.remove(u',').trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional<QJsonValue>(number) : std::nullopt;
}

std::optional<QJsonValue> showsIn(const QString &text, const QJsonArray &known) {
    QJsonArray shows;
    for (const QString &line : linesIn(text)) {
        const auto show = instantIn(line, known);
        if (!show)
            return {};
        shows << *show;
    }
    return shows;
}

QString joined(const QJsonValue &list, const QString &separator) {
    QStringList texts;
    for (const auto &value : list.toArray())
        texts << value.toString();
    return texts.join(separator);
}

} // namespace

QString keyOf(ConcertField field) { return isOfCancellation(field) ? u"cancellation"_s : keys.at(size_t(field)); }

std::optional<ConcertField> fieldNamed(const QString &key) {
    if (key == u"sections" || key == u"grade" || key == u"price")
        return ConcertField::Prices;
    if (key == u"days_before" || key == u"fee_percent" || key == u"steps")
        return ConcertField::CancellationSteps;
    if (key == u"opens" || key == u"closes" || key == u"tick_seconds" || key == u"draw_at" ||
        key == u"pay_within_hours" || key == u"round")
        return ConcertField::Sale;
    for (int i = 0; i < concertFieldCount; ++i) {
        if (keys.at(size_t(i)) == key)
            return ConcertField(i);
    }
    return {};
}

QString textOf(ConcertField field, const QJsonObject &concert) {
    const QJsonValue value = isOfCancellation(field) ? concert[u"cancellation"_s] : concert[keyOf(field)];
    switch (field) {
    case ConcertField::Singers:
        return joined(value, u"\n"_s);
    case ConcertField::Releases:
        return joined(value, u", "_s);
    case ConcertField::AgeLimit:
    case ConcertField::RunningMinutes:
    case ConcertField::SeatLimit:
        return value.isDouble() ? QString::number(value.toInt()) : QString();
    case ConcertField::BookingOpens:
    case ConcertField::BookingCloses:
    case ConcertField::AccessibleUntil:
        return clockOf(value.toString());
    case ConcertField::Shows: {
        QStringList shows;
        for (const auto &show : value.toArray())
            shows << clockOf(show.toString());
        return shows.join(u'\n');
    }
    case ConcertField::Prices:
        return priceLines(value.toArray());
    case ConcertField::Sale:
        return saleLines(value.toArray());
    case ConcertField::NoSingleSeats:
    case ConcertField::Reentry:
        return value.toBool() ? flagOn : QString();
    case ConcertField::CancellationSteps:
        return stepsText(value[u"steps"_s].toArray());
    case ConcertField::FreeHours:
    case ConcertField::FreeUntilDaysBefore: {
        const QJsonValue number = value[keys.at(size_t(field))];
        return number.isDouble() ? QString::number(number.toInt()) : QString();
    }
    default:
        return value.toString();
    }
}

std::optional<QJsonValue> valueIn(ConcertField field, const QString &text, const ConcertDocument &before) {
    const QJsonValue known = before.concert[keyOf(field)];
    if (text.trimmed().isEmpty() && field != ConcertField::Singers && field != ConcertField::Shows)
        return QJsonValue::Null;
    switch (field) {
    case ConcertField::Singers:
        return QJsonArray::fromStringList(linesIn(text));
    case ConcertField::AgeLimit:
    case ConcertField::RunningMinutes:
    case ConcertField::SeatLimit:
    case ConcertField::FreeHours:
    case ConcertField::FreeUntilDaysBefore:
        return numberIn(text);
    case ConcertField::Shows:
        return showsIn(text, known.toArray());
    case ConcertField::BookingOpens:
    case ConcertField::BookingCloses:
    case ConcertField::AccessibleUntil:
        return instantIn(text, {known});
    case ConcertField::Releases:
        return hoursIn(text);
    case ConcertField::Prices:
        return pricesIn(text, before.sections);
    case ConcertField::Sale:
        return saleIn(text, known.toArray());
    case ConcertField::NoSingleSeats:
    case ConcertField::Reentry:
        return true;
    case ConcertField::CancellationSteps:
        return stepsIn(text);
    default:
        return text;
    }
}

} // namespace universe
