#include "ui/reminders/ReminderDelegate.h"

#include "app/core/Text.h"
#include "app/models/reminders/Reminders.h"
#include "ui/reminders/ReminderText.h"
#include "ui/style/Colors.h"
#include "ui/style/Icons.h"
#include "ui/style/InputMode.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Typography.h"
#include "ui/widgets/ToolTip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

namespace universe {

namespace {

constexpr int tile = metrics::touchTarget;
constexpr int dot = 8;

struct Look {
    Icon icon;
    QColor ink;
    QColor ground;
};

Look lookOf(const Reminder &reminder, const QDateTime &now) {
    const Colors &c = colors();
    switch (reminder.kind) {
    case Reminder::Kind::BookingOpens:
        return reminder.at > now ? Look{Icon::Clock, c.warning, c.warningSoft}
                                 : Look{Icon::Ticket, c.positive, c.positiveSoft};
    case Reminder::Kind::NewConcert:
        return {Icon::Star, c.accentText, c.accentSoft};
    case Reminder::Kind::ShowTomorrow:
        return {Icon::Clock, c.accentText, c.accentSoft};
    case Reminder::Kind::ShowMoved:
    case Reminder::Kind::ShowCancelled:
    case Reminder::Kind::WaitingMoved:
    case Reminder::Kind::WaitingOver:
        return {Icon::Warning, c.warning, c.warningSoft};
    case Reminder::Kind::Refund:
        return {Icon::Coin, c.positive, c.positiveSoft};
    case Reminder::Kind::DrawLost:
        return {Icon::Ticket, c.accentText, c.accentSoft};
    case Reminder::Kind::Offer:
    case Reminder::Kind::DrawWon:
    case Reminder::Kind::DrawMovedUp:
        return {Icon::Ticket, c.positive, c.positiveSoft};
    case Reminder::Kind::OfferEnding:
    case Reminder::Kind::DrawEnding:
        return {Icon::Clock, c.warning, c.warningSoft};
    }
    Q_UNREACHABLE();
}

/// Writes the text and returns the width that it took.
int writeLine(QPainter &painter, const QRect &line, TextRole role, const QColor &ink, const QString &text,
              Qt::Alignment alignment = Qt::AlignLeft) {
    painter.setFont(font(role));
    painter.setPen(ink);
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width());
    painter.drawText(line, int(alignment | Qt::AlignVCenter), shown);
    return painter.fontMetrics().horizontalAdvance(shown);
}

} // namespace

ReminderDelegate::ReminderDelegate(const Reminders &reminders, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_reminders(reminders) {}

void ReminderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const Colors &c = colors();
    const auto reminder = index.data(Reminders::ReminderRole).value<Reminder>();
    const bool unread = index.data(Reminders::UnreadRole).toBool();
    const bool current = option.state & QStyle::State_Selected;
    const QDateTime now = m_reminders.now();
    const Look look = lookOf(reminder, now);
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (current)
        paintBox(*painter, row, metrics::radiusM, c.hover);
    if (current && (option.state & QStyle::State_HasFocus) && InputMode::instance().isKeyboard())
        paintFocusRing(*painter, row, metrics::radiusM);
    const QRect square(row.left() + metrics::spaceS, row.center().y() - tile / 2 + 1, tile, tile);
    paintBox(*painter, square, metrics::radiusM, look.ground);
    paintIcon(*painter, look.icon, square.adjusted(11, 11, -11, -11), look.ink);

    QRect text = row.adjusted(square.right() - row.left() + 1 + metrics::spaceS, 0, -metrics::spaceM, 0);
    if (unread) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.accent);
        painter->drawEllipse(QRectF(text.right() - dot + 1, row.center().y() - dot / 2.0, dot, dot));
    }
    text.setRight(text.right() - dot - metrics::spaceS);
    const int top = row.top() + 10;
    const QRect first(text.left(), top, text.width(), 20);
    const int taken = writeLine(*painter, first, TextRole::CaptionStrong, look.ink, reminderKind(reminder, now));
    writeLine(*painter, first.adjusted(taken + metrics::spaceXs, 0, 0, 0), TextRole::Caption, c.textMuted,
              reminderAge(reminder.at, now), Qt::AlignRight);
    writeLine(*painter, {text.left(), top + 21, text.width(), 23}, unread ? TextRole::BodyStrong : TextRole::Body,
              c.text, texts::isolated(reminder.title));
    writeLine(*painter, {text.left(), top + 44, text.width(), 19}, TextRole::Caption, c.textMuted,
              reminderDetail(reminder));
    painter->restore();
}

QSize ReminderDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {0, rowHeight}; }

bool ReminderDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                                 const QModelIndex &index) {
    showToolTip(event->globalPos(), index.data(Qt::DisplayRole).toString(), view->viewport());
    return true;
}

} // namespace universe
