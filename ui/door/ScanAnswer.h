#pragma once

#include "ui/door/DoorText.h"

#include <QWidget>

namespace universe {

/// The answer to a scan, to be read from three metres: a colour, a shape and a word, then the seat, then what is to be
/// noticed.
class ScanAnswer : public QWidget {
    Q_OBJECT

public:
    explicit ScanAnswer(QWidget *parent = nullptr);

    /// Shows it, and has screen readers say it if it is an answer.
    void show(const doorText::Words &words);
    using QWidget::show;
    [[nodiscard]] const doorText::Words &words() const { return m_words; }
    /// Why this machine decides alone, over every answer and with a broken edge; empty: it does not.
    void setAlone(const QString &why);
    [[nodiscard]] const QString &alone() const { return m_alone; }
    /// That scans let out, over every answer, between arrows that point out; empty: they let in.
    void setWayOut(const QString &words);
    [[nodiscard]] const QString &wayOut() const { return m_wayOut; }

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int paintStrips(QPainter &painter) const;

    doorText::Words m_words;
    QString m_alone;
    QString m_wayOut;
};

} // namespace universe
