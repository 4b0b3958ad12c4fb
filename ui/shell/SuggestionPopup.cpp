#include "ui/shell/SuggestionPopup.h"

#include "app/models/catalogue/SuggestionList.h"
#include "ui/shell/SuggestionDelegate.h"
#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Label.h"

#include <QApplication>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace universe {

namespace {

constexpr int shadow = 16; ///< how far it reaches around the box
constexpr int padding = metrics::spaceXs;
constexpr int narrowest = 460; ///< the box, where the window allows

} // namespace

SuggestionPopup::SuggestionPopup(SuggestionList &list, QWidget *field)
    : QWidget(field->window())
    , m_list(list)
    , m_field(field)
    , m_view(new QListView(this))
    , m_note(new Label(TextRole::Caption, {}, Tone::Muted, this)) {
    hide();
    setFocusPolicy(Qt::NoFocus);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setModel(&list);
    m_view->setItemDelegate(new SuggestionDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QListView::NoEditTriggers);
    m_view->viewport()->setCursor(Qt::PointingHandCursor);
    m_view->setAccessibleName(tr("Suggestions"));
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    constexpr int around = shadow + padding;
    layout->setContentsMargins(around, padding, around, around);
    layout->setSpacing(metrics::spaceXxs);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_note);
    connect(m_view, &QListView::entered, this, [this](const QModelIndex &index) { setCurrent(index.row()); });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
    connect(&list, &SuggestionList::modelReset, this, [this] { setCurrent(0); });
    connect(&list, &SuggestionList::changed, this, [this] {
        if (isVisible())
            showBelow();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { Q_EMIT currentChanged(SuggestionDelegate::description(row)); });
}

void SuggestionPopup::showBelow() {
    showNote();
    const QRect field(m_field->mapTo(parentWidget(), QPoint()), m_field->size());
    const int room = parentWidget()->width() - 2 * metrics::spaceM;
    const int width = std::min(std::max(field.width(), narrowest), room);
    const int left = std::clamp(field.center().x() - width / 2, metrics::spaceM, metrics::spaceM + room - width);
    m_note->setFixedWidth(width - 2 * padding);
    const int note = m_note->isHidden() ? 0 : m_note->sizeHint().height() + metrics::spaceXxs;
    const int wanted = m_list.rowCount() * SuggestionDelegate::rowHeight + note + 2 * padding;
    const int top = field.bottom() + 1 + metrics::spaceXs;
    const int height = std::min(wanted, parentWidget()->height() - top - metrics::spaceM);
    setGeometry(left - shadow, top, width + 2 * shadow, height + shadow);
    if (!isVisible() || m_view->currentIndex().row() < 0)
        setCurrent(0);
    raise();
    show();
}

/// What the rows cannot say: that nothing is suggested, or why not.
void SuggestionPopup::showNote() {
    if (m_list.state().phase == LoadState::Phase::Failed)
        m_note->setText(errorText(m_list.state().error));
    else
        m_note->setText(m_list.isBarren() ? tr("No suggestion. Press Enter to search all the same.") : QString());
    m_note->setTone(m_list.state().phase == LoadState::Phase::Failed ? Tone::Warning : Tone::Muted);
    m_note->setContentsMargins(metrics::spaceS, metrics::spaceXxs, metrics::spaceS, metrics::spaceXs);
    m_note->setHidden(m_note->text().isEmpty());
}

void SuggestionPopup::step(int by) {
    const int rows = m_list.rowCount();
    if (rows > 0)
        setCurrent((current() + by + rows) % rows);
}

int SuggestionPopup::current() const { return std::max(0, m_view->currentIndex().row()); }

void SuggestionPopup::setCurrent(int row) {
    const QModelIndex index = m_list.index(row);
    if (index.isValid())
        m_view->setCurrentIndex(index);
}

void SuggestionPopup::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(shadow, 0, -shadow, -shadow);
    paintShadow(painter, box, metrics::radiusL, shadow - 2);
    paintBox(painter, box, metrics::radiusL, colors().raised, colors().border);
}

void SuggestionPopup::showEvent(QShowEvent *event) {
    qApp->installEventFilter(this);
    QWidget::showEvent(event);
}

void SuggestionPopup::hideEvent(QHideEvent *event) {
    qApp->removeEventFilter(this);
    QWidget::hideEvent(event);
}

// A press elsewhere closes it, on things that take no focus too; another size of the window moves it.
bool SuggestionPopup::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        const auto *widget = static_cast<QWidget *>(watched);
        const auto within = [widget](const QWidget *owner) { return widget == owner || owner->isAncestorOf(widget); };
        if (!within(this) && !within(m_field))
            hide();
    } else if (event->type() == QEvent::Resize && watched == parentWidget()) {
        QMetaObject::invokeMethod(this, &SuggestionPopup::showBelow, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void SuggestionPopup::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        m_view->setAccessibleName(tr("Suggestions"));
    QWidget::changeEvent(event);
}

} // namespace universe
