#include "ui/catalogue/ConcertDetailsPage.h"

#include "ui/catalogue/BookingPanel.h"
#include "ui/catalogue/ConcertFacts.h"
#include "ui/catalogue/WaitingPanel.h"
#include "ui/posters/PosterView.h"
#include "ui/sale/PhasePanel.h"
#include "ui/sale/PhasesCard.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/SteadyScroll.h"

#include <QHBoxLayout>
#include <QStackedLayout>

namespace universe {

namespace {

constexpr int panelWidth = 388;
constexpr int narrowPanelWidth = 336;
constexpr int narrow = 1200; // in a narrower window the poster and the panel leave the facts more room
constexpr int wide = 1600;
constexpr int widest = 1480;

} // namespace

ConcertDetailsPage::ConcertDetailsPage(const CatalogueCalls &calls, const Viewer &viewer, Favourites &favourites,
                                       ConcertId id, QWidget *parent)
    : Page(parent)
    , m_controller(calls, viewer, favourites, id)
    , m_poster(new PosterView(metrics::posterLargeWidth))
    , m_heart(new Button(Button::Kind::Secondary, Icon::Heart))
    , m_facts(new ConcertFacts(m_controller))
    , m_panel(new BookingPanel(m_controller))
    , m_right(new QVBoxLayout)
    , m_scroll(new SteadyScroll(this))
    , m_state(new StateView(this)) {
    lay();
    connect(&m_controller, &ConcertController::stateChanged, this, &ConcertDetailsPage::showState);
    connect(&m_controller, &ConcertController::concertChanged, this, &ConcertDetailsPage::showConcert);
    connect(m_heart, &QAbstractButton::clicked, this, [this] { m_controller.toggleFavourite(); });
    connect(m_facts, &ConcertFacts::singerToggled, this,
            [this](SingerId singer) { m_controller.toggleFavourite(singer); });
    connect(m_facts, &ConcertFacts::singerChosen, this, &ConcertDetailsPage::singerChosen);
    connect(m_panel, &BookingPanel::showChosen, this,
            [this](ShowId show) { Q_EMIT seatsRequested(m_controller.id(), show); });
    connect(m_panel, &BookingPanel::bookingRequested, this, &ConcertDetailsPage::bookingRequested);
    connect(m_state, &StateView::actionTriggered, this, [this] {
        if (m_controller.state().error == ErrorCode::NotFound)
            Q_EMIT concertsRequested();
        else
            m_controller.load();
    });
    retranslate();
    showState();
}

ConcertDetailsPage::~ConcertDetailsPage() = default;

void ConcertDetailsPage::setWaiting(std::unique_ptr<WaitingJoin> join) {
    m_join = std::move(join);
    m_waiting = new WaitingPanel(m_controller, *m_join);
    m_waiting->setFixedWidth(m_panel->maximumWidth());
    m_right->insertWidget(m_right->count() - 1, m_waiting);
    connect(m_waiting, &WaitingPanel::logInRequested, this, &ConcertDetailsPage::logInRequested);
    connect(m_waiting, &WaitingPanel::wishShown, this, &ConcertDetailsPage::leadToWaiting, Qt::QueuedConnection);
    connect(m_waiting, &WaitingPanel::waitingListsRequested, this, &ConcertDetailsPage::waitingListsRequested);
}

void ConcertDetailsPage::setPhases(std::unique_ptr<ConcertPhases> phases) {
    m_phases = std::move(phases);
    m_panel->setPhases(*m_phases);
    m_phasesCard = new PhasesCard(m_controller, *m_phases);
    m_facts->addBelowPrices(m_phasesCard);
    m_phasePanel = new PhasePanel(m_controller, *m_phases);
    m_phasePanel->setFixedWidth(m_panel->maximumWidth());
    m_right->insertWidget(1, m_phasePanel);
    connect(m_phasePanel, &PhasePanel::logInRequested, this, &ConcertDetailsPage::phaseLogInRequested);
    connect(m_panel, &BookingPanel::phaseRequested, this, &ConcertDetailsPage::leadToPhase);
    connect(m_phasesCard, &PhasesCard::historyRequested, this, &ConcertDetailsPage::saleHistoryRequested);
    connect(m_phasePanel, &PhasePanel::drawsRequested, this, &ConcertDetailsPage::drawsRequested);
}

void ConcertDetailsPage::leadToPhase() {
    QWidget *first = m_phasePanel->firstField();
    m_scroll->ensureWidgetVisible(m_phasePanel);
    m_scroll->ensureWidgetVisible(first);
    first->setFocus(Qt::TabFocusReason);
}

void ConcertDetailsPage::waitFor(ShowId show, int seats, const QString &grade) {
    if (!m_waiting)
        return;
    m_leadsToWaiting = true;
    m_waiting->wish(show, seats, grade);
}

// Later, when the page is laid out.
void ConcertDetailsPage::leadToWaiting() {
    if (!m_leadsToWaiting)
        return;
    leadIn();
    m_scroll->ensureWidgetVisible(m_waiting);
}

void ConcertDetailsPage::lay() {
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::spaceXl);
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::spaceM);
    left->addWidget(m_poster);
    left->addWidget(m_heart);
    left->addStretch(1);
    m_panel->setFixedWidth(panelWidth);
    m_right->setSpacing(metrics::spaceM);
    m_right->addWidget(m_panel);
    m_right->addStretch(1);
    columns->addLayout(left);
    columns->addWidget(m_facts, 1);
    columns->addLayout(m_right);
    auto *middle = new QWidget(content);
    middle->setMaximumWidth(widest);
    middle->setLayout(columns);
    columns->setContentsMargins(0, 0, 0, 0);
    auto *frame = new QHBoxLayout(content);
    frame->setContentsMargins(metrics::pageMargin, metrics::spaceL, metrics::pageMargin, metrics::spaceXl);
    frame->addStretch(1);
    frame->addWidget(middle, 1000);
    frame->addStretch(1);

    m_scroll->setWidget(content);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_state);
}

void ConcertDetailsPage::retranslate() { showConcert(); }

QString ConcertDetailsPage::title() const {
    return m_controller.concert().title.isEmpty() ? tr("Concert") : m_controller.concert().title;
}

void ConcertDetailsPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    m_poster->setPosterWidth(width() >= wide     ? metrics::posterLargeWidth + 100
                             : width() >= narrow ? metrics::posterLargeWidth
                                                 : metrics::posterWidth);
    m_panel->setFixedWidth(width() >= narrow ? panelWidth : narrowPanelWidth);
    if (m_waiting)
        m_waiting->setFixedWidth(m_panel->maximumWidth());
    if (m_phasePanel)
        m_phasePanel->setFixedWidth(m_panel->maximumWidth());
}

void ConcertDetailsPage::showState() {
    const LoadState &state = m_controller.state();
    if (state.phase == LoadState::Phase::Failed && state.error == ErrorCode::NotFound)
        m_state->showEmpty(tr("This concert is not here"), tr("It may have been taken out of the catalogue."),
                           tr("Show all concerts"));
    else if (state.phase == LoadState::Phase::Failed)
        m_state->showError(state.error);
    else if (state.phase != LoadState::Phase::Ready)
        m_state->showLoading();
    m_stack->setCurrentIndex(state.phase == LoadState::Phase::Ready ? 0 : 1);
    if (state.phase == LoadState::Phase::Ready)
        leadOn();
}

void ConcertDetailsPage::showConcert() {
    const Concert &concert = m_controller.concert();
    m_heart->setText(concert.favourite ? tr("A favourite") : tr("Add to favourites"));
    m_heart->setSymbol(concert.favourite ? Icon::HeartFilled : Icon::Heart);
    if (m_controller.state().phase != LoadState::Phase::Ready)
        return;
    m_poster->setSubject(posterSubject(concert));
    m_poster->setFaded(concert.saleState == SaleState::Cancelled);
    Q_EMIT titleChanged();
}

void ConcertDetailsPage::activate() {
    m_controller.setActive(true);
    if (m_join)
        m_join->setActive(true);
    if (m_phases)
        m_phases->setActive(true);
    refresh(); // seats, favourites and the member's booking may have changed since
}

void ConcertDetailsPage::deactivate() {
    m_controller.setActive(false);
    m_leadsToWaiting = false;
    if (m_join)
        m_join->setActive(false);
    if (m_phases)
        m_phases->setActive(false);
}

void ConcertDetailsPage::refresh() {
    m_controller.load();
    if (m_join)
        m_join->load();
    if (m_phases)
        m_phases->load();
}

QWidget *ConcertDetailsPage::firstFocus() const {
    if (m_leadsToWaiting && m_waiting->joinButton()->isVisible())
        return m_waiting->joinButton();
    return m_panel->bookButton()->isVisible() && m_panel->bookButton()->isEnabled() ? m_panel->bookButton() : nullptr;
}

} // namespace universe
