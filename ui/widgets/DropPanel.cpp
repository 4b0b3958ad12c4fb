#include "ui/widgets/DropPanel.h"

#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace universe {

namespace {

constexpr int windowMargin = metrics::spaceM; ///< to the window's edges

} // namespace

DropPanel::DropPanel(QWidget *anchor)
    : QWidget(anchor->window())
    , m_anchor(anchor) {
    hide();
}

// ---- place

QRect DropPanel::anchorRect() const { return {m_anchor->mapTo(parentWidget(), QPoint()), m_anchor->size()}; }

int DropPanel::fittingWidth(int width) const { return std::min(width, parentWidget()->width() - 2 * windowMargin); }

void DropPanel::place(int left, int width, int height) {
    const int top = anchorRect().bottom() + 1 + metrics::spaceXs;
    const int inside = std::clamp(left, windowMargin, parentWidget()->width() - windowMargin - width);
    const int most = parentWidget()->height() - top - windowMargin;
    setGeometry(inside - shadow, top, width + 2 * shadow, std::min(height, most) + shadow);
}

void DropPanel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(shadow, 0, -shadow, -shadow);
    paintShadow(painter, box, metrics::radiusL, shadow - 2);
    paintBox(painter, box, metrics::radiusL, colors().raised, colors().border);
}

// ---- while it is open

bool DropPanel::isOurs(const QWidget *widget) const {
    const auto within = [widget](const QWidget *owner) { return widget == owner || owner->isAncestorOf(widget); };
    return within(this) || within(m_anchor);
}

void DropPanel::showEvent(QShowEvent *event) {
    qApp->installEventFilter(this);
    QWidget::showEvent(event);
}

void DropPanel::hideEvent(QHideEvent *event) {
    qApp->removeEventFilter(this);
    QWidget::hideEvent(event);
}

// A press counts also on widgets that take no focus.
bool DropPanel::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        if (!isOurs(static_cast<QWidget *>(watched)))
            hide();
    } else if (event->type() == QEvent::Resize && watched == parentWidget()) {
        const auto move = [this] {
            if (isVisible())
                showBelow();
        };
        QMetaObject::invokeMethod(this, move, Qt::QueuedConnection); // later, when the anchor has its new geometry
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace universe
