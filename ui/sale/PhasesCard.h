#pragma once

#include "app/models/catalogue/ConcertController.h"
#include "app/models/sale/ConcertPhases.h"

#include <QWidget>

class QVBoxLayout;

namespace universe {

class Button;
class Card;
class Label;

/// How a concert is sold: its phases in their order, with all that is published of them. Hidden for a concert without
/// phases, and otherwise with some room below.
class PhasesCard : public QWidget {
    Q_OBJECT

public:
    PhasesCard(ConcertController &concert, ConcertPhases &phases, QWidget *parent = nullptr);

    /// All that is said, line by line.
    [[nodiscard]] QString text() const;

    [[nodiscard]] Button *historyButton() const { return m_history; }

Q_SIGNALS:
    /// What happened in the sale so far.
    void historyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void showPhases();
    void addPhase(QVBoxLayout &rows, qsizetype index);
    void addChanges(QVBoxLayout &rows);
    [[nodiscard]] QStringList facts(const SalePhase &phase) const;

    ConcertController &m_concert;
    ConcertPhases &m_phases;
    QList<SalePhase> m_shown;
    QTimeZone m_zone;
    Card *m_card;
    Label *m_heading;
    QWidget *m_rows;
    Button *m_history;
};

} // namespace universe
