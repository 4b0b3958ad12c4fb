#pragma once

#include <QString>

namespace universe {

/// What a text being typed may be meant for.
struct Suggestion {
    enum class Kind { Concert, Singer, Venue };

    Kind kind = Kind::Concert;
    qint64 id = 0; ///< of a ConcertId, SingerId or VenueId
    QString text;
    QString detail; ///< who sings, the singer's other name, the venue's region

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

} // namespace universe
