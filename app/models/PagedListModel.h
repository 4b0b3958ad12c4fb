#pragma once

#include "app/core/ListPage.h"
#include "app/core/Result.h"
#include "app/models/PagedList.h"
#include "app/models/Viewer.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace universe {

/// A list that is loaded page by page as the viewer scrolls. Its rows stay until the answer to a new question is there;
/// an answer to an older question is dropped. A subject derives from it and says what to ask and which rows are the
/// same.
template <typename Row, typename PageType = ListPage<Row>>
class PagedListModel : public PagedList {
public:
    [[nodiscard]] const Row &at(int row) const { return m_rows[row]; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    void fetchMore(const QModelIndex &parent) override;

    /// Asks again for all that is loaded. When it has not changed, rows stay where they are.
    void reload();

protected:
    /// Beyond `reloadLimit` rows, a reload starts over from the first page.
    explicit PagedListModel(Viewer viewer, QObject *parent, qsizetype reloadLimit = std::numeric_limits<int>::max())
        : PagedList(parent)
        , m_viewer(std::move(viewer))
        , m_reloadLimit(reloadLimit) {}

    // What a subject defines.
    /// Asks for the page after `cursor` (empty: the first page). About `wanted` rows should come; more or fewer may.
    virtual QFuture<Result<PageType>> askPage(const QString &cursor, qsizetype wanted) = 0;
    [[nodiscard]] virtual bool isSame(const Row &a, const Row &b) const = 0;
    /// A question begins anew with the first page.
    virtual void startOver() {}
    /// A page has come; its rows are not in the list yet.
    virtual void receivePage(PageType & /*page*/, bool /*first*/) {}
    /// The rows from `from` on have changed; the views do not know it yet.
    virtual void indexRows(qsizetype /*from*/) {}
    /// The session has ended; the question is asked again as a guest's.
    virtual void becomeGuest() {}

    /// Asks from the first page on. The rows come all at once, when `wanted` of them or all that there are have
    /// arrived; none come when that fails.
    void load(qsizetype wanted);
    /// Empties the list at once.
    void clear();

    QList<Row> m_rows;
    Viewer m_viewer;

private:
    void start(qsizetype wanted);
    void ask(const QString &cursor);
    void receive(const Result<PageType> &answer);
    void receiveMore(const Result<PageType> &answer);
    void fail(const Error &error);
    void replaceRows(QList<Row> rows);

    qsizetype m_reloadLimit;
    bool m_reloading = false;
    QList<Row> m_incoming;  ///< the rows that have come since load() or reload()
    qsizetype m_wanted = 0; ///< how many of them are to come
};

template <typename Row, typename PageType>
void PagedListModel<Row, PageType>::load(qsizetype wanted) {
    m_reloading = false;
    start(wanted);
}

template <typename Row, typename PageType>
void PagedListModel<Row, PageType>::reload() {
    m_reloading = m_state.phase == LoadState::Phase::Ready && !m_busy;
    start(std::min(m_rows.size(), m_reloadLimit));
}

template <typename Row, typename PageType>
void PagedListModel<Row, PageType>::clear() {
    m_answers.dropEarlier();
    m_busy = false;
    m_state = {};
    m_cursor.clear();
    replaceRows({});
}

template <typename Row, typename PageType>
void PagedListModel<Row, PageType>::start(qsizetype wanted) {
    m_answers.dropEarlier();
    m_incoming.clear();
    m_wanted = wanted;
    m_busy = true;
    m_state.start();
    if (m_rows.isEmpty())
        m_state = {LoadState::Phase::Loading};
    startOver();
    Q_EMIT stateChanged();
    ask({});
}

template <typename Row, typename PageType>
void PagedListModel<Row, PageType>::ask(const QString &cursor) {
    m_answers.whenDone(this, askPage(cursor, m_wanted - m_incoming.size()),
                       [this](const Result<PageType> &answer) { receive(answer); });
}

template <typename Row, typename PageType>
void PagedListModel<Row, PageType>::receive(const Result<PageType> &answer) {
    if (!answer)
        return fail(answer.error());
    PageType page = *answer;
    receivePage(page, true);
    m_incoming += page.rows;
    if (m_incoming.size() < m_wanted && !page.cursor.isEmpty())
        return ask(page.cursor);
    m_cursor = page.cursor;
    m_busy = false;
    replaceRows(std::exchange(m_incoming, {}));
    m_state.finish();
    Q_EMIT stateChanged();
}

/// After a failed question the list is empty; after a failed reload it is as before.
template <typename Row, typename PageType>
void PagedListModel<Row, PageType>::fail(const Error &error) {
    m_busy = false;
    m_incoming.clear();
    if (m_viewer.endIfExpired(error)) {
        becomeGuest();
        return start(std::min(m_wanted, m_reloadLimit));
    }
    if (!m_reloading || m_state.phase != LoadState::Phase::Ready) {
        replaceRows({});
        m_cursor.clear();
        m_state = {LoadState::Phase::Failed, error.code};
    }
    Q_EMIT stateChanged();
}

template <typename Row, typename PageType>
void PagedListModel<Row, PageType>::replaceRows(QList<Row> rows) {
    const auto same = [this](const Row &a, const Row &b) { return isSame(a, b); };
    if (std::ranges::equal(rows, m_rows, same)) {
        m_rows = std::move(rows);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    indexRows(0);
    endResetModel();
}

template <typename Row, typename PageType>
void PagedListModel<Row, PageType>::fetchMore(const QModelIndex &parent) {
    if (!canFetchMore(parent))
        return;
    m_busy = true;
    Q_EMIT stateChanged();
    m_answers.whenDone(this, askPage(m_cursor, m_rows.size()),
                       [this](const Result<PageType> &answer) { receiveMore(answer); });
}

template <typename Row, typename PageType>
void PagedListModel<Row, PageType>::receiveMore(const Result<PageType> &answer) {
    m_busy = false;
    if (!answer) {
        if (m_viewer.endIfExpired(answer.error())) {
            becomeGuest();
            return start(std::min(m_rows.size(), m_reloadLimit));
        }
        Q_EMIT stateChanged();
        Q_EMIT moreFailed(answer.error());
        return;
    }
    PageType page = *answer;
    receivePage(page, false);
    m_cursor = page.cursor;
    if (!page.rows.isEmpty()) {
        const int from = int(m_rows.size());
        beginInsertRows({}, from, from + int(page.rows.size()) - 1);
        m_rows += page.rows;
        indexRows(from);
        endInsertRows();
    }
    Q_EMIT stateChanged();
}

} // namespace universe
