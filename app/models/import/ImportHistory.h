#pragma once

#include "app/api/ImportApi.h"
#include "app/core/LatestAnswer.h"
#include "app/models/LoadState.h"
#include "app/models/SessionController.h"

#include <QAbstractTableModel>

namespace universe {

/// The imports that were done, the newest first, and taking one back. All of it is forgotten at log-out.
class ImportHistory : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, At, Who, File, Created, Updated, Unchanged, Rejected, Removed, columns };
    static constexpr int pageSize = 100; ///< that the server gives at once

    /// The connection string is the window's own: taking back may take longer than any call of the window may.
    ImportHistory(ImportApi &api, QString connection, SessionController &session, QObject *parent = nullptr);

    void load();
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    void loadMore();
    [[nodiscard]] const LoadState &state() const { return m_state; }
    [[nodiscard]] const ImportRecord &at(int row) const { return m_records.at(row); }
    /// Whether it is one that can be taken back, and is not yet.
    [[nodiscard]] bool canUndo(int row) const;

    /// Asks what this one did; 0: none is looked at.
    void look(qint64 number);
    /// Asks for more of what the one that is looked at did.
    void lookFurther();
    [[nodiscard]] qint64 looked() const { return m_looked; }
    [[nodiscard]] const QList<ChangeRecord> &changes() const { return m_changes; }
    [[nodiscard]] bool hasMoreChanges() const { return m_hasMoreChanges; }

    void undo(qint64 number);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void changed();
    void changesKnown();
    void undone(qint64 number, const QList<universe::UndoneLine> &lines);
    void refused(const universe::Error &error);

private:
    void ask(qint64 after);
    void forget();
    [[nodiscard]] static QString display(const ImportRecord &record, int column);

    ImportApi &m_api;
    QString m_connection;
    SessionController &m_session;
    QList<ImportRecord> m_records;
    LoadState m_state;
    bool m_hasMore = false;
    bool m_busy = false;
    qint64 m_looked = 0;
    QList<ChangeRecord> m_changes; ///< of the one that is looked at, as far as they are known
    bool m_hasMoreChanges = false;
    LatestAnswer m_lists;
    LatestAnswer m_looks;
    LatestAnswer m_answers;
};

} // namespace universe
