#include "ui/counter/BlockPage.h"

#include "app/core/Text.h"
#include "app/models/counter/BlockController.h"
#include "ui/counter/BlockCard.h"
#include "ui/counter/HallMap.h"
#include "ui/counter/HallPageLayout.h"
#include "ui/seatmap/SeatMapView.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Format.h"

#include <algorithm>
#include <iterator>

namespace universe {

BlockPage::BlockPage(BlockController &blocks, const SeatCalls &calls, const Viewer &viewer, ConcertId concert,
                     ShowId show, QWidget *parent)
    : Page(parent)
    , m_blocks(blocks)
    , m_hall(calls, viewer)
    , m_heading(new ElidedLabel(TextRole::Title))
    , m_show(new ChoiceField)
    , m_map(new HallMap(m_hall))
    , m_card(new BlockCard(blocks)) {
    layBesideHall(*this, m_heading, m_map, {m_show, m_card});
    connect(m_map, &HallMap::pressed, this, &BlockPage::press);
    connect(m_map, &HallMap::ready, this, &BlockPage::leadOn);
    connect(m_show, &ChoiceField::chosen, this, [this] { m_hall.setShow({m_show->value().toLongLong()}); });
    connect(m_card, &BlockCard::requested, this, [this](bool blocked, const QString &reason) {
        QList<SeatId> seats;
        for (const int seat : chosenOf(blocked ? SeatState::Free : SeatState::Blocked))
            seats << m_hall.state().geometry()->seatId(seat);
        m_blocks.set(m_hall.showId(), seats, blocked, reason);
    });
    connect(&m_hall, &HallWatch::concertChanged, this, &BlockPage::showConcert);
    connect(&m_hall, &HallWatch::hallChanged, this, [this] { setChosen({}); });
    connect(&m_hall, &HallWatch::statesChanged, this, &BlockPage::follow);
    connect(&blocks, &BlockController::done, this, [this] {
        setChosen({});
        m_hall.askNow();
    });
    connect(&blocks, &BlockController::refused, &m_hall, &HallWatch::askNow);
    m_hall.open(concert, show);
    BlockPage::retranslate();
}

QString BlockPage::title() const { return tr("House seats"); }

void BlockPage::activate() { m_hall.setActive(true); }

void BlockPage::deactivate() { m_hall.setActive(false); }

void BlockPage::refresh() { m_hall.refresh(); }

QWidget *BlockPage::firstFocus() const { return m_map->map(); }

QList<int> BlockPage::chosenOf(SeatState state) const {
    QList<int> seats;
    std::ranges::copy_if(m_chosen, std::back_inserter(seats),
                         [this, state](int seat) { return m_hall.state().at(seat) == state; });
    return seats;
}

// What is neither free nor blocked is nobody's to decide here.
void BlockPage::press(int seat) {
    const SeatState state = m_hall.state().at(seat);
    QList<int> chosen = m_chosen;
    if (!m_blocks.isIdle() || (!chosen.removeOne(seat) && state != SeatState::Free && state != SeatState::Blocked))
        return;
    if (chosen.size() == m_chosen.size())
        chosen << seat;
    setChosen(chosen);
}

void BlockPage::setChosen(const QList<int> &seats) {
    m_chosen = seats;
    m_map->map()->setPicked(seats);
    m_card->setChosen(int(chosenOf(SeatState::Free).size()), int(chosenOf(SeatState::Blocked).size()));
}

// Seats that were sold meanwhile are chosen no more.
void BlockPage::follow() {
    if (m_blocks.isIdle())
        setChosen(chosenOf(SeatState::Free) + chosenOf(SeatState::Blocked));
}

void BlockPage::showConcert() {
    const Concert &concert = m_hall.concert();
    m_heading->setText(concert.title.isEmpty() ? tr("House seats")
                                               : tr("House seats: %1").arg(texts::isolated(concert.title)));
    QList<ChoiceField::Choice> choices;
    for (const Show &show : m_hall.shows())
        choices.append({format::dateTime(show.startsAt, concert.timeZone), show.id.value});
    m_show->setChoices(choices);
    if (!choices.isEmpty())
        m_show->setValue(m_hall.showId().value);
    m_show->setVisible(choices.size() > 1);
}

void BlockPage::retranslate() {
    m_show->setLabel(tr("Show"));
    m_map->retranslate();
    m_card->retranslate();
    showConcert();
}

} // namespace universe
