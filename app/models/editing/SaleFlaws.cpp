#include "app/models/editing/SaleFlaws.h"

#include "app/models/editing/ConcertTimes.h"

namespace universe {

using namespace Qt::StringLiterals;

namespace {

using What = SaleFlaw::What;

/// An instant of a document, or the venue's clock. A concert that is still to be made has no zone yet: all its times
/// are of one clock.
QDateTime momentOf(const std::optional<QJsonValue> &value, const QTimeZone &zone) {
    if (!value || value->isString())
        return QDateTime::fromString(value.value_or(QJsonValue()).toString(), Qt::ISODate);
    const QDateTime clock = QDateTime::fromString((*value)[u"local"_s].toString(), Qt::ISODate);
    return {clock.date(), clock.time(), zone.isValid() ? zone : QTimeZone::utc()};
}

/// One phase, as far as it can be read, among the others.
class Checked {
public:
    Checked(const WrittenSale &written, const ConcertDocument &before)
        : m_written(written)
        , m_zone(before.timeZone)
        , m_known(before.concert[u"sale"_s].toArray())
        , m_over(booking(written.bookingOpens, before, u"booking_opens"_s))
        , m_end(booking(written.bookingCloses, before, u"booking_closes"_s))
        , m_before(saleRows(saleLines(m_known))) {}

    QList<SaleFlaw> flaws() && {
        for (const QStringList &row : saleRows(m_written.text)) {
            checkTexts(row);
            checkTimes(row);
            if (m_written.hasOpened && m_row < m_before.size())
                checkLater(row);
            ++m_row;
        }
        return std::move(m_flaws);
    }

private:
    [[nodiscard]] QDateTime booking(const QString &text, const ConcertDocument &before, const QString &key) const {
        return momentOf(instantIn(text, {before.concert[key]}), m_zone);
    }
    [[nodiscard]] QDateTime moment(const QStringList &row, SaleColumn column) const {
        return momentOf(saleValueIn(row, column, m_known), m_zone);
    }
    void add(SaleColumn column, What what) { m_flaws << SaleFlaw{m_row, column, what}; }
    /// Where both are times: else there is another flaw.
    static bool isBefore(const QDateTime &one, const QDateTime &other) {
        return one.isValid() && other.isValid() && one < other;
    }

    void checkTexts(const QStringList &row) {
        for (int i = 0; i < saleColumns; ++i) {
            const auto column = SaleColumn(i);
            if (isIn(row, column) && !saleValueIn(row, column, m_known))
                add(column, What::Unreadable);
        }
    }

    void checkTimes(const QStringList &row) {
        const QDateTime opens = moment(row, SaleColumn::Opens);
        const QDateTime closes = moment(row, SaleColumn::Closes);
        if (isBefore(opens, m_over))
            add(SaleColumn::Opens, m_row == 0 ? What::BeforeBooking : What::BeforeLastIsOver);
        if ((closes.isValid() && closes == opens) || isBefore(closes, opens))
            add(SaleColumn::Closes, What::NotAfterOpening);
        else if (isBefore(m_end, closes))
            add(SaleColumn::Closes, What::AfterBooking);
        m_over = closes;
        if (!isDraw(row))
            return;
        m_over = moment(row, SaleColumn::DrawAt);
        if (isBefore(m_over, closes))
            add(SaleColumn::DrawAt, What::DrawnBeforeClose);
        // Its minute is UTC's, which can be compared where the clock's zone is known.
        const QDateTime round = QDateTime::fromString(
            saleValueIn(row, SaleColumn::Round, m_known).value_or(QJsonValue()).toString(), Qt::ISODateWithMs);
        if (row[SaleColumn::Beacon] == u"nist" && m_zone.isValid() && isBefore(round, closes))
            add(SaleColumn::Round, What::RoundBeforeClose);
    }

    void checkLater(const QStringList &row) {
        const QStringList &before = m_before[m_row];
        for (const SaleColumn column : {SaleColumn::Opens, SaleColumn::Closes, SaleColumn::DrawAt}) {
            if (isBefore(moment(row, column), moment(before, column)))
                add(column, What::Earlier);
        }
        if (row[SaleColumn::Round] != before[SaleColumn::Round] &&
            !isBefore(moment(before, SaleColumn::Closes), moment(row, SaleColumn::Closes)))
            add(SaleColumn::Round, What::RoundWithoutClosing);
    }

    const WrittenSale &m_written;
    const QTimeZone m_zone;
    const QJsonArray m_known;
    QDateTime m_over; ///< when what is before the phase is over
    const QDateTime m_end;
    const QList<QStringList> m_before;
    int m_row = 0;
    QList<SaleFlaw> m_flaws;
};

} // namespace

QList<SaleFlaw> saleFlaws(const WrittenSale &written, const ConcertDocument &before) {
    return Checked(written, before).flaws();
}

} // namespace universe
