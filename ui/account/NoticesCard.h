#pragma once

#include "app/core/Member.h"
#include "ui/widgets/Card.h"

class QCheckBox;

namespace universe {

class Label;
class Notice;
class NoticeSwitches;

/// Which reminders the member wants: a switch for each kind, with what it means. What is about one's own money is named
/// below them, and that it is always told.
class NoticesCard : public Card {
    Q_OBJECT

public:
    explicit NoticesCard(NoticeSwitches &switches, QWidget *parent = nullptr);

    /// Null for a kind that cannot be switched, or while it is not known.
    [[nodiscard]] QCheckBox *box(Reminder::Kind kind) const;
    [[nodiscard]] Label *always() const { return m_always; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    void retranslate();

private:
    struct Row {
        Reminder::Kind kind;
        QWidget *part; ///< holds the others
        QCheckBox *box;
        Label *meaning;
    };

    void follow();
    void makeRows();

    NoticeSwitches &m_switches;
    Label *m_heading;
    Label *m_where;
    QVBoxLayout *m_column;
    QList<Row> m_rows;
    Label *m_alwaysTitle;
    Label *m_always;
    Notice *m_notice;
};

} // namespace universe
