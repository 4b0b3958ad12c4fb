#pragma once

#include "app/models/catalogue/ConcertController.h"
#include "app/models/waiting/WaitingJoin.h"
#include "ui/widgets/Card.h"

#include <optional>

namespace universe {

class Button;
class ChoiceField;
class Label;
class Notice;
class Stepper;

/// Waiting for seats of a show that has too few free ones: how many wait, what came back, when the rest returns to
/// sale, and joining the line. Hidden while there is nothing to wait for.
class WaitingPanel : public Card {
    Q_OBJECT

public:
    WaitingPanel(ConcertController &concert, WaitingJoin &join, QWidget *parent = nullptr);

    /// Puts this wish into the form, as soon as the concert is known. The show is waited for however many of its seats
    /// are free: of the grade it may be none.
    void wish(ShowId show, int seats, const QString &grade);
    /// Joins the line for what is chosen; a guest is asked to log in first.
    void join();

    [[nodiscard]] ChoiceField *dateField() const { return m_date; }
    [[nodiscard]] Stepper *seatsField() const { return m_seats; }
    [[nodiscard]] ChoiceField *gradeField() const { return m_grade; }
    [[nodiscard]] Button *joinButton() const { return m_join; }
    [[nodiscard]] Button *toListButton() const { return m_toList; }
    [[nodiscard]] Label *countLabel() const { return m_count; }
    [[nodiscard]] Label *releaseLabel() const { return m_release; }
    [[nodiscard]] Label *placeLabel() const { return m_place; }
    [[nodiscard]] Notice *notice() const { return m_notice; }

Q_SIGNALS:
    void logInRequested();
    void waitingListsRequested();
    /// The wish is in the form.
    void wishShown();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QList<Show> showsToWaitFor() const;
    void showConcert();
    void showWish();
    void showList();
    void showRelease();
    [[nodiscard]] QString placeText() const;

    struct Wish {
        int seats = 0;
        QString grade;
    };

    ConcertController &m_concert;
    WaitingJoin &m_list;
    ShowId m_wished;            ///< a show to wait for whatever is free
    std::optional<Wish> m_wish; ///< not in the form yet
    Label *m_heading;
    Label *m_about;
    ChoiceField *m_date;
    Label *m_count;
    Label *m_release;
    QWidget *m_form;
    Label *m_seatsName;
    Stepper *m_seats;
    ChoiceField *m_grade;
    Button *m_join;
    Label *m_place;
    Button *m_toList;
    Notice *m_notice;
};

} // namespace universe
