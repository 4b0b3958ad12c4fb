#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QCryptographicHash>
#include <QImage>
#include <QString>

namespace universe::test {

/// A picture as bytes of a file.
inline QByteArray encoded(const QImage &image, const char *format) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 95);
    return buffer.data();
}

/// A picture of one colour, as it is stored.
inline QByteArray poster(const QColor &color, QSize size = {200, 300}) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    return encoded(image, "jpeg");
}

inline QString nameOf(const QByteArray &jpeg) {
    return QStringLiteral("sha256:") +
           QString::fromLatin1(QCryptographicHash::hash(jpeg, QCryptographicHash::Sha256).toHex());
}

/// Whether it looks like that colour, give or take what a JPEG changes.
inline bool isLike(const QColor &seen, const QColor &color) {
    const auto near = [](int a, int b) { return std::abs(a - b) < 16; };
    return near(seen.red(), color.red()) && near(seen.green(), color.green()) && near(seen.blue(), color.blue());
}

} // namespace universe::test
