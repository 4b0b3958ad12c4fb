#pragma once

#include "app/models/search/SearchDraft.h"

#include <QWidget>

class QScrollArea;

namespace universe {

class Button;
class Label;
class SavedSearchList;
class SavedSearchModel;
class SearchForm;

/// The detailed search at the side of the posters: the form, and below it how many concerts it finds. The posters stay
/// as they are until the viewer applies the query.
class SearchPanel : public QWidget {
    Q_OBJECT

public:
    static constexpr int panelWidth = 380;

    SearchPanel(SearchDraft &draft, SavedSearchModel &saved, QWidget *parent = nullptr);

    /// Opens with this query in its form.
    void open(const ConcertQuery &query);
    /// Follows the query in force, which is another now.
    void showQuery(const ConcertQuery &query);

    [[nodiscard]] SearchForm *form() const { return m_form; }
    [[nodiscard]] Button *applyButton() const { return m_apply; }
    [[nodiscard]] Button *resetButton() const { return m_reset; }
    [[nodiscard]] Button *closeButton() const { return m_close; }

Q_SIGNALS:
    void queryChosen(const universe::ConcertQuery &query);
    /// A guest asked for favourites.
    void logInRequested();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void lay();
    void change();
    void apply();
    void reset();
    void close();
    void showCount();
    void retranslate();

    SearchDraft &m_draft;
    Label *m_heading;
    Button *m_close;
    SavedSearchList *m_saved;
    SearchForm *m_form;
    QScrollArea *m_scroll;
    Label *m_note;
    Button *m_reset;
    Button *m_apply;
};

} // namespace universe
