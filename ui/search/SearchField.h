#pragma once

#include "app/core/Ids.h"
#include "app/models/search/SuggestionList.h"

#include <QLineEdit>
#include <QPointer>

namespace universe {

class SuggestionPopup;

/// Suggests concerts, singers and venues during typing, a syllable that the input method still composes included. Enter
/// takes the suggestion that is lit: at first the text itself. Escape closes the suggestions, then empties the field.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    void setCalls(const SearchCalls &calls, const Viewer &viewer) { m_list.setCalls(calls, viewer); }
    /// Sets the text without searching: it is the query of the page in front.
    void showQuery(const QString &text);

    [[nodiscard]] SuggestionList &suggestions() { return m_list; }
    /// Null before the first suggestion.
    [[nodiscard]] SuggestionPopup *popup() const;

Q_SIGNALS:
    /// Enter was pressed, the text chosen or the field emptied. Without spaces at the ends.
    void searched(const QString &text);
    void concertChosen(universe::ConcertId id);
    void singerChosen(universe::SingerId id);
    void venueChosen(universe::VenueId id, const QString &name);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void suggest();
    void openPopup();
    [[nodiscard]] bool isOpen() const;
    void close();
    void describe(const QString &suggestion);
    void choose(int row);
    void search();
    void retranslate();

    SuggestionList m_list;
    QPointer<SuggestionPopup> m_popup; ///< a child of the window, which may go first
    QString m_composed;                ///< what the input method is composing
    bool m_typing = false;             ///< a key is being handled
    bool m_showing = false;            ///< the text is being set to a page's query
    QString m_query;                   ///< what was searched last
};

} // namespace universe
