#pragma once

#include "app/core/Cancellation.h"

#include <QWidget>

class QGridLayout;

namespace universe {

/// What cancelling costs, a line a step, and when it is free after booking.
class FeeTable : public QWidget {
    Q_OBJECT

public:
    explicit FeeTable(QWidget *parent = nullptr);

    /// `freeHours` and `freeUntilDaysBefore` as in Concert; no hours say nothing of it.
    void setFees(const QList<FeeStep> &fees, int freeHours = 0, int freeUntilDaysBefore = 0);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFees();

    QList<FeeStep> m_fees;
    int m_freeHours = 0;
    int m_freeUntilDaysBefore = 0;
    QGridLayout *m_grid;
};

} // namespace universe
