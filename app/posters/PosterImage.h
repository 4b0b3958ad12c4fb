#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include <expected>

namespace universe {

/// Why a file cannot become a poster.
enum class PosterFlaw {
    Unreadable,  ///< there is no such file, or it may not be read
    NotAPicture, ///< or one of a kind that posters are not made from
    TooLarge,    ///< more bytes or pixels than anybody needs
    Damaged,     ///< it begins like a picture and cannot be read to its end
};

/// The poster that is stored for a picture: upright, no larger than 1000 x 1500, on white, a JPEG that the server
/// takes. What a camera wrote beside the picture (where, when, whose) stays out. The kind is told by the content, not
/// by the name. It takes a while: not for the GUI thread.
[[nodiscard]] std::expected<QByteArray, PosterFlaw> posterFromFile(const QString &path);

/// A stored poster as it is shown: it covers `pixels`, of which it gives its middle. Null when it is damaged. Not for
/// the GUI thread.
[[nodiscard]] QImage posterPicture(const QByteArray &jpeg, QSize pixels, double radius = 0);

/// The picture with corners of `radius` pixels left transparent.
[[nodiscard]] QImage withRoundCorners(const QImage &image, double radius);

} // namespace universe
