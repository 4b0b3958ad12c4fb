#pragma once

#include "ui/posters/PosterList.h"
#include "ui/style/Icons.h"
#include "ui/tickets/BookedPoster.h"
#include "ui/widgets/Label.h"

#include <QStyledItemDelegate>

#include <functional>
#include <optional>

namespace universe {

/// A card of a list: a picture, the words beside it, and one action at its end.
struct CardRow {
    std::optional<PosterSubject> picture;
    Icon symbol = Icon::Star; ///< instead of a missing picture
    QString title;
    QString first;
    QString second;
    QString badge; ///< empty: no badge
    Tone badgeTone = Tone::Muted;
    QString value; ///< before the action, such as a price
    std::optional<Icon> action;
    QString actionText; ///< tool tip and accessible name of the action
    Tone actionTone = Tone::Muted;
    bool dim = false;    ///< over, cancelled
    bool chosen = false; ///< the panel beside the list shows this card
};

/// Paints cards; `rowOf` says what stands in each.
class CardRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using RowOf = std::function<CardRow(const QModelIndex &)>;

    CardRowDelegate(RowOf rowOf, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] CardRow rowOf(const QModelIndex &index) const { return m_rowOf(index); }

    static QRect actionRect(const QRect &item);
    static PosterStore::Wanted posterOf(const PosterSubject &subject, double ratio);

private:
    void paintWords(QPainter &painter, const QRectF &rect, const CardRow &row) const;

    RowOf m_rowOf;
};

/// A list of such cards. Enter or a click opens a card; the action is pressed by itself, or by the Delete key.
class CardListView : public PosterList {
    Q_OBJECT

public:
    explicit CardListView(CardRowDelegate::RowOf rowOf, QWidget *parent = nullptr);

    [[nodiscard]] QString itemName(int item) const override;
    [[nodiscard]] QString spotName(int item) const override;

protected:
    [[nodiscard]] std::optional<PosterStore::Wanted> posterOf(const QModelIndex &index) const override;
    [[nodiscard]] bool isOnSpot(const QPoint &point, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    CardRowDelegate *m_delegate;
};

} // namespace universe
