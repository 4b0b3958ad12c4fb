#include "ui/plans/HallDelegate.h"

#include "app/core/Text.h"
#include "app/models/plans/HallList.h"
#include "ui/plans/PlanText.h"
#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Typography.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Names.h"

#include <QPainter>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 64;

const Hall &hallAt(const QModelIndex &index) { return static_cast<const HallList *>(index.model())->at(index.row()); }

} // namespace

QString HallDelegate::nameOf(const QModelIndex &index) {
    const Hall &hall = hallAt(index);
    QString name = texts::isolated(format::name(hall.name, hall.nameEn)) + u", "_s + planText::hall(hall);
    if (hall.isGenerated)
        name += u", "_s + tr("Made-up plan");
    return name;
}

void HallDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const Hall &hall = hallAt(index);
    const Colors &c = colors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(2, 2, -2, -2);
    if (option.state & QStyle::State_Selected)
        paintBox(*painter, box, metrics::radiusM, c.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        paintBox(*painter, box, metrics::radiusM, c.hover);
    QRect text = option.rect.adjusted(metrics::spaceM, metrics::spaceXs, -metrics::spaceM, -metrics::spaceXs);
    if (hall.isGenerated) {
        const QString badge = tr("Made-up plan");
        const int width = QFontMetrics(font(TextRole::CaptionStrong)).horizontalAdvance(badge) + 2 * metrics::spaceS;
        Badge::paint(*painter, QPointF(text.right() - width, option.rect.center().y() - metrics::badgeHeight / 2.0),
                     badge, Tone::Warning);
        text.setRight(text.right() - width - metrics::spaceS);
    }
    const QFont strong = font(TextRole::BodyStrong);
    const QFont plain = font(TextRole::Caption);
    QString name = format::name(hall.name, hall.nameEn);
    if (const QString other = format::otherName(hall.name, hall.nameEn); !other.isEmpty())
        name += u"  "_s + other;
    painter->setFont(strong);
    painter->setPen(c.text);
    painter->drawText(QRect(text.left(), text.top(), text.width(), text.height() / 2), Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(strong).elidedText(name, Qt::ElideRight, text.width()));
    painter->setFont(plain);
    painter->setPen(c.textMuted);
    painter->drawText(QRect(text.left(), text.center().y(), text.width(), text.height() / 2),
                      Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(plain).elidedText(planText::hall(hall), Qt::ElideRight, text.width()));
    painter->restore();
}

QSize HallDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {200, rowHeight}; }

} // namespace universe
