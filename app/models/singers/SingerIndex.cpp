#include "app/models/singers/SingerIndex.h"

#include "app/core/WhenDone.h"

#include <algorithm>
#include <numeric>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

/// The letters by the number of a syllable's first consonant, a doubled one under its single one.
constexpr QStringView firstConsonants = u"ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ";
/// The same as they are typed alone.
constexpr QStringView typedConsonants = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

} // namespace

SingerIndex::SingerIndex(SingerCalls calls, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls)) {}

void SingerIndex::load() {
    whenDone(this, m_calls.initials(), [this](const Result<QList<SingerInitial>> &answer) {
        if (!answer)
            return;
        m_initials = *answer;
        Q_EMIT changed();
    });
}

int SingerIndex::count(const QString &initial) const {
    const auto found = std::ranges::find(m_initials, initial, &SingerInitial::initial);
    return found == m_initials.end() ? 0 : found->singers;
}

int SingerIndex::total() const {
    return std::accumulate(m_initials.begin(), m_initials.end(), 0,
                           [](int sum, const SingerInitial &initial) { return sum + initial.singers; });
}

QString SingerIndex::initialOf(const QString &text) {
    const QString plain = text.normalized(QString::NormalizationForm_C).trimmed();
    if (plain.isEmpty())
        return {};
    const auto sounds = [](QChar c) { return c.isLetterOrNumber(); };
    const auto found = std::ranges::find_if(plain, sounds); // "(여자)아이들" is under ㅇ
    const QChar first = found == plain.end() ? plain.front() : *found;
    if (first >= QChar(0xAC00) && first <= QChar(0xD7A3))
        return firstConsonants[(first.unicode() - 0xAC00) / 588];
    const qsizetype typed = typedConsonants.indexOf(first);
    if (typed >= 0)
        return firstConsonants[typed];
    // An accent does not change the letter.
    const QChar letter = QString(first).normalized(QString::NormalizationForm_D).front().toUpper();
    return letter >= u'A' && letter <= u'Z' ? QString(letter) : u"#"_s;
}

} // namespace universe
