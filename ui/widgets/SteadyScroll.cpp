#include "ui/widgets/SteadyScroll.h"

#include "ui/style/Metrics.h"

#include <QEvent>
#include <QScrollBar>

namespace universe {

SteadyScroll::SteadyScroll(QWidget *parent)
    : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->parentWidget()->installEventFilter(this);
    keepRoom();
}

/// The bar stands in a container of the area, which Qt shows and hides.
bool SteadyScroll::eventFilter(QObject *watched, QEvent *event) {
    if (watched == verticalScrollBar()->parentWidget() &&
        (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        keepRoom();
    return QScrollArea::eventFilter(watched, event);
}

void SteadyScroll::keepRoom() {
    const bool bar = !verticalScrollBar()->parentWidget()->isHidden();
    setViewportMargins(0, 0, bar ? 0 : metrics::scrollBarWidth, 0);
}

} // namespace universe
