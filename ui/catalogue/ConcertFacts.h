#pragma once

#include "app/models/catalogue/ConcertController.h"

#include <QWidget>

class QGridLayout;

namespace universe {

class Badge;
class Button;
class Card;
class Chip;
class FeeTable;
class FlowLayout;
class Label;

/// Title, singers, facts, prices and synopsis of a concert.
class ConcertFacts : public QWidget {
    Q_OBJECT

public:
    explicit ConcertFacts(ConcertController &controller, QWidget *parent = nullptr);

    /// Puts something that belongs to the prices below them.
    void addBelowPrices(QWidget *widget);
    /// The singers' names, which lead to their pages.
    [[nodiscard]] QList<Chip *> singerChips() const { return m_singers; }
    /// The heart beside each name.
    [[nodiscard]] QList<Button *> singerHearts() const { return m_hearts; }

Q_SIGNALS:
    void singerToggled(universe::SingerId id);
    void singerChosen(universe::SingerId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showConcert();
    void showSingers();
    void addSinger();
    void showFacts();
    void showPrices();
    void showFees();

    ConcertController &m_controller;
    Label *m_kind;
    Label *m_title;
    QWidget *m_singerRow;
    QList<Chip *> m_singers;
    QList<Button *> m_hearts;
    QWidget *m_facts;
    Card *m_prices;
    Label *m_pricesHeading;
    QWidget *m_priceRows = nullptr;
    Label *m_fuel;
    Card *m_feeCard;
    Label *m_feesHeading;
    FeeTable *m_fees;
    Label *m_synopsisHeading;
    Label *m_synopsis;
};

} // namespace universe
