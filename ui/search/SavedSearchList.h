#pragma once

#include "app/core/ConcertQuery.h"

#include <QWidget>

class QVBoxLayout;

namespace universe {

class Label;
class SavedSearchModel;

/// The searches that a member keeps: a click takes one up, its cross forgets it. Hidden while there is none.
class SavedSearchList : public QWidget {
    Q_OBJECT

public:
    explicit SavedSearchList(SavedSearchModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void queryChosen(const universe::ConcertQuery &query);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRows();
    [[nodiscard]] QWidget *makeRow(int row);

    SavedSearchModel &m_model;
    Label *m_heading;
    QVBoxLayout *m_column;
    QList<QWidget *> m_rows;
};

} // namespace universe
