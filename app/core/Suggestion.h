#pragma once

#include <QString>

namespace universe {

/// A concert, singer or venue that a text being typed may mean.
struct Suggestion {
    enum class Kind { Concert, Singer, Venue };

    Kind kind = Kind::Concert;
    qint64 id = 0; ///< a ConcertId, SingerId or VenueId, by `kind`
    QString text;
    QString detail;        ///< a concert's singers, a singer's other name, a venue's region
    QString textEn = {};   ///< a singer's or venue's English name; empty: not known
    QString detailEn = {}; ///< a concert's singers, each by the English name where one is known

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

} // namespace universe
