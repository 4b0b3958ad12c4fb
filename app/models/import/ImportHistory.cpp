#include "app/models/import/ImportHistory.h"

#include "app/core/Background.h"
#include "app/db/AdminConnection.h"

#include <QLocale>

#include <algorithm>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

Result<QList<UndoneLine>> takeBack(const QString &connectionString, const QString &token, qint64 number) {
    auto connection = AdminConnection::open(connectionString);
    if (!connection)
        return failure(connection.error().code(), connection.error().detail);
    const auto lines = connection->execute(
        u"select kind, name, outcome = 'stayed', outcome = 'already', coalesce(message, ''), coalesce(reason::text, '')"
        " from api.undo_import(token => $1, import_no => $2)"_s,
        {token, number});
    if (!lines)
        return failure(lines.error().code(), lines.error().detail);
    return lines->map([](const Row &row) {
        return UndoneLine{row.text(0), row.text(1), row.boolean(2), row.boolean(3),
                          Reason::fromServer(row.text(4), row.text(5))};
    });
}

} // namespace

ImportHistory::ImportHistory(ImportApi &api, QString connection, SessionController &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_api(api)
    , m_connection(std::move(connection))
    , m_session(session) {
    connect(&session, &SessionController::loggedOut, this, &ImportHistory::forget);
}

void ImportHistory::load() {
    m_lists.dropEarlier();
    ask(0);
}

void ImportHistory::loadMore() {
    if (m_hasMore && !m_records.isEmpty())
        ask(m_records.constLast().number);
}

void ImportHistory::ask(qint64 after) {
    if (!m_session.isMember())
        return;
    m_state.start();
    m_hasMore = false;
    m_lists.whenDone(this, m_api.imports(m_session.token(), after),
                     [this, after](const Result<QList<ImportRecord>> &records) {
                         if (records) {
                             beginResetModel();
                             m_records = after == 0 ? *records : m_records + *records;
                             endResetModel();
                             m_hasMore = records->size() == pageSize;
                             m_state.finish();
                         } else {
                             m_state.fail(records.error());
                             if (m_session.endIfExpired(records.error()))
                                 return;
                         }
                         Q_EMIT changed();
                     });
    Q_EMIT changed();
}

bool ImportHistory::canUndo(int row) const {
    if (row < 0 || row >= m_records.size())
        return false;
    const ImportRecord &record = m_records.at(row);
    return record.undoes == 0 && record.created + record.updated > 0;
}

void ImportHistory::look(qint64 number) {
    if (number == m_looked)
        return;
    m_looks.dropEarlier();
    m_looked = number;
    m_changes.clear();
    m_hasMoreChanges = false;
    Q_EMIT changesKnown();
    lookFurther();
}

void ImportHistory::lookFurther() {
    if (m_looked == 0 || !m_session.isMember())
        return;
    const int after = m_changes.isEmpty() ? 0 : m_changes.constLast().ordinal;
    m_hasMoreChanges = false;
    m_looks.whenDone(this, m_api.changes(m_session.token(), m_looked, after),
                     [this](const Result<QList<ChangeRecord>> &changes) {
                         if (!changes) {
                             m_looked = 0; // it can be looked at again
                             if (!m_session.endIfExpired(changes.error()))
                                 Q_EMIT refused(changes.error());
                             return;
                         }
                         m_changes += *changes;
                         m_hasMoreChanges = changes->size() == pageSize;
                         Q_EMIT changesKnown();
                     });
}

void ImportHistory::undo(qint64 number) {
    if (m_busy || !m_session.isMember())
        return;
    m_busy = true;
    Q_EMIT changed();
    const auto work = [connection = m_connection, token = m_session.token(), number] {
        return takeBack(connection, token, number);
    };
    m_answers.whenDone(this, inBackground(work), [this, number](const Result<QList<UndoneLine>> &lines) {
        m_busy = false;
        if (lines)
            Q_EMIT undone(number, *lines);
        else if (m_session.endIfExpired(lines.error()))
            return;
        else
            Q_EMIT refused(lines.error());
        load();
    });
}

void ImportHistory::forget() {
    m_lists.dropEarlier();
    m_answers.dropEarlier();
    look(0);
    beginResetModel();
    m_records.clear();
    endResetModel();
    m_state = {};
    m_busy = m_hasMore = false;
    Q_EMIT changed();
}

void ImportHistory::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_records.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int ImportHistory::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_records.size()); }

int ImportHistory::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(columns); }

QVariant ImportHistory::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return display(m_records.at(index.row()), index.column());
}

QString ImportHistory::display(const ImportRecord &record, int column) {
    switch (column) {
    case Number:
        return QString::number(record.number);
    case At:
        return QLocale().toString(record.at.toLocalTime(), tr("MMM d, yyyy, h:mm AP", "when something was imported"));
    case Who:
        return record.who;
    case File:
        return record.undoes > 0       ? tr("Takes no. %1 back").arg(record.undoes)
               : record.file.isEmpty() ? u"–"_s
                                       : record.file;
    case Created:
        return QLocale().toString(record.created);
    case Updated:
        return QLocale().toString(record.updated);
    case Unchanged:
        return QLocale().toString(record.unchanged);
    case Rejected:
        return record.undoes > 0 ? tr("%1 stayed").arg(QLocale().toString(record.rejected))
                                 : QLocale().toString(record.rejected);
    case Removed:
        return QLocale().toString(record.removed);
    default:
        return {};
    }
}

QVariant ImportHistory::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.", "of an import");
    case At:
        return tr("When");
    case Who:
        return tr("Who");
    case File:
        return tr("File");
    case Created:
        return tr("Created");
    case Updated:
        return tr("Updated");
    case Unchanged:
        return tr("Unchanged");
    case Rejected:
        return tr("Rejected");
    case Removed:
        return tr("Removed");
    default:
        return {};
    }
}

} // namespace universe
