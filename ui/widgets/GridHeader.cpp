#include "ui/widgets/GridHeader.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace universe {

GridHeader::GridHeader(QWidget *viewport, QWidget *grid)
    : m_viewport(viewport)
    , m_grid(grid) {
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && holds(now))
            Q_EMIT focused({now->mapTo(m_widget, QPoint()), now->size()});
    });
}

void GridHeader::setWidget(QWidget *widget) {
    if (widget == m_widget)
        return;
    if (m_widget) {
        m_widget->disconnect(this);
        m_widget->hide();
        m_widget->deleteLater(); // the call may come from the widget itself
    }
    m_widget = widget;
    if (m_widget) {
        const bool hidden = m_widget->isHidden() && m_widget->testAttribute(Qt::WA_WState_ExplicitShowHide);
        m_widget->setParent(m_viewport);
        m_widget->setHidden(hidden);
        m_widget->installEventFilter(this);
        connect(m_widget, &QObject::destroyed, this, &GridHeader::changed);
        orderTabs();
    }
    Q_EMIT changed();
}

int GridHeader::heightFor(int width) const {
    if (!m_widget || m_widget->isHidden())
        return 0;
    const int wanted = m_widget->hasHeightForWidth() ? m_widget->heightForWidth(width) : m_widget->sizeHint().height();
    return std::clamp(wanted, m_widget->minimumHeight(), m_widget->maximumHeight());
}

void GridHeader::place(const QRect &rect) {
    if (m_widget)
        m_widget->setGeometry(rect);
}

// ---- keyboard

bool GridHeader::holds(const QWidget *widget) const {
    return m_widget && (widget == m_widget || m_widget->isAncestorOf(widget));
}

QList<QWidget *> GridHeader::stops() const {
    QList<QWidget *> found;
    if (!m_widget)
        return found;
    QWidget *const start = m_widget->window(); // from the window on, new widgets come last
    QWidget *widget = start;
    do {
        if (holds(widget) && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy())
            found << widget;
        widget = widget->nextInFocusChain();
    } while (widget != start);
    return found;
}

void GridHeader::orderTabs() {
    QWidget *before = m_grid->previousInFocusChain();
    while (before != m_grid && (holds(before) || before->focusPolicy() == Qt::NoFocus))
        before = before->previousInFocusChain();
    if (before == m_grid)
        return; // in a ring of these two, both are before and after the other
    for (QWidget *stop : stops()) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
}

bool GridHeader::hasFocus() const {
    const QWidget *focus = m_grid->window()->focusWidget();
    return focus && holds(focus);
}

bool GridHeader::takeFocus() {
    const QList<QWidget *> all = stops();
    const auto found = std::find_if(all.rbegin(), all.rend(), [this](const QWidget *stop) {
        return stop->isEnabled() && stop->isVisibleTo(m_viewport);
    });
    if (found == all.rend())
        return false;
    (*found)->setFocus(Qt::BacktabFocusReason);
    return true;
}

bool GridHeader::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Enter)
        Q_EMIT pointerEntered();
    return QObject::eventFilter(watched, event);
}

} // namespace universe
