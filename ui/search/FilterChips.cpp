#include "ui/search/FilterChips.h"

#include "app/core/Text.h"
#include "app/models/search/SearchQuery.h"
#include "ui/search/FilterText.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"

#include <QEvent>

namespace universe {

namespace {

constexpr int widestText = 260;

} // namespace

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
    , m_clear(new Button(Button::Kind::Ghost, {}, this))
    , m_save(new Button(Button::Kind::Ghost, Icon::Star, {}, this))
    , m_share(new Button(Button::Kind::Ghost, Icon::Share, {}, this)) {
    m_flow->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::spaceS);
    for (Button *button : {m_clear, m_save, m_share})
        button->setCompact(true);
    connect(m_clear, &QAbstractButton::clicked, this, [this] { Q_EMIT queryChosen(withoutFilters(m_query)); });
    connect(m_save, &QAbstractButton::clicked, this, &FilterChips::saveRequested);
    connect(m_share, &QAbstractButton::clicked, this, &FilterChips::shareRequested);
    retranslate();
    hide();
}

void FilterChips::showQuery(const ConcertQuery &query) {
    if (query == m_query)
        return;
    m_query = query;
    showChips();
}

void FilterChips::showChips() {
    const bool hadFocus = focusWidget() && focusWidget()->hasFocus();
    for (QWidget *chip : std::exchange(m_chips, {})) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was clicked
    }
    for (QWidget *button : {m_clear, m_save, m_share})
        m_flow->removeWidget(button);
    QWidget *before = nullptr;
    for (const FilterPart &part : filterParts(m_query)) {
        auto *chip = new Chip(part.text, this);
        chip->setCheckable(false);
        chip->setSymbol(Icon::Close);
        chip->setSymbolTrailing(true);
        chip->setMaximumTextWidth(widestText);
        chip->setAccessibleName(tr("Remove the filter “%1”").arg(texts::isolated(part.text)));
        connect(chip, &QAbstractButton::clicked, this, [this, remove = part.remove] {
            ConcertQuery query = m_query;
            remove(query);
            Q_EMIT queryChosen(query);
        });
        if (before)
            setTabOrder(before, chip);
        before = chip;
        m_chips << chip;
        m_flow->addWidget(chip);
    }
    for (QWidget *button : {m_clear, m_save, m_share}) {
        m_flow->addWidget(button);
        if (before)
            setTabOrder(before, button);
        before = button;
    }
    m_clear->setVisible(hasFilters(m_query));
    setVisible(hasFilters(m_query) || !m_query.text.isEmpty());
    if (hadFocus && isVisible())
        (m_chips.isEmpty() ? m_save : m_chips.first())->setFocus(Qt::OtherFocusReason);
}

void FilterChips::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showChips();
    }
    QWidget::changeEvent(event);
}

void FilterChips::retranslate() {
    m_clear->setText(tr("Clear all"));
    m_save->setText(tr("Save search"));
    m_share->setText(tr("Share"));
    m_share->setToolTip(tr("Copy this search as text"));
}

} // namespace universe
