#include "ui/search/SuggestionDelegate.h"

#include "app/core/Text.h"
#include "app/models/search/SuggestionList.h"
#include "ui/style/Colors.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Typography.h"
#include "ui/widgets/Names.h"

#include <QPainter>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr int tile = metrics::compactTarget;

struct Look {
    Icon icon = Icon::Search;
    QString kind;
};

Look lookOf(const Suggestion *suggestion) {
    if (!suggestion)
        return {};
    switch (suggestion->kind) {
    case Suggestion::Kind::Concert:
        return {Icon::Ticket, SuggestionDelegate::tr("Concert")};
    case Suggestion::Kind::Singer:
        return {Icon::Person, SuggestionDelegate::tr("Singer")};
    case Suggestion::Kind::Venue:
        return {Icon::Place, SuggestionDelegate::tr("Venue")};
    }
    Q_UNREACHABLE();
}

QString titleOf(const QString &text, bool isSuggestion) {
    return isSuggestion ? text : SuggestionDelegate::tr("Search for “%1”").arg(texts::isolated(text));
}

/// The suggestion in the window's language.
Suggestion inLanguage(const Suggestion &suggestion) {
    Suggestion shown = suggestion;
    shown.text = format::name(suggestion.text, suggestion.textEn);
    switch (suggestion.kind) {
    case Suggestion::Kind::Concert:
        shown.detail = format::name(suggestion.detail, suggestion.detailEn);
        break;
    case Suggestion::Kind::Singer:
        shown.detail = format::otherName(suggestion.text, suggestion.textEn);
        break;
    case Suggestion::Kind::Venue:
        shown.detail = format::region(suggestion.detail);
        break;
    }
    return shown;
}

/// One line that ends in an ellipsis where there is no room; the part of it that was typed is bold.
void writeTitle(QPainter &painter, const QRect &rect, const QString &text, const QString &typed, const QColor &ink) {
    const QString shown = QFontMetrics(font(TextRole::BodyStrong)).elidedText(text, Qt::ElideRight, rect.width());
    const qsizetype at = typed.isEmpty() ? -1 : shown.indexOf(typed, 0, Qt::CaseInsensitive);
    const QStringList parts =
        at < 0 ? QStringList{shown}
               : QStringList{shown.left(at), shown.mid(at, typed.size()), shown.mid(at + typed.size())};
    painter.setPen(ink);
    int x = rect.left();
    for (int i = 0; i < parts.size(); ++i) {
        painter.setFont(font(i == 1 ? TextRole::BodyStrong : TextRole::Body));
        painter.drawText(QRect(x, rect.top(), rect.right() - x + 1, rect.height()), Qt::AlignVCenter, parts[i]);
        x += painter.fontMetrics().horizontalAdvance(parts[i]);
    }
}

void writeCaption(QPainter &painter, const QRect &rect, const QString &text, int alignment) {
    painter.setFont(font(TextRole::Caption));
    painter.setPen(colors().textMuted);
    painter.drawText(rect, Qt::AlignVCenter | alignment,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

QString SuggestionDelegate::description(const QModelIndex &index) {
    const QVariant data = index.data(SuggestionList::SuggestionRole);
    if (!data.isValid())
        return titleOf(index.data().toString(), false);
    const auto suggestion = inLanguage(data.value<Suggestion>());
    const QString kind = lookOf(&suggestion).kind;
    return suggestion.detail.isEmpty() ? u"%1: %2"_s.arg(kind, suggestion.text)
                                       : u"%1: %2, %3"_s.arg(kind, suggestion.text, suggestion.detail);
}

void SuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const Colors &c = colors();
    const QVariant data = index.data(SuggestionList::SuggestionRole);
    const Suggestion suggestion = inLanguage(data.value<Suggestion>());
    const Look look = lookOf(data.isValid() ? &suggestion : nullptr);
    const bool chosen = option.state & QStyle::State_Selected;
    const QRect row = option.rect;
    painter->save();
    if (chosen)
        paintBox(*painter, row, metrics::radiusM, c.accentSoft);
    const QRect square(row.left() + metrics::spaceXs, row.center().y() - tile / 2 + 1, tile, tile);
    paintBox(*painter, square, metrics::radiusS + 2, chosen ? c.raised : c.sunken);
    paintIcon(*painter, look.icon, square.adjusted(9, 9, -9, -9), chosen ? c.accentText : c.textMuted);

    QRect text = row.adjusted(square.right() - row.left() + 1 + metrics::spaceS, 0, -metrics::spaceS, 0);
    if (!look.kind.isEmpty()) {
        const int width = QFontMetrics(font(TextRole::Caption)).horizontalAdvance(look.kind) + 4;
        writeCaption(*painter, {text.right() - width + 1, text.top(), width, text.height()}, look.kind, Qt::AlignRight);
        text.setRight(text.right() - width - metrics::spaceM);
    }
    const QString typed = index.siblingAtRow(0).data().toString();
    const bool twoLines = !suggestion.detail.isEmpty();
    const QRect first = twoLines ? QRect(text.left(), text.top() + 6, text.width(), 22) : text;
    writeTitle(*painter, first, titleOf(data.isValid() ? suggestion.text : index.data().toString(), data.isValid()),
               typed, chosen ? c.accentText : c.text);
    if (twoLines)
        writeCaption(*painter, {text.left(), first.bottom() + 1, text.width(), 18}, suggestion.detail, Qt::AlignLeft);
    painter->restore();
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {0, rowHeight}; }

} // namespace universe
