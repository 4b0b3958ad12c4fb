#include "ui/admin/ColumnsStep.h"

#include "app/core/Text.h"
#include "app/import/table/EachTable.h"
#include "app/models/FieldText.h"
#include "app/models/ReasonText.h"
#include "app/models/import/ImportController.h"
#include "ui/admin/ColumnMemory.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/ReadingOrder.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/SteadyScroll.h"

#include <QComboBox>
#include <QGridLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>
#include <QWheelEvent>

#include <algorithm>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 300;
constexpr int unmapped = -1;

/// A box of columns that the wheel passes over: the form scrolls.
class ColumnBox : public QComboBox {
public:
    ColumnBox() {
        setView(new QListView(this));
        setFixedWidth(columnWidth);
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

/// The columns that the mapping names.
QHash<QString, int> mappedIn(const TableMapping &mapping, const TableSample &sample) {
    QHash<QString, int> mapped;
    for (int column = 0; column < sample.headers.size(); ++column) {
        const TableMapping::Column named = sample.columnAt(column);
        for (auto of = mapping.columns().begin(); of != mapping.columns().end(); ++of) {
            if (of->number == named.number && of->header == named.header)
                mapped[of.key()] = column;
        }
    }
    return mapped;
}

TableMapping mappingOf(const QHash<QString, int> &mapped, const TableSample &sample) {
    QJsonObject object;
    for (auto of = mapped.begin(); of != mapped.end(); ++of) {
        const TableMapping::Column column = sample.columnAt(of.value());
        object[of.key()] = column.number > 0 ? QJsonValue(column.number) : QJsonValue(column.header);
    }
    return TableMapping::fromJson(QJsonDocument(object).toJson()).value_or(TableMapping());
}

QString headerOf(const TableSample &sample, int column) {
    const QString header = sample.headers.value(column).simplified();
    return header.isEmpty() ? ColumnsStep::tr("Column %1").arg(column + 1) : header;
}

} // namespace

ColumnsStep::ColumnsStep(ImportController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_heading(new Label(TextRole::Heading))
    , m_about(new Label(TextRole::Body, {}, Tone::Muted))
    , m_file(new ChoiceField)
    , m_notice(new Notice)
    , m_state(new StateView)
    , m_scroll(new SteadyScroll)
    , m_grid(new QGridLayout) {
    m_notice->clear();
    lay();
    connect(m_file, &ChoiceField::chosen, this, &ColumnsStep::showTable);
    retranslate();
}

void ColumnsStep::lay() {
    m_heading->setHeading();
    m_about->setWordWrap(true);
    m_grid->setHorizontalSpacing(metrics::spaceL);
    m_grid->setVerticalSpacing(metrics::spaceXs);
    m_grid->setColumnStretch(2, 1);
    auto *content = new QWidget;
    content->setObjectName(u"page"_s);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addLayout(m_grid);
    inner->addStretch(1);
    m_scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_about);
    column->addWidget(m_file);
    column->addWidget(m_notice);
    column->addWidget(m_state, 1);
    column->addWidget(m_scroll, 1);
}

bool ColumnsStep::begin() {
    m_samples.dropEarlier();
    m_tables.clear();
    m_unreadable.clear();
    m_waiting = 0;
    const QList<ImportFile> &files = m_controller.files();
    for (int i = 0; i < files.size(); ++i) {
        const auto format = files.at(i).format();
        if (!format || !isTable(*format) || files.at(i).state == ImportFile::State::Unreadable)
            continue;
        ++m_waiting;
        m_samples.whenDone(this, m_controller.sample(i), [this, i](const ImportController::Sample &sample) {
            --m_waiting;
            if (sample)
                take(i, *sample);
            else
                m_unreadable.append({i, sample.error().reason});
            if (isReady()) {
                showTable();
                Q_EMIT ready();
            }
        });
    }
    showTable();
    return m_waiting > 0;
}

void ColumnsStep::take(int position, const TableSample &sample) {
    QHash<QString, int> mapped = mappedIn(m_controller.files().at(position).mapping, sample);
    if (mapped.isEmpty())
        mapped = mappedIn(columnMemory::mapping(sample.headers), sample);
    m_controller.setMapping(position, mappingOf(mapped, sample));
    m_tables.append({position, sample, mapped});
}

ColumnsStep::Table *ColumnsStep::table() {
    const auto chosen = std::ranges::find(m_tables, m_file->value().toInt(), &Table::position);
    return chosen == m_tables.end() ? nullptr : &*chosen;
}

int ColumnsStep::columnOf(const QString &key) {
    const Table *shown = table();
    if (!shown)
        return unmapped;
    // A column that is said to hold one thing is not taken for another.
    const int recognised = shown->sample.recognised.value(key, unmapped);
    const bool isTaken = std::ranges::any_of(shown->mapped, [&](int column) { return column == recognised; });
    return shown->mapped.value(key, isTaken ? unmapped : recognised);
}

void ColumnsStep::makeLines() {
    QStringList keys{u"title"_s, u"venue"_s, u"starts_at"_s, u"time"_s, u"price"_s, u"singers"_s}; // what one looks for
    for (const QString &key : TableMapping::keys()) {
        if (!keys.contains(key))
            keys.append(key);
    }
    for (const QString &key : std::as_const(keys)) {
        const Line line{key, new Label(TextRole::CaptionStrong), new ColumnBox,
                        new ElidedLabel(TextRole::Body, {}, Tone::Muted)};
        const int row = int(m_lines.size());
        m_grid->addWidget(line.name, row, 0);
        m_grid->addWidget(line.box, row, 1);
        m_grid->addWidget(line.sample, row, 2);
        line.name->setBuddy(line.box);
        connect(line.box, &QComboBox::activated, this,
                [this, key, box = line.box] { choose(key, box->currentData().toInt()); });
        m_lines.append(line);
    }
    readInOrder(*layout());
}

void ColumnsStep::showTable() {
    QList<ChoiceField::Choice> choices;
    for (const Table &each : std::as_const(m_tables))
        choices.append({m_controller.files().value(each.position).name(), each.position});
    m_file->setChoices(choices);
    m_file->setVisible(isReady() && choices.size() > 1);
    if (m_lines.isEmpty() && !m_tables.isEmpty())
        makeLines();
    for (const Line &line : std::as_const(m_lines))
        showLine(line);
    showMissing();
    showState();
}

void ColumnsStep::showState() {
    const bool hasColumns = isReady() && !m_tables.isEmpty();
    m_scroll->setVisible(hasColumns);
    m_state->setVisible(!hasColumns);
    if (!isReady())
        return m_state->showLoading(tr("Looking into the tables"));
    QStringList lines;
    for (const auto &[position, reason] : std::as_const(m_unreadable))
        lines << tr("%1: %2", "a file, and what is wrong with it")
                     .arg(texts::isolated(m_controller.files().value(position).name()), reasonText(reason));
    if (!hasColumns)
        m_state->show(StateView::Kind::Empty, tr("No table can be read"), lines.join(u'\n'));
}

void ColumnsStep::showLine(const Line &line) {
    const Table *shown = table();
    for (QWidget *part : QList<QWidget *>{line.name, line.box, line.sample})
        part->setVisible(shown);
    if (!shown)
        return;
    line.name->setText(fieldText(line.key));
    line.box->setAccessibleName(tr("Column with: %1").arg(line.name->text()));
    line.box->clear();
    const int recognised = shown->sample.recognised.value(line.key, unmapped);
    line.box->addItem(recognised == unmapped ? tr("– none –")
                                             : tr("%1 (recognised)").arg(headerOf(shown->sample, recognised)),
                      unmapped);
    for (int column = 0; column < shown->sample.headers.size(); ++column)
        line.box->addItem(headerOf(shown->sample, column), column);
    line.box->setCurrentIndex(line.box->findData(shown->mapped.value(line.key, unmapped)));
    const int column = columnOf(line.key);
    line.sample->setText(column == unmapped ? QString() : shown->sample.valuesOf(column));
    line.box->setAccessibleDescription(line.sample->text());
}

void ColumnsStep::choose(const QString &key, int column) {
    Table *shown = table();
    if (!shown)
        return;
    if (column == unmapped)
        shown->mapped.remove(key);
    else
        shown->mapped[key] = column;
    const TableMapping mapping = mappingOf(shown->mapped, shown->sample);
    m_controller.setMapping(shown->position, mapping);
    columnMemory::keep(shown->sample.headers, mapping);
    for (const Line &line : std::as_const(m_lines))
        showLine(line);
    showMissing();
}

void ColumnsStep::showMissing() {
    if (table() && !table()->sample.encodingDoubt.isEmpty())
        return m_notice->setMessage(Icon::Warning, Tone::Warning, reasonText(table()->sample.encodingDoubt));
    QStringList missing;
    for (const QString &key : {u"title"_s, u"venue"_s, u"starts_at"_s}) {
        if (table() && columnOf(key) == unmapped)
            missing << fieldText(key);
    }
    if (missing.isEmpty())
        m_notice->clear();
    else
        m_notice->setMessage(
            Icon::Warning, Tone::Warning,
            tr("No column is known to hold what every concert must have: %1").arg(missing.join(u", "_s)));
}

QComboBox *ColumnsStep::columnBox(const QString &key) const {
    const auto line = std::ranges::find(m_lines, key, &Line::key);
    return line == m_lines.end() ? nullptr : line->box;
}

QString ColumnsStep::sampleText(const QString &key) const {
    const auto line = std::ranges::find(m_lines, key, &Line::key);
    return line == m_lines.end() ? QString() : line->sample->text();
}

void ColumnsStep::retranslate() {
    m_heading->setText(tr("Which column holds what?"));
    m_about->setText(
        tr("Columns are recognised by their headers. What you say otherwise is remembered for tables with the "
           "same headers."));
    m_file->setLabel(tr("Table"));
    showTable();
}

} // namespace universe
