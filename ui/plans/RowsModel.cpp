#include "ui/plans/RowsModel.h"

#include <QLocale>

#include <optional>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLabel = 20;
constexpr int highestNumber = 100'000;

std::optional<int> numberIn(const QString &text, int lowest, int highest) {
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber && number >= lowest && number <= highest ? std::optional(number) : std::nullopt;
}

std::optional<QList<int>> numbersIn(const QString &text) {
    QList<int> numbers;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto number = numberIn(part, 0, 10'000'000);
        if (!number)
            return {};
        if (!numbers.contains(*number))
            numbers.append(*number);
    }
    return numbers;
}

/// The row with another value in a column; nothing when it is none.
std::optional<PlanRow> changedRow(PlanRow row, int column, const QString &text) {
    const auto take = [&](int PlanRow::*fact, int lowest, int highest) -> std::optional<PlanRow> {
        const auto number = numberIn(text, lowest, highest);
        if (!number)
            return {};
        row.*fact = *number;
        return row;
    };
    switch (column) {
    case RowsModel::Label:
        row.label = text.simplified().normalized(QString::NormalizationForm_C).left(longestLabel);
        return row;
    case RowsModel::Seats:
        return take(&PlanRow::seats, 1, planSeats::mostInRow);
    case RowsModel::First:
        return take(&PlanRow::first, 0, highestNumber);
    case RowsModel::Step:
        return text.trimmed() == u"0" ? std::nullopt : take(&PlanRow::step, -1000, 1000);
    case RowsModel::Missing: {
        const auto numbers = numbersIn(text);
        if (!numbers)
            return {};
        row.missing = *numbers;
        return row;
    }
    case RowsModel::Shift: {
        bool isNumber = false;
        const double shift = text.trimmed().isEmpty() ? 0 : text.trimmed().toDouble(&isNumber);
        if (!(isNumber || text.trimmed().isEmpty()) || std::abs(shift) > 1000)
            return {};
        row.shift = shift;
        return row;
    }
    default:
        return {};
    }
}

QString textOf(const PlanRow &row, int column) {
    switch (column) {
    case RowsModel::Label:
        return row.label;
    case RowsModel::Seats:
        return QString::number(row.seats);
    case RowsModel::First:
        return QString::number(row.first);
    case RowsModel::Step:
        return QString::number(row.step);
    case RowsModel::Missing: {
        QStringList numbers;
        for (const int number : row.missing)
            numbers << QString::number(number);
        return numbers.join(u", "_s);
    }
    case RowsModel::Shift:
        return QString::number(row.shift);
    default:
        return {};
    }
}

} // namespace

RowsModel::RowsModel(PlanEditor &editor, QObject *parent)
    : QAbstractTableModel(parent)
    , m_editor(editor) {
    connect(&editor, &PlanEditor::changed, this, &RowsModel::follow);
    connect(&editor, &PlanEditor::sectionChanged, this, &RowsModel::follow);
    follow();
}

// Where there are as many rows as before, what is chosen in the table stays.
void RowsModel::follow() {
    const QList<PlanRow> rows =
        m_editor.hasSection() && !m_editor.current().isStanding ? m_editor.current().rows : QList<PlanRow>{};
    if (rows == m_rows)
        return;
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    m_rows = rows;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int RowsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int RowsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(columns); }

QVariant RowsModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return textOf(m_rows.at(index.row()), index.column());
    return {};
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool isLong = role == Qt::ToolTipRole;
    switch (section) {
    case Label:
        return isLong ? tr("What the row is called") : tr("Row");
    case Seats:
        return isLong ? tr("How many seats it has") : tr("Seats");
    case First:
        return isLong ? tr("The number of its first seat, from the left") : tr("First");
    case Step:
        return isLong ? tr("From one number to the next: 2 for every other, -1 downwards") : tr("Step");
    case Missing:
        return isLong ? tr("Numbers that no seat has, with commas: there is a gap") : tr("Missing");
    case Shift:
        return isLong ? tr("How many seats it stands further to the right") : tr("Shift");
    default:
        return {};
    }
}

Qt::ItemFlags RowsModel::flags(const QModelIndex &index) const {
    return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
}

bool RowsModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto changed = changedRow(m_rows.at(index.row()), index.column(), value.toString());
    if (changed)
        m_editor.setRow(index.row(), *changed);
    return changed.has_value();
}

} // namespace universe
