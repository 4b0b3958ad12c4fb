#include "ui/style/Typography.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStringList>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

struct Spec {
    int pixels;
    QFont::Weight weight;
};

Spec specOf(TextRole role) {
    switch (role) {
    case TextRole::Display:
        return {36, QFont::Bold};
    case TextRole::Title:
        return {26, QFont::Bold};
    case TextRole::Heading:
        return {18, QFont::Bold};
    case TextRole::BodyStrong:
        return {15, QFont::Bold};
    case TextRole::Caption:
        return {13, QFont::Normal};
    case TextRole::CaptionStrong:
        return {13, QFont::Bold};
    case TextRole::Mono:
        return {14, QFont::Normal};
    case TextRole::Body:
        break;
    }
    return {15, QFont::Normal};
}

/// Last of all: it has digits, too.
const QString emojiFamily = u"Noto Color Emoji"_s;

const QStringList &families() {
    static const QStringList list = [] {
        QStringList wanted{u"Pretendard"_s,          u"Noto Sans CJK KR"_s, u"Noto Sans KR"_s,
                           u"Apple SD Gothic Neo"_s, u"Malgun Gothic"_s,    u"NanumGothic"_s};
        wanted << QFontDatabase::systemFont(QFontDatabase::GeneralFont).families() << emojiFamily;
        return wanted;
    }();
    return list;
}

const QStringList &monoFamilies() {
    static const QStringList list = QStringList{u"Noto Sans Mono CJK KR"_s, u"D2Coding"_s}
                                    << QFontDatabase::systemFont(QFontDatabase::FixedFont).families() << emojiFamily;
    return list;
}

} // namespace

QFont font(TextRole role) {
    const Spec spec = specOf(role);
    QFont font;
    font.setFamilies(role == TextRole::Mono ? monoFamilies() : families());
    font.setPixelSize(spec.pixels);
    font.setWeight(spec.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (role == TextRole::Display || role == TextRole::Title)
        font.setLetterSpacing(QFont::PercentageSpacing, 98.5);
    return font;
}

// The figures of the families above already share one width. A system fallback may vary, so the mono list is asked.
QFont tabularFont(TextRole role) {
    QFont tabular = font(role);
    const QFontMetricsF metrics(tabular);
    for (QChar digit = u'1'; digit <= u'9'; digit = QChar(digit.unicode() + 1)) {
        if (!qFuzzyCompare(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(u'0'))) {
            tabular.setFamilies(monoFamilies());
            break;
        }
    }
    return tabular;
}

} // namespace universe
