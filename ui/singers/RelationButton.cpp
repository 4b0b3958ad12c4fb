#include "ui/singers/RelationButton.h"

#include "app/core/Text.h"
#include "ui/singers/SingerAvatar.h"
#include "ui/singers/SingerText.h"
#include "ui/style/Colors.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Typography.h"
#include "ui/widgets/Names.h"

#include <QPainter>

namespace universe {

namespace {

constexpr int buttonHeight = 60;
constexpr int portraitHeight = 44;

/// Writes one line into the upper or lower half of `rect`.
void writeHalf(QPainter &painter, const QRect &rect, bool upper, TextRole role, const QColor &color,
               const QString &text) {
    const QFont face = font(role);
    const QFontMetrics metrics(face);
    const int middle = rect.center().y() + 1;
    const QRect line(rect.left(), upper ? middle - metrics.height() : middle, rect.width(), metrics.height());
    painter.setFont(face);
    painter.setPen(color);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

RelationButton::RelationButton(const SingerRelation &relation, QWidget *parent)
    : BaseButton(parent)
    , m_relation(relation) {
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

QString RelationButton::detail() const {
    if (!m_relation.current)
        return m_relation.isMember ? tr("Former member") : tr("Was a member");
    const SingerNews news = singerNews(m_relation.singer);
    if (!news.text.isEmpty())
        return news.text;
    return format::otherName(m_relation.singer.name, m_relation.singer.nameEn);
}

void RelationButton::retranslate() {
    const QString name = format::name(m_relation.singer.name, m_relation.singer.nameEn);
    setText(name);
    setAccessibleName(detail().isEmpty()
                          ? name
                          : tr("%1, %2", "a singer, a fact").arg(texts::isolated(name), texts::isolated(detail())));
    setToolTip(name);
    update();
}

QSize RelationButton::sizeHint() const { return {metrics::fieldMinWidth, buttonHeight}; }

QSize RelationButton::minimumSizeHint() const { return {portraitHeight * 2, buttonHeight}; }

bool RelationButton::event(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return BaseButton::event(event);
}

void RelationButton::paintEvent(QPaintEvent *) {
    const Colors &c = colors();
    QPainter painter(this);
    const QRectF box = rect();
    if (isDown() || underMouse())
        paintBox(painter, box, metrics::radiusM, isDown() ? c.pressed : c.hover);
    if (hasRing())
        paintFocusRing(painter, box, metrics::radiusM);
    const QRect picture(metrics::spaceXs, (height() - portraitHeight) / 2, portraitHeight, portraitHeight);
    painter.setOpacity(m_relation.current ? 1 : 0.5);
    paintAvatar(painter, picture, avatarSubject(m_relation.singer));
    painter.setOpacity(1);

    const int left = picture.right() + 1 + metrics::spaceS;
    const QRect chevron(width() - metrics::spaceXs - metrics::iconS, (height() - metrics::iconS) / 2, metrics::iconS,
                        metrics::iconS);
    paintIcon(painter, Icon::ChevronRight, chevron, c.textMuted);
    const QRect words(left, 0, chevron.left() - metrics::spaceXs - left, height());
    const bool news = m_relation.current && m_relation.singer.concertsOpen > 0;
    writeHalf(painter, words, true, TextRole::BodyStrong, m_relation.current ? c.text : c.textMuted, text());
    writeHalf(painter, words, false, TextRole::Caption, news ? c.positive : c.textMuted, detail());
}

} // namespace universe
