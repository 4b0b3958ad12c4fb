#include "ui/home/ShelfView.h"

#include "ui/home/ShelfCard.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>

#include <algorithm>

namespace universe {

ShelfView::ShelfView(HomeShelves &shelves, HomeShelves::Shelf shelf, QWidget *parent)
    : QWidget(parent)
    , m_heading(new Label(TextRole::Heading, this))
    , m_count(new Label(TextRole::Body, {}, Tone::Muted, this))
    , m_earlier(new Button(Button::Kind::Ghost, Icon::Back, {}, this))
    , m_later(new Button(Button::Kind::Ghost, Icon::Forward, {}, this))
    , m_list(new ShelfList(shelves, shelf, this)) {
    lay();
    connect(&shelves, &HomeShelves::changed, this, &ShelfView::follow);
    connect(m_list->horizontalScrollBar(), &QScrollBar::valueChanged, this, &ShelfView::showArrows);
    connect(m_list->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &ShelfView::showArrows);
    connect(m_earlier, &QAbstractButton::clicked, this, [this] { turn(-1); });
    connect(m_later, &QAbstractButton::clicked, this, [this] { turn(1); });
    retranslate();
    showArrows();
}

void ShelfView::lay() {
    auto *head = new QHBoxLayout;
    head->setContentsMargins(ShelfList::leftMargin, 0, ShelfList::rightMargin, 0);
    head->setSpacing(metrics::spaceXs);
    head->addWidget(m_heading);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_earlier);
    head->addWidget(m_later);
    for (Button *arrow : {m_earlier, m_later}) // the keyboard moves along the row by itself
        arrow->setFocusPolicy(Qt::NoFocus);
    m_heading->setHeading();
    m_heading->setMinimumHeight(metrics::touchTarget); // as high as with the arrows
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spaceXxs);
    layout->addLayout(head);
    layout->addWidget(m_list);
}

void ShelfView::setTitle(const QString &title) {
    m_title = title;
    follow();
}

void ShelfView::follow() {
    const int count = m_list->model()->rowCount();
    setVisible(count > 0);
    m_heading->setText(m_title);
    m_count->setText(format::number(count));
    m_list->setAccessibleName(tr("%1, %n concert(s)", "a shelf", count).arg(m_title));
}

void ShelfView::showArrows() {
    const QScrollBar *bar = m_list->horizontalScrollBar();
    const bool needed = bar->maximum() > 0;
    m_earlier->setVisible(needed);
    m_later->setVisible(needed);
    m_earlier->setEnabled(bar->value() > bar->minimum());
    m_later->setEnabled(bar->value() < bar->maximum());
}

/// Turns to the cards that are not in sight yet; the last one that was stays.
void ShelfView::turn(int direction) {
    constexpr int step = ShelfCard::width + metrics::spaceM;
    const int cards = std::max(1, m_list->viewport()->width() / step);
    QScrollBar *bar = m_list->horizontalScrollBar();
    bar->setValue((bar->value() + direction * cards * step + step / 2) / step * step);
}

void ShelfView::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ShelfView::retranslate() {
    m_earlier->setToolTip(tr("Earlier concerts of the shelf"));
    m_later->setToolTip(tr("More concerts of the shelf"));
    follow();
}

} // namespace universe
