#include "app/models/editing/SaleLines.h"

#include "app/models/editing/ConcertTimes.h"

#include <QDateTime>
#include <QJsonObject>
#include <QLocale>

#include <array>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

QJsonArray timesOf(const QJsonArray &sale) {
    QJsonArray all;
    for (const auto &phase : sale) {
        for (const QString &key : {u"opens"_s, u"closes"_s, u"draw_at"_s})
            all << phase[key];
    }
    return all;
}

/// A minute of NIST's beacon as people write it, in UTC; anything else as it stands.
QString roundText(const QString &round) { return round.endsWith(u":00Z"_s) ? clockOf(round) : round; }

std::optional<QJsonValue> minuteIn(const QString &text) {
    if (const QJsonValue local = localIn(text); !local.isNull())
        return local[u"local"_s].toString() + u'Z';
    const QDateTime instant = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    const bool isPlaced = instant.isValid() && instant.timeSpec() != Qt::LocalTime;
    return isPlaced ? std::optional<QJsonValue>(text.trimmed()) : std::nullopt;
}

std::optional<QJsonValue> roundIn(const QStringList &row, const QJsonArray &known) {
    for (const auto &phase : known) {
        const QJsonValue beacon = phase[u"beacon"_s];
        if (beacon[u"source"_s].toString() == row[SaleColumn::Beacon] &&
            roundText(beacon[u"round"_s].toString()) == row[SaleColumn::Round])
            return beacon[u"round"_s];
    }
    if (row[SaleColumn::Beacon] == u"nist")
        return minuteIn(row[SaleColumn::Round]);
    bool isNumber = false;
    const qint64 number = QString(row[SaleColumn::Round]).remove(u',').trimmed().toLongLong(&isNumber);
    return isNumber && number > 0 ? std::optional<QJsonValue>(QString::number(number)) : std::nullopt;
}

std::optional<QJsonValue> shareIn(QString text) {
    constexpr double decimals = 10'000; // of a per cent, as the server has them
    bool isNumber = false;
    const double share = text.remove(u'%').trimmed().toDouble(&isNumber);
    const double parts = share * decimals;
    const bool isShare = isNumber && parts >= 1 && share <= 100 && qAbs(parts - double(qRound64(parts))) < 0.001;
    return isShare ? std::optional<QJsonValue>(share) : std::nullopt;
}

std::optional<QJsonValue> wholeIn(const QString &text, int highest) {
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber && number >= 1 && number <= highest ? std::optional<QJsonValue>(number) : std::nullopt;
}

QString wholeText(const QJsonValue &value) { return value.isDouble() ? QString::number(value.toInt()) : QString(); }

} // namespace

QString saleLines(const QJsonArray &sale) {
    QStringList lines;
    for (const auto &phase : sale) {
        const QJsonValue share = phase[u"share_percent"_s];
        const QJsonValue beacon = phase[u"beacon"_s];
        const QStringList row{phase[u"kind"_s].toString(),
                              clockOf(phase[u"opens"_s].toString()),
                              clockOf(phase[u"closes"_s].toString()),
                              phase[u"for"_s].toString(u"everyone"_s),
                              share.isDouble() ? QString::number(share.toDouble(), 'g', QLocale::FloatingPointShortest)
                                               : QString(),
                              wholeText(phase[u"tick_seconds"_s]),
                              clockOf(phase[u"draw_at"_s].toString()),
                              wholeText(phase[u"pay_within_hours"_s]),
                              beacon[u"source"_s].toString(),
                              roundText(beacon[u"round"_s].toString())};
        lines << row.join(u'\t');
    }
    return lines.join(u'\n');
}

QList<QStringList> saleRows(const QString &text) {
    QList<QStringList> rows;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        rows << line.split(u'\t');
        rows.last().resize(saleColumns);
    }
    return rows;
}

bool isIn(const QStringList &row, SaleColumn column) {
    const bool isOfDraws = column == SaleColumn::DrawAt || column == SaleColumn::PayHours ||
                           column == SaleColumn::Beacon || column == SaleColumn::Round;
    return isDraw(row) ? column != SaleColumn::TickSeconds : !isOfDraws;
}

std::optional<QJsonValue> saleValueIn(const QStringList &row, SaleColumn column, const QJsonArray &known) {
    constexpr int longestTick = 3600;
    constexpr int longestPay = 720;
    const QString &text = row[column];
    const bool mayBeEmpty =
        column == SaleColumn::Share || column == SaleColumn::TickSeconds || column == SaleColumn::PayHours;
    if (mayBeEmpty && text.trimmed().isEmpty())
        return QJsonValue::Null;
    switch (column) {
    case SaleColumn::Opens:
    case SaleColumn::Closes:
    case SaleColumn::DrawAt:
        return instantIn(text, timesOf(known));
    case SaleColumn::Share:
        return shareIn(text);
    case SaleColumn::TickSeconds:
        return wholeIn(text, longestTick);
    case SaleColumn::PayHours:
        return wholeIn(text, longestPay);
    case SaleColumn::Round:
        return roundIn(row, known);
    case SaleColumn::Kind:
    case SaleColumn::Audience:
    case SaleColumn::Beacon:
        break;
    }
    return text;
}

std::optional<QJsonValue> saleIn(const QString &text, const QJsonArray &known) {
    static const std::array<QString, saleColumns> keys{
        u"kind"_s,         u"opens"_s,   u"closes"_s,           u"for"_s,    u"share_percent"_s,
        u"tick_seconds"_s, u"draw_at"_s, u"pay_within_hours"_s, u"source"_s, u"round"_s};
    QJsonArray sale;
    for (const QStringList &row : saleRows(text)) {
        QJsonObject phase;
        QJsonObject beacon;
        for (int i = 0; i < saleColumns; ++i) {
            const auto column = SaleColumn(i);
            if (!isIn(row, column))
                continue;
            const auto value = saleValueIn(row, column, known);
            if (!value)
                return {};
            QJsonObject &part = column == SaleColumn::Beacon || column == SaleColumn::Round ? beacon : phase;
            if (!value->isNull())
                part[keys.at(size_t(i))] = *value;
        }
        if (isDraw(row))
            phase[u"beacon"_s] = beacon;
        sale << phase;
    }
    return sale;
}

} // namespace universe
