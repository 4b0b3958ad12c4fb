#include "ui/catalogue/ConcertGridPage.h"

#include "app/core/Text.h"
#include "app/models/calendar/CalendarDates.h"
#include "app/models/search/SearchLink.h"
#include "app/models/search/SearchQuery.h"
#include "ui/catalogue/ConcertGridBar.h"
#include "ui/home/HomeShelvesView.h"
#include "ui/posters/PosterGrid.h"
#include "ui/search/FilterChips.h"
#include "ui/search/FilterText.h"
#include "ui/search/SaveSearchRow.h"
#include "ui/search/SearchPanel.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Toast.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTimerEvent>

#include <utility>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr int screenful = 60;        ///< posters below a row, so that it can stand at the top
constexpr int clockInterval = 15000; ///< milliseconds between repaints of what the clock changes

} // namespace

ConcertGridPage::ConcertGridPage(const CatalogueCalls &calls, const SearchCalls &searchCalls, const Viewer &viewer,
                                 Favourites &favourites, QWidget *parent)
    : Page(parent)
    , m_viewer(viewer)
    , m_model(calls, viewer, favourites)
    , m_saved(searchCalls, viewer)
    , m_found(searchCalls, viewer, [this] { return today(); })
    , m_draft(searchCalls, viewer, [this] { return today(); })
    , m_bar(new ConcertGridBar(this))
    , m_chips(new FilterChips(this))
    , m_saveRow(new SaveSearchRow(m_saved, this))
    , m_correction(new Label(TextRole::Body, {}, Tone::Muted, this))
    , m_grid(new PosterGrid(this))
    , m_state(new StateView(this))
    , m_panel(new SearchPanel(m_draft, m_saved, this)) {
    lay();
    m_grid->setConcerts(&m_model);
    wire();
    retranslate();
    showState();
}

void ConcertGridPage::lay() {
    auto *content = new QWidget(this);
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_state);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_chips);
    column->addWidget(m_saveRow);
    m_correction->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::spaceS);
    column->addWidget(m_correction);
    column->addWidget(content, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(column, 1);
    layout->addWidget(m_panel);
}

void ConcertGridPage::wire() {
    connect(&m_model, &ConcertListModel::stateChanged, this, &ConcertGridPage::showState);
    connect(&m_model, &ConcertListModel::moreFailed, this,
            [this](const Error &error) { Toast::pop(this, errorText(error.code), Tone::Danger); });
    connect(&m_found, &SearchDraft::countChanged, this, [this] { m_bar->setCount(m_found.count()); });
    connect(m_grid, &PosterGrid::concertChosen, this, &ConcertGridPage::concertChosen);
    connect(m_grid, &PosterGrid::heartPressed, &m_model, &ConcertListModel::toggleFavourite);
    connect(m_bar, &ConcertGridBar::stateChosen, this, [this](std::optional<SaleState> state) {
        ConcertQuery query = m_query;
        query.saleState = state;
        setQuery(query);
    });
    connect(m_bar, &ConcertGridBar::sortChosen, this, [this](ConcertSort sort) {
        ConcertQuery query = m_query;
        query.sort = sort;
        setQuery(query);
    });
    connect(m_bar, &ConcertGridBar::searchToggled, this, &ConcertGridPage::togglePanel);
    connect(m_chips, &FilterChips::queryChosen, this, &ConcertGridPage::setQuery);
    connect(m_chips, &FilterChips::shareRequested, this, &ConcertGridPage::share);
    connect(m_chips, &FilterChips::saveRequested, this,
            [this] { m_viewer.isMember() ? m_saveRow->open(m_query) : Q_EMIT logInRequested(); });
    connect(m_panel, &SearchPanel::queryChosen, this, &ConcertGridPage::setQuery);
    connect(m_panel, &SearchPanel::logInRequested, this, &ConcertGridPage::logInRequested);
    connect(m_panel, &SearchPanel::closed, this, [this] {
        m_bar->setSearchOpen(false);
        m_bar->searchButton()->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_saved, &SavedSearchModel::saved, this, [this](const QString &name) {
        Toast::pop(this, tr("“%1” is saved.").arg(texts::isolated(name)), Tone::Positive);
    });
    connect(&m_saved, &SavedSearchModel::refused, this, [this](const Error &error) {
        if (m_saveRow->isHidden()) // the row tells the error itself
            Toast::pop(this, errorText(error.code), Tone::Danger);
    });
    connect(m_state, &StateView::actionTriggered, this,
            [this] { m_model.state().phase == LoadState::Phase::Failed ? refresh() : showAll(); });
}

void ConcertGridPage::retranslate() {
    m_bar->setHeading(title());
    m_grid->setAccessibleName(tr("Concerts"));
    showState();
}

QString ConcertGridPage::title() const {
    if (!m_query.text.isEmpty())
        return tr("Results for “%1”").arg(texts::isolated(m_query.text));
    return hasFilters(m_query) ? tr("Concerts found") : tr("All concerts");
}

void ConcertGridPage::setShelves(HomeShelves &shelves) {
    m_shelves = new HomeShelvesView(shelves);
    m_grid->setHeader(m_shelves);
    connect(m_shelves, &HomeShelvesView::concertChosen, this, &ConcertGridPage::concertChosen);
    connect(m_shelves, &HomeShelvesView::leftBelow, m_grid, [this] { m_grid->setFocus(Qt::OtherFocusReason); });
    showQuery();
}

QDate ConcertGridPage::today() const { return venueDay(m_viewer.now()); }

// ---- what is asked

void ConcertGridPage::setQuery(const ConcertQuery &asked) {
    const ConcertQuery query = possible(asked);
    if (query == m_query && m_model.state().phase != LoadState::Phase::Idle)
        return;
    m_query = query;
    m_rowToRestore = -1;
    showQuery();
    ask();
    m_grid->verticalScrollBar()->setValue(0);
    Q_EMIT queryChanged(m_query);
    Q_EMIT titleChanged();
}

/// The query without favourites for a guest, who has none: it may come from a link, or from before the log-out.
ConcertQuery ConcertGridPage::possible(ConcertQuery query) const {
    query.favouritesOnly = query.favouritesOnly && m_viewer.isMember();
    return query;
}

void ConcertGridPage::showQuery() {
    m_bar->setHeading(title());
    m_bar->showQuery(m_query);
    m_chips->showQuery(m_query);
    m_panel->showQuery(m_query);
    if (m_shelves)
        m_shelves->setWanted(m_query.text.isEmpty() && !hasFilters(m_query));
}

void ConcertGridPage::ask(int rows) {
    m_model.setQuery(asAsked(m_query, today()), rows);
    m_found.setQuery(m_query);
}

void ConcertGridPage::showAll() {
    setQuery({});
    m_grid->verticalScrollBar()->setValue(0);
}

void ConcertGridPage::refresh() {
    ask(); // the day may have changed
    m_model.reload();
    m_found.recount();
    m_saved.load();
    if (m_shelves)
        m_shelves->refresh();
    if (m_panel->isVisible())
        m_draft.recount();
}

// ---- what is shown

void ConcertGridPage::showState() {
    const LoadState &state = m_model.state();
    const bool failed = state.phase == LoadState::Phase::Failed;
    const bool empty = state.phase == LoadState::Phase::Ready && m_model.rowCount() == 0 && !m_model.isBusy();
    if (failed)
        m_state->showError(state.error);
    else if (empty && m_query.text.isEmpty())
        m_state->showEmpty(tr("No concert here"), tr("There is none that fits everything you chose."),
                           tr("Show all concerts"));
    else if (empty)
        m_state->showEmpty(tr("Nothing found for “%1”").arg(texts::isolated(m_query.text)),
                           tr("Try fewer or other words: a part of a title is enough."), tr("Show all concerts"));
    m_stack->setCurrentIndex(failed || empty ? 1 : 0);
    showCorrection();
    restoreRow();
}

void ConcertGridPage::showCorrection() {
    const QString corrected = m_model.corrected();
    m_correction->setHidden(corrected.isEmpty());
    m_correction->setText(
        tr("Nothing is called that. These are the concerts for “%1”.").arg(texts::isolated(corrected)));
}

void ConcertGridPage::restoreRow() {
    if (m_rowToRestore < 0 || m_model.state().phase != LoadState::Phase::Ready || m_model.isBusy())
        return;
    const int row = std::min(std::exchange(m_rowToRestore, -1), m_model.rowCount() - 1);
    QMetaObject::invokeMethod(
        this, [this, row] { m_grid->scrollTo(m_model.index(row), QAbstractItemView::PositionAtTop); },
        Qt::QueuedConnection);
}

void ConcertGridPage::activate() {
    m_clock.start(clockInterval, this);
    if (m_model.state().phase == LoadState::Phase::Failed)
        refresh();
    else if (m_model.state().phase == LoadState::Phase::Idle)
        ask();
    if (m_saved.state().phase == LoadState::Phase::Idle)
        m_saved.load();
    if (m_shelves)
        m_shelves->refresh();
}

void ConcertGridPage::deactivate() { m_clock.stop(); }

void ConcertGridPage::timerEvent(QTimerEvent *event) {
    if (event->timerId() == m_clock.timerId())
        m_grid->viewport()->update(); // booking opened, a last day began
    else
        Page::timerEvent(event);
}

QWidget *ConcertGridPage::firstFocus() const { return m_stack->currentIndex() == 0 ? m_grid : nullptr; }

// ---- the search as a whole

void ConcertGridPage::togglePanel() {
    if (m_panel->isVisible()) {
        m_panel->hide();
    } else {
        m_saved.load(); // another page may have changed them
        m_panel->open(m_query);
    }
    m_bar->setSearchOpen(m_panel->isVisible());
}

void ConcertGridPage::share() {
    const QString text =
        tr("My Universe: %1", "a search, shared").arg(searchDescription(m_query)) + u'\n' + searchLink(m_query);
    QGuiApplication::clipboard()->setText(text);
    Toast::pop(this, tr("The search is copied. Whoever gets it pastes it into the search field."));
}

// ---- who is logged in

void ConcertGridPage::memberChanged() {
    m_saved.load();
    m_saveRow->hide();
    if (m_query.favouritesOnly && !m_viewer.isMember()) {
        ConcertQuery query = m_query;
        query.favouritesOnly = false;
        return setQuery(query);
    }
    if (m_model.state().phase == LoadState::Phase::Idle)
        return;
    m_model.reload();
    m_found.recount();
}

// ---- state

QVariant ConcertGridPage::saveState() const {
    return QVariantMap{{u"filters"_s, queryToKeep(m_query)}, {u"row"_s, m_grid->visibleRange().first}};
}

void ConcertGridPage::restoreState(const QVariant &state) {
    const QVariantMap saved = state.toMap();
    if (saved.isEmpty())
        return;
    m_query = possible(keptQuery(saved[u"filters"_s].toJsonObject()));
    m_rowToRestore = saved[u"row"_s].toInt();
    showQuery();
    ask(m_rowToRestore + screenful);
    Q_EMIT titleChanged();
}

} // namespace universe
