#include "app/models/plans/RowLabels.h"

#include <array>

namespace universe {

namespace {

QString letters(int n) {
    QString label;
    for (++n; n > 0; n = (n - 1) / 26)
        label.prepend(QChar(u'A' + char16_t((n - 1) % 26)));
    return label;
}

/// 가 나 다 … 하, then with the next vowel as in the numbers of cars: 거 너 …, 고 노 …
QString hangul(int n) {
    constexpr std::array initials{0, 2, 3, 5, 6, 7, 9, 11, 12, 14, 15, 16, 17, 18}; // without the doubled ones
    constexpr std::array vowels{0, 4, 8, 13, 18, 20};
    constexpr int syllables = int(initials.size() * vowels.size());
    const auto initial = size_t(n) % initials.size();
    const auto vowel = size_t(n % syllables) / initials.size();
    const QChar syllable(char16_t(0xAC00 + initials.at(initial) * 588 + vowels.at(vowel) * 28));
    return n < syllables ? QString(syllable) : syllable + QString::number(n / syllables + 1);
}

} // namespace

QString rowLabel(RowLabels labels, int n) {
    switch (labels) {
    case RowLabels::Numbers:
        return QString::number(n + 1);
    case RowLabels::Letters:
        return letters(n);
    case RowLabels::Hangul:
        return hangul(n);
    }
    Q_UNREACHABLE();
}

QStringList nextRowLabels(RowLabels labels, const QStringList &present, int count) {
    int next = 0;
    for (int n = 0; n < present.size() + 1; ++n) {
        if (present.contains(rowLabel(labels, n)))
            next = n + 1;
    }
    QStringList added;
    for (int n = next; added.size() < count; ++n) {
        if (const QString label = rowLabel(labels, n); !present.contains(label))
            added.append(label);
    }
    return added;
}

} // namespace universe
