#pragma once

#include <QImage>

#define ZX_USE_UTF8 1 // Result::text() as UTF-8 rather than wide characters
#include <ZXing/ReadBarcode.h>

namespace universe::test {

/// What the QR code in the picture says to a reader that is not ours; empty when it finds none.
inline QString readQr(const QImage &picture) {
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                int(grey.bytesPerLine()));
    const auto result = ZXing::ReadBarcode(view);
    return result.isValid() ? QString::fromStdString(result.text()) : QString();
}

} // namespace universe::test
