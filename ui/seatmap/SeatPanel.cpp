#include "ui/seatmap/SeatPanel.h"

#include "ui/seatmap/PickedSeats.h"
#include "ui/seatmap/SeatText.h"
#include "ui/seatmap/StandingPicker.h"
#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ColumnScroll.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/Stepper.h"
#include "ui/widgets/Toast.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>
#include <utility>

namespace universe {

namespace {

constexpr int panelWidth = 344;
constexpr std::chrono::seconds hurry{60}; // the time left from which the hold is shown as a warning

} // namespace

SeatPanel::SeatPanel(SeatMapController &controller, std::chrono::seconds holdTime, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_holdTime(holdTime) {
    setFixedWidth(panelWidth);
    build();
    connectController();
    retranslate();
}

void SeatPanel::build() {
    auto *choice = new QWidget(this);
    auto *column = new QVBoxLayout(choice);
    column->setContentsMargins(metrics::spaceL, metrics::spaceL, metrics::spaceL, 0);
    column->setSpacing(metrics::spaceS);
    m_bestBox = buildBest();
    column->addWidget(m_bestBox);
    m_standing = new StandingPicker(m_controller, choice);
    column->addWidget(m_standing);
    m_pickedTitle = new Label(TextRole::BodyStrong, choice);
    column->addWidget(m_pickedTitle);
    m_hint = new Label(TextRole::Caption, {}, Tone::Muted, choice);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    m_picked = new PickedSeats(choice);
    connect(m_picked, &PickedSeats::removeRequested, &m_controller, &SeatMapController::toggle);
    column->addWidget(m_picked);
    column->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::spaceS);
    layout->addWidget(new ColumnScroll(choice, this), 1);
    layout->addWidget(buildSum());
}

QWidget *SeatPanel::buildBest() {
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, metrics::spaceM + metrics::spaceXxs);
    layout->setSpacing(metrics::spaceXs);
    m_bestTitle = new Label(TextRole::BodyStrong, box);
    layout->addWidget(m_bestTitle);
    m_rush = new Label(TextRole::Caption, {}, Tone::Muted, box);
    m_rush->setWordWrap(true);
    m_rush->hide();
    layout->addWidget(m_rush);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::spaceXs);
    m_count = new Stepper(box);
    m_grade = new QComboBox(box);
    row->addWidget(m_count);
    row->addWidget(m_grade, 1);
    layout->addLayout(row);
    m_best = new Button(Button::Kind::Secondary, Icon::Wand, {}, box);
    connect(m_best, &Button::clicked, this, &SeatPanel::pickBest);
    layout->addWidget(m_best);
    m_fewer = new Button(Button::Kind::Secondary, {}, box);
    m_fewer->hide();
    connect(m_fewer, &Button::clicked, this, [this] {
        m_best->setFocus(Qt::OtherFocusReason); // this one goes
        chooseBest(m_fewerSeats);
    });
    layout->addWidget(m_fewer);
    m_wait = new Button(Button::Kind::Ghost, Icon::Clock, {}, box);
    m_wait->hide();
    connect(m_wait, &Button::clicked, this, [this] {
        const std::optional<int> grade = wantedGrade();
        Q_EMIT waitRequested(m_count->value(),
                             grade ? m_controller.geometry()->grades()[size_t(*grade)].name : QString());
    });
    layout->addWidget(m_wait);
    connect(m_count, &Stepper::valueChanged, this, &SeatPanel::showWait);
    connect(m_grade, &QComboBox::currentIndexChanged, this, &SeatPanel::showWait);
    return box;
}

QWidget *SeatPanel::buildSum() {
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(metrics::spaceL, 0, metrics::spaceL, metrics::spaceL);
    layout->setSpacing(metrics::spaceXs);
    m_stage = new Label(TextRole::Caption, {}, Tone::Muted, box);
    m_stage->setWordWrap(true);
    m_stage->setFixedWidth(panelWidth - 2 * metrics::spaceL); // as high as its lines need, whatever stands above
    layout->addWidget(m_stage);
    m_tick = new Label(TextRole::CaptionStrong, {}, Tone::Accent, box);
    m_tick->setFont(tabularFont(TextRole::CaptionStrong));
    m_tick->setWordWrap(true);
    m_tick->setFixedWidth(panelWidth - 2 * metrics::spaceL);
    layout->addWidget(m_tick);
    m_hold = new Label(TextRole::CaptionStrong, {}, Tone::Accent, box);
    m_hold->setFont(tabularFont(TextRole::CaptionStrong));
    layout->addWidget(m_hold);
    auto *total = new QHBoxLayout;
    m_totalTitle = new Label(TextRole::Body, {}, Tone::Muted, box);
    m_total = new Label(TextRole::Heading, box);
    m_total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    total->addWidget(m_totalTitle);
    total->addWidget(m_total, 1);
    layout->addLayout(total);
    auto *coins = new QHBoxLayout;
    m_coins = new Label(TextRole::Caption, {}, Tone::Muted, box);
    m_coins->setWordWrap(true);
    m_topUp = new Button(Button::Kind::Ghost, Icon::Coin, {}, box);
    m_topUp->setCompact(true);
    connect(m_topUp, &Button::clicked, this, [this] { Q_EMIT topUpRequested(m_controller.shortage()); });
    coins->addWidget(m_coins, 1);
    coins->addWidget(m_topUp);
    layout->addLayout(coins);
    m_sale = new Label(TextRole::Caption, {}, Tone::Warning, box);
    m_sale->setWordWrap(true);
    layout->addWidget(m_sale);
    m_continue = new Button(Button::Kind::Primary, {}, box);
    connect(m_continue, &Button::clicked, &m_controller, &SeatMapController::goOn);
    layout->addWidget(m_continue);
    return box;
}

void SeatPanel::connectController() {
    const auto *c = &m_controller;
    connect(c, &SeatMapController::hallChanged, this, &SeatPanel::showHall);
    connect(c, &SeatMapController::concertChanged, this, &SeatPanel::showSale);
    connect(c, &SeatMapController::loadStateChanged, this, &SeatPanel::showSale);
    connect(c, &SeatMapController::statesChanged, this, &SeatPanel::showWait);
    connect(c, &SeatMapController::selectionChanged, this, &SeatPanel::showSelection);
    connect(c, &SeatMapController::holdChanged, this, &SeatPanel::showHold);
    connect(c, &SeatMapController::timeChanged, this, &SeatPanel::showTime);
    connect(c, &SeatMapController::tickChanged, this, &SeatPanel::showTick);
    connect(c, &SeatMapController::balanceChanged, this, &SeatPanel::showSum);
    connect(c, &SeatMapController::goingOnChanged, this, [this] { m_continue->setBusy(m_controller.isGoingOn()); });
}

void SeatPanel::retranslate() {
    m_bestTitle->setText(tr("Best seats together"));
    m_count->setAccessibleName(tr("How many seats"));
    m_grade->setAccessibleName(tr("Grade"));
    m_best->setText(tr("Find them"));
    m_rush->setText(
        tr("Booking has just opened: seats that you see may be gone the next moment. These are yours with one "
           "press."));
    m_wait->setText(tr("Wait for seats"));
    m_wait->setToolTip(tr("Fewer seats are free than you want. Seats that come back go to those who wait."));
    m_standing->retranslate();
    m_totalTitle->setText(tr("Total"));
    m_topUp->setText(tr("Top up"));
    showHall();
    showSelection();
    showSale();
}

void SeatPanel::setBestShown(bool shown) {
    m_bestWanted = shown;
    const auto &geometry = m_controller.geometry();
    m_bestBox->setVisible(shown && (!geometry || std::ranges::any_of(geometry->sections(), [](const auto &section) {
                              return !section.isStanding; // nobody sits in a hall of standing areas alone
                          })));
}

void SeatPanel::showHall() {
    setBestShown(m_bestWanted);
    const QSignalBlocker blocker(m_grade);
    const int chosen = m_grade->currentIndex();
    m_grade->clear();
    m_grade->addItem(tr("Any grade"));
    if (const auto &geometry = m_controller.geometry()) {
        for (const auto &grade : geometry->grades())
            m_grade->addItem(grade.name);
    }
    m_grade->setCurrentIndex(chosen > 0 && chosen < m_grade->count() ? chosen : 0);
}

void SeatPanel::showSelection() {
    const SeatSelection &selection = m_controller.selection();
    m_picked->setSeats(m_controller.geometry().get(), selection);
    readInOrder(*layout());
    m_hint->setVisible(selection.isEmpty());
    m_pickedTitle->setText(selection.isEmpty()
                               ? tr("Your seats")
                               : tr("Your seats (%1 of %2)").arg(selection.seats().size()).arg(selection.limit()));
    showHold();
    showSum();
}

void SeatPanel::showHold() {
    const auto left = m_controller.holdLeft();
    m_hold->setVisible(left.has_value() && !m_controller.selection().isEmpty());
    if (!left)
        return m_heldFor.reset();
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(*left);
    m_hold->setTone(seconds < hurry ? Tone::Danger : Tone::Accent);
    m_hold->setText(tr("Held for you for %1").arg(format::countdown(seconds)));
    if (!m_hold->isHidden() && isVisible())
        m_heldFor.tell(*this, seconds, &format::heldFor);
}

void SeatPanel::showSum() {
    const bool picked = !m_controller.selection().isEmpty();
    const Money shortage = m_controller.shortage();
    m_total->setText(format::money(m_controller.total()));
    m_coins->setVisible(m_controller.isMember() && !m_controller.isClerk());
    m_coins->setTone(shortage > Money() ? Tone::Danger : Tone::Muted);
    m_coins->setText(shortage > Money() ? tr("%1 short").arg(format::money(shortage))
                     : picked
                         ? tr("%1 left afterwards").arg(format::money(m_controller.balance() - m_controller.total()))
                         : tr("You have %1").arg(format::money(m_controller.balance())));
    m_topUp->setVisible(shortage > Money());
    m_continue->setEnabled(picked);
    if (m_controller.asksInTick())
        m_continue->setText(m_controller.isMember() ? tr("Ask for these seats") : tr("Log in and ask"));
    else
        m_continue->setText(m_controller.isMember() ? tr("Continue") : tr("Log in and continue"));
}

void SeatPanel::showSale() {
    const SaleStatus sale = m_controller.sale();
    const Concert &concert = m_controller.concert();
    QString text;
    switch (sale) {
    case SaleStatus::Open:
    case SaleStatus::ClosesToday:
    case SaleStatus::SoldOut:
        break;
    case SaleStatus::Upcoming:
        text = tr("Booking opens %1.").arg(format::dateTime(concert.bookingOpens, concert.timeZone));
        break;
    case SaleStatus::Closed:
        text = tr("Booking has closed.");
        break;
    case SaleStatus::Cancelled:
        text = tr("This concert has been cancelled.");
        break;
    case SaleStatus::Booked:
        text = tr("You have a booking of this concert already.");
        break;
    case SaleStatus::ShowBegun:
        text = tr("This show has begun.");
        break;
    }
    const bool known = concert.id.isValid();
    m_sale->setText(text);
    m_sale->setVisible(known && !text.isEmpty());
    const bool open = known && m_controller.canChoose();
    const bool findable = open && m_controller.loadState().phase == LoadState::Phase::Ready;
    m_best->setEnabled(findable);
    showRush(findable && m_controller.isRush());
    m_count->setEnabled(findable);
    m_grade->setEnabled(findable);
    if (known) {
        m_count->setRange(1, std::max(1, concert.seatLimit));
        m_hint->setText(
            open && m_controller.stage().kind == SaleStage::Kind::Ticks
                ? tr("Up to %n seat(s). What you ask for is decided at the end of the round.", nullptr,
                     concert.seatLimit)
            : open ? tr("Up to %n seat(s). What you pick is held for you for %1.", nullptr, concert.seatLimit)
                         .arg(format::duration(int(std::chrono::ceil<std::chrono::minutes>(m_holdTime).count())))
                   : tr("You can look around."));
    }
    showTime();
    showTick();
    showSum();
    showWait();
}

// What the server chooses cannot be taken by somebody faster: in a rush that is offered first, and one press does it.
void SeatPanel::showRush(bool isRush) {
    m_rush->setVisible(isRush);
    m_best->setKind(isRush ? Button::Kind::Primary : Button::Kind::Secondary);
    if (!std::exchange(m_isRush, isRush) && isRush && isVisible())
        m_best->setFocus(Qt::OtherFocusReason);
}

QString SeatPanel::stageText() const {
    if (m_controller.sale() != SaleStatus::Open)
        return {};
    const SaleStage stage = m_controller.stage();
    const QString until =
        stage.until.isValid() ? format::dateTime(stage.until, m_controller.concert().timeZone) : QString();
    switch (stage.kind) {
    case SaleStage::Kind::Draw:
        return tr("Seats are drawn by lot until %1. Enter on the concert's page. Here you can look around.").arg(until);
    case SaleStage::Kind::Between:
        return until.isEmpty() ? tr("No phase of the sale is open. You can look around.")
                               : tr("The next phase of the sale opens %1. You can look around.").arg(until);
    case SaleStage::Kind::Ticks:
    case SaleStage::Kind::Open:
        break;
    }
    QStringList parts;
    if (stage.isForCodes)
        parts << tr("Until %1 only those who have used a code can buy.").arg(until);
    if (stage.kind == SaleStage::Kind::Ticks)
        parts << tr("Everyone who asks within the same %n second(s) is drawn in a random order: nobody has to be fast.",
                    nullptr, stage.tickSeconds);
    return parts.join(u' ');
}

/// The server may be ahead by as long as its answer took.
QString SeatPanel::countdownText(std::chrono::milliseconds left) const {
    const double tenths = std::ceil(std::max(1.0, double(m_controller.clockError().count()) / 100));
    return tr("%1 by the server's clock (± %2 s)")
        .arg(format::countdown(std::chrono::ceil<std::chrono::seconds>(left)), locale().toString(tenths / 10, 'f', 1));
}

void SeatPanel::showTime() {
    const auto opens = m_controller.opensIn();
    const bool soon = opens && *opens < std::chrono::hours(24);
    QString text = stageText();
    if (soon)
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + tr("Opens in %1").arg(countdownText(*opens));
    m_stage->setText(text);
    m_stage->setVisible(!text.isEmpty());
    if (!soon)
        m_opensIn.reset();
    else if (isVisible())
        m_opensIn.tell(*this, std::chrono::ceil<std::chrono::seconds>(*opens),
                       [](int minutes) { return tr("Opens in %1").arg(format::duration(minutes)); });
    if (m_controller.tick().isUnderWay())
        showTick();
}

QString SeatPanel::tickText() const {
    const TickAsk &tick = m_controller.tick();
    const int place = tick.result().place;
    switch (tick.state()) {
    case TickAsk::State::None:
        break;
    case TickAsk::State::Asking:
        return tr("Asking…");
    case TickAsk::State::Waiting: {
        const auto left = tick.left().value_or(std::chrono::milliseconds(0));
        return left > std::chrono::milliseconds(0) ? tr("You have asked. The round ends in %1").arg(countdownText(left))
                                                   : tr("You have asked. The round is being decided…");
    }
    case TickAsk::State::Held:
        return tr("You got seats: you were number %1 in the drawn order.").arg(format::number(place));
    case TickAsk::State::Lost:
        return (place > 0 ? tr("Not this time: you were number %1 in the drawn order, and it was gone by your turn.")
                                .arg(format::number(place))
                          : tr("Not this time.")) +
               u' ' + tr("Ask again in the next round, for another grade, or wait for seats that come back.");
    }
    return {};
}

void SeatPanel::showTick() {
    const TickAsk &tick = m_controller.tick();
    const QString text = tickText();
    m_tick->setText(text);
    m_tick->setVisible(!text.isEmpty());
    m_tick->setTone(tick.state() == TickAsk::State::Held   ? Tone::Positive
                    : tick.state() == TickAsk::State::Lost ? Tone::Warning
                                                           : Tone::Accent);
    const bool counts = tick.state() == TickAsk::State::Waiting &&
                        tick.left().value_or(std::chrono::milliseconds(0)) > std::chrono::milliseconds(0);
    // Each state is said once, and not every second of it.
    const QString state = QString::number(int(tick.state())) + (counts ? u'+' : u'-');
    if (std::exchange(m_saidOfTick, state) != state && !text.isEmpty() && isVisible())
        announce(*this, text);
    showSum();
    showWait();
}

std::optional<int> SeatPanel::wantedGrade() const {
    const int index = m_grade->currentIndex();
    return index > 0 ? std::optional(index - 1) : std::nullopt;
}

void SeatPanel::showWait() {
    if (m_controller.sale() != SaleStatus::Open || m_controller.loadState().phase != LoadState::Phase::Ready)
        return m_wait->hide();
    const std::optional<int> grade = wantedGrade();
    const SeatMapState &state = m_controller.state();
    m_wait->setVisible((grade ? state.freeInGrade(*grade) : state.freeSeats()) < m_count->value() ||
                       m_controller.tick().state() == TickAsk::State::Lost);
}

void SeatPanel::offerFewer(int seats) {
    const bool focused = m_continue->hasFocus() || m_fewer->hasFocus() || !focusWidget();
    m_fewerSeats = seats;
    m_fewer->setVisible(seats > 0);
    if (seats > 0)
        m_fewer->setText(tr("%n seat(s) together instead", nullptr, seats));
    if (focused && m_bestWanted)
        (seats > 0 ? m_fewer : m_best)->setFocus(Qt::OtherFocusReason);
}

void SeatPanel::chooseBest(int count) {
    if (!m_best->isVisible() || !m_best->isEnabled() || count > m_count->maximum())
        return;
    m_count->setValue(count);
    pickBest();
}

void SeatPanel::pickBest() {
    m_fewer->hide();
    if (m_controller.pickBest(m_count->value(), wantedGrade()))
        Q_EMIT bestPicked();
    else
        Toast::pop(this, tr("%n free seat(s) together cannot be found here.", nullptr, m_count->value()),
                   Tone::Warning);
}

void SeatPanel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), colors().surface);
    painter.fillRect(QRect(0, 0, metrics::hairline, height()), colors().border);
}

} // namespace universe
