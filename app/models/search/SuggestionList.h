#pragma once

#include "app/models/LoadState.h"
#include "app/models/Viewer.h"
#include "app/models/search/SearchCalls.h"

#include <QAbstractListModel>

namespace universe {

/// The suggestions for a text being typed. The first row is the text itself, to be searched as it stands; it is there
/// at once. One question is under way at a time, and the text that is typed meanwhile is asked next, so that fast
/// fingers do not queue up questions. The rows before stay until the new ones are there.
class SuggestionList : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int longestText = 200; ///< letters; the server takes no more

    enum Role { SuggestionRole = Qt::UserRole }; ///< Suggestion; invalid in the first row

    explicit SuggestionList(QObject *parent = nullptr)
        : QAbstractListModel(parent) {}

    /// Connects the list to the server; without calls, nothing is suggested.
    void setCalls(SearchCalls calls, Viewer viewer);
    /// Asks for suggestions, without the spaces at the ends; an empty text has no rows.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] const LoadState &state() const { return m_state; }
    /// The server has no suggestion for the text, as far as is known.
    [[nodiscard]] bool isBarren() const {
        return m_state.phase == LoadState::Phase::Ready && m_suggestions.isEmpty() && m_asked.isNull();
    }
    /// Null for the first row.
    [[nodiscard]] const Suggestion *at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// The rows or the state have changed.
    void changed();

private:
    void ask();
    void receive(const Result<QList<Suggestion>> &answer);
    void setRows(const QString &text, const QList<Suggestion> &suggestions);

    SearchCalls m_calls;
    Viewer m_viewer;
    QString m_text;
    QString m_asked; ///< the text of the question that is under way; null: none is
    QList<Suggestion> m_suggestions;
    LoadState m_state;
};

} // namespace universe
