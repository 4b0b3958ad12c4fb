#include "ui/search/SaveSearchRow.h"

#include "app/models/search/SavedSearchModel.h"
#include "ui/search/FilterText.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/TextField.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace universe {

namespace {

constexpr int longestName = 60; // letters; the server takes no more

} // namespace

SaveSearchRow::SaveSearchRow(SavedSearchModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_name(new TextField({}, this))
    , m_save(new Button(Button::Kind::Primary, {}, this))
    , m_cancel(new Button(Button::Kind::Ghost, {}, this)) {
    m_name->edit()->setMaxLength(longestName);
    m_name->setMaximumWidth(metrics::fieldMaxWidth);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::spaceM);
    layout->setSpacing(metrics::spaceXs);
    layout->addWidget(m_name, 1, Qt::AlignTop);
    layout->addWidget(m_save, 0, Qt::AlignBottom);
    layout->addWidget(m_cancel, 0, Qt::AlignBottom);
    layout->addStretch(1);
    connect(m_name, &TextField::submitted, this, &SaveSearchRow::save);
    connect(m_name, &TextField::textChanged, this, [this] { m_name->setError({}); });
    connect(m_save, &QAbstractButton::clicked, this, &SaveSearchRow::save);
    connect(m_cancel, &QAbstractButton::clicked, this, &SaveSearchRow::close);
    connect(&model, &SavedSearchModel::stateChanged, this, [this] { m_save->setBusy(m_model.isSaving()); });
    connect(&model, &SavedSearchModel::saved, this, &SaveSearchRow::close);
    connect(&model, &SavedSearchModel::refused, this, &SaveSearchRow::showRefusal);
    retranslate();
    hide();
}

void SaveSearchRow::open(const ConcertQuery &query) {
    m_query = query;
    m_name->setText(searchDescription(query).left(longestName));
    m_name->edit()->selectAll();
    show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void SaveSearchRow::save() {
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        m_name->setError(tr("Give the search a name."));
    else
        m_model.save(name, m_query);
}

void SaveSearchRow::showRefusal(const Error &error) {
    if (!isVisible())
        return;
    m_name->setError(error.code == ErrorCode::InvalidInput
                         ? tr("You keep as many searches as there is room for. Forget one of them first.")
                         : errorText(error.code));
}

void SaveSearchRow::close() {
    hide();
    Q_EMIT closed();
}

// Escape closes the row, although it is "go back" in the window.
bool SaveSearchRow::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void SaveSearchRow::keyPressEvent(QKeyEvent *event) {
    event->key() == Qt::Key_Escape ? close() : QWidget::keyPressEvent(event);
}

void SaveSearchRow::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SaveSearchRow::retranslate() {
    m_name->setLabel(tr("Name of the search"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace universe
