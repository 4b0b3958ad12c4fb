#include "app/models/manage/ActsModel.h"

#include "app/models/manage/AccountsModel.h"
#include "app/models/manage/ActText.h"

#include <QLocale>

#include <algorithm>

namespace universe {

using namespace Qt::StringLiterals;

void ActsModel::setActs(const QList<StaffAct> &acts) {
    if (acts == m_acts)
        return;
    m_acts = acts;
    show();
}

void ActsModel::add(const QList<StaffAct> &acts) {
    QList<qsizetype> shown;
    for (qsizetype i = 0; i < acts.size(); ++i)
        if (isShown(acts[i]))
            shown << m_acts.size() + i;
    m_acts += acts;
    if (shown.isEmpty())
        return;
    beginInsertRows({}, int(m_shown.size()), int(m_shown.size() + shown.size()) - 1);
    m_shown += shown;
    endInsertRows();
}

void ActsModel::setFilter(const QString &text) {
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    show();
}

void ActsModel::show() {
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_acts.size(); ++i)
        if (isShown(m_acts[i]))
            m_shown << i;
    endResetModel();
}

bool ActsModel::isShown(const StaffAct &act) const {
    QStringList texts;
    for (int column = 0; column < columns; ++column)
        texts << display(act, column);
    const QString all = texts.join(u'\n');
    return std::ranges::all_of(m_words,
                               [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void ActsModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    show();
}

int ActsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int ActsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(columns); }

QVariant ActsModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString text = display(m_acts.at(m_shown.at(index.row())), index.column());
    if (role == Qt::DisplayRole)
        return text;
    if (role == Qt::ToolTipRole && !text.isEmpty()) // the column may be too narrow for a reason
        return u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s;
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
