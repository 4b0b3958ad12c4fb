#pragma once

#include "app/core/Ids.h"

#include <QColor>
#include <QImage>
#include <QSize>
#include <QString>

namespace universe {

struct ConcertSummary;

/// The facts from which a poster is made; the same subject always gives the same picture, at every size.
struct PosterSubject {
    ConcertId id;
    QString title;
    QString singers;
    QString genre;
    QString poster = {}; ///< the name of a picture that is shown instead; empty: none

    friend bool operator==(const PosterSubject &, const PosterSubject &) = default;
};

PosterSubject posterSubject(const ConcertSummary &concert);

/// A small universe for a concert: scene, colours and type follow from the subject. Safe in any thread.
/// `pixels` should be 2:3; corners of `radius` pixels are left transparent.
QImage paintPoster(const PosterSubject &subject, QSize pixels, double radius = 0);

/// The ground of that poster, to show until it is painted.
QColor posterGround(const PosterSubject &subject);

} // namespace universe
