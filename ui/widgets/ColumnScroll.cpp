#include "ui/widgets/ColumnScroll.h"

namespace universe {

ColumnScroll::ColumnScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent) {
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(content);
    // What is behind shows through.
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

} // namespace universe
