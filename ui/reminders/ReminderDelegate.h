#pragma once

#include <QStyledItemDelegate>

namespace universe {

class Reminders;

/// Paints a row of Reminders: an icon and a colour for its kind, title and singers, and a dot while it is unread.
class ReminderDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ReminderDelegate(const Reminders &reminders, QObject *parent = nullptr);

    static constexpr int rowHeight = 84;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    const Reminders &m_reminders;
};

} // namespace universe
