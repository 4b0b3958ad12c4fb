#pragma once

#include <QWidget>

class QListView;

namespace universe {

class Label;
class SuggestionList;

/// The suggestions below the search field. It floats over the pages of the window and never takes the focus: keys and
/// the input method stay with the field.
class SuggestionPopup : public QWidget {
    Q_OBJECT

public:
    SuggestionPopup(SuggestionList &list, QWidget *field);

    /// Comes up, or takes the place and size that it should have now.
    void showBelow();
    /// `by` rows further, from the last to the first.
    void step(int by);
    [[nodiscard]] int current() const;
    [[nodiscard]] QListView *view() const { return m_view; }

Q_SIGNALS:
    /// By a click.
    void chosen(int row);
    void currentChanged(const QString &description);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setCurrent(int row);
    void showNote();

    SuggestionList &m_list;
    QWidget *m_field;
    QListView *m_view;
    Label *m_note;
};

} // namespace universe
