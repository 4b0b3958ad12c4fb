#pragma once

#include "app/models/calendar/CalendarDayModel.h"
#include "ui/posters/PosterStore.h"

#include <QStyledItemDelegate>

namespace universe {

/// Paints one entry of a day: when, the poster, what, where, the sale status, the heart.
class EntryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit EntryDelegate(QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static QRect heartRect(const QRect &item);
    static PosterStore::Wanted posterOf(const ConcertSummary &concert, double ratio);
    /// The shape of an entry that is still being loaded. `light` is between 0 and 1 and pulses.
    static void paintSkeleton(QPainter &painter, const QRect &item, double light);
    static int height();
    /// The entry in one sentence, for screen readers.
    static QString description(const CalendarEntry &entry, SaleStatus status, CalendarMode mode, const QDateTime &now);

private:
    void paintWhen(QPainter &painter, const QRect &rect, const CalendarEntry &entry) const;
    void paintWords(QPainter &painter, const QRect &rect, const CalendarEntry &entry, SaleStatus status) const;
};

} // namespace universe
