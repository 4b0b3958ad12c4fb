#include "ui/widgets/ReadingOrder.h"

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace universe {

namespace {

void collect(QLayout &layout, QList<QWidget *> &stops) {
    for (int i = 0; i < layout.count(); ++i) {
        if (QLayout *inner = layout.itemAt(i)->layout()) {
            collect(*inner, stops);
            continue;
        }
        QWidget *widget = layout.itemAt(i)->widget();
        if (!widget)
            continue;
        widget->raise(); // the tree has the children in the order in which they lie upon each other
        // Of an exclusive group only the chosen button is a stop, another one later.
        if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy())
            stops << widget;
        const auto *scrolling = qobject_cast<QScrollArea *>(widget);
        const QWidget *content = scrolling ? scrolling->widget() : widget;
        if (content && content->layout())
            collect(*content->layout(), stops);
    }
}

} // namespace

// Qt has the order in a ring and leaves alone what follows in it already, even around its end, where the window begins.
// Two widgets that are made for the purpose, and are therefore the last, keep end and beginning apart.
void readInOrder(QLayout &layout) {
    QList<QWidget *> stops;
    collect(layout, stops);
    QWidget start(layout.parentWidget());
    QWidget end(layout.parentWidget());
    start.setFocusPolicy(Qt::TabFocus);
    end.setFocusPolicy(Qt::TabFocus);
    QWidget *before = &start;
    for (QWidget *stop : stops) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
}

} // namespace universe
