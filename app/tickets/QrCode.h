#pragma once

#include <QBitArray>
#include <QString>

namespace universe {

/// A QR code as its matrix of modules, without the quiet zone around it. Plain data: painting is the ui's.
class QrCode {
public:
    /// Empty for a text that no QR code can hold (none at all, or more than some 2,900 bytes). Text of capital letters
    /// and digits alone takes the compact alphanumeric mode. Error correction M: 15 % of it may be damaged.
    static QrCode encode(const QString &text);

    QrCode() = default;

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// Modules along one side; 0 when empty.
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] bool isDark(int x, int y) const { return m_modules.testBit(y * m_size + x); }

    /// The light modules that a reader needs on each side.
    static constexpr int quietZone = 4;

    friend bool operator==(const QrCode &, const QrCode &) = default;

private:
    int m_size = 0;
    QBitArray m_modules;
};

} // namespace universe
