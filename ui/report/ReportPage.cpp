#include "ui/report/ReportPage.h"

#include "app/core/Text.h"
#include "app/models/report/ReportController.h"
#include "app/models/report/SheetCsv.h"
#include "ui/report/ChartView.h"
#include "ui/report/HallSalesView.h"
#include "ui/report/ReportCharts.h"
#include "ui/report/ReportPdf.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FieldMessage.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Table.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace universe {

using namespace Qt::StringLiterals;
using View = ReportController::View;

namespace {

constexpr int reportWidth = 1280;
constexpr int showWidth = 640;
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
    , m_pdf(new Button(Button::Kind::Secondary, Icon::Download))
    , m_notice(new Notice)
    , m_views(new SegmentedControl(SegmentedControl::Look::Tabs))
    , m_concert(new ChoiceField)
    , m_otherConcert(new ChoiceField)
    , m_show(new ChoiceField)
    , m_stack(new QStackedLayout)
    , m_state(new StateView)
    , m_chart(new ChartView)
    , m_hall(new HallSalesView(report.hall()))
    , m_table(new Table(report.sheet(), 0)) {
    lay();
    m_from->setDate(report.from());
    m_to->setDate(report.to());
    ReportPage::retranslate();
    m_views->setCurrent(int(report.view()));
    wire();
    follow();
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
    tools->addWidget(m_pdf, 0, 4, Qt::AlignBottom);
    tools->addWidget(m_fromMessage, 1, 0, Qt::AlignTop);
    tools->addWidget(m_toMessage, 1, 1, Qt::AlignTop);
    tools->setColumnStretch(2, 1);
    for (DateField *field : {m_from, m_to})
        field->setMinimumWidth(metrics::fieldMinWidth);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(metrics::spaceM);
    for (ChoiceField *field : {m_concert, m_otherConcert, m_show}) {
        field->setMaximumWidth(metrics::fieldMaxWidth);
        choices->addWidget(field, 2);
    }
    m_show->setMaximumWidth(showWidth); // a title and a time
    choices->addStretch();
    auto *content = new QWidget;
    content->setLayout(m_stack); // before it has pages, which it would show as windows of their own
    content->setMinimumHeight(reportHeight);
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins({});
    column->setSpacing(metrics::spaceM);
    column->addWidget(m_chart);
    column->addWidget(m_hall);
    column->addWidget(m_table, 1);
    m_table->setMinimumHeight(reportHeight);
    m_stack->addWidget(m_state);
    m_stack->addWidget(sheet);
    auto *scroll = new PageScroll(reportWidth, this);
    scroll->body()->addWidget(m_heading);
    scroll->body()->addWidget(m_scope);
    scroll->body()->addLayout(tools);
    scroll->body()->addWidget(m_views, 0, Qt::AlignLeft);
    scroll->body()->addLayout(choices);
    scroll->body()->addWidget(m_notice);
    scroll->body()->addWidget(content, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void ReportPage::wire() {
    for (const DateField *field : {m_from, m_to})
        connect(field, &DateField::chosen, this, &ReportPage::choosePeriod);
    connect(m_export, &QAbstractButton::clicked, this, [this] { chooseFile(FileKind::Csv); });
    connect(m_pdf, &QAbstractButton::clicked, this, [this] { chooseFile(FileKind::Pdf); });
    connect(m_views, &SegmentedControl::currentChanged, this, [this](int view) {
        m_notice->clear();
        m_report.setView(View(view));
    });
    for (const ChoiceField *field : {m_concert, m_otherConcert})
        connect(field, &ChoiceField::chosen, this, [this] {
            m_report.setCurves({m_concert->value().toLongLong()}, {m_otherConcert->value().toLongLong()});
        });
    connect(m_show, &ChoiceField::chosen, this, &ReportPage::openHall);
    connect(m_state, &StateView::actionTriggered, &m_report, &ReportController::load);
    connect(m_hall, &HallSalesView::sheetChanged, this, [this](const Sheet &sheet) {
        if (m_report.view() == View::Hall)
            m_report.sheet().setSheet(sheet);
    });
    connect(&m_report, &ReportController::changed, this, &ReportPage::follow);
    connect(&m_report, &ReportController::saved, this, [this](const QString &fileName) {
        m_notice->setMessage(Icon::Success, Tone::Positive,
                             tr("The report is saved: %1").arg(texts::isolated(QDir::toNativeSeparators(fileName))));
    });
    connect(&m_report, &ReportController::saveFailed, this, [this](const QString &fileName, const QString &reason) {
        m_notice->setError(
            tr("Could not be written: %1").arg(texts::isolated(QDir::toNativeSeparators(fileName) + u": "_s + reason)));
    });
}

QString ReportPage::title() const { return tr("Sales report"); }

void ReportPage::activate() {
    m_isActive = true;
    m_report.load();
}

void ReportPage::deactivate() {
    m_isActive = false;
    m_report.hall().setActive(false);
}

void ReportPage::refresh() {
    m_report.load();
    if (m_report.view() == View::Hall)
        m_report.hall().refresh();
}

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

QString ReportPage::scopeText() const {
    const QString whose = m_report.seesAll() ? tr("All sales.") : tr("Your own sales at the counter.");
    switch (m_report.view()) {
    case View::Shows:
        return whose + u' ' + tr("Seats are as they stand now, money is of what was sold on these days at the venue.");
    case View::Concerts:
        return whose + u' ' +
               tr("The concerts that sold on these days, the best-selling first: tickets that were not given back.");
    case View::Takings:
        return whose + u' ' +
               tr("What was sold on these days and given back since, by the way it was paid; the picture shows what "
                  "was earned.");
    case View::Hours:
        return whose + u' ' + tr("Tickets sold on these days, by the clock at the venue.");
    case View::Curve:
        return whose + u' ' + tr("From the opening of booking until now, of concerts that sold on these days.");
    case View::Hall:
        return whose + u' ' + tr("From the first ticket until now, of shows that sold on these days.");
    }
    return whose;
}

void ReportPage::follow() {
    const LoadState &state = m_report.state();
    const bool isReady = state.phase == LoadState::Phase::Ready;
    const bool hasRows = isReady && !m_report.isEmpty();
    const bool isHall = m_report.view() == View::Hall;
    const bool mayBeSaved = hasRows && m_fromMessage->error().isEmpty() && m_toMessage->error().isEmpty();
    for (Button *button : {m_export, m_pdf}) {
        button->setEnabled(mayBeSaved);
        button->setBusy(m_report.isSaving());
    }
    m_views->setCurrent(int(m_report.view())); // a log-out took it back
    m_scope->setText(scopeText());
    if (state.phase == LoadState::Phase::Failed)
        m_state->showError(state.error);
    else if (!isReady)
        m_state->showLoading();
    else if (!hasRows)
        m_state->showEmpty(tr("Nothing was sold on these days."), tr("Choose other days above."));
    followChoices();
    const ChartPicturePtr picture = hasRows ? reportChart(m_report) : nullptr;
    m_chart->setPicture(picture);
    m_chart->setVisible(picture != nullptr);
    m_hall->setVisible(isHall);
    if (isHall && hasRows)
        m_hall->follow(); // its rows are the sheet's, of which other views have made theirs
    m_table->setAccessibleName(m_report.sheet().sheet().name);
    m_stack->setCurrentIndex(hasRows ? 1 : 0);
    m_report.hall().setActive(m_isActive && isHall && hasRows);
}

void ReportPage::followChoices() {
    const bool isCurve = m_report.view() == View::Curve && !m_report.isEmpty();
    const bool isHall = m_report.view() == View::Hall && !m_report.isEmpty();
    m_concert->setVisible(isCurve);
    m_otherConcert->setVisible(isCurve);
    m_show->setVisible(isHall);
    if (isCurve) {
        QList<ChoiceField::Choice> concerts;
        QList<ChoiceField::Choice> others{{tr("No other", "concert to compare with"), qint64(0)}};
        for (const ConcertSales &sales : m_report.concerts()) {
            concerts.append({sales.title, sales.concert.value});
            if (sales.concert != m_report.curveOf())
                others.append({sales.title, sales.concert.value});
        }
        m_concert->setChoices(concerts);
        m_concert->setValue(m_report.curveOf().value);
        m_otherConcert->setChoices(others);
        m_otherConcert->setValue(m_report.comparedWith().value);
    }
    if (isHall) {
        QList<ChoiceField::Choice> shows;
        for (const ShowSales &sales : m_report.shows())
            shows.append({sales.title + u", "_s + format::dateTime(sales.startsAt, sales.timeZone), sales.show.value});
        m_show->setChoices(shows);
        openHall();
    }
}

// Of the show that is chosen, once: what is open stays.
void ReportPage::openHall() {
    const ShowId show{m_show->value().toLongLong()};
    const auto sales = std::ranges::find(m_report.shows(), show, &ShowSales::show);
    if (sales != m_report.shows().end() && m_report.hall().showId() != show)
        m_report.hall().open(sales->concert, show);
}

QString ReportPage::subject() const {
    if (m_report.view() == View::Hall)
        return m_show->box()->currentText();
    return m_report.sheet().sheet().name;
}

void ReportPage::chooseFile(FileKind kind) {
    const bool isCsv = kind == FileKind::Csv;
    auto *dialog = new QFileDialog(this, tr("Save the sales report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(isCsv ? tr("Table (*.csv)") : tr("Document (*.pdf)"));
    dialog->setDefaultSuffix(isCsv ? u"csv"_s : u"pdf"_s);
    dialog->selectFile(u"sales-%1-%2.%3"_s.arg(m_report.from().toString(Qt::ISODate),
                                               m_report.to().toString(Qt::ISODate), isCsv ? u"csv"_s : u"pdf"_s));
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind](const QString &fileName) { save(kind, fileName); });
    dialog->open();
}

// Its words are taken now: the language, and what is shown, may change meanwhile.
void ReportPage::save(FileKind kind, const QString &fileName) {
    const Sheet &sheet = m_report.sheet().sheet();
    if (kind == FileKind::Csv)
        return m_report.save(fileName, [sheet] { return sheetAsCsv(sheet); });
    QStringList facts;
    if (m_report.view() == View::Hall) {
        const QDateTime at = m_hall->instant();
        if (at.isValid())
            facts << format::dateTime(at, m_report.hall().timeZone());
    } else {
        facts << tr("%1 to %2", "days of a report").arg(format::date(m_report.from()), format::date(m_report.to()));
    }
    facts << m_scope->text();
    const ReportPaper paper{.title = subject(),
                            .facts = facts,
                            .chart = m_report.view() == View::Hall ? m_hall->chart()->picture() : m_chart->picture(),
                            .sheet = sheet};
    m_report.save(fileName, [paper] { return reportAsPdf(paper); });
}

void ReportPage::retranslate() {
    m_heading->setText(tr("Sales report"));
    m_from->setLabel(tr("First day"));
    m_to->setLabel(tr("Last day"));
    for (DateField *field : {m_from, m_to})
        field->setEmptyText(tr("Choose a day"));
    m_export->setText(tr("Export as CSV"));
    m_pdf->setText(tr("Save as PDF"));
    m_views->setItems({tr("Shows"), tr("Concerts"), tr("Takings"), tr("Weekday and hour"), tr("Curve"), tr("Hall")});
    m_views->setAccessibleName(tr("What the report shows"));
    m_concert->setLabel(tr("Concert"));
    m_otherConcert->setLabel(tr("Compare with"));
    m_show->setLabel(tr("Show"));
    m_chart->setAccessibleName(tr("Picture of the sales"));
    m_report.retranslate();
    m_hall->retranslate();
    m_notice->clear();
    if (!m_fromMessage->error().isEmpty() || !m_toMessage->error().isEmpty())
        showErrors();
    follow();
}

} // namespace universe
