#include "ui/calendar/CalendarGrid.h"

#include "app/core/Text.h"
#include "ui/calendar/CalendarText.h"
#include "ui/style/Colors.h"
#include "ui/style/InputMode.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Typography.h"
#include "ui/widgets/ToolTip.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainterPath>

#include <algorithm>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr int weekdaysHeight = 30;
constexpr int columns = 7;

} // namespace

CalendarGrid::CalendarGrid(CalendarController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&m_controller, &CalendarController::viewChanged, this, [this] {
        m_poster = -1;
        layCells();
        replaceItems();
        describe();
        announceItem(*this);
    });
    connect(&m_controller, &CalendarController::daysChanged, this, [this] {
        layCells();
        replaceItems();
        describe();
    });
    connect(&PosterStore::instance(), &PosterStore::painted, this, [this](ConcertId id) {
        for (const DayCell &cell : m_cells) {
            if (std::ranges::find(cell.posters, id, &DayCell::Poster::id) != cell.posters.end())
                update(cell.rect);
        }
    });
}

CalendarGrid::~CalendarGrid() { PosterStore::instance().want(this, {}); }

QSize CalendarGrid::minimumSizeHint() const { return {columns * 100, weekdaysHeight + 6 * 64}; }

// ---- geometry

QRect CalendarGrid::frame() const { return rect().adjusted(0, weekdaysHeight, 0, 0); }

bool CalendarGrid::isLoading() const {
    const LoadState::Phase phase = m_controller.state().phase;
    return phase == LoadState::Phase::Idle || phase == LoadState::Phase::Loading;
}

void CalendarGrid::layCells() {
    const DayRange days = m_controller.shown();
    if (days.count() % columns != 0) // a single day has no grid
        return;
    const DayRange subject = m_controller.subject();
    const QDate today = m_controller.today();
    const QRect box = frame();
    const int weeks = days.count() / columns;
    m_cells.clear();
    for (int i = 0; i < days.count(); ++i) {
        const QDate day = days.first.addDays(i);
        const int column = i % columns;
        const int week = i / columns;
        const QRect rect(QPoint(box.left() + box.width() * column / columns, box.top() + box.height() * week / weeks),
                         QPoint(box.left() + box.width() * (column + 1) / columns - 1,
                                box.top() + box.height() * (week + 1) / weeks - 1));
        const DayCell::Content content{day,
                                       m_controller.at(day),
                                       m_controller.holidays().on(day),
                                       m_controller.mode(),
                                       day == today,
                                       !subject.contains(day),
                                       m_controller.state().phase == LoadState::Phase::Ready,
                                       devicePixelRatioF()};
        m_cells << (isWeek() ? DayCell::inWeek(content, rect) : DayCell::inMonth(content, rect));
    }
    if (m_hovered.cell >= m_cells.size())
        m_hovered = {};
    if (isLoading() && isVisible())
        m_pulse.start(this);
    wantPosters();
    update();
}

int CalendarGrid::indexOf(QDate day) const {
    const qint64 index = m_cells.isEmpty() ? -1 : m_cells.first().day.daysTo(day);
    return index >= 0 && index < m_cells.size() ? int(index) : -1;
}

const DayCell *CalendarGrid::cellOf(QDate day) const {
    const int index = indexOf(day);
    return index < 0 ? nullptr : &m_cells[index];
}

QRect CalendarGrid::dayRect(QDate day) const {
    const DayCell *cell = cellOf(day);
    return cell ? cell->rect : QRect();
}

CalendarGrid::Spot CalendarGrid::spotAt(const QPoint &point) const {
    for (int i = 0; i < m_cells.size(); ++i) {
        if (m_cells[i].rect.contains(point))
            return {i, isWeek() ? m_cells[i].posterAt(point) : -1};
    }
    return {};
}

void CalendarGrid::resizeEvent(QResizeEvent *) { layCells(); }

// ---- posters

void CalendarGrid::wantPosters() {
    QList<PosterStore::Wanted> wanted;
    if (isVisible()) {
        for (const DayCell &cell : m_cells) {
            for (const DayCell::Poster &poster : cell.posters)
                wanted << poster.wanted;
        }
    }
    PosterStore::instance().want(this, wanted);
}

bool CalendarGrid::isPainted() const {
    return std::ranges::all_of(m_cells, [](const DayCell &cell) {
        return std::ranges::all_of(cell.posters, [](const DayCell::Poster &poster) {
            return !PosterStore::instance().find(poster.wanted).isNull();
        });
    });
}

void CalendarGrid::showEvent(QShowEvent *) { layCells(); }

void CalendarGrid::hideEvent(QHideEvent *) { wantPosters(); }

// ---- painting

void CalendarGrid::paintEvent(QPaintEvent *event) {
    QPainter painter(this);
    paintWeekdays(painter);
    const QRectF box = frame();
    paintBox(painter, box, metrics::radiusL, colors().surface);
    QPainterPath shape;
    shape.addRoundedRect(box, metrics::radiusL, metrics::radiusL);
    painter.save();
    painter.setClipPath(shape);
    for (int i = 0; i < m_cells.size(); ++i) {
        if (m_cells[i].rect.intersects(event->rect()))
            paintCell(painter, i);
    }
    painter.restore();
    paintLines(painter);
}

void CalendarGrid::paintWeekdays(QPainter &painter) const {
    const Colors &c = colors();
    painter.setFont(universe::font(TextRole::CaptionStrong));
    for (int i = 0; i < std::min<qsizetype>(columns, m_cells.size()); ++i) {
        const int weekday = m_cells[i].day.dayOfWeek();
        const QRect rect(m_cells[i].rect.left(), 0, m_cells[i].rect.width(), weekdaysHeight);
        painter.setPen(weekday == Qt::Sunday ? c.holiday : weekday == Qt::Saturday ? c.saturday : c.textMuted);
        painter.drawText(rect.adjusted(metrics::spaceXs + 2, 0, 0, -2), Qt::AlignLeft | Qt::AlignVCenter,
                         QLocale().standaloneDayName(weekday, QLocale::ShortFormat));
    }
}

void CalendarGrid::paintCell(QPainter &painter, int index) const {
    const DayCell &cell = m_cells[index];
    const bool chosen = cell.day == m_controller.day();
    const bool keyboard = chosen && hasFocus() && InputMode::instance().isKeyboard();
    DayCell::Look look{m_hovered.cell == index, chosen, keyboard, m_hovered.cell == index ? m_hovered.poster : -1,
                       keyboard ? m_poster : -1};
    if (isLoading() && !m_controller.at(cell.day))
        look.skeleton = m_pulse.light();
    cell.paint(painter, look);
}

void CalendarGrid::paintLines(QPainter &painter) const {
    const Colors &c = colors();
    painter.setPen(QPen(c.border, metrics::hairline));
    for (int i = 0; i < m_cells.size(); ++i) {
        const QRect &cell = m_cells[i].rect;
        if (i % columns > 0)
            painter.drawLine(cell.topLeft(), cell.bottomLeft());
        if (i >= columns)
            painter.drawLine(cell.topLeft(), cell.topRight());
    }
    paintBox(painter, frame(), metrics::radiusL, Qt::transparent, c.border);
}

void CalendarGrid::timerEvent(QTimerEvent *event) {
    if (!m_pulse.beat(*event))
        return QWidget::timerEvent(event);
    if (!isLoading() || !isVisible())
        m_pulse.stop();
    update();
}

void CalendarGrid::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        layCells();
        describe();
    }
    QWidget::changeEvent(event);
}

// ---- items for assistive technology

int CalendarGrid::itemColumns() const { return columns; }

QString CalendarGrid::columnName(int column) const {
    return column < m_cells.size() ? QLocale().standaloneDayName(m_cells[column].day.dayOfWeek()) : QString();
}

QString CalendarGrid::itemName(int item) const { return daySentence(m_cells[item].day, u". "_s); }

/// The posters of a week lead to their concerts; those of a month are pictures of the day.
int CalendarGrid::partCount(int item) const { return isWeek() ? int(m_cells[item].posters.size()) : 0; }

QString CalendarGrid::partName(int item, int part) const {
    const DayCell::Poster &poster = m_cells[item].posters[part];
    return tr("%1. %2", "title, singers")
        .arg(texts::isolated(poster.wanted.subject.title), texts::isolatedEach(poster.wanted.subject.singers));
}

void CalendarGrid::goToItem(int item) {
    setFocus(Qt::OtherFocusReason);
    m_controller.setDay(m_cells[item].day);
}

// ---- pointer

void CalendarGrid::hover(const Spot &spot) {
    if (spot == m_hovered)
        return;
    for (const int index : {m_hovered.cell, spot.cell}) {
        if (index >= 0)
            update(m_cells[index].rect);
    }
    m_hovered = spot;
    setCursor(spot.cell >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void CalendarGrid::mouseMoveEvent(QMouseEvent *event) { hover(spotAt(event->position().toPoint())); }

void CalendarGrid::leaveEvent(QEvent *) { hover({}); }

void CalendarGrid::mousePressEvent(QMouseEvent *event) {
    m_pressed = event->button() == Qt::LeftButton ? spotAt(event->position().toPoint()) : Spot();
}

void CalendarGrid::mouseReleaseEvent(QMouseEvent *event) {
    const Spot spot = spotAt(event->position().toPoint());
    if (spot == std::exchange(m_pressed, {}) && spot.cell >= 0)
        choose(spot);
}

void CalendarGrid::choose(const Spot &spot) {
    const DayCell cell = m_cells[spot.cell]; // the cells change with the day
    m_controller.setDay(cell.day);
    if (spot.poster >= 0)
        Q_EMIT concertChosen(cell.posters[spot.poster].id);
    else
        Q_EMIT dayChosen(cell.day);
}

bool CalendarGrid::event(QEvent *event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Spot spot = spotAt(help->pos());
    if (spot.cell < 0)
        showToolTip(help->globalPos(), {}, this);
    else
        showToolTip(help->globalPos(), daySentence(m_cells[spot.cell].day, u"\n"_s), this, m_cells[spot.cell].rect);
    return true;
}

// ---- keyboard

void CalendarGrid::keyPressEvent(QKeyEvent *event) {
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    const auto moveDay = [this](int days) { m_controller.setDay(m_controller.day().addDays(days)); };
    switch (event->key()) {
    case Qt::Key_Left:
        return moveDay(-1);
    case Qt::Key_Right:
        return moveDay(1);
    case Qt::Key_Up:
        return isWeek() ? moveInColumn(-1) : moveDay(-columns);
    case Qt::Key_Down:
        return isWeek() ? moveInColumn(1) : moveDay(columns);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose({indexOf(m_controller.day()), m_poster});
    default:
        QWidget::keyPressEvent(event);
    }
}

void CalendarGrid::moveInColumn(int by) {
    const DayCell *cell = cellOf(m_controller.day());
    m_poster = std::clamp(m_poster + by, -1, cell ? int(cell->posters.size()) - 1 : -1);
    describe();
    update();
}

void CalendarGrid::focusInEvent(QFocusEvent *) {
    describe();
    announceItem(*this);
    update();
}

void CalendarGrid::focusOutEvent(QFocusEvent *) { update(); }

QString CalendarGrid::daySentence(QDate day, const QString &separator) const {
    const bool isKnown = m_controller.state().phase == LoadState::Phase::Ready;
    return dayDescription(day, m_controller.holidays().on(day), m_controller.at(day), isKnown, m_controller.mode(),
                          separator);
}

/// Tells a screen reader what the keyboard is on.
void CalendarGrid::describe() {
    const QDate day = m_controller.day();
    const CalendarDay *what = m_controller.at(day);
    const bool onPoster = m_poster >= 0 && what && m_poster < what->highlights.size();
    const QString text = onPoster ? what->highlights[m_poster].title : daySentence(day, u". "_s);
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    QAccessibleEvent change(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&change);
}

} // namespace universe
