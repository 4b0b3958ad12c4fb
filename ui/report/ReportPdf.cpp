#include "ui/report/ReportPdf.h"

#include "app/tickets/PrintedText.h"
#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Typography.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>

#include <algorithm>
#include <numeric>

namespace universe {

namespace {

struct ReportPdf {
    Q_DECLARE_TR_FUNCTIONS(ReportPdf)
};

constexpr double pixelsPerInch = 96;
constexpr double margin = 15; ///< millimetres
constexpr double rowHeight = 22;
constexpr double titleHeight = 38;
constexpr double paperFoot = 28;
constexpr double columnGap = 12;
constexpr int manyColumns = 7; ///< that want the paper on its side

/// How wide each column wants to be; the first has the longest words and gives way.
QList<double> wantedWidths(const Sheet &sheet) {
    constexpr double widestFirst = 280;
    const QFontMetricsF metrics(tabularFont(TextRole::CaptionStrong));
    QList<double> widths;
    for (qsizetype column = 0; column < sheet.columns.size(); ++column) {
        double widest = metrics.horizontalAdvance(sheet.columns[column].name);
        for (qsizetype row = 0; row < sheet.rows.size(); ++row)
            widest = std::max(widest, metrics.horizontalAdvance(sheet.text(row, column)));
        widths << (column == 0 ? std::min(widest, widestFirst) : widest) + columnGap;
    }
    return widths;
}

/// Paints line by line, on a new page when one is full.
class Printing {
public:
    Printing(QPdfWriter &writer, const ReportPaper &paper)
        : m_writer(writer)
        , m_paper(paper)
        , m_colors(lightColors()) {}

    bool run() {
        if (!m_painter.begin(&m_writer))
            return false;
        // Where columns want more than the paper has, all is smaller.
        m_widths = wantedWidths(m_paper.sheet);
        const double wanted = std::accumulate(m_widths.cbegin(), m_widths.cend(), 0.0);
        const double dots = m_writer.logicalDpiX() / pixelsPerInch;
        const double scale = std::min(dots, m_writer.width() / std::max(wanted, 1.0));
        m_area = QRectF(QPointF(), QSizeF(m_writer.width(), m_writer.height()) / scale);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.scale(scale, scale);
        if (!m_widths.isEmpty())
            m_widths[0] += m_area.width() - wanted;
        const bool isWhole = head() && table();
        foot();
        return isWhole && m_painter.end();
    }

private:
    void text(const QRectF &box, const QFont &face, const QColor &ink, const QString &words,
              Qt::Alignment align = Qt::AlignLeft) {
        const int size = face.pixelSize();
        writeText(
            m_painter, box, words,
            {.largest = size, .smallest = size, .weight = QFont::Weight(face.weight()), .ink = ink, .align = align});
    }

    /// As an image: names may have emoji, which a document does not take as text (PrintedText).
    [[nodiscard]] QImage chartImage(QSizeF size) const {
        constexpr double fineness = 3;
        QImage image((size * fineness).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(fineness, fineness);
        m_paper.chart->paint(painter, QRectF(QPointF(), size), m_colors);
        return image;
    }

    bool head() {
        text({0, m_y, m_area.width(), titleHeight}, font(TextRole::Title), m_colors.text, m_paper.title);
        m_y += titleHeight;
        for (const QString &fact : m_paper.facts) {
            text({0, m_y, m_area.width(), rowHeight}, font(TextRole::Caption), m_colors.textMuted, fact);
            m_y += rowHeight;
        }
        m_y += metrics::spaceM;
        if (m_paper.chart) {
            const double height = std::min<double>(m_paper.chart->height(), m_area.height() / 2);
            const QRectF box(0, m_y, m_area.width(), height);
            m_painter.drawImage(box, chartImage(box.size()));
            m_y += height + metrics::spaceL;
        }
        return true;
    }

    void line(const QFont &face, const QColor &color, const std::function<QString(qsizetype)> &cell) {
        double x = 0;
        for (qsizetype column = 0; column < m_widths.size(); ++column) {
            const double width = m_widths[column];
            const bool isNumber = Sheet::isNumber(m_paper.sheet.columns[column].kind);
            text({x, m_y, width - columnGap / 2, rowHeight}, face, color, cell(column),
                 isNumber ? Qt::AlignRight : Qt::AlignLeft);
            x += width;
        }
        m_y += rowHeight;
    }

    void names() {
        line(font(TextRole::CaptionStrong), m_colors.textMuted,
             [this](qsizetype column) { return m_paper.sheet.columns[column].name; });
        m_painter.setPen(QPen(m_colors.borderStrong, 1));
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_area.width(), m_y));
    }

    bool table() {
        if (m_y + 3 * rowHeight > m_area.height() - paperFoot && !nextPage())
            return false;
        names();
        const Sheet &sheet = m_paper.sheet;
        for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
            if (m_y + rowHeight > m_area.height() - paperFoot) {
                if (!nextPage())
                    return false;
                names();
            }
            const bool isTotal = sheet.hasTotal && row == sheet.rows.size() - 1;
            line(tabularFont(isTotal ? TextRole::CaptionStrong : TextRole::Caption), m_colors.text,
                 [&sheet, row](qsizetype column) { return sheet.text(row, column); });
        }
        return true;
    }

    void foot() {
        text({0, m_area.height() - rowHeight, m_area.width(), rowHeight}, font(TextRole::Caption), m_colors.textMuted,
             ReportPdf::tr("My Universe, page %1").arg(m_page), Qt::AlignRight);
    }

    bool nextPage() {
        foot();
        if (!m_writer.newPage())
            return false;
        ++m_page;
        m_y = 0;
        return true;
    }

    QPdfWriter &m_writer;
    const ReportPaper &m_paper;
    const Colors &m_colors;
    QPainter m_painter;
    QRectF m_area;
    QList<double> m_widths;
    double m_y = 0;
    int m_page = 1;
};

} // namespace

QByteArray reportAsPdf(const ReportPaper &paper) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(paper.title);
    writer.setCreator(ReportPdf::tr("My Universe"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(paper.sheet.columns.size() > manyColumns ? QPageLayout::Landscape
                                                                       : QPageLayout::Portrait);
    writer.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
    return Printing(writer, paper).run() ? bytes : QByteArray();
}

} // namespace universe
