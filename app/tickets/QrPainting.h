#pragma once

#include "app/tickets/QrCode.h"

class QPainter;
class QRectF;

namespace universe {

/// Fills `rect` (a square) with the code, dark on nothing, and its quiet zone around. Every edge is at a whole dot of
/// the device, so that modules are sharp at any size; the painter may be scaled, but not turned.
void paintQr(QPainter &painter, const QRectF &rect, const QrCode &code);

} // namespace universe
