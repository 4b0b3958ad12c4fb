#include "ui/catalogue/ConcertGridBar.h"

#include "ui/search/FilterText.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Menu.h"
#include "ui/widgets/ReadingOrder.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <array>

namespace universe {

namespace {

constexpr int allStates = 100; // an id that is no SaleState; a group gives negative ones itself

constexpr int roomForStates = 940; ///< in a narrower bar they have a line of their own
constexpr int roomForCount = 560;  ///< in a narrower bar, beside the open search, the search says it
constexpr int roomForOrder = 560;  ///< in a narrower bar the order is told without that it is one

constexpr std::array chips = {allStates, int(SaleState::Open), int(SaleState::Upcoming), int(SaleState::Closed)};

} // namespace

ConcertGridBar::ConcertGridBar(QWidget *parent)
    : QWidget(parent)
    , m_heading(new ElidedLabel(TextRole::Title, {}, Tone::Text, this))
    , m_count(new Label(TextRole::Body, {}, Tone::Muted, this))
    , m_stateRow(new QWidget(this))
    , m_states(new QButtonGroup(this))
    , m_search(new Button(Button::Kind::Ghost, Icon::Filter, {}, this))
    , m_sort(new Button(Button::Kind::Ghost, Icon::ChevronDown, {}, this)) {
    lay();
    connect(m_states, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT stateChosen(id == allStates ? std::nullopt : std::optional(SaleState(id))); });
    connect(m_search, &QAbstractButton::clicked, this, &ConcertGridBar::searchToggled);
    connect(m_sort, &QAbstractButton::clicked, this, &ConcertGridBar::openSortMenu);
    retranslate();
}

void ConcertGridBar::lay() {
    m_lines = new QVBoxLayout(this);
    m_lines->setContentsMargins(metrics::pageMargin, metrics::spaceL, metrics::pageMargin, metrics::spaceM);
    m_lines->setSpacing(metrics::spaceXs);
    m_bar = new QHBoxLayout;
    m_bar->setSpacing(metrics::spaceXs);
    m_lines->addLayout(m_bar);
    m_heading->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_bar->addWidget(m_heading);
    m_bar->addSpacing(metrics::spaceXxs);
    m_bar->addWidget(m_count, 0, Qt::AlignBaseline);
    m_bar->addStretch(1);
    auto *row = new QHBoxLayout(m_stateRow);
    row->setContentsMargins({});
    row->setSpacing(metrics::spaceXs);
    for (const int id : chips) {
        auto *chip = new Chip({}, m_stateRow);
        chip->setMark(Chip::Mark::OneOfSeveral);
        m_states->addButton(chip, id);
        row->addWidget(chip);
    }
    m_stateIndex = m_bar->count();
    m_bar->addWidget(m_stateRow);
    m_bar->addSpacing(metrics::spaceXs);
    m_search->setMark(Button::Mark::Follows);
    m_search->setCompact(true);
    m_bar->addWidget(m_search);
    m_sort->setCompact(true);
    m_sort->setSymbolTrailing(true);
    m_sort->setOpensMenu();
    m_bar->addWidget(m_sort);
    m_states->button(allStates)->setChecked(true);
    readInOrder(*m_lines);
}

void ConcertGridBar::setHeading(const QString &heading) { m_heading->setText(heading); }

void ConcertGridBar::setCount(const std::optional<ConcertCount> &count) {
    m_counted = count && count->concerts > 0;
    showCount();
    if (count)
        m_count->setText(count->isMore()
                             ? tr("%1+", "at least so many concerts").arg(format::number(ConcertCount::limit))
                             : format::number(count->concerts));
}

void ConcertGridBar::showCount() { m_count->setVisible(m_counted && width() >= roomForCount); }

void ConcertGridBar::showQuery(const ConcertQuery &query) {
    m_query = query;
    m_states->setExclusive(false); // cancelled ones have no chip: then none is lit
    for (QAbstractButton *chip : m_states->buttons()) {
        const int id = m_states->id(chip);
        chip->setChecked(query.saleState ? id == int(*query.saleState) : id == allStates);
    }
    m_states->setExclusive(true);
    const qsizetype filters = filterParts(query).size();
    m_search->setText(filters == 0 ? tr("Detailed search") : tr("Detailed search (%1)").arg(filters));
    showOrder();
}

void ConcertGridBar::showOrder() {
    const bool isByRelevance = !m_query.text.isEmpty() && m_query.sort == ConcertSort::Date;
    const QString order = sortName(isByRelevance ? ConcertSort::Relevance : m_query.sort);
    const QString sentence = tr("Order: %1").arg(order);
    m_sort->setText(width() < roomForOrder ? order : sentence);
    m_sort->setAccessibleName(sentence);
}

void ConcertGridBar::setSearchOpen(bool open) { m_search->setChecked(open); }

void ConcertGridBar::openSortMenu() {
    auto *menu = new Menu(this);
    auto *group = new QActionGroup(menu);
    const bool searched = !m_query.text.isEmpty();
    for (const ConcertSort sort : {ConcertSort::Date, ConcertSort::BookingOpens, ConcertSort::Newest,
                                   ConcertSort::Popular, ConcertSort::Price, ConcertSort::Title}) {
        // A text without an order of its own is ordered by relevance; see asAsked().
        QAction *action =
            menu->addAction(sortName(searched && sort == ConcertSort::Date ? ConcertSort::Relevance : sort), this,
                            [this, sort] { Q_EMIT sortChosen(sort); });
        action->setCheckable(true);
        action->setChecked(sort == m_query.sort);
        group->addAction(action);
    }
    menu->popUpBelow(*m_sort);
}

void ConcertGridBar::resizeEvent(QResizeEvent *event) {
    if (width() < roomForStates && m_lines->count() == 1)
        m_lines->addWidget(m_stateRow, 0, Qt::AlignLeft);
    else if (width() >= roomForStates && m_lines->count() == 2)
        m_bar->insertWidget(m_stateIndex, m_stateRow);
    showCount();
    showOrder();
    QWidget::resizeEvent(event);
}

void ConcertGridBar::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConcertGridBar::retranslate() {
    m_states->button(allStates)->setText(tr("All", "every concert"));
    m_states->button(int(SaleState::Open))->setText(tr("On sale"));
    m_states->button(int(SaleState::Upcoming))->setText(tr("Opening soon"));
    m_states->button(int(SaleState::Closed))->setText(tr("Ended"));
    m_sort->setToolTip(tr("Order of the concerts"));
    showQuery(m_query);
}

} // namespace universe
