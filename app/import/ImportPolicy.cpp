#include "app/import/ImportPolicy.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

/// A whole number within limits.
std::optional<qint64> wholeNumber(const QJsonValue &value, double least, double most) {
    const double number = value.isDouble() ? value.toDouble() : std::numeric_limits<double>::quiet_NaN();
    if (!(number >= least && number <= most) || number != std::floor(number))
        return {};
    return static_cast<qint64>(number);
}

bool readRates(ImportPolicy &policy, const QJsonValue &value) {
    if (!value.isObject())
        return false;
    const QJsonObject rates = value.toObject();
    for (auto rate = rates.begin(); rate != rates.end(); ++rate) {
        if (rate.key().size() != 3 || !rate->isDouble() || !(rate->toDouble() > 0))
            return false;
        policy.rates[rate.key().toUpper()] = rate->toDouble();
    }
    return true;
}

bool readTime(ImportPolicy &policy, const QJsonValue &value) {
    if (value.isNull())
        return true;
    const QTime time = QTime::fromString(value.toString(), u"HH:mm"_s);
    policy.time = time;
    return time.isValid();
}

bool readNumber(int &number, const QJsonValue &value, int least, int most) {
    const auto whole = wholeNumber(value, least, most);
    if (whole)
        number = static_cast<int>(*whole);
    return whole.has_value();
}

bool readPrice(ImportPolicy &policy, const QJsonValue &value) {
    policy.price = wholeNumber(value, 0, 1e9);
    return value.isNull() || policy.price.has_value();
}

/// Whether the key is one of a policy and its value one of that key's.
std::expected<bool, QString> readKey(ImportPolicy &policy, const QString &key, const QJsonValue &value) {
    if (key == u"price")
        return readPrice(policy, value);
    if (key == u"rates")
        return readRates(policy, value);
    if (key == u"time")
        return readTime(policy, value);
    if (key == u"opens_days_before")
        return readNumber(policy.opensDaysBefore, value, 0, 3650);
    if (key == u"closes_minutes_before")
        return readNumber(policy.closesMinutesBefore, value, 0, 10'000'000);
    if (key == u"seats")
        return readNumber(policy.seats, value, 1, 200'000);
    if (key == u"time_zone") {
        policy.timeZone = value.toString();
        return QTimeZone::isTimeZoneIdAvailable(policy.timeZone.toLatin1());
    }
    return std::unexpected(u"\"%1\" is no key of a policy"_s.arg(key));
}

} // namespace

std::expected<ImportPolicy, QString> ImportPolicy::fromJson(const QByteArray &json) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return std::unexpected(error.error == QJsonParseError::NoError ? u"a policy is a JSON object"_s
                                                                       : error.errorString());
    ImportPolicy policy;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto isRead = readKey(policy, entry.key(), entry.value());
        if (!isRead)
            return std::unexpected(isRead.error());
        if (!*isRead)
            return std::unexpected(u"\"%1\" has a value that it cannot have"_s.arg(entry.key()));
    }
    return policy;
}

QByteArray ImportPolicy::toJson() const {
    QJsonObject ratesOf;
    for (auto rate = rates.begin(); rate != rates.end(); ++rate)
        ratesOf[rate.key()] = rate.value();
    return QJsonDocument(QJsonObject{{u"price"_s, price ? QJsonValue(*price) : QJsonValue()},
                                     {u"rates"_s, ratesOf},
                                     {u"time"_s, time ? QJsonValue(time->toString(u"HH:mm"_s)) : QJsonValue()},
                                     {u"opens_days_before"_s, opensDaysBefore},
                                     {u"closes_minutes_before"_s, closesMinutesBefore},
                                     {u"seats"_s, seats},
                                     {u"time_zone"_s, timeZone}})
        .toJson();
}

} // namespace universe
