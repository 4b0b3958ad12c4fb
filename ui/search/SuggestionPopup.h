#pragma once

#include "ui/widgets/DropPanel.h"

namespace universe {

class Label;
class SuggestionList;

/// The suggestions below the search field. It floats over the pages of the window and never takes the focus: keys and
/// the input method stay with the field.
class SuggestionPopup : public DropPanel {
    Q_OBJECT

public:
    SuggestionPopup(SuggestionList &list, QWidget *field);

    void showBelow() override;
    /// `by` rows further, from the last to the first.
    void step(int by);
    [[nodiscard]] int current() const;
    /// The suggestion that is lit, in one sentence.
    [[nodiscard]] QString description() const;
    [[nodiscard]] PanelList *view() const { return m_view; }

Q_SIGNALS:
    /// A row was clicked.
    void chosen(int row);
    void currentChanged(const QString &description);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setCurrent(int row);
    void showNote();

    SuggestionList &m_list;
    PanelList *m_view;
    Label *m_note;
};

} // namespace universe
