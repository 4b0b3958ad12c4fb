#include "app/models/editing/ConcertTimes.h"

#include <QDateTime>
#include <QJsonObject>
#include <QRegularExpression>

namespace universe {

using namespace Qt::StringLiterals;

QString clockOf(const QString &instant) {
    constexpr qsizetype minutes = 16; // characters of "2026-12-24T19:00"
    constexpr qsizetype seconds = 19;
    const QString clock = instant.size() >= seconds && instant.mid(minutes, 3) != u":00"_s ? instant.left(seconds)
                                                                                           : instant.left(minutes);
    return QString(clock).replace(u'T', u' ');
}

QJsonValue localIn(const QString &text) {
    static const QRegularExpression written(
        uR"(^\s*(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[.일T]?\s*(\d{1,2}):(\d\d)(?::(\d\d))?\s*$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = written.match(text);
    if (!match.hasMatch())
        return QJsonValue::Null;
    const QDate day(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt());
    const QTime hour(match.capturedView(4).toInt(), match.capturedView(5).toInt(), match.capturedView(6).toInt());
    if (!day.isValid() || !hour.isValid())
        return QJsonValue::Null;
    return QJsonObject{{u"local"_s, QDateTime(day, hour, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss")}};
}

std::optional<QJsonValue> instantIn(const QString &text, const QJsonArray &known) {
    for (const auto &instant : known) {
        if (instant.isString() && clockOf(instant.toString()) == text.trimmed())
            return instant;
    }
    const QJsonValue local = localIn(text);
    return local.isNull() ? std::nullopt : std::optional(local);
}

} // namespace universe
