#include "app/models/manage/ActsModel.h"

#include "app/models/manage/AccountsModel.h"
#include "app/models/manage/ActText.h"

#include <QLocale>

namespace universe {

using namespace Qt::StringLiterals;

void ActsModel::setActs(const QList<StaffAct> &acts) {
    if (acts == m_acts)
        return;
    beginResetModel();
    m_acts = acts;
    endResetModel();
}

void ActsModel::add(const QList<StaffAct> &acts) {
    if (acts.isEmpty())
        return;
    beginInsertRows({}, int(m_acts.size()), int(m_acts.size() + acts.size()) - 1);
    m_acts += acts;
    endInsertRows();
}

void ActsModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_acts.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_acts.size()) - 1, columns - 1));
}

int ActsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_acts.size()); }

int ActsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(columns); }

QVariant ActsModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString text = display(m_acts.at(index.row()), index.column());
    if (role == Qt::DisplayRole)
        return text;
    if (role == Qt::ToolTipRole && !text.isEmpty()) // the column may be too narrow for a reason
        return u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s;
    if (role == Qt::AccessibleTextRole && text.isEmpty())
        return tr("None", "an empty cell");
    return {};
}

QString ActsModel::display(const StaffAct &act, int column) {
    switch (column) {
    case At:
        return QLocale().toString(act.at.toLocalTime(), tr("MMM d, h:mm:ss AP", "when something was done"));
    case Actor:
        return (act.actor.isEmpty() ? tr("Closed account") : act.actor) + u" · "_s + AccountsModel::roleText(act.role);
    case Act:
        return ActText::act(act);
    case Object:
        return ActText::object(act);
    case Detail:
        return ActText::detail(act);
    case Reason:
        return act.reason.simplified();
    case Kiosk:
        return act.kiosk;
    default:
        return {};
    }
}

QVariant ActsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case At:
        return tr("When");
    case Actor:
        return tr("Who");
    case Act:
        return tr("What", "was done");
    case Object:
        return tr("To what");
    case Detail:
        return tr("More");
    case Reason:
        return tr("Why");
    case Kiosk:
        return tr("Where", "the login of a machine");
    default:
        return {};
    }
}

} // namespace universe
