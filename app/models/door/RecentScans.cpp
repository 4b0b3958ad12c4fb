#include "app/models/door/RecentScans.h"

#include <QLocale>

namespace universe {

void RecentScans::add(const DoorAnswer &answer) {
    beginInsertRows({}, 0, 0);
    m_answers.prepend(answer);
    endInsertRows();
    if (m_answers.size() <= most)
        return;
    beginRemoveRows({}, most, most);
    m_answers.removeLast();
    endRemoveRows();
}

std::optional<DoorAnswer> RecentScans::setUndone(TicketId ticket) {
    for (qsizetype i = 0; i < m_answers.size(); ++i) {
        DoorAnswer &answer = m_answers[i];
        if (answer.checkIn.ticket != ticket || answer.checkIn.outcome != Admission::Admitted)
            continue;
        if (answer.isUndone)
            continue;
        answer.isUndone = true;
        Q_EMIT dataChanged(index(int(i), 0), index(int(i), columns - 1));
        return answer;
    }
    return {};
}

void RecentScans::clear() {
    beginResetModel();
    m_answers.clear();
    endResetModel();
}

void RecentScans::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_answers.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int RecentScans::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_answers.size()); }

int RecentScans::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(columns); }

QVariant RecentScans::data(const QModelIndex &index, int role) const {
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DoorAnswer &answer = m_answers.at(index.row());
    switch (index.column()) {
    case At:
        return QLocale().toString(answer.at.toLocalTime().time(), QStringLiteral("HH:mm:ss"));
    case Outcome:
        return answer.isUndone  ? tr("Taken back")
               : answer.refusal ? tr("Not answered")
                                : outcomeText(answer.checkIn.outcome);
    case Seat:
        return answer.checkIn.seat.isEmpty() ? QStringLiteral("–") : answer.checkIn.seat;
    case By:
        return answer.wasAlone ? tr("Alone", "without the server") : tr("Server");
    default:
        return {};
    }
}

QVariant RecentScans::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case At:
        return tr("Time");
    case Outcome:
        return tr("Answer");
    case Seat:
        return tr("Seat");
    case By:
        return tr("By", "by whom a scan was decided");
    default:
        return {};
    }
}

QString RecentScans::outcomeText(Admission outcome) {
    switch (outcome) {
    case Admission::Admitted:
        return tr("Admitted");
    case Admission::AlreadyUsed:
        return tr("Already used");
    case Admission::Cancelled:
        return tr("Cancelled");
    case Admission::WrongShow:
        return tr("Wrong show");
    case Admission::Unknown:
        return tr("Unknown");
    case Admission::Left:
        return tr("Out");
    case Admission::NotIn:
        return tr("Not inside");
    case Admission::NoReentry:
        return tr("No re-entry");
    }
    Q_UNREACHABLE();
}

} // namespace universe
