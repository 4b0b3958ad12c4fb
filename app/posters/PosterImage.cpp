#include "app/posters/PosterImage.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace universe {

namespace {

constexpr qint64 mostFileBytes = qint64{40} * 1024 * 1024;
constexpr int longestSide = 20'000;
constexpr qint64 mostPixels = 100'000'000;
constexpr qint64 mostShownPixels = 32'000'000; ///< of a picture before its middle is cut out
constexpr QSize storedSize(1000, 1500);
constexpr qsizetype mostStoredBytes = 950'000; ///< the server takes 1,000,000
constexpr int bestQuality = 88;
constexpr int worstQuality = 24;
constexpr int qualityStep = 8;

using Picture = std::expected<QImage, PosterFlaw>;

/// Raster pictures whose reader notices when a part is missing.
bool isKindOfPoster(const QByteArray &format) { return format == "jpeg" || format == "png" || format == "webp"; }

qint64 areaOf(const QSize &size) { return qint64{size.width()} * size.height(); }

/// Whether a JPEG goes on to its end. The reader would fill up with grey what is missing.
bool isWholeJpeg(QByteArrayView bytes) {
    const auto byte = [bytes](qsizetype at) { return uchar(bytes[at]); };
    qsizetype at = 2;
    while (at + 3 < bytes.size()) {
        const uchar marker = byte(at + 1);
        if (byte(at) != 0xFF || marker == 0xFF) // of the compressed picture, or a marker's padding
            at += 1;
        else if (marker == 0xD9)
            return true;
        else if (marker <= 0x01 || (marker >= 0xD0 && marker <= 0xD8)) // markers that stand alone
            at += 2;
        else
            at += 2 + (byte(at + 2) << 8 | byte(at + 3));
    }
    return bytes.endsWith("\xFF\xD9");
}

/// Reads a picture upright, at the size that `sizeFor` makes of its own. The header decides before anything is decoded,
/// and the reader makes it smaller as it decodes, where it can.
template <typename SizeFor>
Picture readUpright(QImageReader &reader, SizeFor sizeFor) {
    reader.setAutoTransform(true);
    QSize own = reader.size();
    if (own.isEmpty())
        return std::unexpected(PosterFlaw::Damaged);
    if (std::max(own.width(), own.height()) > longestSide || areaOf(own) > mostPixels)
        return std::unexpected(PosterFlaw::TooLarge);
    const bool lies = (reader.transformation() & QImageIOHandler::TransformationRotate90) != 0;
    const QSize size = sizeFor(lies ? own.transposed() : own);
    if (size != own)
        reader.setScaledSize(lies ? size.transposed() : size);
    reader.setQuality(bestQuality); // how carefully it makes it smaller
    QImage image = reader.read();
    if (!image.isNull())
        return image;
    // Qt's own limit of memory, for what is not made smaller as it is decoded.
    const bool isLarge = areaOf(own) * 4 > qint64{QImageReader::allocationLimit()} * 1024 * 1024;
    return std::unexpected(isLarge ? PosterFlaw::TooLarge : PosterFlaw::Damaged);
}

/// The bare picture in the colours of screens, on white.
QImage flattened(QImage image) {
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb)) {
        image = std::move(image).convertToFormat(QImage::Format_ARGB32);
        image.convertToColorSpace(QColorSpace::SRgb);
    }
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(flat.rect(), image);
    painter.end();
    return flat;
}

std::expected<QByteArray, PosterFlaw> encoded(const QImage &image) {
    for (int quality = bestQuality; quality >= worstQuality; quality -= qualityStep) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QImageWriter writer(&buffer, "jpeg");
        writer.setQuality(quality);
        writer.setOptimizedWrite(true);
        if (!writer.write(image))
            return std::unexpected(PosterFlaw::Damaged);
        if (buffer.size() <= mostStoredBytes)
            return buffer.data();
    }
    return std::unexpected(PosterFlaw::TooLarge);
}

std::expected<QByteArray, PosterFlaw> contentOf(const QString &path) {
    if (!QFileInfo(path).isFile()) // a pipe would never end
        return std::unexpected(PosterFlaw::Unreadable);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(PosterFlaw::Unreadable);
    QByteArray content = file.read(mostFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return std::unexpected(PosterFlaw::Unreadable);
    if (content.size() > mostFileBytes)
        return std::unexpected(PosterFlaw::TooLarge);
    return content;
}

} // namespace

std::expected<QByteArray, PosterFlaw> posterFromFile(const QString &path) {
    auto content = contentOf(path);
    if (!content)
        return content;
    QBuffer buffer(&*content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    if (!isKindOfPoster(format))
        return std::unexpected(PosterFlaw::NotAPicture);
    if (format == "jpeg" && !isWholeJpeg(*content))
        return std::unexpected(PosterFlaw::Damaged);
    const auto fitting = [](const QSize &own) {
        if (own.width() <= storedSize.width() && own.height() <= storedSize.height())
            return own;
        return own.scaled(storedSize, Qt::KeepAspectRatio).expandedTo({1, 1});
    };
    const Picture picture = readUpright(reader, fitting);
    return picture ? encoded(flattened(*picture)) : std::unexpected(picture.error());
}

QImage posterPicture(const QByteArray &jpeg, QSize pixels, double radius) {
    QByteArray content = jpeg;
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "jpeg");
    reader.setAutoDetectImageFormat(false);
    const auto covering = [pixels](const QSize &own) { return own.scaled(pixels, Qt::KeepAspectRatioByExpanding); };
    if (pixels.isEmpty() || !isWholeJpeg(content) || areaOf(covering(reader.size())) > mostShownPixels)
        return {};
    const Picture picture = readUpright(reader, covering);
    if (!picture)
        return {};
    const QPoint corner((picture->width() - pixels.width()) / 2, (picture->height() - pixels.height()) / 2);
    const QImage middle = picture->copy({corner, pixels});
    return radius > 0 ? withRoundCorners(middle, radius) : middle;
}

QImage withRoundCorners(const QImage &image, double radius) {
    QImage rounded(image.size(), QImage::Format_ARGB32_Premultiplied);
    rounded.fill(Qt::transparent);
    QPainter painter(&rounded);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(image);
    painter.drawRoundedRect(QRectF(rounded.rect()), radius, radius);
    return rounded;
}

} // namespace universe
