#include "ui/reminders/ReminderPanel.h"

#include "app/models/reminders/Reminders.h"
#include "ui/reminders/ReminderDelegate.h"
#include "ui/reminders/ReminderText.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/StateView.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace universe {

namespace {

constexpr int boxWidth = 480;  ///< where the window allows
constexpr int headHeight = 52; ///< of the heading with what is around it
constexpr int emptyHeight = 340;
constexpr int mostRows = 6;

} // namespace

ReminderPanel::ReminderPanel(Reminders &reminders, QWidget *button)
    : DropPanel(button)
    , m_reminders(reminders)
    , m_heading(new Label(TextRole::Heading, this))
    , m_stack(new QStackedLayout)
    , m_view(new PanelList([this](const QModelIndex &index) { return sentence(index); }, this))
    , m_empty(new StateView(this)) {
    setFocusPolicy(Qt::StrongFocus);
    lay();
    connect(&reminders, &Reminders::changed, this, &ReminderPanel::follow);
    connect(m_view, &PanelList::entered, m_view, &PanelList::setCurrentIndex);
    connect(m_view, &PanelList::clicked, this, &ReminderPanel::choose);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReminderPanel::describe);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (isVisible() && now && !isOurs(now))
            hide();
    });
    retranslate();
}

void ReminderPanel::lay() {
    m_view->setModel(&m_reminders);
    m_view->setItemDelegate(new ReminderDelegate(m_reminders, m_view));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_heading->setHeading();
    m_heading->setFixedHeight(headHeight);
    m_heading->setContentsMargins(metrics::spaceS, 0, metrics::spaceS, 0);
    auto *layout = new QVBoxLayout(this);
    constexpr int around = shadow + metrics::spaceXs;
    layout->setContentsMargins(around, 0, around, around);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addLayout(m_stack, 1);
}

void ReminderPanel::showBelow() {
    const int width = fittingWidth(boxWidth);
    const int rows = std::min(m_reminders.rowCount(), mostRows);
    const int content = rows == 0 ? emptyHeight : rows * ReminderDelegate::rowHeight;
    place(anchorRect().right() - width + 1, width, headHeight + content + metrics::spaceXs);
    m_stack->setCurrentIndex(rows == 0 ? 1 : 0);
    raise();
    show();
    if (rows == 0) {
        setFocus(Qt::PopupFocusReason);
        return;
    }
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_reminders.index(0));
    m_view->setFocus(Qt::PopupFocusReason);
}

/// Follows the reminders and the clock. Without a member the panel closes.
void ReminderPanel::follow() {
    if (!isVisible())
        return;
    if (m_reminders.hasMember())
        showBelow();
    else
        hide();
    m_view->viewport()->update();
}

void ReminderPanel::choose(const QModelIndex &index) {
    if (!index.isValid())
        return;
    const Reminder chosen = m_reminders.at(index.row());
    hide();
    if (chosen.booking)
        Q_EMIT bookingsChosen();
    else if (chosen.isOfWaitingList())
        Q_EMIT waitingListsChosen();
    else if (chosen.isOfDraw())
        Q_EMIT drawsChosen();
    else
        Q_EMIT concertChosen(chosen.concert);
}

void ReminderPanel::describe(const QModelIndex &index) {
    m_view->setAccessibleDescription(index.isValid() ? sentence(index) : QString());
}

QString ReminderPanel::sentence(const QModelIndex &index) const {
    return reminderSentence(m_reminders.at(index.row()), m_reminders.now());
}

// Escape is "go back" in the window, unless this is open.
bool ReminderPanel::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return DropPanel::event(event);
}

void ReminderPanel::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        anchor()->setFocus(Qt::OtherFocusReason);
        hide();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_view->currentIndex());
        return;
    default:
        DropPanel::keyPressEvent(event);
    }
}

void ReminderPanel::hideEvent(QHideEvent *event) {
    DropPanel::hideEvent(event);
    m_view->setCurrentIndex({});
    m_reminders.markRead();
    Q_EMIT closed();
}

void ReminderPanel::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    DropPanel::changeEvent(event);
}

void ReminderPanel::retranslate() {
    setAccessibleName(tr("Reminders"));
    m_heading->setText(tr("Reminders"));
    m_view->setAccessibleName(tr("Reminders"));
    m_empty->showEmpty(
        tr("No news"),
        tr("You are told here when the booking of a favourite concert opens, and when a favourite "
           "singer gives a new concert; and before your own concerts, or when one is moved or cancelled, and when "
           "coins come back."));
}

} // namespace universe
