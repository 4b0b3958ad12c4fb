#include "ui/search/SuggestionPopup.h"

#include "app/models/search/SuggestionList.h"
#include "ui/search/SuggestionDelegate.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Label.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace universe {

namespace {

constexpr int padding = metrics::spaceXs;
constexpr int narrowest = 460; ///< the box, where the window allows

} // namespace

SuggestionPopup::SuggestionPopup(SuggestionList &list, QWidget *field)
    : DropPanel(field)
    , m_list(list)
    , m_view(new PanelList(&SuggestionDelegate::description, this))
    , m_note(new Label(TextRole::Caption, {}, Tone::Muted, this)) {
    setFocusPolicy(Qt::NoFocus);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setModel(&list);
    m_view->setItemDelegate(new SuggestionDelegate(m_view));
    m_view->setAccessibleName(tr("Suggestions"));
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    constexpr int around = shadow + padding;
    layout->setContentsMargins(around, padding, around, around);
    layout->setSpacing(metrics::spaceXxs);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_note);
    connect(m_view, &PanelList::entered, this, [this](const QModelIndex &index) { setCurrent(index.row()); });
    connect(m_view, &PanelList::clicked, this, [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
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
    const QRect field = anchorRect();
    const int width = fittingWidth(std::max(field.width(), narrowest));
    m_note->setFixedWidth(width - 2 * padding);
    const int note = m_note->isHidden() ? 0 : m_note->sizeHint().height() + metrics::spaceXxs;
    const int height = m_list.rowCount() * SuggestionDelegate::rowHeight + note + 2 * padding;
    place(field.center().x() - width / 2, width, height);
    if (!isVisible() || m_view->currentIndex().row() < 0)
        setCurrent(0);
    raise();
    show();
}

/// Says what the rows cannot: that nothing is suggested, or why not.
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

QString SuggestionPopup::description() const { return SuggestionDelegate::description(m_view->currentIndex()); }

void SuggestionPopup::setCurrent(int row) {
    const QModelIndex index = m_list.index(row);
    if (index.isValid())
        m_view->setCurrentIndex(index);
}

void SuggestionPopup::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        m_view->setAccessibleName(tr("Suggestions"));
    DropPanel::changeEvent(event);
}

} // namespace universe
