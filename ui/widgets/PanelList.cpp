#include "ui/widgets/PanelList.h"

#include <utility>

namespace universe {

PanelList::PanelList(std::function<QString(const QModelIndex &)> nameOf, QWidget *parent)
    : QListView(parent)
    , ViewItems(static_cast<QAbstractItemView &>(*this))
    , m_nameOf(std::move(nameOf)) {
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    viewport()->setCursor(Qt::PointingHandCursor);
}

void PanelList::focusInEvent(QFocusEvent *event) {
    QListView::focusInEvent(event);
    announceItem(*this);
}

} // namespace universe
