#include "ui/report/ReportPage.h"

#include "app/core/Text.h"
#include "app/models/report/ReportController.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FieldMessage.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Table.h"

#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr int reportWidth = 1280;
constexpr int reportHeight = 320; ///< of the table, at least

} // namespace

ReportPage::ReportPage(ReportController &report, QWidget *parent)
    : Page(parent)
    , m_report(report)
    , m_heading(new Label(TextRole::Title))
    , m_scope(new Label(TextRole::Caption, {}, Tone::Muted))
    , m_from(new DateField)
    , m_fromMessage(new FieldMessage(m_from->button()))
    , m_to(new DateField)
    , m_toMessage(new FieldMessage(m_to->button()))
    , m_export(new Button(Button::Kind::Secondary, Icon::Download))
    , m_notice(new Notice)
    , m_stack(new QStackedLayout)
    , m_state(new StateView)
    , m_table(new Table(report.sales(), SalesModel::Title)) {
    lay();
    m_from->setDate(report.from());
    m_to->setDate(report.to());
    for (const DateField *field : {m_from, m_to})
        connect(field, &DateField::chosen, this, &ReportPage::choosePeriod);
    connect(m_export, &QAbstractButton::clicked, this, &ReportPage::chooseFile);
    connect(m_state, &StateView::actionTriggered, &report, &ReportController::load);
    connect(&report, &ReportController::changed, this, &ReportPage::follow);
    connect(&report, &ReportController::exported, this, [this](const QString &fileName) {
        m_notice->setMessage(Icon::Success, Tone::Positive,
                             tr("The report is saved: %1").arg(texts::isolated(QDir::toNativeSeparators(fileName))));
    });
    connect(&report, &ReportController::exportFailed, this, [this](const QString &fileName, const QString &reason) {
        m_notice->setError(
            tr("Could not be written: %1").arg(texts::isolated(QDir::toNativeSeparators(fileName) + u": "_s + reason)));
    });
    ReportPage::retranslate();
}

void ReportPage::lay() {
    m_scope->setWordWrap(true);
    m_notice->clear();
    // The messages are a row of their own, so that nothing else moves when something is wrong.
    auto *tools = new QGridLayout;
    tools->setHorizontalSpacing(metrics::spaceM);
    tools->setVerticalSpacing(metrics::spaceXxs);
    tools->addWidget(m_from, 0, 0);
    tools->addWidget(m_to, 0, 1);
    tools->addWidget(m_export, 0, 3, Qt::AlignBottom);
    tools->addWidget(m_fromMessage, 1, 0, Qt::AlignTop);
    tools->addWidget(m_toMessage, 1, 1, Qt::AlignTop);
    tools->setColumnStretch(2, 1);
    for (DateField *field : {m_from, m_to})
        field->setMinimumWidth(metrics::fieldMinWidth);
    auto *content = new QWidget;
    content->setLayout(m_stack);
    content->setMinimumHeight(reportHeight);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_table);
    auto *scroll = new PageScroll(reportWidth, this);
    scroll->body()->addWidget(m_heading);
    scroll->body()->addWidget(m_scope);
    scroll->body()->addLayout(tools);
    scroll->body()->addWidget(m_notice);
    scroll->body()->addWidget(content, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

QString ReportPage::title() const { return tr("Sales report"); }

void ReportPage::activate() { m_report.load(); }

void ReportPage::refresh() { m_report.load(); }

// What is wrong is said at its field, and the report stays that of the days before.
void ReportPage::choosePeriod() {
    m_notice->clear();
    showErrors();
    const auto from = m_from->date();
    const auto to = m_to->date();
    if (from && to && m_fromMessage->error().isEmpty() && m_toMessage->error().isEmpty())
        m_report.setPeriod(*from, *to);
    follow();
}

void ReportPage::showErrors() {
    const auto from = m_from->date();
    const auto to = m_to->date();
    m_fromMessage->setError(from ? QString() : tr("Choose the first day."));
    m_toMessage->setError(!to                   ? tr("Choose the last day.")
                          : from && *from > *to ? tr("The last day is before the first. Choose a later one.")
                                                : QString());
}

void ReportPage::follow() {
    const LoadState &state = m_report.state();
    const bool isReady = state.phase == LoadState::Phase::Ready;
    const bool hasRows = isReady && m_report.sales().rowCount() > 0;
    m_export->setEnabled(hasRows && m_fromMessage->error().isEmpty() && m_toMessage->error().isEmpty());
    m_export->setBusy(m_report.isExporting());
    const QString counted = tr("Seats are as they stand now, money is of what was sold on these days at the venue.");
    m_scope->setText((m_report.seesAll() ? tr("All sales.") : tr("Your own sales at the counter.")) + u' ' + counted);
    if (state.phase == LoadState::Phase::Failed)
        m_state->showError(state.error);
    else if (!isReady)
        m_state->showLoading();
    else if (!hasRows)
        m_state->showEmpty(tr("Nothing was sold on these days."), tr("Choose other days above."));
    m_stack->setCurrentIndex(hasRows ? 1 : 0);
}

void ReportPage::chooseFile() {
    auto *dialog = new QFileDialog(this, tr("Save the sales report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Table (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(
        u"sales-%1-%2.csv"_s.arg(m_report.from().toString(Qt::ISODate), m_report.to().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, &m_report, &ReportController::exportTo);
    dialog->open();
}

void ReportPage::retranslate() {
    m_heading->setText(tr("Sales report"));
    m_from->setLabel(tr("First day"));
    m_to->setLabel(tr("Last day"));
    for (DateField *field : {m_from, m_to})
        field->setEmptyText(tr("Choose a day"));
    m_export->setText(tr("Export as CSV"));
    m_table->setAccessibleName(tr("Sales by show"));
    m_report.sales().retranslate();
    m_notice->clear();
    if (!m_fromMessage->error().isEmpty() || !m_toMessage->error().isEmpty())
        showErrors();
    follow();
}

} // namespace universe
