#pragma once

#include "app/import/ForeignConcert.h"
#include "app/import/IcsBudget.h"
#include "app/import/IcsFile.h"

#include <QHash>

#include <optional>

namespace universe {

/// The time zones of a calendar: those that have a name in all the world, and those that it describes itself.
class IcsZones {
public:
    IcsZones(icalcomponent *calendar, IcsBudget &budget);

    /// When a time of a property is. Nothing where its zone is not known.
    std::optional<ForeignShow> show(const icaltimetype &time, icalproperty *property);

    /// A time of the calendar that libical may compute with, of this property's zone.
    std::optional<icaltimetype> local(const icaltimetype &instant, icalproperty *property);

    [[nodiscard]] IcsBudget &budget() { return m_budget; }

    /// The world's name of a property's zone, or of the calendar's; empty where it has none.
    QString nameOf(icalproperty *property);

    /// What a property calls its zone; empty where it calls it nothing.
    static QString tzid(icalproperty *property);

private:
    struct Zone {
        QTimeZone known;                   ///< by its name
        icaltimezone *described = nullptr; ///< by the calendar
    };

    const Zone &zone(const QString &name);

    icalcomponent *m_calendar;
    IcsBudget &m_budget;
    QString m_usual; ///< the world's name of the calendar's own
    QHash<QString, Zone> m_zones;
};

/// When it is, to compare it with others of its event: as the world's time, or as the venue's clock shows it.
QDateTime momentOf(const ForeignShow &show);

} // namespace universe
