#pragma once

#include "app/core/Booking.h"
#include "ui/posters/PosterView.h"

#include <QPainter>

namespace universe {

/// The poster of what was booked: the same as in the catalogue.
PosterSubject posterSubject(const Booking &booking);

/// That poster in the store, for a place of this size on a screen of this pixel ratio.
PosterStore::Wanted posterAt(const PosterSubject &subject, QSizeF size, double radius, double ratio);

} // namespace universe
