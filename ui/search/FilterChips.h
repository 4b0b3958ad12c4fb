#pragma once

#include "app/core/ConcertQuery.h"

#include <QWidget>

namespace universe {

class Button;
class FlowLayout;

/// The filters in force, each of which a click takes away, and buttons for the query as a whole. Hidden while there is
/// nothing to say.
class FilterChips : public QWidget {
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    void showQuery(const ConcertQuery &query);

    [[nodiscard]] Button *clearButton() const { return m_clear; }
    [[nodiscard]] Button *saveButton() const { return m_save; }
    [[nodiscard]] Button *shareButton() const { return m_share; }

Q_SIGNALS:
    /// The query that remains when one filter, or all of them, are taken away.
    void queryChosen(const universe::ConcertQuery &query);
    void saveRequested();
    void shareRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showChips();
    void retranslate();

    ConcertQuery m_query;
    FlowLayout *m_flow;
    QList<QWidget *> m_chips;
    Button *m_clear;
    Button *m_save;
    Button *m_share;
};

} // namespace universe
