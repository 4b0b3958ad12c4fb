#include "app/models/import/ImportRowsModel.h"

#include "app/core/Background.h"
#include "app/models/FieldText.h"
#include "app/models/ReasonText.h"

#include <QLocale>

#include <numeric>
#include <utility>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

bool isMeant(const ImportRow &row, std::optional<ImportOutcome> outcome, const QString &text) {
    if (outcome && (row.line.outcome != *outcome || row.line.kind == u"document"))
        return false;
    return text.isEmpty() || row.sought.contains(text) ||
           (!row.line.reason.isEmpty() && reasonText(row.line.reason).toCaseFolded().contains(text));
}

QList<int> meant(const QList<ImportRow> &rows, std::optional<ImportOutcome> outcome, const QString &text) {
    QList<int> positions;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (isMeant(rows.at(i), outcome, text))
            positions.append(int(i));
    }
    return positions;
}

} // namespace

void ImportRowsModel::setRows(QList<ImportRow> rows) {
    m_searches.dropEarlier();
    beginResetModel();
    freeInBackground(std::exchange(m_rows, std::make_shared<const QList<ImportRow>>(std::move(rows))));
    m_counts = {};
    for (const ImportRow &row : *m_rows) {
        if (row.line.kind != u"document")
            ++m_counts.at(size_t(row.line.outcome));
    }
    m_shown.clear();
    endResetModel();
    filter();
}

qsizetype ImportRowsModel::countAll() const { return std::accumulate(m_counts.begin(), m_counts.end(), qsizetype(0)); }

void ImportRowsModel::setOutcome(std::optional<ImportOutcome> outcome) {
    if (m_outcome == outcome)
        return;
    m_outcome = outcome;
    filter();
}

void ImportRowsModel::setText(const QString &text) {
    const QString sought = text.simplified().normalized(QString::NormalizationForm_C).toCaseFolded();
    if (m_text == sought)
        return;
    m_text = sought;
    filter();
}

void ImportRowsModel::filter() {
    m_searches.dropEarlier();
    const auto search = [rows = m_rows, outcome = m_outcome, text = m_text] { return meant(*rows, outcome, text); };
    m_searches.whenDone(this, inBackground(search), [this](const QList<int> &positions) {
        beginResetModel();
        m_shown = positions;
        endResetModel();
        Q_EMIT filtered();
    });
}

void ImportRowsModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int ImportRowsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int ImportRowsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(columns); }

QVariant ImportRowsModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportRow &row = at(index.row());
    if (role == Qt::DisplayRole)
        return display(row, index.column());
    if (role == Qt::ToolTipRole && index.column() == Message && !row.line.reason.isEmpty())
        return u"<p>"_s + reasonText(row.line.reason).toHtmlEscaped() + u"</p>"_s;
    return {};
}

QString ImportRowsModel::display(const ImportRow &row, int column) {
    switch (column) {
    case Outcome:
        return row.line.kind == u"document" ? tr("Remark", "on a file") : outcomeText(row.line.outcome);
    case Title:
        return row.title.isEmpty() ? u"–"_s : row.title;
    case Kind:
        return kindText(row.line.kind);
    case File:
        return row.fileName;
    case Row:
        return row.line.row > 0        ? QLocale().toString(row.line.row)
               : row.line.position > 0 ? QLocale().toString(row.line.position)
                                       : QString();
    case Field:
        return fieldText(row.line.field);
    case Message:
        return reasonText(row.line.reason).simplified();
    default:
        return {};
    }
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Outcome:
        return tr("What happens");
    case Title:
        return tr("Title");
    case Kind:
        return tr("Kind");
    case File:
        return tr("File");
    case Row:
        return tr("No.", "of a row in its file");
    case Field:
        return tr("Field");
    case Message:
        return tr("Reason or remark");
    default:
        return {};
    }
}

QString ImportRowsModel::outcomeText(ImportOutcome outcome) {
    switch (outcome) {
    case ImportOutcome::Created:
        return tr("Created");
    case ImportOutcome::Updated:
        return tr("Updated");
    case ImportOutcome::Unchanged:
        return tr("Unchanged");
    case ImportOutcome::Rejected:
        return tr("Rejected");
    }
    Q_UNREACHABLE();
}

QString ImportRowsModel::kindText(const QString &kind) {
    if (kind == u"venue")
        return tr("Venue");
    if (kind == u"concert")
        return tr("Concert");
    return tr("File");
}

} // namespace universe
