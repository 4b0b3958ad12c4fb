#include "ui/tickets/TicketScreen.h"

#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/tickets/TicketFace.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <array>

namespace universe {

TicketScreen::TicketScreen(QWidget *window)
    : QWidget(window)
    , m_face(new TicketFace)
    , m_previous(new Button(Button::Kind::Secondary, Icon::Back))
    , m_position(new Label(TextRole::BodyStrong))
    , m_next(new Button(Button::Kind::Secondary, Icon::Forward))
    , m_close(new Button(Button::Kind::Primary, Icon::Close)) {
    accessibility::setRole(*this, QAccessible::Dialog);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::spaceM, metrics::spaceXs, metrics::spaceM, metrics::spaceXs);
    bar->setSpacing(metrics::spaceM);
    bar->addStretch(1);
    bar->addWidget(m_previous);
    bar->addWidget(m_position);
    bar->addWidget(m_next);
    bar->addStretch(1);
    bar->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_face, 1);
    layout->addLayout(bar);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { go(m_current - 1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { go(m_current + 1); });
    connect(m_close, &QAbstractButton::clicked, this, &TicketScreen::close);
    window->installEventFilter(this);
    for (QWidget *part : std::array<QWidget *, 4>{m_face, m_previous, m_next, m_close})
        part->installEventFilter(this);
    hide();
}

QWidget *TicketScreen::face() const { return m_face; }

void TicketScreen::setTickets(const QList<PrintedTicket> &tickets) {
    m_tickets = tickets;
    if (m_tickets.isEmpty())
        return close();
    m_current = std::clamp(m_current, 0, int(m_tickets.size()) - 1);
    showCurrent();
}

void TicketScreen::setBeyond(bool before, bool after) {
    m_before = before;
    m_after = after;
    if (!m_tickets.isEmpty())
        showCurrent();
}

void TicketScreen::open(int index) {
    if (m_tickets.isEmpty())
        return;
    m_current = std::clamp(index, 0, int(m_tickets.size()) - 1);
    setGeometry(window()->rect());
    showCurrent();
    if (isVisible()) // the keyboard is there already, and tells nothing
        announce(*m_face, m_face->accessibleName());
    show();
    raise();
    m_face->setFocus(Qt::PopupFocusReason);
}

void TicketScreen::close() {
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

void TicketScreen::go(int index) {
    if (index < 0 && m_before)
        Q_EMIT beyond(-1);
    if (index >= m_tickets.size() && m_after)
        Q_EMIT beyond(1);
    if (index < 0 || index >= m_tickets.size() || index == m_current)
        return;
    m_current = index;
    showCurrent();
    announce(*m_face, m_face->accessibleName());
}

void TicketScreen::showCurrent() {
    m_face->setTicket(m_tickets[m_current]);
    m_position->setText(tr("%1 / %2", "which ticket of how many").arg(m_current + 1).arg(m_tickets.size()));
    m_previous->setEnabled(m_current > 0 || m_before);
    m_next->setEnabled(m_current + 1 < m_tickets.size() || m_after);
    m_previous->setText(tr("Previous"));
    m_next->setText(tr("Next"));
    m_close->setText(tr("Close"));
    setAccessibleName(tr("Ticket %1 of %2").arg(m_current + 1).arg(m_tickets.size()));
    for (QWidget *part : std::array<QWidget *, 3>{m_previous, m_position, m_next})
        part->setVisible(m_tickets.size() > 1 || m_before || m_after);
}

bool TicketScreen::handleKey(int key) {
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        go(m_current - 1);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        go(m_current + 1);
        return true;
    case Qt::Key_Home:
        go(0);
        return true;
    case Qt::Key_End:
        go(int(m_tickets.size()) - 1);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        moveFocus(key == Qt::Key_Tab);
        return true;
    default:
        return false;
    }
}

/// The keyboard stays here while the ticket covers the page.
void TicketScreen::moveFocus(bool forward) {
    const std::array<QWidget *, 4> parts{m_face, m_previous, m_next, m_close};
    const auto at = std::ranges::find(parts, window()->focusWidget());
    size_t index = at == parts.end() ? 0 : size_t(at - parts.begin());
    do
        index = (index + (forward ? 1 : parts.size() - 1)) % parts.size();
    while (parts[index]->isHidden() || !parts[index]->isEnabled());
    parts[index]->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

bool TicketScreen::eventFilter(QObject *watched, QEvent *event) {
    if (watched == window() && event->type() == QEvent::Resize)
        setGeometry(window()->rect());
    if (watched != window() && event->type() == QEvent::ShortcutOverride)
        event->accept(); // the keys of the window are not meant
    if (watched != window() && event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

void TicketScreen::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange && !m_tickets.isEmpty())
        showCurrent();
    QWidget::changeEvent(event);
}

void TicketScreen::mousePressEvent(QMouseEvent *event) { m_pressed = event->position().x(); }

void TicketScreen::mouseMoveEvent(QMouseEvent *event) {
    if (const auto from = m_pressed)
        m_face->setShift(event->position().x() - *from);
}

void TicketScreen::mouseReleaseEvent(QMouseEvent *event) {
    const auto from = std::exchange(m_pressed, std::nullopt);
    m_face->setShift(0);
    if (!from)
        return;
    const double moved = event->position().x() - *from;
    if (std::abs(moved) > width() / 8.0)
        go(m_current + (moved < 0 ? 1 : -1));
}

// The page below is not meant.
void TicketScreen::wheelEvent(QWheelEvent *event) { event->accept(); }

void TicketScreen::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), colors().surface); }

} // namespace universe
