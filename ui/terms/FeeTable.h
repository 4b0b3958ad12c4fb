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

    void setTerms(const FeeTerms &terms);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTerms();

    FeeTerms m_terms;
    QGridLayout *m_grid;
};

} // namespace universe
