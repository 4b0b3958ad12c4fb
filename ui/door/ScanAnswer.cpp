#include "ui/door/ScanAnswer.h"

#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Typography.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/Announcement.h"

#include <QPainter>

#include <algorithm>

namespace universe {

namespace {

constexpr int smallestWidth = 420;
constexpr int smallestHeight = 300;
constexpr int edge = 10;
constexpr int stripHeight = 52;
constexpr int stripText = 30;
constexpr int arrows = 2;           ///< at each end of the way out
constexpr double symbolShare = 0.3; ///< of the height
constexpr double wordShare = 0.17;
constexpr double placeShare = 0.085;
constexpr double detailShare = 0.05;
constexpr int largestSymbol = 220;
constexpr int smallestDetail = 18;

QFont sized(TextRole role, double pixels) {
    QFont sized = font(role);
    sized.setPixelSize(int(pixels));
    return sized;
}

/// As large as it may be, and no wider than there is room.
QFont fitting(TextRole role, double pixels, const QString &text, int width) {
    QFont fitted = sized(role, pixels);
    if (const int needed = QFontMetrics(fitted).horizontalAdvance(text); needed > width)
        fitted.setPixelSize(std::max(smallestDetail, int(pixels * width / needed)));
    return fitted;
}

} // namespace

ScanAnswer::ScanAnswer(QWidget *parent)
    : QWidget(parent) {
    accessibility::setRole(*this, QAccessible::AlertMessage);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize ScanAnswer::minimumSizeHint() const { return {smallestWidth, smallestHeight}; }

void ScanAnswer::show(const doorText::Words &words) {
    m_words = words;
    QStringList all{words.word, words.place};
    all << words.details;
    all.removeAll(QString());
    setAccessibleName(all.join(QStringLiteral(". ")));
    if (words.tone != Tone::Muted) // nothing is answered
        announce(*this, accessibleName());
    update();
}

void ScanAnswer::setAlone(const QString &why) {
    if (m_alone == why)
        return;
    m_alone = why;
    if (!why.isEmpty())
        announce(*this, why);
    update();
}

void ScanAnswer::setWayOut(const QString &words) {
    if (m_wayOut == words)
        return;
    m_wayOut = words;
    if (!words.isEmpty())
        announce(*this, words);
    update();
}

/// Returns where they end.
int ScanAnswer::paintStrips(QPainter &painter) const {
    int top = edge;
    const auto strip = [&](const QString &text, const QColor &ground, const QColor &ink, int inset) {
        const QRect box(edge, top, width() - 2 * edge, stripHeight);
        painter.fillRect(box, ground);
        painter.setFont(fitting(TextRole::Title, stripText, text, box.width() - 2 * (metrics::spaceM + inset)));
        painter.setPen(ink);
        painter.drawText(box, Qt::AlignCenter, text);
        top = box.bottom() + 1;
        return box;
    };
    if (!m_alone.isEmpty())
        strip(m_alone, colors().danger, colors().onDanger, 0);
    if (m_wayOut.isEmpty())
        return top;
    const QRect box = strip(m_wayOut, colors().accent, colors().onAccent, arrows * stripHeight);
    for (int i = 0; i < arrows; ++i) {
        QRect arrow(box.left() + i * stripHeight, box.top(), stripHeight, stripHeight);
        paintIcon(painter, Icon::Back, arrow.adjusted(edge, edge, -edge, -edge), colors().onAccent);
        arrow.moveRight(box.right() - i * stripHeight);
        paintIcon(painter, Icon::Forward, arrow.adjusted(edge, edge, -edge, -edge), colors().onAccent);
    }
    return top;
}

void ScanAnswer::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ToneColors tone = toneColors(m_words.tone);
    const QRectF box = QRectF(rect()).adjusted(edge / 2.0, edge / 2.0, -edge / 2.0, -edge / 2.0);
    QPen pen(tone.ink, edge);
    pen.setJoinStyle(Qt::MiterJoin);
    if (!m_alone.isEmpty())
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(tone.ground);
    painter.drawRoundedRect(box, metrics::radiusL, metrics::radiusL);

    QRect room = rect().adjusted(metrics::spaceXl, metrics::spaceL, -metrics::spaceXl, -metrics::spaceL);
    if (const int end = paintStrips(painter); end > edge)
        room.setTop(end + metrics::spaceS);
    const double symbol = std::min<double>(largestSymbol, room.height() * symbolShare);
    const QFont word = fitting(TextRole::Display, room.height() * wordShare, m_words.word, room.width());
    const QFont place = fitting(TextRole::Title, room.height() * placeShare, m_words.place, room.width());
    const QFont detail = sized(TextRole::Body, std::max<double>(smallestDetail, room.height() * detailShare));
    const QString details = m_words.details.join(u'\n');
    const int wrapped = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    const QRect detailBox =
        QFontMetrics(detail).boundingRect(QRect(0, 0, room.width(), room.height()), wrapped, details);
    const int gap = metrics::spaceS;
    const int placeHeight = m_words.place.isEmpty() ? 0 : QFontMetrics(place).height() + gap;
    const int height = int(symbol) + gap + QFontMetrics(word).height() + placeHeight +
                       (details.isEmpty() ? 0 : detailBox.height() + gap);
    double y = room.top() + std::max(0.0, (room.height() - height) / 2.0);
    paintIcon(painter, m_words.icon, QRectF(room.center().x() - symbol / 2, y, symbol, symbol), tone.ink);
    y += symbol + gap;
    const auto line = [&](const QFont &font, const QString &text, const QColor &ink, int lineHeight) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRectF(room.left(), y, room.width(), lineHeight), wrapped, text);
        y += lineHeight + gap;
    };
    line(word, m_words.word, tone.ink, QFontMetrics(word).height());
    y -= gap;
    if (!m_words.place.isEmpty())
        line(place, m_words.place, colors().text, QFontMetrics(place).height());
    line(detail, details, colors().text, std::max(0, room.bottom() - int(y)));
}

} // namespace universe
