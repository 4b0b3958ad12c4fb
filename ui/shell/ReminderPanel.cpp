#include "ui/shell/ReminderPanel.h"

#include "app/models/reminders/Reminders.h"
#include "ui/shell/ReminderDelegate.h"
#include "ui/shell/ReminderText.h"
#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/StateView.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace universe {

namespace {

constexpr int shadow = 16;     ///< how far it reaches around the box
constexpr int boxWidth = 480;  ///< where the window allows
constexpr int headHeight = 52; ///< of the heading with what is around it
constexpr int emptyHeight = 340;
constexpr int mostRows = 6;

} // namespace

ReminderPanel::ReminderPanel(Reminders &reminders, QWidget *button)
    : QWidget(button->window())
    , m_reminders(reminders)
    , m_button(button)
    , m_heading(new Label(TextRole::Heading, this))
    , m_stack(new QStackedLayout)
    , m_view(new QListView(this))
    , m_empty(new StateView(this)) {
    hide();
    setFocusPolicy(Qt::StrongFocus);
    lay();
    connect(&reminders, &Reminders::changed, this, &ReminderPanel::follow);
    connect(m_view, &QListView::entered, m_view, &QListView::setCurrentIndex);
    connect(m_view, &QListView::clicked, this, &ReminderPanel::choose);
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
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QListView::NoEditTriggers);
    m_view->viewport()->setCursor(Qt::PointingHandCursor);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
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
    const QRect button(m_button->mapTo(parentWidget(), QPoint()), m_button->size());
    const int room = parentWidget()->width() - 2 * metrics::spaceM;
    const int width = std::min(boxWidth, room);
    const int left = std::clamp(button.right() - width + 1, metrics::spaceM, metrics::spaceM + room - width);
    const int top = button.bottom() + 1 + metrics::spaceXs;
    const int rows = std::min(m_reminders.rowCount(), mostRows);
    const int content = rows == 0 ? emptyHeight : rows * ReminderDelegate::rowHeight;
    const int height =
        std::min(headHeight + content + metrics::spaceXs, parentWidget()->height() - top - metrics::spaceM);
    setGeometry(left - shadow, top, width + 2 * shadow, height + shadow);
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

/// Something is new or another minute has gone by. Without a member there is nothing to be open for.
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
    const ConcertId id = m_reminders.at(index.row()).concert;
    hide();
    Q_EMIT concertChosen(id);
}

void ReminderPanel::describe(const QModelIndex &index) {
    m_view->setAccessibleDescription(index.isValid() ? reminderSentence(m_reminders.at(index.row()), m_reminders.now())
                                                     : QString());
}

bool ReminderPanel::isOurs(const QWidget *widget) const {
    return widget == this || isAncestorOf(widget) || widget == m_button;
}

// Escape is "go back" in the window, unless this is open.
bool ReminderPanel::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ReminderPanel::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        m_button->setFocus(Qt::OtherFocusReason);
        hide();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_view->currentIndex());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ReminderPanel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(shadow, 0, -shadow, -shadow);
    paintShadow(painter, box, metrics::radiusL, shadow - 2);
    paintBox(painter, box, metrics::radiusL, colors().raised, colors().border);
}

void ReminderPanel::showEvent(QShowEvent *event) {
    qApp->installEventFilter(this);
    QWidget::showEvent(event);
}

void ReminderPanel::hideEvent(QHideEvent *event) {
    qApp->removeEventFilter(this);
    QWidget::hideEvent(event);
    m_view->setCurrentIndex({});
    m_reminders.markRead();
    Q_EMIT closed();
}

// A press elsewhere closes it, on things that take no focus too; another size of the window moves it.
bool ReminderPanel::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        if (!isOurs(static_cast<QWidget *>(watched)))
            hide();
    } else if (event->type() == QEvent::Resize && watched == parentWidget()) {
        QMetaObject::invokeMethod(this, &ReminderPanel::follow, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void ReminderPanel::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReminderPanel::retranslate() {
    setAccessibleName(tr("Reminders"));
    m_heading->setText(tr("Reminders"));
    m_view->setAccessibleName(tr("Reminders"));
    m_empty->showEmpty(tr("No news"),
                       tr("You are told here when the booking of a favourite concert opens, and when a favourite "
                          "singer gives a new concert."));
}

} // namespace universe
