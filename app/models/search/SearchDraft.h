#pragma once

#include "app/models/LoadState.h"
#include "app/models/Viewer.h"
#include "app/models/search/SearchCalls.h"

#include <QObject>

namespace universe {

/// A query while the viewer puts it together: how many concerts it finds, and the choices of its form. One count is
/// under way at a time; a query that changes meanwhile is counted next. The count before stays until then.
class SearchDraft : public QObject {
    Q_OBJECT

public:
    /// `today` is the day at the venue, by the server's clock.
    SearchDraft(SearchCalls calls, Viewer viewer, std::function<QDate()> today, QObject *parent = nullptr);

    /// Counts the concerts of `query`, as the viewer means it (see asAsked()).
    void setQuery(const ConcertQuery &query);
    [[nodiscard]] const ConcertQuery &query() const { return m_query; }
    /// Nothing before the first answer, and after one that failed.
    [[nodiscard]] std::optional<ConcertCount> count() const { return m_count; }
    [[nodiscard]] std::optional<ErrorCode> error() const { return m_error; }
    /// Counts again. Call it after a log-in or log-out, and when the connection is back.
    void recount();

    [[nodiscard]] const SearchOffer &offer() const { return m_offer; }
    /// Asks for it, once; again after a failure.
    void loadOffer();

    [[nodiscard]] QDate today() const { return m_today(); }
    [[nodiscard]] bool isMember() const { return m_viewer.isMember(); }

Q_SIGNALS:
    void countChanged();
    void offerChanged();

private:
    void ask();
    void receive(const Result<ConcertCount> &answer);

    SearchCalls m_calls;
    Viewer m_viewer;
    std::function<QDate()> m_today;
    ConcertQuery m_query;
    std::optional<ConcertQuery> m_asked; ///< the question that is under way
    std::optional<ConcertCount> m_count;
    std::optional<ErrorCode> m_error;
    SearchOffer m_offer;
    LoadState m_offerState;
};

} // namespace universe
