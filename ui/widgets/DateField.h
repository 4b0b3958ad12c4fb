#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QCalendarWidget;

namespace universe {

class Button;
class Label;
class Menu;

/// A day or none, with its name above: chosen from a month that opens below, cleared by the cross or by Delete.
class DateField : public QWidget {
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// Sets the text that is shown while no day is chosen.
    void setEmptyText(const QString &text);
    [[nodiscard]] std::optional<QDate> date() const { return m_date; }
    void setDate(std::optional<QDate> date);
    /// The day on which the month opens while none is chosen.
    void setStart(QDate day) { m_start = day; }

    [[nodiscard]] Button *button() const { return m_button; }
    [[nodiscard]] Button *clearButton() const { return m_clear; }
    /// The month that is open; null while it is closed.
    [[nodiscard]] QCalendarWidget *calendar() const;

Q_SIGNALS:
    /// The viewer has chosen or cleared the day.
    void chosen();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void choose(std::optional<QDate> date);
    void showDate();
    void placeClear();

    std::optional<QDate> m_date;
    QDate m_start;
    QString m_emptyText;
    Label *m_label;
    Button *m_button;
    Button *m_clear;
    Menu *m_menu = nullptr;
};

} // namespace universe
