#include "ui/singers/SingerDetailsPage.h"

#include "ui/posters/PosterGrid.h"
#include "ui/singers/ConcertShelf.h"
#include "ui/singers/SingerFacts.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ColumnScroll.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Names.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/StateView.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QTimerEvent>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 320;
constexpr int narrowSideWidth = 304;
constexpr int narrow = 1200;         ///< in a narrower window the concerts need the room more
constexpr int clockInterval = 15000; ///< milliseconds between looks at what the clock changes

QString listName(SingerController::List list) {
    switch (list) {
    case SingerController::List::Open:
        return SingerDetailsPage::tr("On sale");
    case SingerController::List::Upcoming:
        return SingerDetailsPage::tr("Opening soon");
    case SingerController::List::Ended:
        break;
    }
    return SingerDetailsPage::tr("Ended");
}

/// The title of a list with its number of concerts, as far as it is known.
QString listTitle(SingerController::List list, const ConcertListModel &model) {
    if (model.state().phase != LoadState::Phase::Ready)
        return listName(list);
    const QString count = format::number(model.rowCount());
    return SingerDetailsPage::tr("%1 %2", "a list, how many")
        .arg(listName(list),
             model.isComplete() ? count : SingerDetailsPage::tr("%1+", "at least so many concerts").arg(count));
}

} // namespace

SingerDetailsPage::SingerDetailsPage(const SingerCalls &calls, const CatalogueCalls &catalogue, const Viewer &viewer,
                                     Favourites &favourites, SingerId id, QWidget *parent)
    : Page(parent)
    , m_controller(calls, catalogue, viewer, favourites, id)
    , m_content(new QWidget(this))
    , m_facts(new SingerFacts(m_controller))
    , m_tabs(new SegmentedControl(SegmentedControl::Look::Tabs, m_content))
    , m_state(new StateView(this)) {
    lay();
    wire();
    retranslate();
    showState();
}

void SingerDetailsPage::lay() {
    layContent();
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_state);
}

void SingerDetailsPage::layContent() {
    auto *facts = new QWidget;
    auto *frame = new QVBoxLayout(facts);
    frame->setContentsMargins(metrics::pageMargin, metrics::spaceL, metrics::spaceXs, 0);
    frame->addWidget(m_facts);
    m_side = new ColumnScroll(facts, m_content);

    auto *shelves = new QWidget(m_content);
    m_shelfStack = new QStackedLayout(shelves);
    for (const List list : SingerController::lists) {
        m_shelves[size_t(list)] = new ConcertShelf(m_controller.concerts(list), shelves);
        m_shelfStack->addWidget(m_shelves[size_t(list)]);
    }
    setTabOrder(m_facts->heartButton(), m_tabs);
    QWidget *before = m_tabs;
    for (ConcertShelf *shelf : m_shelves) {
        setTabOrder(before, shelf->grid());
        setTabOrder(shelf->grid(), shelf->state()->actionButton());
        before = shelf->state()->actionButton();
    }
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(metrics::spaceL, metrics::spaceL, metrics::pageMargin, metrics::spaceM);
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(tabs);
    right->addWidget(shelves, 1);
    auto *columns = new QHBoxLayout(m_content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_side);
    columns->addLayout(right, 1);
}

void SingerDetailsPage::wire() {
    connect(&m_controller, &SingerController::stateChanged, this, &SingerDetailsPage::showState);
    connect(&m_controller, &SingerController::singerChanged, this, &SingerDetailsPage::showNothing);
    connect(&m_controller, &SingerController::singerChanged, this, &SingerDetailsPage::titleChanged);
    connect(&m_controller, &SingerController::concertsChanged, this, &SingerDetailsPage::showConcerts);
    connect(m_facts, &SingerFacts::heartPressed, &m_controller, &SingerController::toggleFavourite);
    connect(m_facts, &SingerFacts::singerChosen, this, &SingerDetailsPage::singerChosen);
    connect(m_tabs, &SegmentedControl::currentChanged, this, [this](int list) {
        m_listChosen = true;
        m_shelfStack->setCurrentIndex(list);
    });
    for (ConcertShelf *shelf : m_shelves) {
        connect(shelf, &ConcertShelf::concertChosen, this, &SingerDetailsPage::concertChosen);
        connect(shelf, &ConcertShelf::actionTriggered, &m_controller, &SingerController::toggleFavourite);
    }
    connect(m_state, &StateView::actionTriggered, this, [this] {
        if (m_controller.state().error == ErrorCode::NotFound)
            Q_EMIT allSingersRequested();
        else
            m_controller.load();
    });
}

void SingerDetailsPage::retranslate() {
    m_tabs->setAccessibleName(tr("Which concerts"));
    for (const List list : SingerController::lists)
        m_shelves[size_t(list)]->grid()->setAccessibleName(listName(list));
    showConcerts();
}

QString SingerDetailsPage::title() const {
    const QString name = format::name(m_controller.singer().name, m_controller.singer().nameEn);
    return name.isEmpty() ? tr("Singer") : name;
}

void SingerDetailsPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    m_side->setFixedWidth(width() >= narrow ? sideWidth : narrowSideWidth);
}

// ---- what is shown

void SingerDetailsPage::showState() {
    const LoadState &state = m_controller.state();
    if (state.phase == LoadState::Phase::Failed && state.error == ErrorCode::NotFound)
        m_state->showEmpty(tr("This singer is not here"), tr("They may have been taken out of the catalogue."),
                           tr("Show all singers"));
    else if (state.phase == LoadState::Phase::Failed)
        m_state->showError(state.error);
    else if (state.phase != LoadState::Phase::Ready)
        m_state->showLoading();
    m_stack->setCurrentIndex(state.phase == LoadState::Phase::Ready ? 0 : 1);
}

void SingerDetailsPage::showConcerts() {
    QStringList titles;
    for (const List list : SingerController::lists)
        titles << listTitle(list, m_controller.concerts(list));
    m_tabs->setItems(titles);
    chooseBestList();
    showNothing();
    leadOn();
}

/// Chooses the list only once: it must not change under the viewer's eyes.
void SingerDetailsPage::chooseBestList() {
    const auto best = m_controller.bestList();
    if (m_listChosen || !best)
        return;
    m_tabs->setCurrent(int(*best));
    m_listChosen = true;
}

void SingerDetailsPage::showNothing() {
    const bool favourite = m_controller.singer().favourite;
    const QString hope =
        favourite ? tr("We will tell you when there is something new: this is one of your favourite singers.")
                  : tr("Make this a favourite singer, and we will tell you of new concerts.");
    const QString heart = favourite ? QString() : tr("Add to favourite singers");
    const auto isEmpty = [this](List list) { return m_controller.concerts(list).rowCount() == 0; };
    const bool planned = !isEmpty(List::Open) || !isEmpty(List::Upcoming);
    shelf(List::Open)->setNothing({planned ? tr("Nothing on sale now") : tr("No concert is planned"), hope, heart});
    shelf(List::Upcoming)
        ->setNothing({planned ? tr("No booking opens soon") : tr("No concert is planned"), hope, heart});
    shelf(List::Ended)
        ->setNothing({tr("Nothing has ended yet"), tr("Concerts whose booking is over will be here."), {}});
}

SingerDetailsPage::List SingerDetailsPage::currentList() const { return List(m_tabs->current()); }

QWidget *SingerDetailsPage::firstFocus() const {
    const ConcertShelf *current = shelf(currentList());
    return m_stack->currentIndex() == 0 && current->showsConcerts() ? current->grid() : nullptr;
}

void SingerDetailsPage::activate() {
    m_clock.start(clockInterval, this);
    m_controller.load(); // concerts and hearts may have changed since
}

void SingerDetailsPage::deactivate() { m_clock.stop(); }

void SingerDetailsPage::timerEvent(QTimerEvent *event) {
    if (event->timerId() != m_clock.timerId())
        return Page::timerEvent(event);
    shelf(currentList())->grid()->viewport()->update(); // a last day began
    if (m_controller.isOutdated())
        m_controller.load();
}

// ---- state

QVariant SingerDetailsPage::saveState() const {
    return QVariantMap{{u"list"_s, int(currentList())}, {u"row"_s, shelf(currentList())->firstRow()}};
}

void SingerDetailsPage::restoreState(const QVariant &state) {
    const QVariantMap saved = state.toMap();
    if (saved.isEmpty())
        return;
    m_listChosen = true;
    m_tabs->setCurrent(saved[u"list"_s].toInt());
    shelf(currentList())->restoreRow(saved[u"row"_s].toInt());
}

} // namespace universe
