#include "ui/manage/RecordPage.h"

#include "app/models/manage/ActRecord.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FieldMessage.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/TextField.h"

#include <QGridLayout>
#include <QLineEdit>

namespace universe {

namespace {

constexpr int recordWidth = 1440;
constexpr int recordHeight = 360; ///< at least

} // namespace

RecordPage::RecordPage(ActRecord &record, QWidget *parent)
    : Page(parent)
    , m_record(record)
    , m_heading(new Label(TextRole::Title))
    , m_about(new Label(TextRole::Caption, {}, Tone::Muted))
    , m_from(new DateField)
    , m_to(new DateField)
    , m_toMessage(new FieldMessage(m_to->button()))
    , m_filter(new TextField({}))
    , m_search(new Button(Button::Kind::Secondary, Icon::Search))
    , m_table(new Table(record.acts(), ActsModel::Reason))
    , m_state(new StateView)
    , m_more(new Button(Button::Kind::Secondary)) {
    lay();
    m_table->setMinimumHeight(recordHeight);
    m_from->setDate(record.from());
    m_to->setDate(record.to());
    for (const DateField *field : {m_from, m_to})
        connect(field, &DateField::chosen, this, &RecordPage::choosePeriod);
    const auto search = [this] { m_record.setText(m_filter->text()); };
    connect(m_filter, &TextField::submitted, this, search);
    connect(m_search, &QAbstractButton::clicked, this, search);
    connect(m_filter, &TextField::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_record.setText({});
    });
    connect(m_more, &QAbstractButton::clicked, &record, &ActRecord::loadMore);
    connect(m_state, &StateView::actionTriggered, &record, &ActRecord::load);
    connect(&record, &ActRecord::changed, this, &RecordPage::follow);
    RecordPage::retranslate();
}

void RecordPage::lay() {
    m_about->setWordWrap(true);
    auto *tools = new QGridLayout;
    tools->setHorizontalSpacing(metrics::spaceM);
    tools->setVerticalSpacing(metrics::spaceXxs);
    tools->addWidget(m_from, 0, 0, Qt::AlignTop);
    tools->addWidget(m_to, 0, 1, Qt::AlignTop);
    tools->addWidget(m_filter, 0, 2, Qt::AlignTop);
    tools->addWidget(m_toMessage, 1, 0, 1, 2, Qt::AlignTop);
    tools->addWidget(m_search, 1, 2, Qt::AlignLeft | Qt::AlignTop);
    tools->setColumnStretch(2, 1);
    for (DateField *field : {m_from, m_to})
        field->setMinimumWidth(metrics::fieldMinWidth);
    auto *scroll = new PageScroll(recordWidth, this);
    scroll->body()->addWidget(m_heading);
    scroll->body()->addWidget(m_about);
    scroll->body()->addLayout(tools);
    scroll->body()->addWidget(m_table, 1);
    scroll->body()->addWidget(m_state, 1);
    scroll->body()->addWidget(m_more, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

QString RecordPage::title() const { return tr("Record"); }

QWidget *RecordPage::firstFocus() const { return m_filter->edit(); }

void RecordPage::activate() { m_record.load(); }

void RecordPage::refresh() { m_record.load(); }

void RecordPage::choosePeriod() {
    const auto from = m_from->date();
    const auto to = m_to->date();
    m_toMessage->setError(!from || !to  ? tr("Choose both days.")
                          : *from > *to ? tr("The last day is before the first. Choose a later one.")
                                        : QString());
    if (from && to && m_toMessage->error().isEmpty())
        m_record.setPeriod(*from, *to);
}

void RecordPage::follow() {
    const LoadState &state = m_record.state();
    const bool hasRows = m_record.acts().rowCount() > 0;
    const int loaded = int(m_record.acts().acts().size());
    m_table->setVisible(hasRows);
    m_state->setVisible(!hasRows);
    m_more->setVisible(state.phase == LoadState::Phase::Ready && !m_record.isComplete());
    m_about->setText(m_record.isComplete() ? tr("%n act(s) on these days, the newest first.", nullptr, loaded)
                                           : tr("The newest %n act(s) of these days.", nullptr, loaded));
    if (state.phase == LoadState::Phase::Failed)
        m_state->showError(state.error);
    else if (state.phase != LoadState::Phase::Ready)
        m_state->showLoading();
    else if (m_record.isSearch())
        m_state->showEmpty(tr("Nothing on these days has these words in it"), tr("Try other words or days."));
    else
        m_state->showEmpty(tr("Nothing was done on these days"), tr("Choose other days above."));
}

void RecordPage::retranslate() {
    m_heading->setText(tr("Record"));
    m_from->setLabel(tr("First day"));
    m_to->setLabel(tr("Last day"));
    for (DateField *field : {m_from, m_to})
        field->setEmptyText(tr("Choose a day"));
    m_filter->setLabel(tr("Search"));
    m_filter->setHelper(tr("Who, what, to what, or why."));
    m_search->setText(tr("Search"));
    m_table->setAccessibleName(tr("What staff did"));
    m_more->setText(tr("Show more"));
    m_record.acts().retranslate();
    follow();
}

} // namespace universe
