#include "app/import/text/LengthText.h"
#include "app/import/text/PlainText.h"

#include <algorithm>
#include <array>

namespace universe {

namespace {

constexpr int school = 7;
constexpr int middleSchool = 13;
constexpr int highSchool = 16;
constexpr int adult = 19;

/// What a rule ends with that says nothing more.
void dropEnding(QStringView &text) {
    constexpr std::array<QStringView, 16> endings{
        u".",    u"가능합니다", u"가능",   u"관람가", u"관람",     u"입장가", u"입장",    u"이용가",
        u"이용", u"만",         u"누구나", u"관객",   u"admitted", u"only",   u"welcome", u"show"};
    for (bool dropped = true; dropped;) {
        dropped = false;
        for (const QStringView ending : endings) {
            if (text.size() <= ending.size() || !text.endsWith(ending))
                continue;
            text.chop(ending.size());
            dropped = true;
        }
    }
}

/// The age that a word stands for.
std::optional<int> namedAge(QStringView rule) {
    struct Named {
        QStringView word;
        int age;
    };
    constexpr std::array names{Named{u"전체", 0},
                               Named{u"전체연령", 0},
                               Named{u"전연령", 0},
                               Named{u"모든연령", 0},
                               Named{u"연령제한없음", 0},
                               Named{u"나이제한없음", 0},
                               Named{u"제한없음", 0},
                               Named{u"누구나", 0},
                               Named{u"시민누구나", 0},
                               Named{u"모든시민", 0},
                               Named{u"모두", 0},
                               Named{u"allages", 0},
                               Named{u"everyone", 0},
                               Named{u"allages.", 0},
                               Named{u"noagelimit", 0},
                               Named{u"noagerestriction", 0},
                               Named{u"초등학생이상", school},
                               Named{u"초등생이상", school},
                               Named{u"초등학교이상", school},
                               Named{u"초등학생부터", school},
                               Named{u"취학아동이상", school},
                               Named{u"취학아동부터", school},
                               Named{u"미취학아동입장불가", school},
                               Named{u"미취학아동관람불가", school},
                               Named{u"미취학아동불가", school},
                               Named{u"미취학아동은입장불가", school},
                               Named{u"미취학입장불가", school},
                               Named{u"미취학관람불가", school},
                               Named{u"중학생이상", middleSchool},
                               Named{u"중학생부터", middleSchool},
                               Named{u"고등학생이상", highSchool},
                               Named{u"고등학생부터", highSchool},
                               Named{u"청소년관람불가", adult},
                               Named{u"청소년입장불가", adult},
                               Named{u"청소년이용불가", adult},
                               Named{u"미성년자관람불가", adult},
                               Named{u"미성년자입장불가", adult},
                               Named{u"성인", adult},
                               Named{u"성인이상", adult},
                               Named{u"adults", adult}};
    for (const Named &named : names) {
        if (rule == named.word)
            return named.age;
    }
    return {};
}

/// "만13세이상", "36개월이상", "18+", "ages18andover", "8세미만입장불가"
std::optional<int> countedAge(QStringView rule) {
    constexpr int monthsOfYear = 12;
    takeWord(rule, {u"만", u"ages", u"aged", u"age", u"over", u"minimumage"});
    takeWord(rule, {u":"});
    const int number = takeNumber(rule);
    if (number < 0)
        return {};
    if (takeWord(rule, {u"개월"}))
        return rule == u"이상" || rule == u"부터" ? std::optional((number + monthsOfYear - 1) / monthsOfYear)
                                                  : std::nullopt;
    takeWord(rule, {u"세", u"살", u"years", u"year", u"yrs", u"yo"});
    takeWord(rule, {u"old", u"ofage"});
    constexpr std::array<QStringView, 14> onwards{u"",         u"이상",    u"부터",    u"+",     u"-",
                                                  u"&over",    u"&up",     u"andover", u"andup", u"andolder",
                                                  u"andabove", u"orolder", u"orover",  u"&older"};
    constexpr std::array<QStringView, 4> below{u"미만불가", u"미만입장불가", u"미만관람불가", u"미만이용불가"};
    if (std::ranges::find(onwards, rule) != onwards.end() || std::ranges::find(below, rule) != below.end())
        return number;
    return {};
}

/// A note may say the same in other words, or in years of birth, but nothing else of an age.
bool saysAnotherAge(const QString &plain, int age) {
    const qsizetype open = plain.indexOf(u'(');
    const QString note = open < 0 ? QString() : squeezed(plain.sliced(open));
    QStringView rest = note;
    while (!rest.isEmpty()) {
        const int number = takeNumber(rest);
        if (number >= 0 && number != age &&
            (rest.startsWith(u'세') || rest.startsWith(u"개월") || rest.startsWith(u'+')))
            return true;
        if (number < 0)
            rest = rest.sliced(1);
    }
    return (note.contains(u"초등") && age != school) || (note.contains(u"중학") && age != middleSchool) ||
           note.contains(u"성인") || note.contains(u"제외");
}

} // namespace

std::optional<int> readAgeLimit(const QString &text) {
    constexpr int greatest = 99;
    const QString plain = plainText(text);
    const QString bare = squeezed(withoutNotes(plain));
    std::optional<int> age = namedAge(bare);
    if (!age) {
        QStringView rule = bare;
        dropEnding(rule);
        age = namedAge(rule);
        if (!age)
            age = countedAge(rule);
    }
    if (!age || *age > greatest || saysAnotherAge(plain, *age))
        return {};
    return age;
}

} // namespace universe
