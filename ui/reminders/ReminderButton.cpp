#include "ui/reminders/ReminderButton.h"

#include "app/models/reminders/Reminders.h"
#include "ui/reminders/ReminderPanel.h"
#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Typography.h"
#include "ui/widgets/Format.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr int badge = 18; ///< its height
constexpr int most = 9;   ///< larger numbers are "9+"

} // namespace

ReminderButton::ReminderButton(QWidget *parent)
    : Button(Kind::Ghost, Icon::Bell, {}, parent) {
    connect(this, &QAbstractButton::clicked, this, &ReminderButton::toggle);
    follow();
}

void ReminderButton::setReminders(Reminders *reminders) {
    delete m_panel;
    m_reminders = reminders;
    if (m_reminders) {
        connect(m_reminders, &Reminders::changed, this, &ReminderButton::follow);
        connect(m_reminders, &QObject::destroyed, this, [this] { setReminders(nullptr); });
    }
    follow();
}

ReminderPanel *ReminderButton::panel() const { return m_panel; }

bool ReminderButton::isOpen() const { return m_panel && m_panel->isVisible(); }

void ReminderButton::toggle() {
    if (isOpen())
        m_panel->hide();
    else
        openPanel();
}

void ReminderButton::openPanel() {
    if (!m_reminders || !m_reminders->hasMember())
        return;
    if (!m_panel) {
        m_panel = new ReminderPanel(*m_reminders, this);
        connect(m_panel, &ReminderPanel::concertChosen, this, &ReminderButton::concertChosen);
        connect(m_panel, &ReminderPanel::bookingsChosen, this, &ReminderButton::bookingsChosen);
        connect(m_panel, &ReminderPanel::waitingListsChosen, this, &ReminderButton::waitingListsChosen);
        connect(m_panel, &ReminderPanel::drawsChosen, this, &ReminderButton::drawsChosen);
        connect(m_panel, &ReminderPanel::closed, this, &ReminderButton::follow);
    }
    m_panel->showBelow();
    follow();
}

/// The number on the bell; 0 while the list is open, which tells itself what is unread.
int ReminderButton::shownCount() const { return m_reminders && !isOpen() ? m_reminders->unread() : 0; }

void ReminderButton::follow() {
    setVisible(m_reminders && m_reminders->hasMember());
    const int count = shownCount();
    setToolTip(count > 0 ? tr("Reminders: %n unread", nullptr, count) : tr("Reminders"));
    update();
}

void ReminderButton::paintEvent(QPaintEvent *event) {
    Button::paintEvent(event);
    const int count = shownCount();
    if (count == 0)
        return;
    const QString text = count > most ? u"%1+"_s.arg(format::number(most)) : format::number(count);
    QPainter painter(this);
    painter.setFont(universe::font(TextRole::CaptionStrong));
    const int wide = std::max(badge, painter.fontMetrics().horizontalAdvance(text) + metrics::spaceXs);
    const QRectF pill(std::min(width() / 2 + 2, width() - wide - 1), 3, wide, badge);
    paintBox(painter, pill.adjusted(-2, -2, 2, 2), badge / 2.0 + 2, colors().surface); // sets it off the bell
    paintBox(painter, pill, badge / 2.0, colors().danger);
    painter.setPen(colors().onDanger);
    painter.drawText(pill, Qt::AlignCenter, text);
}

void ReminderButton::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        follow();
    Button::changeEvent(event);
}

} // namespace universe
