#pragma once

#include "app/core/Plan.h"
#include "app/models/PagedListModel.h"

#include <QFuture>

#include <functional>

namespace universe {

/// The halls whose name is like what was typed, page by page.
class HallList : public PagedListModel<Hall> {
    Q_OBJECT

public:
    static constexpr int pageSize = 60;
    using Ask = std::function<QFuture<Result<ListPage<Hall>>>(const QString &query, const QString &cursor, int count)>;

    HallList(Ask ask, const Viewer &viewer, QObject *parent = nullptr);

    void setQuery(const QString &query);
    [[nodiscard]] const QString &query() const { return m_query; }
    /// Asks for the first page of the query.
    void begin() { load(pageSize); }
    void forget();

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    QFuture<Result<ListPage<Hall>>> askPage(const QString &cursor, qsizetype wanted) override;
    [[nodiscard]] bool isSame(const Hall &a, const Hall &b) const override { return a.id == b.id; }

private:
    Ask m_ask;
    QString m_query;
};

} // namespace universe
