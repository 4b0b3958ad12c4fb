#pragma once

#include "app/core/LatestAnswer.h"
#include "app/models/LoadState.h"

#include <QAbstractListModel>

namespace universe {

/// The state of a list that is loaded page by page; PagedListModel adds the rows.
class PagedList : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] const LoadState &state() const { return m_state; }
    /// An answer is awaited: to a new question, a reload or the next page.
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// All rows that there are have come.
    [[nodiscard]] bool isComplete() const { return m_cursor.isEmpty(); }

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;

Q_SIGNALS:
    void stateChanged();
    /// The next page could not be had; scrolling on tries again.
    void moreFailed(const universe::Error &error);

protected:
    LoadState m_state;
    bool m_busy = false;
    QString m_cursor;
    LatestAnswer m_answers;
};

} // namespace universe
