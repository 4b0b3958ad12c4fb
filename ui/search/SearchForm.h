#pragma once

#include "app/core/SavedSearch.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace universe {

class Chip;
class ChoiceField;
class DateField;
class FlowLayout;
class Label;
class TextField;

/// Every field of the detailed search. It changes nothing but itself: changed() says that query() is another.
class SearchForm : public QWidget {
    Q_OBJECT

public:
    explicit SearchForm(QWidget *parent = nullptr);

    /// `today` is the day at the venue.
    void setToday(QDate today);
    void setOffer(const SearchOffer &offer);
    /// Text and order, which have no field here, are kept.
    void setQuery(const ConcertQuery &query);
    [[nodiscard]] ConcertQuery query() const;
    /// Whether no field contradicts another; one that does says so beside it.
    [[nodiscard]] bool isValid() const;

    [[nodiscard]] TextField *titleField() const { return m_title; }

Q_SIGNALS:
    void changed();
    /// Enter was pressed in a field.
    void submitted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void lay();
    void wire();
    void retranslate();
    void fillChoices();
    void orderWeekdays();
    void showErrors();
    void setDays(QDate from, QDate to);
    void addTexts(QVBoxLayout *column);
    void addDays(QVBoxLayout *column);
    void addRest(QVBoxLayout *column);

    ConcertQuery m_rest; ///< the parts of the query that have no field
    SearchOffer m_offer;
    QDate m_today;
    TextField *m_title;
    TextField *m_singer;
    TextField *m_venue;
    ChoiceField *m_region;
    ChoiceField *m_genre;
    DateField *m_from;
    DateField *m_to;
    Label *m_daysError;
    Chip *m_todayChip;
    Chip *m_weekendChip;
    Chip *m_monthChip;
    Label *m_weekdaysLabel;
    FlowLayout *m_weekdayRow;
    QList<Chip *> m_weekdays; ///< Monday first
    TextField *m_minPrice;
    TextField *m_maxPrice;
    ChoiceField *m_state;
    ChoiceField *m_age;
    ChoiceField *m_seats;
    QCheckBox *m_favourites;
};

} // namespace universe
