#include "app/models/search/SuggestionList.h"

#include "app/core/WhenDone.h"

#include <utility>

namespace universe {

void SuggestionList::setCalls(SearchCalls calls, Viewer viewer) {
    m_calls = std::move(calls);
    m_viewer = std::move(viewer);
}

void SuggestionList::setText(const QString &text) {
    if (text == m_text)
        return;
    setRows(text, text.isEmpty() ? QList<Suggestion>() : m_suggestions);
    if (text.isEmpty())
        m_state = {};
    else if (m_asked.isNull())
        ask();
    Q_EMIT changed();
}

void SuggestionList::ask() {
    if (!m_calls.suggest || m_text.size() > longestText) {
        setRows(m_text, {});
        m_state.finish();
        return;
    }
    m_asked = m_text;
    m_state.start();
    whenDone(this, m_calls.suggest(m_asked), [this](const Result<QList<Suggestion>> &answer) { receive(answer); });
}

void SuggestionList::receive(const Result<QList<Suggestion>> &answer) {
    const bool stale = std::exchange(m_asked, {}) != m_text;
    if (m_text.isEmpty())
        return;
    if (stale || (!answer && m_viewer.endIfExpired(answer.error()))) {
        ask(); // about what is typed now; as a guest
    } else if (answer) {
        setRows(m_text, *answer);
        m_state.finish();
    } else {
        setRows(m_text, {});
        m_state = {LoadState::Phase::Failed, answer.error().code};
    }
    Q_EMIT changed();
}

void SuggestionList::setRows(const QString &text, const QList<Suggestion> &suggestions) {
    if (text.isEmpty() || m_text.isEmpty() || suggestions != m_suggestions) {
        beginResetModel();
        m_text = text;
        m_suggestions = suggestions;
        endResetModel();
        return;
    }
    m_text = text;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const Suggestion *SuggestionList::at(int row) const {
    return row > 0 && row <= m_suggestions.size() ? &m_suggestions.at(row - 1) : nullptr;
}

int SuggestionList::rowCount(const QModelIndex &parent) const {
    return parent.isValid() || m_text.isEmpty() ? 0 : int(m_suggestions.size()) + 1;
}

QVariant SuggestionList::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Suggestion *suggestion = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return suggestion ? suggestion->text : m_text;
    case SuggestionRole:
        return suggestion ? QVariant::fromValue(*suggestion) : QVariant();
    default:
        return {};
    }
}

} // namespace universe
