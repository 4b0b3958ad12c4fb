#pragma once

#include <QString>

/// Names in the language of the window.
namespace universe::format {

/// As somebody or some place is called in the window's language: by the English name, where one is known, unless the
/// language is Korean.
QString name(const QString &own, const QString &english);
/// The name in the other language, to stand beside it; empty when it is the same, or not known.
QString otherName(const QString &own, const QString &english);

/// Who sings, names that commas join: in a concert, or in that of a booking.
template <typename Concert>
QString singersOf(const Concert &concert) {
    return name(concert.singers, concert.singersEn);
}
/// Where: of a concert, a booking, an entry of a waiting list.
template <typename Concert>
QString venueOf(const Concert &concert) {
    return name(concert.venue, concert.venueEn);
}

/// The word for a region or a genre of the catalogue; one that is not known stays as it is.
QString region(const QString &region);
QString genre(const QString &genre);

} // namespace universe::format
