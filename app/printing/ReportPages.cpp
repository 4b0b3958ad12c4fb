#include "app/printing/ReportPages.h"

#include "app/tickets/PrintedText.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace universe {

namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportPages)
};

// All below in tenths of a millimetre, in which sizes of letters are whole numbers.
constexpr double tenthsPerInch = 254;
constexpr double rollWidth = 800;
constexpr double longestRoll = 30'000; ///< what is longer goes on in another strip
constexpr double endless = 100'000;
constexpr double shareBesideFigures = 0.64; ///< of a line's width, for its name
constexpr double shareBesideTexts = 0.28;

struct Look {
    double margin;
    int title;
    int heading;
    int body;
    double gap;       ///< between sections
    double signature; ///< room for one
    bool isNarrow;
};

Look lookFor(double width) {
    constexpr double narrow = 1200;
    return width < narrow ? Look{40, 52, 36, 32, 30, 200, true} : Look{200, 70, 44, 36, 50, 220, false};
}

/// Writes from the top down. With a device it begins a new page where one is full; without one it only measures.
class Writer {
public:
    Writer(QPainter &painter, QSizeF page, QPagedPaintDevice *device)
        : m_painter(painter)
        , m_page(page)
        , m_look(lookFor(page.width()))
        , m_device(device)
        , m_y(m_look.margin) {
        m_scratch.begin(&m_nothing);
    }

    bool write(const PrintedReport &report) {
        text(report.title, m_look.title, QFont::Bold);
        text(report.copy, m_look.body, QFont::Normal);
        for (const PrintedReport::Section &section : report.sections) {
            // A heading is not left alone at the end of a page.
            m_y += m_look.gap;
            const double first = section.lines.isEmpty() ? 0 : height(section.lines.first(), section.hasTexts);
            if (!makeRoom(1.6 * m_look.heading + first))
                return false;
            rule();
            text(section.heading, m_look.heading, QFont::Bold);
            for (const PrintedReport::Line &line : section.lines) {
                if (!makeRoom(height(line, section.hasTexts)))
                    return false;
                m_y += draw(m_painter, line, section.hasTexts, m_y);
            }
        }
        return sign(report.signatures);
    }

    [[nodiscard]] double bottom() const { return m_y + m_look.margin; }

private:
    [[nodiscard]] double width() const { return m_page.width() - 2 * m_look.margin; }

    void text(const QString &words, int size, QFont::Weight weight) {
        m_y += writeText(m_painter, {m_look.margin, m_y, width(), endless}, words,
                         {.largest = size, .smallest = size, .weight = weight});
    }

    void rule() {
        m_painter.fillRect(QRectF(m_look.margin, m_y, width(), 2), Qt::black);
        m_y += m_look.body * 0.3;
    }

    double draw(QPainter &painter, const PrintedReport::Line &line, bool hasTexts, double y) const {
        const double share = line.value.isEmpty() ? 1 : hasTexts ? shareBesideTexts : shareBesideFigures;
        const double left = width() * share;
        const TextLook look{.largest = m_look.body, .smallest = m_look.body};
        TextLook figures = look;
        figures.align = Qt::AlignRight;
        const double name = writeText(painter, {m_look.margin, y, left, endless}, line.name, look);
        const double value =
            writeText(painter, {m_look.margin + left, y, width() - left, endless}, line.value, figures);
        return std::max(name, value);
    }

    double height(const PrintedReport::Line &line, bool hasTexts) { return draw(m_scratch, line, hasTexts, 0); }

    bool makeRoom(double wanted) {
        const bool fits = m_y + wanted <= m_page.height() - m_look.margin;
        if (fits || !m_device || m_y <= m_look.margin)
            return true;
        m_y = m_look.margin;
        return m_device->newPage();
    }

    /// Each has a line to write on: side by side, or one below the other on a roll.
    bool sign(const QStringList &signatures) {
        if (signatures.isEmpty())
            return true;
        m_y += m_look.gap;
        const auto columns = m_look.isNarrow ? 1 : signatures.size();
        const auto rows = (signatures.size() + columns - 1) / columns;
        if (!makeRoom(double(rows) * m_look.signature))
            return false;
        const double between = columns > 1 ? m_look.gap : 0;
        const double each = (width() - double(columns - 1) * between) / double(columns);
        for (qsizetype i = 0; i < signatures.size(); ++i) {
            const double x = m_look.margin + double(i % columns) * (each + between);
            const qsizetype row = i / columns;
            const double y = m_y + double(row) * m_look.signature;
            writeText(m_painter, {x, y, each, endless}, signatures[i],
                      {.largest = m_look.body, .smallest = m_look.body});
            m_painter.fillRect(QRectF(x, y + m_look.signature * 0.8, each, 2), Qt::black);
        }
        m_y += double(rows) * m_look.signature;
        return true;
    }

    QPainter &m_painter;
    QSizeF m_page;
    Look m_look;
    QPagedPaintDevice *m_device;
    double m_y;
    QImage m_nothing{1, 1, QImage::Format_RGB32}; ///< what is only measured is written here
    QPainter m_scratch;
};

double heightOnRoll(const PrintedReport &report) {
    QImage nothing(1, 1, QImage::Format_RGB32);
    QPainter painter(&nothing);
    Writer writer(painter, {rollWidth, endless}, nullptr);
    writer.write(report);
    return std::min(std::ceil(writer.bottom()), longestRoll);
}

} // namespace

bool printReport(QPagedPaintDevice &device, const PrintedReport &report) {
    const QSizeF page = device.pageLayout().fullRect(QPageLayout::Millimeter).size() * 10;
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double dots = device.logicalDpiX() / tenthsPerInch;
    painter.scale(dots, dots);
    return Writer(painter, page, &device).write(report) && painter.end();
}

QByteArray reportAsPdf(const PrintedReport &report, Paper paper) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(report.title);
    writer.setCreator(ReportText::tr("My Universe"));
    writer.setPageSize(paper == Paper::A4 ? QPageSize(QPageSize::A4)
                                          : QPageSize(QSizeF(rollWidth, heightOnRoll(report)) / 10,
                                                      QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    return printReport(writer, report) ? bytes : QByteArray();
}

} // namespace universe
