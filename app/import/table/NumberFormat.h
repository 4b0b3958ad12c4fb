#pragma once

#include <QDate>
#include <QString>

namespace universe {

/// How a sheet shows a number: as a day, an hour, an amount with its currency. The number alone does not tell.
class NumberFormat {
public:
    /// One of those that every program knows by number alone.
    static NumberFormat builtIn(int id);
    /// One that the file has written out: yyyy"년" m"월" d"일", [$$-409]#,##0.00 …
    static NumberFormat fromCode(const QString &code);

    /// The number as text that readers of days, hours and prices know: 2026-06-20, 19:30, $45.
    [[nodiscard]] QString text(double number, bool since1904) const;

private:
    [[nodiscard]] QString clockText(double number, bool since1904) const;

    bool m_hasDay = false;
    bool m_hasHour = false;
    bool m_isLength = false; ///< hours that go on beyond a day, [h]:mm
    int m_digits = 0;        ///< at least, with zeros in front
    QString m_before;        ///< what stands around the number
    QString m_behind;
};

/// The day of a serial number; invalid where there is none. Day 60 of the older epoch is 29 February 1900, which never
/// was.
QDate dayOfSerial(qint64 serial, bool since1904);

} // namespace universe
