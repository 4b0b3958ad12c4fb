#pragma once

#include "app/models/editing/SaleFlaws.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace universe {

class Button;
class Label;
class PhaseRow;

/// How a concert is sold: the phases of its sale, one below the other, to write in.
class PhaseRows : public QWidget {
    Q_OBJECT

public:
    explicit PhaseRows(QWidget *parent = nullptr);

    /// As ConcertField::Sale has it.
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// Where a phase that is added begins, if it is the first, and ends.
    void setBooking(const QString &opens, const QString &closes);
    /// Whether the sale has opened: then none is added or removed, and only some of it may be another one.
    void setOpened(bool opened, const std::function<bool(int row, SaleColumn column)> &mayChange);
    void setHelper(const QString &helper);
    void setError(const QString &error);
    /// Says these at their fields, and takes the focus to the first when it gets it.
    void showFlaws(const QList<SaleFlaw> &flaws);
    [[nodiscard]] PhaseRow *row(int row) const { return m_rows.at(row); }
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] Button *addButton() const { return m_add; }
    [[nodiscard]] Label *message() const { return m_message; }
    void retranslate();

Q_SIGNALS:
    void textChanged();

private:
    void add();
    void addRow(const QStringList &texts);
    void remove(PhaseRow *row);
    void number();
    void showMessage();

    QList<PhaseRow *> m_rows;
    QString m_opens;
    QString m_closes;
    bool m_opened = false;
    QString m_helper;
    QString m_error;
    Label *m_label;
    QVBoxLayout *m_lines;
    Label *m_message;
    Button *m_add;
};

} // namespace universe
