#include "ui/singers/SingersPage.h"

#include "app/core/Text.h"
#include "ui/singers/FindField.h"
#include "ui/singers/InitialStrip.h"
#include "ui/singers/SingerGrid.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Toast.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QStackedLayout>

#include <array>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

/// The kinds that a chip chooses; the first means any kind.
constexpr std::array<QStringView, 3> kinds = {u"", u"group", u"person"};

} // namespace

SingersPage::SingersPage(const SingerCalls &calls, const Viewer &viewer, Favourites &favourites, QWidget *parent)
    : Page(parent)
    , m_viewer(viewer)
    , m_model(calls, viewer, favourites)
    , m_index(calls)
    , m_heading(new Label(TextRole::Title, this))
    , m_count(new Label(TextRole::Body, {}, Tone::Muted, this))
    , m_field(new FindField(this))
    , m_kinds(new QButtonGroup(this))
    , m_favouritesChip(new Chip({}, this))
    , m_strip(new InitialStrip(this))
    , m_grid(new SingerGrid(this))
    , m_state(new StateView(this)) {
    lay();
    m_grid->setSingers(&m_model);
    m_favouritesChip->setMark(Chip::Mark::Follows);
    m_favouritesChip->setVisible(m_viewer.isMember());
    wire();
    retranslate();
}

QLayout *SingersPage::layBar() {
    auto *bar = new QHBoxLayout;
    bar->setSpacing(metrics::spaceXs);
    bar->addWidget(m_heading);
    bar->addSpacing(metrics::spaceXxs);
    bar->addWidget(m_count, 0, Qt::AlignBaseline);
    bar->addStretch(1);
    for (int kind = 0; kind < int(kinds.size()); ++kind) {
        auto *chip = new Chip({}, this);
        chip->setMark(Chip::Mark::OneOfSeveral);
        m_kinds->addButton(chip, kind);
        bar->addWidget(chip);
    }
    m_favouritesChip->setSymbol(Icon::Heart);
    bar->addWidget(m_favouritesChip);
    bar->addSpacing(metrics::spaceXs);
    bar->addWidget(m_field);
    return bar;
}

void SingersPage::lay() {
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metrics::pageMargin, metrics::spaceL, metrics::pageMargin, metrics::spaceXs);
    head->setSpacing(metrics::spaceXs);
    head->addLayout(layBar());
    head->addWidget(m_strip);
    auto *content = new QWidget(this);
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(content, 1);
    QWidget *before = m_field;
    for (QWidget *next : {m_kinds->button(0), m_kinds->button(1), m_kinds->button(2)}) {
        setTabOrder(before, next);
        before = next;
    }
    setTabOrder(before, m_favouritesChip);
    setTabOrder(m_favouritesChip, m_strip);
    setTabOrder(m_strip, m_grid);
}

void SingersPage::wire() {
    connect(&m_model, &SingerListModel::stateChanged, this, &SingersPage::showState);
    connect(&m_model, &SingerListModel::queryChanged, this, &SingersPage::showQuery);
    connect(&m_model, &SingerListModel::moreFailed, this,
            [this](const Error &error) { Toast::pop(this, errorText(error.code), Tone::Danger); });
    connect(&m_index, &SingerIndex::changed, this, [this] {
        m_strip->setInitials(m_index.initials());
        showCount();
    });
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int kind) {
        SingerQuery query = m_model.query();
        query.kind = kinds[size_t(kind)].toString();
        ask(query);
    });
    connect(m_favouritesChip, &QAbstractButton::clicked, this, [this] {
        SingerQuery query = m_model.query();
        query.favouritesOnly = !query.favouritesOnly;
        ask(query);
    });
    connect(m_field, &FindField::wanted, this, [this](const QString &text) {
        SingerQuery query = m_model.query();
        query.text = text;
        query.initial.clear();
        ask(query);
    });
    connect(m_field, &FindField::leftForResults, this, &SingersPage::leadToFirst);
    connect(m_strip, &InitialStrip::letterChosen, this, &SingersPage::setLetter);
    connect(m_grid, &SingerGrid::letterTyped, this,
            [this](const QString &typed) { m_strip->choose(SingerIndex::initialOf(typed)); });
    connect(m_grid, &SingerGrid::scrolled, this, &SingersPage::showHere);
    connect(m_grid, &SingerGrid::chosen, this, [this](int row) { Q_EMIT singerChosen(m_model.at(row).id); });
    connect(m_grid, &SingerGrid::heartPressed, &m_model, &SingerListModel::toggleFavourite);
    connect(m_state, &StateView::actionTriggered, this, [this] {
        if (m_model.state().phase == LoadState::Phase::Failed)
            refresh();
        else
            showAll();
    });
}

void SingersPage::retranslate() {
    m_heading->setText(title());
    m_kinds->button(0)->setText(tr("All", "every singer"));
    m_kinds->button(1)->setText(tr("Groups"));
    m_kinds->button(2)->setText(tr("Solo and members"));
    m_favouritesChip->setText(tr("Favourites"));
    m_favouritesChip->setToolTip(tr("Only the singers whose heart you have filled"));
    m_field->setPlaceholderText(tr("Find a singer"));
    m_field->setAccessibleName(tr("Find a singer"));
    m_field->setToolTip(tr("A part of the name in either language, or its initials: ㅅㄴㅅㄷ"));
    m_grid->setAccessibleName(tr("Singers"));
    showQuery();
    showState();
}

QString SingersPage::title() const { return tr("Singers"); }

// ---- what is asked

void SingersPage::ask(const SingerQuery &query) {
    if (query == m_model.query() && m_model.state().phase != LoadState::Phase::Idle)
        return;
    m_model.setQuery(query);
    m_grid->verticalScrollBar()->setValue(0);
}

void SingersPage::setLetter(const QString &letter) {
    SingerQuery query = m_model.query();
    query.initial = letter;
    query.text.clear();
    m_toFirst = m_grid->hasFocus();
    ask(query);
}

void SingersPage::showAll() {
    ask({});
    m_grid->verticalScrollBar()->setValue(0);
}

/// Shows the present query in the controls, whoever has changed it.
void SingersPage::showQuery() {
    const SingerQuery &query = m_model.query();
    if (m_field->text().simplified() != query.text && (!m_field->hasFocus() || query.text.isEmpty()))
        m_field->showText(query.text);
    for (int kind = 0; kind < int(kinds.size()); ++kind) {
        if (kinds[size_t(kind)] == query.kind)
            m_kinds->button(kind)->setChecked(true);
    }
    m_favouritesChip->setChecked(query.favouritesOnly);
    m_favouritesChip->setSymbol(query.favouritesOnly ? Icon::HeartFilled : Icon::Heart);
    m_strip->setChosen(query.initial);
}

// ---- what is shown

void SingersPage::showState() {
    const LoadState &state = m_model.state();
    const bool failed = state.phase == LoadState::Phase::Failed;
    const bool empty = state.phase == LoadState::Phase::Ready && m_model.rowCount() == 0 && !m_model.isBusy();
    if (failed)
        m_state->showError(state.error);
    else if (empty)
        showEmpty();
    m_stack->setCurrentIndex(failed || empty ? 1 : 0);
    showCount();
    showHere();
    restoreRow();
    if (!m_model.isBusy() && std::exchange(m_toFirst, false) && m_model.rowCount() > 0)
        m_grid->setCurrentIndex(m_model.index(0));
}

void SingersPage::showEmpty() {
    const SingerQuery &query = m_model.query();
    const QString all = tr("Show all singers");
    if (!query.text.isEmpty())
        m_state->showEmpty(tr("Nobody found for “%1”").arg(texts::isolated(query.text)),
                           tr("A part of the name is enough, in Korean or English, or its initials: ㅅㄴㅅㄷ."), all);
    else if (query.favouritesOnly)
        m_state->showEmpty(tr("No favourite singer here"),
                           tr("Press the heart of a singer to find them here, and to hear of new concerts."), all);
    else
        m_state->showEmpty(tr("Nobody here"), tr("There is no singer of this kind under this letter."), all);
}

void SingersPage::showCount() {
    const SingerQuery &query = m_model.query();
    const bool ready = m_model.state().phase == LoadState::Phase::Ready && m_model.rowCount() > 0;
    const bool counted = query.text.isEmpty() && query.kind.isEmpty() && !query.favouritesOnly;
    const int known = !counted ? 0 : query.initial.isEmpty() ? m_index.total() : m_index.count(query.initial);
    m_count->setVisible(ready);
    if (m_model.isComplete())
        m_count->setText(format::number(m_model.rowCount()));
    else if (known > 0)
        m_count->setText(format::number(known));
    else
        m_count->setText(tr("%1+", "at least so many singers").arg(format::number(m_model.rowCount())));
}

void SingersPage::showHere() {
    const int row = m_grid->visibleRange().first;
    m_strip->setHere(row < m_model.rowCount() ? SingerIndex::initialOf(m_model.at(row).name) : QString());
}

void SingersPage::restoreRow() {
    if (m_rowToRestore < 0 || m_model.state().phase != LoadState::Phase::Ready || m_model.isBusy())
        return;
    if (m_model.rowCount() <= m_rowToRestore && m_model.canFetchMore({})) {
        m_model.fetchMore({});
        return;
    }
    const int row = std::min(std::exchange(m_rowToRestore, -1), m_model.rowCount() - 1);
    QMetaObject::invokeMethod(
        this, [this, row] { m_grid->scrollTo(m_model.index(row), QAbstractItemView::PositionAtTop); },
        Qt::QueuedConnection);
}

void SingersPage::leadToFirst() {
    m_grid->setFocus(Qt::OtherFocusReason);
    m_toFirst = m_model.isBusy();
    if (!m_toFirst && m_model.rowCount() > 0)
        m_grid->setCurrentIndex(m_model.index(0));
}

void SingersPage::activate() {
    if (m_index.initials().isEmpty())
        m_index.load();
    if (m_model.state().phase == LoadState::Phase::Idle)
        ask({});
    else if (m_model.state().phase == LoadState::Phase::Failed)
        m_model.reload();
}

void SingersPage::refresh() {
    m_index.load();
    m_model.reload();
}

QWidget *SingersPage::firstFocus() const { return m_stack->currentIndex() == 0 ? m_grid : nullptr; }

// ---- who is logged in

void SingersPage::memberChanged() {
    const bool member = m_viewer.isMember();
    m_favouritesChip->setVisible(member);
    SingerQuery query = m_model.query();
    query.favouritesOnly = query.favouritesOnly && member;
    if (query != m_model.query())
        ask(query);
    else if (m_model.state().phase != LoadState::Phase::Idle)
        m_model.reload();
}

// ---- state

QVariant SingersPage::saveState() const {
    const SingerQuery &query = m_model.query();
    return QVariantMap{{u"text"_s, query.text},
                       {u"initial"_s, query.initial},
                       {u"kind"_s, query.kind},
                       {u"favourites"_s, query.favouritesOnly},
                       {u"row"_s, m_grid->visibleRange().first}};
}

void SingersPage::restoreState(const QVariant &state) {
    const QVariantMap saved = state.toMap();
    if (saved.isEmpty())
        return;
    SingerQuery query;
    if (saved.contains(
            u"row"_s)) { // else it is kept from another day, and a letter would look as if nobody else were there
        query.text = saved[u"text"_s].toString();
        query.initial = saved[u"initial"_s].toString();
    }
    query.kind = saved[u"kind"_s].toString();
    query.favouritesOnly = saved[u"favourites"_s].toBool() && m_viewer.isMember();
    m_rowToRestore = saved[u"row"_s].toInt();
    ask(query);
}

} // namespace universe
