#include "ui/search/SearchPanel.h"

#include "app/models/search/SearchQuery.h"
#include "ui/search/SavedSearchList.h"
#include "ui/search/SearchForm.h"
#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/TextField.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace universe {

SearchPanel::SearchPanel(SearchDraft &draft, SavedSearchModel &saved, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_heading(new Label(TextRole::Heading, this))
    , m_close(new Button(Button::Kind::Ghost, Icon::Close, {}, this))
    , m_saved(new SavedSearchList(saved))
    , m_form(new SearchForm)
    , m_scroll(new QScrollArea(this))
    , m_note(new Label(TextRole::Caption, {}, Tone::Warning, this))
    , m_reset(new Button(Button::Kind::Ghost, {}, this))
    , m_apply(new Button(Button::Kind::Primary, {}, this)) {
    setFixedWidth(panelWidth);
    lay();
    connect(m_close, &QAbstractButton::clicked, this, &SearchPanel::close);
    connect(m_saved, &SavedSearchList::queryChosen, this, &SearchPanel::queryChosen);
    connect(m_form, &SearchForm::changed, this, &SearchPanel::change);
    connect(m_form, &SearchForm::submitted, this, &SearchPanel::apply);
    connect(m_reset, &QAbstractButton::clicked, this, &SearchPanel::reset);
    connect(m_apply, &QAbstractButton::clicked, this, &SearchPanel::apply);
    connect(&m_draft, &SearchDraft::countChanged, this, &SearchPanel::showCount);
    connect(&m_draft, &SearchDraft::offerChanged, this, [this] { m_form->setOffer(m_draft.offer()); });
    m_form->setOffer(m_draft.offer());
    retranslate();
    hide();
}

void SearchPanel::lay() {
    auto *top = new QHBoxLayout;
    top->setContentsMargins(metrics::spaceL, metrics::spaceM, metrics::spaceM, metrics::spaceXs);
    top->addWidget(m_heading, 1);
    top->addWidget(m_close);

    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::spaceL, metrics::spaceXs, metrics::spaceL, metrics::spaceM);
    column->setSpacing(metrics::spaceL);
    column->addWidget(m_saved);
    column->addWidget(m_form, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);

    m_note->setWordWrap(true);
    m_note->setContentsMargins(metrics::spaceL, metrics::spaceXs, metrics::spaceL, 0);
    m_note->hide();
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(metrics::spaceL, metrics::spaceS, metrics::spaceL, metrics::spaceM);
    bottom->addWidget(m_reset);
    bottom->addWidget(m_apply, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::hairline, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_note);
    layout->addLayout(bottom);
    readInOrder(*layout);
}

void SearchPanel::open(const ConcertQuery &query) {
    m_draft.loadOffer();
    show();
    showQuery(query);
    m_form->titleField()->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureVisible(0, 0);
}

void SearchPanel::showQuery(const ConcertQuery &query) {
    if (isHidden())
        return;
    m_form->setToday(m_draft.today());
    m_form->setQuery(query);
    m_draft.setQuery(query);
    showCount();
}

void SearchPanel::change() {
    ConcertQuery query = m_form->query();
    if (query.favouritesOnly && !m_draft.isMember()) {
        query.favouritesOnly = false;
        m_form->setQuery(query);
        Q_EMIT logInRequested();
    }
    if (m_form->isValid())
        m_draft.setQuery(query);
    showCount();
}

void SearchPanel::apply() {
    if (m_form->isValid())
        Q_EMIT queryChosen(m_form->query());
}

void SearchPanel::reset() {
    m_form->setQuery(withoutFilters(m_form->query()));
    change();
}

void SearchPanel::close() {
    hide();
    Q_EMIT closed();
}

void SearchPanel::showCount() {
    const auto count = m_draft.count();
    m_apply->setEnabled(m_form->isValid() && !(count && count->concerts == 0));
    m_reset->setEnabled(hasFilters(m_form->query()));
    if (!count || !m_form->isValid())
        m_apply->setText(tr("Show concerts"));
    else if (count->concerts == 0)
        m_apply->setText(tr("No concert fits"));
    else if (count->isMore())
        m_apply->setText(tr("Show more than %1 concerts").arg(format::number(ConcertCount::limit)));
    else
        m_apply->setText(tr("Show %Ln concert(s)", nullptr, int(count->concerts)));
    const auto error = m_draft.error();
    m_note->setText(error ? errorText(*error) : QString());
    m_note->setHidden(m_note->text().isEmpty());
}

void SearchPanel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), colors().surface);
    painter.fillRect(QRect(0, 0, metrics::hairline, height()), colors().border);
}

// Escape closes the panel, although it is "go back" in the window.
bool SearchPanel::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void SearchPanel::keyPressEvent(QKeyEvent *event) {
    event->key() == Qt::Key_Escape ? close() : QWidget::keyPressEvent(event);
}

void SearchPanel::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SearchPanel::retranslate() {
    m_heading->setText(tr("Detailed search"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_reset->setText(tr("Reset"));
    setAccessibleName(m_heading->text());
    showCount();
}

} // namespace universe
