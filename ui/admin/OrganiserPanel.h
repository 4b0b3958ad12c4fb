#pragma once

#include "app/core/Ids.h"
#include "app/core/OrganiserReceipt.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace universe {

class Button;
class Card;
class ConcertEditor;
class Label;
class Notice;
class OrganiserController;
class TextField;

/// What an organiser does to what is sold already: a show is moved or cancelled, or the concert is, once that is
/// confirmed with a reason for the fans.
class OrganiserPanel : public QWidget {
    Q_OBJECT

public:
    OrganiserPanel(ConcertEditor &editor, OrganiserController &organiser, QWidget *parent = nullptr);

    [[nodiscard]] Button *moveButton(int show) const { return m_rows.at(show).move; }
    [[nodiscard]] Button *cancelButton(int show) const { return m_rows.at(show).cancel; }
    [[nodiscard]] Button *cancelAllButton() const { return m_cancelAll; }
    [[nodiscard]] TextField *timeField() const { return m_time; }
    [[nodiscard]] TextField *reasonField() const { return m_reason; }
    [[nodiscard]] TextField *compensationField() const { return m_compensation; }
    [[nodiscard]] Button *confirmButton() const { return m_confirm; }
    [[nodiscard]] Button *leaveButton() const { return m_leave; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    void retranslate();

private:
    enum class Act { Move, CancelShow, CancelConcert };
    struct Row {
        ShowId id;
        QWidget *widget;
        Label *text;
        Button *move;
        Button *cancel;
    };
    void lay();
    void wire();
    void follow();
    void makeRows();
    void nameRows();
    void ask(Act act, ShowId show);
    void leave();
    void confirm();
    void showAsked();
    void showDone(const OrganiserReceipt &receipt);
    [[nodiscard]] QString timeOf(ShowId show) const;

    ConcertEditor &m_editor;
    OrganiserController &m_organiser;
    QList<Row> m_rows;
    std::optional<Act> m_asked;
    ShowId m_show;       ///< that is asked about
    ConcertId m_concert; ///< that is shown
    Label *m_about;
    QVBoxLayout *m_list;
    Button *m_cancelAll;
    Card *m_question;
    Label *m_what;
    TextField *m_time;
    TextField *m_reason;
    TextField *m_compensation;
    Button *m_leave;
    Button *m_confirm;
    Notice *m_notice;
};

} // namespace universe
