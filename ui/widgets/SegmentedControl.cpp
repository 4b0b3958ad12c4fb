#include "ui/widgets/SegmentedControl.h"

#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Typography.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QMouseEvent>

#include <algorithm>

namespace universe {

namespace {

constexpr int wellPadding = 4;
constexpr int tabInset = 8; ///< keeps the focus ring off the words
constexpr int tabGap = metrics::spaceL;

} // namespace

SegmentedControl::SegmentedControl(Look look, QWidget *parent)
    : QWidget(parent)
    , m_look(look) {
    setFont(universe::font(look == Look::Tabs ? TextRole::BodyStrong : TextRole::CaptionStrong));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentedControl::setItems(const QStringList &items) {
    m_items = items;
    m_current = std::clamp(m_current, 0, std::max(0, int(items.size()) - 1));
    setAccessibleDescription(items.value(m_current));
    replaceItems();
    updateGeometry();
    update();
}

void SegmentedControl::setCurrent(int index) {
    if (index == m_current || index < 0 || index >= m_items.size())
        return;
    m_current = index;
    setAccessibleDescription(m_items.value(index));
    QAccessibleEvent change(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&change);
    announceItem(*this);
    update();
    Q_EMIT currentChanged(index);
}

void SegmentedControl::goToItem(int item) {
    setFocus(Qt::OtherFocusReason);
    setCurrent(item);
}

int SegmentedControl::itemWidth(int index) const {
    const int padding = m_look == Look::Tabs ? 0 : metrics::spaceM;
    return fontMetrics().horizontalAdvance(m_items.value(index)) + 2 * padding;
}

QSize SegmentedControl::sizeHint() const {
    int width = m_look == Look::Tabs ? 2 * tabInset + tabGap * std::max(0, int(m_items.size()) - 1) : 2 * wellPadding;
    for (int i = 0; i < m_items.size(); ++i)
        width += itemWidth(i);
    return {width, metrics::touchTarget};
}

QRect SegmentedControl::itemRect(int index) const {
    int x = m_look == Look::Tabs ? tabInset : wellPadding;
    for (int i = 0; i < index; ++i)
        x += itemWidth(i) + (m_look == Look::Tabs ? tabGap : 0);
    const int inset = m_look == Look::Tabs ? 0 : wellPadding;
    return {x, inset, itemWidth(index), height() - 2 * inset};
}

int SegmentedControl::itemAt(const QPoint &point) const {
    for (int i = 0; i < m_items.size(); ++i) {
        const int reach = m_look == Look::Tabs ? tabGap / 2 : 0;
        if (itemRect(i).adjusted(-reach, 0, reach, 0).contains(point))
            return i;
    }
    return -1;
}

void SegmentedControl::paintItem(QPainter &painter, int index) const {
    const Colors &c = colors();
    const QRect box = itemRect(index);
    const bool chosen = index == m_current;
    if (m_look == Look::Segments && chosen)
        paintBox(painter, box, metrics::radiusS + 1, c.surface, c.border);
    if (m_look == Look::Tabs && chosen)
        paintBox(painter, QRectF(box.left(), height() - 3, box.width(), 3), 1.5, c.accentText);
    const QColor rest = index == m_hovered ? c.text : c.textMuted;
    painter.setPen(!isEnabled() ? c.textDisabled : !chosen ? rest : m_look == Look::Tabs ? c.accentText : c.text);
    painter.drawText(box, Qt::AlignCenter, m_items.at(index));
}

void SegmentedControl::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    if (m_look == Look::Segments)
        paintBox(painter, rect(), metrics::radiusM, colors().pressed);
    for (int i = 0; i < m_items.size(); ++i)
        paintItem(painter, i);
    if (m_ring && hasFocus())
        paintFocusRing(painter, rect(), metrics::radiusM);
}

void SegmentedControl::mousePressEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton)
        setCurrent(itemAt(event->position().toPoint()));
}

void SegmentedControl::mouseMoveEvent(QMouseEvent *event) {
    m_hovered = itemAt(event->position().toPoint());
    setCursor(m_hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void SegmentedControl::leaveEvent(QEvent *) {
    m_hovered = -1;
    update();
}

void SegmentedControl::keyPressEvent(QKeyEvent *event) {
    m_ring = true;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        setCurrent(m_current - 1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(int(m_items.size()) - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SegmentedControl::focusInEvent(QFocusEvent *event) {
    if (event->reason() != Qt::ActiveWindowFocusReason)
        m_ring = showsFocus(event->reason());
    announceItem(*this);
    update();
}

} // namespace universe
