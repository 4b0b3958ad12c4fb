#include "ui/catalogue/ConcertGridPage.h"

#include "ui/catalogue/PosterGrid.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Toast.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTimerEvent>

#include <array>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr int clockInterval = 15000; ///< how often what the clock changes is painted again, in milliseconds

constexpr std::array sorts = {ConcertSort::Date,    ConcertSort::BookingOpens, ConcertSort::Newest,
                              ConcertSort::Popular, ConcertSort::Price,        ConcertSort::Title};

QString sortName(ConcertSort sort) {
    switch (sort) {
    case ConcertSort::BookingOpens:
        return ConcertGridPage::tr("Booking opens first");
    case ConcertSort::Newest:
        return ConcertGridPage::tr("Newly added");
    case ConcertSort::Popular:
        return ConcertGridPage::tr("Most wanted");
    case ConcertSort::Price:
        return ConcertGridPage::tr("Lowest price");
    case ConcertSort::Title:
        return ConcertGridPage::tr("By title");
    case ConcertSort::Date:
    case ConcertSort::Relevance: // of nothing in particular
        break;
    }
    return ConcertGridPage::tr("Soonest first");
}

} // namespace

ConcertGridPage::ConcertGridPage(const CatalogueCalls &calls, Favourites &favourites, QWidget *parent)
    : Page(parent)
    , m_calls(calls)
    , m_favourites(favourites)
    , m_model(calls, favourites)
    , m_heading(new Label(TextRole::Title, this))
    , m_count(new Label(TextRole::Body, {}, Tone::Muted, this))
    , m_filters(new QButtonGroup(this))
    , m_sortButton(new Button(Button::Kind::Ghost, Icon::ChevronDown, {}, this))
    , m_grid(new PosterGrid(this))
    , m_state(new StateView(this)) {
    lay();
    m_grid->setConcerts(&m_model);
    connect(&m_model, &ConcertListModel::stateChanged, this, &ConcertGridPage::showState);
    connect(&m_model, &ConcertListModel::moreFailed, this,
            [this](const Error &error) { Toast::pop(this, errorText(error.code), Tone::Danger); });
    connect(m_grid, &PosterGrid::concertChosen, this, &ConcertGridPage::concertChosen);
    connect(m_grid, &PosterGrid::heartPressed, this, &ConcertGridPage::toggleHeart);
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) { setFilter(Filter(id)); });
    connect(m_state, &StateView::actionTriggered, this, [this] {
        if (m_model.state().phase == LoadState::Phase::Failed)
            m_model.reload();
        else
            showAll();
    });
    retranslate();
    showState();
}

void ConcertGridPage::lay() {
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::pageMargin, metrics::spaceL, metrics::pageMargin, metrics::spaceM);
    bar->setSpacing(metrics::spaceXs);
    bar->addWidget(m_heading);
    bar->addSpacing(metrics::spaceXxs);
    bar->addWidget(m_count, 0, Qt::AlignBaseline);
    bar->addStretch(1);
    for (const Filter filter : {Filter::All, Filter::Open, Filter::Upcoming, Filter::Ended}) {
        auto *chip = new Chip({}, this);
        chip->setCheckable(true);
        chip->setChecked(filter == m_filter);
        m_filters->addButton(chip, int(filter));
        bar->addWidget(chip);
    }
    bar->addSpacing(metrics::spaceS);
    m_sortButton->setCompact(true);
    m_sortButton->setSymbolTrailing(true);
    connect(m_sortButton, &QAbstractButton::clicked, this, [this] { fillSortMenu(); });
    bar->addWidget(m_sortButton);

    auto *place = new QWidget(this);
    m_stack = new QStackedLayout(place);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(place, 1);
}

void ConcertGridPage::retranslate() {
    m_heading->setText(title());
    m_filters->button(int(Filter::All))->setText(tr("All", "every concert"));
    m_filters->button(int(Filter::Open))->setText(tr("On sale"));
    m_filters->button(int(Filter::Upcoming))->setText(tr("Opening soon"));
    m_filters->button(int(Filter::Ended))->setText(tr("Ended"));
    m_sortButton->setText(sortName(m_sort));
    m_sortButton->setToolTip(tr("Order of the concerts"));
    m_grid->setAccessibleName(tr("Concerts"));
    showState();
}

QString ConcertGridPage::title() const {
    return m_text.isEmpty() ? tr("All concerts") : tr("Results for “%1”").arg(m_text);
}

// ---- what is asked

void ConcertGridPage::search(const QString &text) {
    if (text == m_text && m_model.state().phase != LoadState::Phase::Idle)
        return;
    m_text = text;
    m_heading->setText(title());
    Q_EMIT titleChanged();
    ask();
}

void ConcertGridPage::ask() {
    ConcertQuery query;
    query.text = m_text;
    query.sort = m_sort;
    // What is over is in the way unless one looks for it, by its filter or by its name.
    if (m_filter != Filter::Ended && m_text.isEmpty())
        query.from = m_calls.now().toTimeZone(QTimeZone("Asia/Seoul")).date();
    if (m_filter == Filter::Open)
        query.saleState = SaleState::Open;
    else if (m_filter == Filter::Upcoming)
        query.saleState = SaleState::Upcoming;
    else if (m_filter == Filter::Ended)
        query.saleState = SaleState::Closed;
    if (query == m_model.query() && m_model.state().phase != LoadState::Phase::Idle)
        return;
    m_model.setQuery(query);
    m_grid->verticalScrollBar()->setValue(0);
}

void ConcertGridPage::setFilter(Filter filter) {
    m_filter = filter;
    m_filters->button(int(filter))->setChecked(true);
    ask();
}

void ConcertGridPage::setSort(ConcertSort sort) {
    m_sort = sort;
    m_sortButton->setText(sortName(sort));
    ask();
}

void ConcertGridPage::fillSortMenu() {
    QMenu *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    for (const ConcertSort sort : sorts) {
        QAction *action = menu->addAction(sortName(sort), this, [this, sort] { setSort(sort); });
        action->setCheckable(true);
        action->setChecked(sort == m_sort);
        group->addAction(action);
    }
    menu->popup(m_sortButton->mapToGlobal(QPoint(0, m_sortButton->height() + metrics::spaceXxs)));
}

void ConcertGridPage::showAll() {
    m_text.clear();
    m_heading->setText(title());
    setFilter(Filter::All);
    m_grid->verticalScrollBar()->setValue(0);
    Q_EMIT searchTextChanged({});
    Q_EMIT titleChanged();
}

// ---- what is shown

void ConcertGridPage::showState() {
    const LoadState &state = m_model.state();
    const bool failed = state.phase == LoadState::Phase::Failed;
    const bool empty = state.phase == LoadState::Phase::Ready && m_model.rowCount() == 0 && !m_model.isBusy();
    if (failed)
        m_state->showError(state.error);
    else if (empty && m_text.isEmpty())
        m_state->showEmpty(tr("No concert here"), tr("There is none in this state at the moment."),
                           tr("Show all concerts"));
    else if (empty)
        m_state->showEmpty(tr("Nothing found for “%1”").arg(m_text),
                           tr("Try fewer or other words: a part of a title is enough."), tr("Show all concerts"));
    m_stack->setCurrentIndex(failed || empty ? 1 : 0);
    showCount();
    restorePlace();
}

void ConcertGridPage::showCount() {
    const int count = m_model.rowCount();
    const bool known = m_model.state().phase == LoadState::Phase::Ready && count > 0;
    m_count->setVisible(known);
    if (!m_model.isComplete())
        m_count->setText(tr("%1+", "at least so many concerts").arg(format::number(count)));
    else
        m_count->setText(format::number(count));
}

void ConcertGridPage::restorePlace() {
    if (m_placeToRestore < 0 || m_model.state().phase != LoadState::Phase::Ready || m_model.isBusy())
        return;
    if (m_model.rowCount() <= m_placeToRestore && m_model.canFetchMore({})) {
        m_model.fetchMore({});
        return;
    }
    const int row = std::min(std::exchange(m_placeToRestore, -1), m_model.rowCount() - 1);
    QMetaObject::invokeMethod(
        this, [this, row] { m_grid->scrollTo(m_model.index(row), QAbstractItemView::PositionAtTop); },
        Qt::QueuedConnection);
}

void ConcertGridPage::activate() {
    m_clock.start(clockInterval, this);
    if (m_model.state().phase == LoadState::Phase::Idle)
        ask();
    else if (m_model.state().phase == LoadState::Phase::Failed)
        m_model.reload();
}

void ConcertGridPage::deactivate() { m_clock.stop(); }

void ConcertGridPage::timerEvent(QTimerEvent *event) {
    if (event->timerId() == m_clock.timerId())
        m_grid->viewport()->update(); // booking opened, a last day began
    else
        Page::timerEvent(event);
}

QWidget *ConcertGridPage::firstFocus() const { return m_stack->currentIndex() == 0 ? m_grid : nullptr; }

// ---- favourites

void ConcertGridPage::toggleHeart(int row) {
    const ConcertId id = m_model.at(row).id;
    if (!m_model.toggleFavourite(row)) {
        m_wish = id;
        Q_EMIT loginNeeded();
    }
}

void ConcertGridPage::memberChanged() {
    const ConcertId wish = std::exchange(m_wish, {});
    if (wish.isValid() && m_calls.isMember())
        m_favourites.set(wish, true);
    if (m_model.state().phase != LoadState::Phase::Idle)
        m_model.reload();
}

// ---- state

QVariant ConcertGridPage::saveState() const {
    return QVariantMap{{u"text"_s, m_text},
                       {u"filter"_s, int(m_filter)},
                       {u"sort"_s, int(m_sort)},
                       {u"place"_s, m_grid->visibleRange().first}};
}

void ConcertGridPage::restoreState(const QVariant &state) {
    const QVariantMap saved = state.toMap();
    if (saved.isEmpty())
        return;
    m_text = saved[u"text"_s].toString();
    m_filter = Filter(saved[u"filter"_s].toInt());
    m_sort = ConcertSort(saved[u"sort"_s].toInt());
    m_placeToRestore = saved[u"place"_s].toInt();
    m_filters->button(int(m_filter))->setChecked(true);
    retranslate();
    ask();
}

} // namespace universe
