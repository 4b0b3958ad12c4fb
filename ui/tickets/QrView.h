#pragma once

#include "app/tickets/QrCode.h"

#include <QPainter>
#include <QWidget>

namespace universe {

/// A QR code as large as fits: dark on white with its quiet zone in every scheme, because scanners expect that.
class QrView : public QWidget {
    Q_OBJECT

public:
    explicit QrView(QWidget *parent = nullptr);

    void setCode(const QrCode &code);
    [[nodiscard]] const QrCode &code() const { return m_code; }

    [[nodiscard]] QSize sizeHint() const override { return {176, 176}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {96, 96}; }

    /// Fills `rect` (a square) with the code on a white tile; modules have sharp edges at any size.
    static void paint(QPainter &painter, const QRectF &rect, const QrCode &code, double radius = 0);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QrCode m_code;
};

} // namespace universe
