#pragma once

#include "app/models/seatmap/SeatOffers.h"

#include <QWidget>

#include <array>

class QVBoxLayout;

namespace universe {

class Button;
class ChoiceField;
class Label;
class NoOffers;
class OfferCard;
class PageScroll;
class SeatMapController;
class Stepper;

/// Choosing seats without a map, step by step: how many together, where, and which of a few offers in words.
class SeatSteps : public QWidget {
    Q_OBJECT

public:
    explicit SeatSteps(SeatMapController &controller, QWidget *parent = nullptr);

    /// Searches while these steps are in front.
    void setActive(bool active) { m_offers.setActive(active); }
    /// Only seats of this grade; none: of any.
    void setWantedGrade(std::optional<int> grade);
    void retranslate();

    [[nodiscard]] const SeatOffers &offers() const { return m_offers; }
    [[nodiscard]] Stepper *count() const { return m_count; }
    [[nodiscard]] ChoiceField *section() const { return m_section; }
    [[nodiscard]] QList<OfferCard *> cards() const { return {m_cards.begin(), m_cards.end()}; }
    [[nodiscard]] NoOffers *none() const { return m_none; }
    [[nodiscard]] Button *nextButton() const { return m_next; }

Q_SIGNALS:
    /// Seats of any grade are wanted.
    void anyGradeRequested();
    /// The viewer would rather wait for seats that come back; an empty grade is any.
    void waitRequested(int seats, const QString &grade);

private:
    void build();
    QWidget *buildWish();
    void showSections();
    void showLimit();
    void showOffers();
    void wish();
    void look(SeatWish wish);
    void take(int offer);
    void tell();
    void everywhere();

    SeatMapController &m_controller;
    SeatOffers m_offers;
    Label *m_countTitle;
    Stepper *m_count;
    ChoiceField *m_section;
    Label *m_title;
    std::array<OfferCard *, SeatOffers::atOnce> m_cards{};
    NoOffers *m_none;
    Button *m_next;
    bool m_leads = false;    ///< the keyboard goes to the next answer
    bool m_askedFor = false; ///< the viewer waits for the next answer: it is said
};

} // namespace universe
