#pragma once

#include "app/models/catalogue/ConcertController.h"
#include "app/models/sale/ConcertPhases.h"

#include <QWidget>

class QVBoxLayout;

namespace universe {

class Button;
class ChoiceField;
class Label;
class Notice;
class Stepper;

/// Entering an open draw: wishes in their order, which are added, moved and removed by mouse and by keyboard; the
/// receipt afterwards.
class WishForm : public QWidget {
    Q_OBJECT

public:
    WishForm(ConcertController &concert, ConcertPhases &phases, QWidget *parent = nullptr);

    void follow();

    [[nodiscard]] ChoiceField *dateField() const { return m_date; }
    [[nodiscard]] ChoiceField *gradeField() const { return m_grade; }
    [[nodiscard]] Stepper *seatsField() const { return m_seats; }
    [[nodiscard]] Button *addButton() const { return m_add; }
    struct Row {
        QWidget *widget;
        Label *text;
        Button *up;
        Button *down;
        Button *remove;
    };
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] Button *enterButton() const { return m_enter; }
    [[nodiscard]] Button *withdrawButton() const { return m_withdraw; }
    [[nodiscard]] Label *stateLabel() const { return m_state; }
    [[nodiscard]] Label *receiptLabel() const { return m_receipt; }
    [[nodiscard]] Button *copyButton() const { return m_copy; }
    [[nodiscard]] Notice *notice() const { return m_notice; }

Q_SIGNALS:
    /// The member enters with the wishes, or a guest wants to.
    void enterRequested();

private:
    void lay();
    void addRow();
    void showChoices();
    void showRows();
    void showEntry();
    void move(qsizetype from, qsizetype to);
    void remove(qsizetype index);
    void copyReceipt();
    [[nodiscard]] DrawWish chosen() const;
    [[nodiscard]] QString wishText(const DrawWish &wish) const;

    ConcertController &m_concert;
    ConcertPhases &m_phases;
    Label *m_about;
    Label *m_until;
    Label *m_listHeading;
    Label *m_none;
    QVBoxLayout *m_list;
    QList<Row> m_rows;
    ChoiceField *m_date;
    ChoiceField *m_grade;
    Label *m_seatsName;
    Stepper *m_seats;
    Button *m_add;
    Label *m_state;
    Button *m_enter;
    Button *m_withdraw;
    QWidget *m_receiptPart;
    Label *m_receiptName;
    Label *m_receipt;
    Button *m_copy;
    Notice *m_notice;
};

} // namespace universe
