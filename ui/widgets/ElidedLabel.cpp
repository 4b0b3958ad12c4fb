#include "ui/widgets/ElidedLabel.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace universe {

ElidedLabel::ElidedLabel(TextRole role, const QString &text, Tone tone, QWidget *parent)
    : Label(role, {}, tone, parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setText(text);
}

void ElidedLabel::setText(const QString &text) {
    m_full = text;
    setAccessibleName(text);
    updateToolTip();
    updateGeometry();
    update();
}

void ElidedLabel::setMaximumLines(int lines) {
    m_lines = lines;
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const { return {fontMetrics().horizontalAdvance(m_full) + 2, fontMetrics().height()}; }

QSize ElidedLabel::minimumSizeHint() const {
    return {std::min(fontMetrics().horizontalAdvance(m_full) + 2, fontMetrics().height() * 4), fontMetrics().height()};
}

int ElidedLabel::heightForWidth(int width) const {
    const auto lines = linesOf(m_full, font(), width, m_lines).size();
    return int(std::max<qsizetype>(lines, 1)) * fontMetrics().lineSpacing();
}

QStringList ElidedLabel::linesOf(const QString &text, const QFont &font, int width, int maximum) {
    const QFontMetrics metrics(font);
    if (maximum <= 1)
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        if (lines.size() == maximum - 1) {
            lines << metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

void ElidedLabel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const QStringList lines = linesOf(m_full, font(), width(), m_lines);
    const int spacing = fontMetrics().lineSpacing();
    int y = (height() - int(lines.size()) * spacing) / 2;
    for (const QString &line : lines) {
        painter.drawText(QRect(0, y, width(), spacing),
                         int((alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter), line);
        y += spacing;
    }
}

void ElidedLabel::resizeEvent(QResizeEvent *event) {
    Label::resizeEvent(event);
    updateToolTip();
}

void ElidedLabel::updateToolTip() {
    const QStringList lines = linesOf(m_full, font(), width(), m_lines);
    setToolTip(!lines.isEmpty() && lines.last().endsWith(QChar(0x2026)) ? m_full : QString());
}

} // namespace universe
