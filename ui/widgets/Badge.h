#pragma once

#include "ui/widgets/Label.h"

#include <QWidget>

namespace universe {

/// A small fact in a pill: a sale status, a count.
class Badge : public QWidget {
    Q_OBJECT

public:
    explicit Badge(const QString &text = {}, Tone tone = Tone::Text, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    void setTone(Tone tone);

    [[nodiscard]] QSize sizeHint() const override;

    /// For delegates that paint a badge without a widget. Returns the rectangle taken, starting at `topLeft`.
    static QRectF paint(QPainter &painter, const QPointF &topLeft, const QString &text, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
};

} // namespace universe
