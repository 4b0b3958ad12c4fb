#include "ui/search/SavedSearchList.h"

#include "app/core/Text.h"
#include "app/models/search/SavedSearchModel.h"
#include "ui/search/FilterText.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace universe {

namespace {

constexpr int widestName = 228;

} // namespace

SavedSearchList::SavedSearchList(SavedSearchModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_heading(new Label(TextRole::CaptionStrong, this))
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::spaceXxs);
    m_column->addWidget(m_heading);
    connect(&model, &SavedSearchModel::stateChanged, this, &SavedSearchList::showRows);
    showRows();
}

void SavedSearchList::showRows() {
    m_heading->setText(tr("Saved searches"));
    for (QWidget *row : std::exchange(m_rows, {})) {
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater(); // the clicked cross may belong to this row
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        m_rows << makeRow(row);
        m_column->addWidget(m_rows.last());
    }
    setVisible(!m_rows.isEmpty());
}

QWidget *SavedSearchList::makeRow(int row) {
    const SavedSearch search = m_model.at(row);
    auto *line = new QWidget(this);
    auto *name = new Chip(search.name, line);
    name->setCheckable(false);
    name->setSymbol(Icon::Star);
    name->setMaximumTextWidth(widestName);
    name->setToolTip(searchDescription(search.query));
    name->setAccessibleDescription(searchDescription(search.query));
    connect(name, &QAbstractButton::clicked, this, [this, search] { Q_EMIT queryChosen(search.query); });
    auto *forget = new Button(Button::Kind::Ghost, Icon::Close, {}, line);
    forget->setCompact(true);
    forget->setToolTip(tr("Forget the search “%1”").arg(texts::isolated(search.name)));
    connect(forget, &QAbstractButton::clicked, this, [this, row] { m_model.remove(row); });
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spaceXxs);
    layout->addWidget(name);
    layout->addStretch(1);
    layout->addWidget(forget);
    return line;
}

void SavedSearchList::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        showRows();
    QWidget::changeEvent(event);
}

} // namespace universe
