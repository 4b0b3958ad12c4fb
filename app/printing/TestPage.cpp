#include "app/printing/TestPage.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace universe {

namespace {

struct TestPageText {
    Q_DECLARE_TR_FUNCTIONS(TestPage)
};

constexpr double dotsPerMillimetre = 1200 / 25.4;
constexpr QSizeF rollSize(80, 100);

void drawText(QPainter &painter, const QRectF &where, double height, const QString &text) {
    QFont font;
    font.setPixelSize(int(height * dotsPerMillimetre));
    painter.setFont(font);
    painter.drawText(QRectF(where.topLeft() * dotsPerMillimetre, where.size() * dotsPerMillimetre),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
}

void paint(QPainter &painter, const QString &printer, QSizeF size) {
    constexpr double margin = 4;
    constexpr double inside = 8;
    const auto draw = [&painter](const QRectF &box) {
        painter.drawRect(QRectF(box.topLeft() * dotsPerMillimetre, box.size() * dotsPerMillimetre));
    };
    painter.setPen(QPen(Qt::black, 0.3 * dotsPerMillimetre));
    draw({margin, margin, size.width() - 2 * margin, size.height() - 2 * margin});
    const double width = size.width() - 2 * inside;
    drawText(painter, {inside, 10, width, 8}, 6, TestPageText::tr("Test page"));
    drawText(painter, {inside, 22, width, 12}, 4, printer);
    drawText(painter, {inside, 36, width, 8}, 4,
             QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat));
    drawText(painter, {inside, 46, width, 16}, 4,
             TestPageText::tr("The frame is 4 mm from each edge, and the ruler is 60 mm long."));
    // The ruler, in steps of 5 mm.
    constexpr double rulerLength = 60;
    constexpr double step = 5;
    const double left = (size.width() - rulerLength) / 2;
    for (int i = 0; i * step < rulerLength; ++i) {
        painter.setBrush(i % 2 == 0 ? Qt::black : Qt::white);
        draw({left + i * step, 68, step, 4});
    }
    // Greys, which a roll of thermal paper renders as dots.
    constexpr int greys = 6;
    for (int i = 0; i < greys; ++i) {
        const int grey = 255 * i / (greys - 1);
        painter.setBrush(QColor(grey, grey, grey));
        draw({left + i * rulerLength / greys, 78, rulerLength / greys, 10});
    }
}

} // namespace

QByteArray testPage(const QString &printer, Paper paper) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    writer.setTitle(TestPageText::tr("Test page"));
    writer.setPageSize(paper == Paper::A4 ? QPageSize(QPageSize::A4)
                                          : QPageSize(rollSize, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    paint(painter, printer, writer.pageLayout().fullRect(QPageLayout::Millimeter).size());
    painter.end();
    return bytes;
}

} // namespace universe
