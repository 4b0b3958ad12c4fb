#include "ui/singers/InitialStrip.h"

#include "app/models/singers/SingerIndex.h"
#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Typography.h"
#include "ui/widgets/ToolTip.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

/// The entry for all, then the letters in their order.
const QStringList &letters() {
    static const QStringList all = [] {
        QStringList list{QString()};
        for (const QChar c : u"ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ#ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s)
            list << QString(c);
        return list;
    }();
    return all;
}

constexpr int firstLatin = 16; ///< where the second line starts
constexpr int letterCount = 42;
constexpr int allWidth = 64;
constexpr int lineHeight = metrics::touchTarget;
constexpr int narrowestInOneLine = 42;
constexpr int inset = 3; ///< of what is painted in a letter's target

bool fitsOneLine(int width) { return (width - allWidth) / (letterCount - 1) >= narrowestInOneLine; }

} // namespace

InitialStrip::InitialStrip(QWidget *parent)
    : QWidget(parent) {
    setFont(universe::font(TextRole::BodyStrong));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_InputMethodEnabled); // Korean letters come by the input method
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

void InitialStrip::setInitials(const QList<SingerInitial> &initials) {
    m_initials = initials;
    replaceItems();
    retranslate();
    update();
}

void InitialStrip::setChosen(const QString &letter) {
    if (letter == m_chosen)
        return;
    m_chosen = letter;
    retranslate();
    QAccessibleEvent change(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&change);
    announceItem(*this);
    update();
}

void InitialStrip::setHere(const QString &letter) {
    if (letter == m_here)
        return;
    m_here = letter;
    update();
}

int InitialStrip::count(const QString &letter) const {
    const auto found = std::ranges::find(m_initials, letter, &SingerInitial::initial);
    return found == m_initials.end() ? 0 : found->singers;
}

bool InitialStrip::canChoose(const QString &letter) const {
    return letter.isEmpty() || (letters().contains(letter) && (m_initials.isEmpty() || count(letter) > 0));
}

void InitialStrip::choose(const QString &letter) {
    if (letter == m_chosen || !canChoose(letter))
        return;
    setChosen(letter);
    Q_EMIT letterChosen(letter);
}

// ---- geometry

QSize InitialStrip::sizeHint() const { return {allWidth + 26 * lineHeight, 2 * lineHeight}; }

QSize InitialStrip::minimumSizeHint() const { return {26 * 24, lineHeight}; }

int InitialStrip::heightForWidth(int width) const { return fitsOneLine(width) ? lineHeight : 2 * lineHeight; }

QRect InitialStrip::itemRect(int index) const {
    const bool oneLine = fitsOneLine(width());
    const int cells = oneLine ? letterCount - 1 : letterCount - firstLatin;
    const int room = oneLine ? width() - allWidth : width();
    const int cell = std::min(room / cells, lineHeight + metrics::spaceXxs);
    if (index == 0)
        return {0, 0, allWidth, lineHeight};
    if (index < firstLatin || oneLine)
        return {allWidth + (index - 1) * cell, 0, cell, lineHeight};
    return {(index - firstLatin) * cell, lineHeight, cell, lineHeight};
}

QRect InitialStrip::letterRect(const QString &letter) const { return itemRect(int(letters().indexOf(letter))); }

int InitialStrip::itemAt(const QPoint &point) const {
    for (int i = 0; i < letterCount; ++i) {
        if (itemRect(i).contains(point))
            return canChoose(letters()[i]) ? i : -1;
    }
    return -1;
}

// ---- items for assistive technology

int InitialStrip::itemCount() const { return letterCount; }

int InitialStrip::currentItem() const { return int(letters().indexOf(m_chosen)); }

bool InitialStrip::isItemEnabled(int item) const { return canChoose(letters()[item]); }

void InitialStrip::goToItem(int item) {
    setFocus(Qt::OtherFocusReason);
    pressItem(item);
}

void InitialStrip::pressItem(int item) { choose(letters()[item]); }

// ---- look

QString InitialStrip::caption(int index) const {
    return index == 0 ? tr("All", "letters of an index") : letters()[index];
}

QString InitialStrip::describe(int index) const {
    const int singers = count(letters()[index]);
    if (singers == 0)
        return caption(index);
    return tr("%1, %2", "a letter, how many singers").arg(caption(index), tr("%Ln singer(s)", nullptr, singers));
}

void InitialStrip::paintItem(QPainter &painter, int index) const {
    const Colors &c = colors();
    const QString &letter = letters()[index];
    const int left = index == 0 ? 0 : inset; // the first one stands at the page's margin
    const QRectF box = QRectF(itemRect(index)).adjusted(left, inset + 1, -inset, -inset - 1);
    const bool chosen = letter == m_chosen;
    const bool here = !letter.isEmpty() && m_chosen.isEmpty() && letter == m_here;
    if (chosen)
        paintBox(painter, box, metrics::radiusM, c.accentSoft, c.accentText);
    else if (index == m_hovered)
        paintBox(painter, box, metrics::radiusM, c.hover);
    if (chosen && m_ring && hasFocus())
        paintFocusRing(painter, box, metrics::radiusM);
    painter.setFont(font());
    painter.setPen(!canChoose(letter) ? c.textDisabled : chosen || here ? c.accentText : c.text);
    painter.drawText(box, Qt::AlignCenter, caption(index));
    if (here)
        paintBox(painter, QRectF(box.center().x() - 8, box.bottom() - 4, 16, 3), 1.5, c.accentText);
}

void InitialStrip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    for (int i = 0; i < letterCount; ++i)
        paintItem(painter, i);
}

void InitialStrip::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void InitialStrip::retranslate() {
    setAccessibleName(tr("Index of singers"));
    setAccessibleDescription(describe(std::max(0, currentItem())));
    update();
}

// ---- pointer and keyboard

bool InitialStrip::event(QEvent *event) {
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = itemAt(help->pos());
        showToolTip(help->globalPos(), index < 0 ? QString() : describe(index), this);
        return true;
    }
    return QWidget::event(event);
}

void InitialStrip::mousePressEvent(QMouseEvent *event) {
    const int index = itemAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index >= 0)
        choose(letters()[index]);
}

void InitialStrip::mouseMoveEvent(QMouseEvent *event) {
    m_hovered = itemAt(event->position().toPoint());
    setCursor(m_hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void InitialStrip::leaveEvent(QEvent *) {
    m_hovered = -1;
    update();
}

/// Moves to the next letter that can be chosen.
void InitialStrip::step(int from, int by) {
    for (int i = from; i >= 0 && i < letterCount; i += by) {
        if (canChoose(letters()[i]))
            return choose(letters()[i]);
    }
}

void InitialStrip::keyPressEvent(QKeyEvent *event) {
    m_ring = true;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return step(currentItem() - 1, -1);
    case Qt::Key_Right:
    case Qt::Key_Down:
        return step(currentItem() + 1, 1);
    case Qt::Key_Home:
        return choose({});
    case Qt::Key_End:
        return step(letterCount - 1, -1);
    default:
        break;
    }
    const bool plain = (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
    const QString letter = SingerIndex::initialOf(event->text());
    if (plain && !letter.isEmpty() && event->text().front().isPrint())
        choose(letter);
    else
        QWidget::keyPressEvent(event);
}

void InitialStrip::inputMethodEvent(QInputMethodEvent *event) {
    const QString typed = event->commitString().isEmpty() ? event->preeditString() : event->commitString();
    event->accept();
    if (typed.trimmed().isEmpty())
        return;
    QGuiApplication::inputMethod()->reset(); // one letter is all, nothing is composed here
    choose(SingerIndex::initialOf(typed));
}

void InitialStrip::focusInEvent(QFocusEvent *event) {
    if (event->reason() != Qt::ActiveWindowFocusReason)
        m_ring = showsFocus(event->reason());
    announceItem(*this);
    update();
}

} // namespace universe
