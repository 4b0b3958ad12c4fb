#pragma once

#include <QPainter>
#include <QPainterPath>
#include <QRectF>

namespace universe {

/// A ring of metrics::focusRing inside `rect`, in the focus colour.
void paintFocusRing(QPainter &painter, const QRectF &rect, double radius);

/// A filled rounded rectangle with a hairline inside its edge (no line when `line` is invalid).
void paintBox(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &line = {});

/// A soft shadow around `rect`, for things that float (menus, toasts).
void paintShadow(QPainter &painter, const QRectF &rect, double radius, int extent);

/// Whether a control that got its focus for `reason` should show its ring; the mouse needs none. Ask in focusInEvent();
/// keep what was known when the reason is Qt::ActiveWindowFocusReason.
[[nodiscard]] bool showsFocus(Qt::FocusReason reason);

/// `a` when t is 0, `b` when it is 1.
[[nodiscard]] QColor mix(const QColor &a, const QColor &b, double t);

} // namespace universe
