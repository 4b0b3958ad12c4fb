#include "app/tickets/QrCode.h"

#include <qrencode.h>

#include <memory>

namespace universe {

QrCode QrCode::encode(const QString &text) {
    const QByteArray utf8 = text.toUtf8();
    // libqrencode reads a C string: a text with a null inside would lose its end without a word.
    if (utf8.isEmpty() || utf8.contains('\0'))
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(utf8.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code)
        return {};

    QrCode qr;
    qr.m_size = code->width;
    qr.m_modules.resize(qsizetype{code->width} * code->width);
    for (qsizetype i = 0; i < qr.m_modules.size(); ++i)
        qr.m_modules.setBit(i, (code->data[i] & 1) != 0);
    return qr;
}

} // namespace universe
