#pragma once

#include "app/core/Booking.h"
#include "ui/posters/PosterView.h"

#include <QPainter>

namespace universe {

/// The poster of a booked concert: the same as in the catalogue.
PosterSubject posterSubject(const Booking &booking);

/// The key of that poster in the store, at this size on a screen of this pixel ratio.
PosterStore::Wanted posterAt(const PosterSubject &subject, QSizeF size, double radius, double ratio);

} // namespace universe
