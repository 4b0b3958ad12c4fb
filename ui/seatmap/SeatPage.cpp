#include "ui/seatmap/SeatPage.h"

#include "app/core/Text.h"
#include "ui/seatmap/GradeLegend.h"
#include "ui/seatmap/SeatMapView.h"
#include "ui/seatmap/SeatPanel.h"
#include "ui/seatmap/SeatSteps.h"
#include "ui/seatmap/SeatText.h"
#include "ui/seatmap/StandingPicker.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Menu.h"
#include "ui/widgets/Names.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Stepper.h"
#include "ui/widgets/Toast.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedLayout>

namespace universe {

SeatPage::SeatPage(const SeatCalls &calls, const Viewer &viewer, SessionController &session,
                   std::chrono::seconds holdTime, ConcertId concert, ShowId show, QWidget *parent)
    : Page(parent)
    , m_controller(new SeatMapController(calls, viewer, session, this))
    , m_holdTime(holdTime)
    , m_concert(concert)
    , m_show(show) {
    build();
    connectController();
    connectMap();
    showLoadState();
    retranslate();
}

SeatPage::~SeatPage() = default;

void SeatPage::build() {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    m_caution = new Banner(this);
    m_caution->hide();
    layout->addWidget(m_caution);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(buildMapSide(), 1);
    m_panel = new SeatPanel(*m_controller, m_holdTime, this);
    columns->addWidget(m_panel);
    layout->addLayout(columns, 1);
}

QWidget *SeatPage::buildHeader() {
    auto *header = new QWidget(this);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(metrics::spaceM, metrics::spaceS, metrics::spaceL, metrics::spaceXs);
    layout->setSpacing(metrics::spaceS);
    m_back = new Button(Button::Kind::Ghost, Icon::Back, {}, header);
    connect(m_back, &Button::clicked, this, &SeatPage::backRequested);
    layout->addWidget(m_back);
    auto *text = new QVBoxLayout;
    text->setSpacing(0);
    m_title = new ElidedLabel(TextRole::Heading, {}, Tone::Text, header);
    m_title->setHeading();
    m_where = new ElidedLabel(TextRole::Caption, {}, Tone::Muted, header);
    text->addWidget(m_title);
    text->addWidget(m_where);
    layout->addLayout(text, 1);
    m_way = new SegmentedControl(SegmentedControl::Look::Segments, header);
    connect(m_way, &SegmentedControl::currentChanged, this, &SeatPage::showWay);
    layout->addWidget(m_way);
    m_date = new Button(Button::Kind::Secondary, Icon::ChevronDown, {}, header);
    m_date->setSymbolTrailing(true);
    m_date->setOpensMenu();
    connect(m_date, &Button::clicked, this, &SeatPage::openDateMenu);
    layout->addWidget(m_date);
    return header;
}

QWidget *SeatPage::buildMapSide() {
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildTools());
    auto *stack = new QWidget(side);
    m_stack = new QStackedLayout(stack);
    m_map = new SeatMapView(stack);
    m_state = new StateView(stack);
    connect(m_state, &StateView::actionTriggered, m_controller, &SeatMapController::refresh);
    m_steps = new SeatSteps(*m_controller, stack);
    m_stack->addWidget(m_map);
    m_stack->addWidget(m_steps);
    m_stack->addWidget(m_state);
    layout->addWidget(stack, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::spaceL, metrics::spaceXs, metrics::spaceL, metrics::spaceXs);
    m_key = new SeatKey(side);
    foot->addWidget(m_key);
    layout->addLayout(foot);
    return side;
}

QWidget *SeatPage::buildTools() {
    auto *tools = new QWidget(this);
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(metrics::spaceL, metrics::spaceXxs, metrics::spaceM, metrics::spaceXs);
    layout->setSpacing(metrics::spaceXxs);
    m_legend = new GradeLegend(tools);
    layout->addWidget(m_legend, 1);
    m_zoomOut = toolButton(Icon::Minus);
    m_zoomIn = toolButton(Icon::Plus);
    m_fit = toolButton(Icon::Fit);
    for (Button *button : {m_zoomOut, m_zoomIn, m_fit})
        layout->addWidget(button, 0, Qt::AlignTop);
    return tools;
}

Button *SeatPage::toolButton(Icon icon) {
    auto *button = new Button(Button::Kind::Ghost, icon, {}, this);
    button->setCompact(true);
    return button;
}

void SeatPage::connectController() {
    const auto *c = m_controller;
    connect(c, &SeatMapController::loadStateChanged, this, &SeatPage::showLoadState);
    connect(c, &SeatMapController::concertChanged, this, &SeatPage::showConcert);
    connect(c, &SeatMapController::hallChanged, this, &SeatPage::showHall);
    connect(c, &SeatMapController::statesChanged, this, &SeatPage::showStates);
    connect(c, &SeatMapController::selectionChanged, this,
            [this] { m_map->setPicked(m_controller->selection().seats()); });
    connect(c, &SeatMapController::selectionChanged, this, &SeatPage::showCaution);
    connect(c, &SeatMapController::offlineChanged, this, &SeatPage::showCaution);
    connect(c, &SeatMapController::statesAgeChanged, this, &SeatPage::showCaution);
    connect(c, &SeatMapController::readOnlyChanged, this, &SeatPage::showCaution);
    connect(c, &SeatMapController::seatsLost, this, &SeatPage::tellLost);
    connect(c, &SeatMapController::refused, this, &SeatPage::tellRefused);
    connect(c, &SeatMapController::leftAlone, this, &SeatPage::tellLeftAlone);
    connect(c, &SeatMapController::askedAlready, this, [this] {
        Toast::pop(this,
                   tr("You have asked already: asking again changes nothing. It is decided at the end of the round."));
    });
    connect(c, &SeatMapController::tickChanged, this, [this] {
        if (m_controller->tick().state() != TickAsk::State::Held)
            return;
        m_map->showSeats(m_controller->selection().seats());
        m_panel->tickLabel()->setFocus(Qt::TabFocusReason); // pressing again what asked must not buy
    });
    connect(c, &SeatMapController::bestGiven, this, &SeatPage::tellGiven);
    connect(c, &SeatMapController::noneTogether, this, &SeatPage::tellNone);
    connect(c, &SeatMapController::holdExpired, this, [this] {
        Toast::pop(this, tr("Your time is up, so your seats are free for everyone again."), Tone::Warning);
    });
    connect(c, &SeatMapController::logInRequested, this, &SeatPage::logInRequested);
    connect(c, &SeatMapController::orderReady, this, &SeatPage::confirmRequested);
    connect(m_panel, &SeatPanel::topUpRequested, this, [this](Money shortage) {
        m_controller->keepHold(); // the member comes back for these seats
        Q_EMIT topUpRequested(shortage);
    });
    const auto wait = [this](int seats, const QString &grade) {
        Q_EMIT waitRequested(m_concert, m_controller->showId(), seats, grade);
    };
    connect(m_panel, &SeatPanel::waitRequested, this, wait);
    connect(m_steps, &SeatSteps::waitRequested, this, wait);
    connect(m_panel, &SeatPanel::bestPicked, this, [this] { m_map->showSeats(m_controller->selection().seats()); });
}

void SeatPage::connectMap() {
    connect(m_map, &SeatMapView::seatPicked, m_controller, &SeatMapController::toggle);
    connect(m_map, &SeatMapView::standingPicked, this, [this](int section) {
        if (Stepper *people = m_panel->standing()->stepper(section))
            people->setFocus(Qt::OtherFocusReason);
    });
    connect(m_zoomIn, &Button::clicked, m_map, &SeatMapView::zoomIn);
    connect(m_zoomOut, &Button::clicked, m_map, &SeatMapView::zoomOut);
    connect(m_fit, &Button::clicked, m_map, &SeatMapView::showAll);
    connect(m_map, &SeatMapView::cameraMoved, this, [this] {
        m_fit->setEnabled(!m_map->camera().showsAll());
        m_zoomOut->setEnabled(!m_map->camera().showsAll());
    });
    connect(m_legend, &GradeLegend::wantedChanged, m_map, &SeatMapView::setWantedGrade);
    connect(m_legend, &GradeLegend::wantedChanged, m_steps, &SeatSteps::setWantedGrade);
    connect(m_steps, &SeatSteps::anyGradeRequested, m_legend, [this] { m_legend->setWanted(std::nullopt); });
}

QString SeatPage::title() const {
    const QString concert = m_controller->concert().title;
    return concert.isEmpty() ? tr("Choose seats") : tr("Choose seats: %1").arg(texts::isolated(concert));
}

void SeatPage::activate() {
    if (!std::exchange(m_opened, true))
        m_controller->open(m_concert, m_show);
    if (const TickTicket ask = std::exchange(m_ask, {}); ask.id.isValid())
        m_controller->findAsk(ask);
    m_controller->setActive(true);
}

void SeatPage::deactivate() { m_controller->setActive(false); }

void SeatPage::refresh() { m_controller->refresh(); }

QWidget *SeatPage::firstFocus() const {
    if (bySteps())
        return m_steps->count();
    return m_controller->isRush() && m_panel->bestButton()->isEnabled() ? static_cast<QWidget *>(m_panel->bestButton())
                                                                        : m_map;
}

QVariant SeatPage::saveState() const {
    const TickAsk &tick = m_controller->tick();
    QVariantList state{m_controller->showId().value, m_way->current()};
    if (tick.state() == TickAsk::State::Waiting)
        state << tick.ticket().id.value << tick.ticket().decidedAt;
    return state;
}

void SeatPage::restoreState(const QVariant &state) {
    const QVariantList saved = state.toList();
    m_show = {saved.value(0).toLongLong()};
    m_way->setCurrent(saved.value(1).toInt());
    if (m_opened)
        m_controller->setShow(m_show);
    if (saved.size() > 3)
        m_ask = {.id = {saved[2].toLongLong()}, .decidedAt = saved[3].toDateTime()};
}

void SeatPage::retranslate() {
    m_back->setToolTip(tr("Back to the concert"));
    m_way->setItems({tr("Map"), tr("By steps")});
    m_way->setAccessibleName(tr("How to choose seats"));
    m_way->setToolTip(tr("On the map (M) or by steps (S)"));
    m_date->setToolTip(tr("Another date"));
    m_zoomIn->setToolTip(tr("Zoom in (+)"));
    m_zoomOut->setToolTip(tr("Zoom out (−)"));
    m_fit->setToolTip(tr("Show all (Home)"));
    m_map->setAccessibleName(tr("Seat map. Arrow keys move, Space picks, S chooses by steps."));
    showCaution();
    m_steps->retranslate();
    m_panel->retranslate();
    showConcert();
}

void SeatPage::showConcert() {
    const Concert &concert = m_controller->concert();
    m_title->setText(texts::isolated(concert.title));
    showShow();
    Q_EMIT titleChanged();
}

/// The date is a choice where there are several, and a fact beside the venue where there is one.
void SeatPage::showShow() {
    const Concert &concert = m_controller->concert();
    const Show show = m_controller->show();
    const bool choice = m_controller->shows().size() > 1;
    const QString when = show.startsAt.isValid() ? format::dateTime(show.startsAt, concert.timeZone) : QString();
    QStringList facts{texts::isolatedEach(format::singersOf(concert)), texts::isolated(format::venueOf(concert))};
    if (!choice)
        facts << when;
    facts.removeAll(QString());
    m_where->setText(facts.join(tr(" · ", "between facts on one line")));
    m_date->setText(when);
    m_date->setVisible(choice && !when.isEmpty());
}

void SeatPage::showHall() {
    m_map->setHall(m_controller->geometry(), m_controller->state());
    m_map->setPicked(m_controller->selection().seats());
    m_legend->setHall(*m_controller->geometry());
    m_legend->setState(m_controller->state());
    m_key->setHall(*m_controller->geometry());
    readInOrder(*layout());
}

void SeatPage::showStates() {
    if (m_controller->loadState().phase != LoadState::Phase::Ready)
        return;
    m_map->setState(m_controller->state());
    m_legend->setState(m_controller->state());
}

void SeatPage::showLoadState() {
    const LoadState &load = m_controller->loadState();
    const bool ready = load.phase == LoadState::Phase::Ready;
    switch (load.phase) {
    case LoadState::Phase::Idle:
    case LoadState::Phase::Loading:
        m_state->showLoading();
        break;
    case LoadState::Phase::Failed:
        m_state->showError(load.error);
        break;
    case LoadState::Phase::Ready:
        if (m_controller->geometry()->seatCount() == 0)
            m_state->showEmpty(tr("No seats"), tr("This show has no seats to choose from."));
        break;
    }
    showWay();
    if (ready)
        leadOn();
}

bool SeatPage::bySteps() const { return m_way->current() == 1; }

/// The map or the steps, once there is a hall.
void SeatPage::showWay() {
    const bool seats =
        m_controller->loadState().phase == LoadState::Phase::Ready && m_controller->geometry()->seatCount() > 0;
    const bool map = seats && !bySteps();
    m_stack->setCurrentWidget(map ? static_cast<QWidget *>(m_map) : seats ? static_cast<QWidget *>(m_steps) : m_state);
    m_steps->setActive(seats && bySteps());
    m_legend->setVisible(seats);
    for (QWidget *widget : QList<QWidget *>{m_key, m_zoomIn, m_zoomOut, m_fit})
        widget->setVisible(map);
    m_panel->setBestShown(!bySteps());
}

void SeatPage::keyPressEvent(QKeyEvent *event) {
    if (event->modifiers() == Qt::NoModifier && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9)
        return chooseBest(event->key() - Qt::Key_0);
    if (event->modifiers() != Qt::NoModifier || (event->key() != Qt::Key_S && event->key() != Qt::Key_M))
        return Page::keyPressEvent(event);
    m_way->setCurrent(event->key() == Qt::Key_S ? 1 : 0);
    leadIn();
}

void SeatPage::chooseBest(int count) {
    m_panel->chooseBest(count);
    m_leadsOn = m_controller->selection().isEmpty();
    if (!m_leadsOn)
        m_panel->continueButton()->setFocus(Qt::TabFocusReason); // Enter goes on
}

void SeatPage::tellGiven(const QList<int> &seats, bool others) {
    if (std::exchange(m_leadsOn, false))
        m_panel->continueButton()->setFocus(Qt::TabFocusReason);
    if (!bySteps())
        m_map->showSeats(seats);
    if (others)
        Toast::pop(this, tr("The best that were free at that moment: %1.", "places of seats")
                             .arg(seattext::seats(*m_controller->geometry(), seats)));
}

void SeatPage::tellNone(int count, int fewer) {
    m_leadsOn = false;
    m_panel->offerFewer(bySteps() ? 0 : fewer);
    Toast::pop(this, tr("%n seat(s) together are not free any more.", nullptr, count), Tone::Warning);
}

void SeatPage::showCaution() {
    const auto show = [this](Icon icon, Tone tone, const QString &text) {
        const bool other = icon != std::exchange(m_cautionIcon, icon);
        m_caution->setMessage(icon, tone, text);
        m_caution->appear(other);
    };
    const auto age = m_controller->statesAge();
    const QString follows = tr("The map follows as soon as the server answers.");
    if (m_controller->isOffline())
        show(Icon::Offline, Tone::Warning,
             age ? tr("No connection.") + u' ' + ageText(*age) + u' ' + follows
                 : tr("No connection: what is free may have changed. The map follows as soon as it is back."));
    else if (age)
        show(Icon::Clock, Tone::Warning, ageText(*age) + u' ' + follows);
    else if (m_controller->isReadOnly())
        show(
            Icon::Lock, Tone::Warning,
            tr("Your seats stay picked, but nobody can hold seats while the server only reads. We hold them for you as "
               "soon as it works again."));
    else
        m_caution->hide();
}

QString SeatPage::ageText(std::chrono::seconds age) const {
    const int seconds = int(age.count());
    return seconds < 60 ? tr("You see the seats as they were %n second(s) ago.", nullptr, seconds)
                        : tr("You see the seats as they were %1 ago.").arg(format::duration(seconds / 60));
}

void SeatPage::openDateMenu() {
    auto *menu = new Menu(this);
    const QTimeZone &zone = m_controller->concert().timeZone;
    for (const Show &show : m_controller->shows()) {
        const QString left = show.seatsFree > 0 ? tr("%1 left").arg(format::number(show.seatsFree)) : tr("sold out");
        QAction *action = menu->addAction(
            tr("%1 · %2", "a date and how many seats are left").arg(format::dateTime(show.startsAt, zone), left));
        action->setCheckable(true);
        action->setChecked(show.id == m_controller->showId());
        action->setEnabled(show.startsAt > m_controller->serverNow());
        connect(action, &QAction::triggered, this, [this, id = show.id] { m_controller->setShow(id); });
    }
    menu->popUpBelow(*m_date);
}

void SeatPage::tellLost(const QList<int> &seats) {
    QStringList names;
    for (const int seat : seats)
        names << seattext::seatName(*m_controller->geometry(), seat);
    m_map->pointAtLost(seats);
    Toast::pop(this,
               tr("Somebody else was faster: %1. Your other seats stay.", "places of seats").arg(names.join(u"; ")),
               Tone::Warning);
}

void SeatPage::tellLeftAlone(int seat) {
    m_map->showSeats({seat});
    m_map->pointAtLost({seat});
    Toast *toast = Toast::pop(this,
                              tr("%1 would be left alone, and nobody could use it. Take it too, or choose seats "
                                 "that end beside taken ones.",
                                 "place of a seat")
                                  .arg(seattext::seatName(*m_controller->geometry(), seat)),
                              Tone::Warning);
    const SeatSelection &picked = m_controller->selection();
    if (picked.seats().contains(seat) || int(picked.seats().size()) >= picked.limit())
        return;
    toast->setAction(tr("Take it too"));
    connect(toast, &Toast::actionTriggered, this, [this, seat] {
        if (!m_controller->selection().seats().contains(seat))
            m_controller->toggle(seat);
    });
}

void SeatPage::tellRefused(ErrorCode code) {
    const bool needsCode = code == ErrorCode::OutsidePeriod && m_controller->stage().isForCodes;
    Toast::pop(this,
               needsCode
                   ? tr("In this phase only those who have used a code can buy. Enter yours on the concert's page.")
                   : errorText(code),
               Tone::Warning);
}

} // namespace universe
