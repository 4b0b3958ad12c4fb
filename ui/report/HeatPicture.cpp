#include "ui/report/HeatPicture.h"

#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Typography.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <vector>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr double cellHeight = 30;
constexpr double headHeight = 24;
constexpr double cellGap = 2;

} // namespace

HeatPicture::HeatPicture(const QStringList &lines, const QStringList &columns, const QList<QList<qint64>> &amounts)
    : m_lines(lines)
    , m_columns(columns)
    , m_amounts(amounts) {}

int HeatPicture::height() const { return int(headHeight + cellHeight * double(m_lines.size())); }

QString HeatPicture::words() const {
    struct Cell {
        qint64 amount;
        qsizetype line;
        qsizetype column;
    };
    constexpr int told = 3;
    std::vector<Cell> cells;
    for (qsizetype line = 0; line < m_amounts.size(); ++line) {
        for (qsizetype column = 0; column < m_amounts[line].size(); ++column) {
            if (m_amounts[line][column] > 0)
                cells.push_back({m_amounts[line][column], line, column});
        }
    }
    std::ranges::stable_sort(cells, std::ranges::greater(), &Cell::amount);
    QStringList words;
    for (const Cell &cell : cells) {
        if (words.size() < told)
            words << u"%1 %2: %3"_s.arg(m_lines[cell.line], m_columns[cell.column], QLocale().toString(cell.amount));
    }
    return words.join(u", "_s);
}

void HeatPicture::paint(QPainter &painter, const QRectF &area, const Colors &colors) const {
    const QFont textFont = tabularFont(TextRole::Caption);
    const QFontMetricsF widths(textFont);
    painter.setFont(textFont);
    double nameWidth = 0;
    for (const QString &line : m_lines)
        nameWidth = std::max(nameWidth, widths.horizontalAdvance(line));
    const double from = area.left() + nameWidth + metrics::spaceS;
    const double cellWidth = (area.right() - from) / double(m_columns.size());
    qint64 most = 1;
    for (const QList<qint64> &line : m_amounts)
        most = std::max(most, std::ranges::max(line));
    const bool isNarrow = widths.horizontalAdvance(m_columns.value(m_columns.size() - 1)) > cellWidth - cellGap;
    painter.setPen(colors.textMuted);
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        if (!isNarrow || column % 3 == 0)
            painter.drawText(
                QRectF(from + double(column) * cellWidth, area.top(), cellWidth * (isNarrow ? 3 : 1), headHeight),
                isNarrow ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignCenter), m_columns[column]);
    }
    for (qsizetype line = 0; line < m_lines.size(); ++line) {
        const double top = area.top() + headHeight + double(line) * cellHeight;
        painter.setPen(colors.text);
        painter.drawText(QRectF(area.left(), top, nameWidth, cellHeight), int(Qt::AlignLeft | Qt::AlignVCenter),
                         m_lines[line]);
        for (qsizetype column = 0; column < m_columns.size(); ++column) {
            const qint64 amount = m_amounts[line].value(column);
            const QRectF box(from + double(column) * cellWidth, top, cellWidth - cellGap, cellHeight - cellGap);
            // By the root, so that what is small is still told from nothing.
            const QColor fill = amount > 0
                                    ? mix(colors.accentSoft, colors.accent, std::sqrt(double(amount) / double(most)))
                                    : colors.sunken;
            painter.setPen(Qt::NoPen);
            painter.setBrush(fill);
            painter.drawRoundedRect(box, 3, 3);
            const QString text = QLocale().toString(amount);
            if (amount > 0 && widths.horizontalAdvance(text) <= box.width()) {
                painter.setPen(contrastRatio(colors.text, fill) > contrastRatio(colors.onAccent, fill)
                                   ? colors.text
                                   : colors.onAccent);
                painter.drawText(box, Qt::AlignCenter, text);
            }
        }
    }
}

} // namespace universe
