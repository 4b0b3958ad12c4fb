#include "ui/singers/SingerGrid.h"

#include "ui/singers/SingerCell.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Names.h"

#include <QGuiApplication>
#include <QInputMethodEvent>

namespace universe {

namespace {

constexpr CellLayout::Shape shape{.narrowest = 168, .rowGap = metrics::spaceL, .heightFor = &SingerCell::heightFor};

} // namespace

SingerGrid::SingerGrid(QWidget *parent)
    : CellGrid(shape, parent) {}

void SingerGrid::setSingers(SingerListModel *model) {
    m_singers = model;
    setModel(model);
    connect(model, &SingerListModel::stateChanged, this, &SingerGrid::followLater);
}

// ---- cells

QRect SingerGrid::heartRect(const QRect &cell) const { return SingerCell::heartRect(cell); }

void SingerGrid::paintCell(QPainter &painter, const QRect &cell, int row, const CellState &state, const QRegion &) {
    SingerCell::paint(painter, cell, {m_singers->at(row), state.hovered, state.heartHovered, state.ring});
}

void SingerGrid::paintSkeleton(QPainter &painter, const QRect &cell, double light) const {
    SingerCell::paintSkeleton(painter, cell, light);
}

QString SingerGrid::description(int row) const { return SingerCell::description(m_singers->at(row)); }

QString SingerGrid::toolTip(int row, bool onHeart) const {
    if (!onHeart)
        return format::name(m_singers->at(row).name, m_singers->at(row).nameEn);
    return m_singers->at(row).favourite ? tr("Remove from favourite singers (F)") : tr("Add to favourite singers (F)");
}

CellGrid::Awaited SingerGrid::awaited() const {
    if (m_singers->state().phase == LoadState::Phase::Loading)
        return Awaited::Everything;
    return m_singers->isComplete() ? Awaited::Nothing : Awaited::More;
}

// ---- typing

void SingerGrid::keyboardSearch(const QString &typed) {
    if (!typed.trimmed().isEmpty())
        Q_EMIT letterTyped(typed);
}

// Korean letters come by the input method, which Qt turns off in lists that cannot be edited.
void SingerGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    CellGrid::currentChanged(current, previous);
    setAttribute(Qt::WA_InputMethodEnabled);
}

void SingerGrid::focusInEvent(QFocusEvent *event) {
    CellGrid::focusInEvent(event);
    setAttribute(Qt::WA_InputMethodEnabled);
}

void SingerGrid::inputMethodEvent(QInputMethodEvent *event) {
    const QString typed = event->commitString().isEmpty() ? event->preeditString() : event->commitString();
    event->accept();
    if (typed.trimmed().isEmpty())
        return;
    QGuiApplication::inputMethod()->reset(); // one letter is all, nothing is composed here
    Q_EMIT letterTyped(typed);
}

QVariant SingerGrid::inputMethodQuery(Qt::InputMethodQuery query) const {
    return query == Qt::ImEnabled ? QVariant(true) : CellGrid::inputMethodQuery(query);
}

} // namespace universe
