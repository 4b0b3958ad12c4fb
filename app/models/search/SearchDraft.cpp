#include "app/models/search/SearchDraft.h"

#include "app/core/WhenDone.h"
#include "app/models/search/SearchQuery.h"

#include <utility>

namespace universe {

SearchDraft::SearchDraft(SearchCalls calls, Viewer viewer, std::function<QDate()> today, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_viewer(std::move(viewer))
    , m_today(std::move(today)) {}

void SearchDraft::setQuery(const ConcertQuery &query) {
    if (query == m_query && (m_count || m_asked))
        return;
    m_query = query;
    recount();
}

void SearchDraft::recount() {
    if (!m_asked)
        ask();
    Q_EMIT countChanged();
}

void SearchDraft::ask() {
    m_asked = m_query;
    whenDone(this, m_calls.count(asAsked(m_query, m_today())),
             [this](const Result<ConcertCount> &answer) { receive(answer); });
}

void SearchDraft::receive(const Result<ConcertCount> &answer) {
    const bool stale = std::exchange(m_asked, {}) != m_query;
    if (!answer && m_viewer.endIfExpired(answer.error())) {
        m_query.favouritesOnly = false; // a guest has none
        return ask();
    }
    if (stale)
        return ask();
    m_count = answer ? std::optional(*answer) : std::nullopt;
    m_error = answer ? std::nullopt : std::optional(answer.error().code);
    Q_EMIT countChanged();
}

void SearchDraft::loadOffer() {
    if (m_offerState.phase == LoadState::Phase::Loading || m_offerState.phase == LoadState::Phase::Ready)
        return;
    m_offerState = {LoadState::Phase::Loading};
    whenDone(this, m_calls.offer(), [this](const Result<SearchOffer> &answer) {
        if (!answer)
            return m_offerState.fail(answer.error());
        m_offerState.finish();
        m_offer = *answer;
        Q_EMIT offerChanged();
    });
}

} // namespace universe
