#include "ui/account/CardRow.h"

#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Typography.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/ElidedLabel.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace universe {

namespace {

constexpr int cardHeight = 116;
constexpr int gap = metrics::spaceS;
constexpr int inset = metrics::spaceM;

QRect cardOf(const QRect &item) { return item.adjusted(0, 0, 0, -gap); }

void paintLine(QPainter &painter, const QRectF &rect, const QString &text, TextRole role, const QColor &ink,
               Qt::Alignment alignment = Qt::AlignLeft) {
    const QFont face = font(role);
    painter.setFont(face);
    painter.setPen(ink);
    painter.drawText(rect, int(alignment | Qt::AlignVCenter),
                     QFontMetricsF(face).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

CardRowDelegate::CardRowDelegate(RowOf rowOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_rowOf(std::move(rowOf)) {}

QRect CardRowDelegate::actionRect(const QRect &item) {
    const QRect card = cardOf(item);
    return {card.right() - inset - metrics::touchTarget + 1, card.center().y() - metrics::touchTarget / 2,
            metrics::touchTarget, metrics::touchTarget};
}

PosterStore::Wanted CardRowDelegate::posterOf(const PosterSubject &subject, double ratio) {
    return posterAt(subject, {metrics::posterThumbWidth, metrics::posterThumbHeight}, metrics::radiusS, ratio);
}

QSize CardRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const {
    return {metrics::fieldMaxWidth, cardHeight + gap};
}

void CardRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const Colors &c = colors();
    const CardRow row = m_rowOf(index);
    const QRectF card = cardOf(option.rect);
    const bool over = option.state & QStyle::State_MouseOver;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBox(*painter, card, metrics::radiusL,
             row.chosen ? c.accentSoft
             : over     ? c.hover
                        : c.surface,
             row.chosen ? c.accentText : c.border);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        paintFocusRing(*painter, card, metrics::radiusL);

    const QRectF picture(card.left() + inset, card.top() + inset, metrics::posterThumbWidth,
                         metrics::posterThumbHeight);
    painter->setOpacity(row.dim ? 0.5 : 1);
    if (row.picture) {
        const auto wanted = posterOf(*row.picture, painter->device()->devicePixelRatioF());
        drawPoster(*painter, picture, PosterStore::instance().find(wanted), *row.picture, metrics::radiusS, false);
    } else {
        paintBox(*painter, picture, metrics::radiusS, c.accentSoft);
        paintIcon(*painter, row.symbol,
                  QRectF(QPointF(), QSizeF(metrics::iconL, metrics::iconL))
                      .translated(picture.center() - QPointF(metrics::iconL / 2.0, metrics::iconL / 2.0)),
                  c.accentText);
    }
    painter->setOpacity(1);

    double right = card.right() - inset;
    if (row.action) {
        const QRectF action = actionRect(option.rect);
        const QColor ink = row.actionTone == Tone::Danger ? c.danger : c.textMuted;
        paintIcon(*painter, *row.action, action.adjusted(11, 11, -11, -11), ink);
        right = action.left();
    }
    if (!row.value.isEmpty()) {
        const double width = QFontMetricsF(font(TextRole::BodyStrong)).horizontalAdvance(row.value) + 2;
        paintLine(*painter, QRectF(right - metrics::spaceS - width, card.top(), width, card.height()), row.value,
                  TextRole::BodyStrong, row.dim ? c.textMuted : c.text, Qt::AlignRight);
        right -= width + metrics::spaceS;
    }
    paintWords(
        *painter,
        QRectF(QPointF(picture.right() + metrics::spaceM, card.top()), QPointF(right - metrics::spaceM, card.bottom())),
        row);
    painter->restore();
}

void CardRowDelegate::paintWords(QPainter &painter, const QRectF &rect, const CardRow &row) const {
    const Colors &c = colors();
    const double heading = QFontMetricsF(font(TextRole::Heading)).height();
    const double line = QFontMetricsF(font(TextRole::Body)).height();
    const int lines = int(!row.first.isEmpty()) + int(!row.second.isEmpty());
    const double all = heading + metrics::spaceXxs + lines * (line + 2);
    double y = rect.center().y() - all / 2;
    double titleWidth = rect.width();
    if (!row.badge.isEmpty()) {
        const double badge =
            QFontMetricsF(font(TextRole::CaptionStrong)).horizontalAdvance(row.badge) + 2 * (metrics::spaceXs + 2);
        const double wanted = QFontMetricsF(font(TextRole::Heading)).horizontalAdvance(row.title) + 1;
        titleWidth = std::min(wanted, rect.width() - badge - metrics::spaceXs);
        Badge::paint(painter, {rect.left() + titleWidth + metrics::spaceXs, y + (heading - metrics::badgeHeight) / 2},
                     row.badge, row.badgeTone);
    }
    paintLine(painter, QRectF(rect.left(), y, titleWidth, heading), row.title, TextRole::Heading,
              row.dim ? c.textMuted : c.text);
    y += heading + metrics::spaceXxs;
    if (!row.first.isEmpty()) {
        paintLine(painter, QRectF(rect.left(), y, rect.width(), line), row.first, TextRole::Body,
                  row.dim ? c.textMuted : c.text);
        y += line + 2;
    }
    paintLine(painter, QRectF(rect.left(), y, rect.width(), line), row.second, TextRole::Body, c.textMuted);
}

CardListView::CardListView(CardRowDelegate::RowOf rowOf, QWidget *parent)
    : PosterList(parent)
    , m_delegate(new CardRowDelegate(std::move(rowOf), this)) {
    setItemDelegate(m_delegate);
}

std::optional<PosterStore::Wanted> CardListView::posterOf(const QModelIndex &index) const {
    const CardRow row = m_delegate->rowOf(index);
    if (!row.picture)
        return {};
    return CardRowDelegate::posterOf(*row.picture, devicePixelRatioF());
}

bool CardListView::isOnSpot(const QPoint &point, const QModelIndex &index) const {
    return index.isValid() && m_delegate->rowOf(index).action &&
           CardRowDelegate::actionRect(visualRect(index)).contains(point);
}

/// All that the card shows.
QString CardListView::itemName(int item) const {
    const CardRow row = m_delegate->rowOf(model()->index(item, 0));
    QStringList parts{row.title, row.badge, row.first, row.second, row.value};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString CardListView::spotName(int item) const {
    const CardRow row = m_delegate->rowOf(model()->index(item, 0));
    return row.action ? row.actionText : QString();
}

void CardListView::keyPressEvent(QKeyEvent *event) {
    const QModelIndex index = currentIndex();
    if (index.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT opened(index);
    else if (index.isValid() && event->key() == Qt::Key_Delete && m_delegate->rowOf(index).action)
        Q_EMIT spotPressed(index);
    else
        PosterList::keyPressEvent(event);
}

bool CardListView::viewportEvent(QEvent *event) {
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        if (isOnSpot(help->pos(), index))
            QToolTip::showText(help->globalPos(), m_delegate->rowOf(index).actionText, viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return PosterList::viewportEvent(event);
}

} // namespace universe
