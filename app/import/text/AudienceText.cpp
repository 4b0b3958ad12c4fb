#include "app/import/text/AudienceText.h"

#include "app/import/text/PlainText.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

// Longer words before those that they begin with.
constexpr std::array<QStringView, 9> fullPayers{u"일반관람객", u"일반인", u"일반",   u"성인", u"어른",
                                                u"대인",       u"개인",   u"adults", u"adult"};
constexpr std::array<QStringView, 51> reducedPayers{
    u"청소년",  u"대학원생",   u"대학생",     u"초등학생",   u"중학생",   u"고등학생", u"중고등학생", u"초중고생",
    u"초중고",  u"중고생",     u"초등생",     u"고등생",     u"초등부",   u"중등부",   u"고등부",     u"초등",
    u"중등",    u"고등",       u"학생",       u"어린이",     u"아동",     u"아이",     u"영유아",     u"유아",
    u"소아",    u"소인",       u"미취학",     u"경로우대자", u"경로우대", u"경로",     u"어르신",     u"노인",
    u"장애인",  u"국가유공자", u"유공자",     u"군인",       u"예술인",   u"단체",     u"회원",       u"children",
    u"child",   u"kids",       u"students",   u"student",    u"seniors",  u"senior",   u"youths",     u"youth",
    u"members", u"member",     u"concessions"};
/// What joins them, and what only says that a price follows.
constexpr std::array<QStringView, 22> joining{
    u"입장료", u"관람료", u"관람요금", u"이용요금", u"요금", u"전석", u"또는", u"및", u"와", u"과", u"and",
    u"~",      u"-",      u"·",        u",",        u"/",    u"&",    u"(",    u")",  u"[",  u"]",  u":"};

template <size_t size>
bool takeAny(QStringView &text, const std::array<QStringView, size> &words) {
    return std::ranges::any_of(words, [&text](QStringView word) { return takeWord(text, {word}); });
}

/// "만 7세 이하", "13-18세", "36개월 미만", "2011년생부터", "강북구민": who shows by papers who they are.
bool takeProven(QStringView &text) {
    static const QRegularExpression proven(
        u"^(?:만?\\d{1,4}(?:(?:세|살|개월|년생)(?:이상|이하|미만|초과|까지|부터)?|(?=[~-]만?\\d))|"
        "[가-힣]{0,4}?(?:구민|시민|군민|도민|주민))"_s);
    const auto match = proven.match(text);
    text = text.sliced(match.capturedLength());
    return match.hasMatch();
}

} // namespace

Audience readAudience(const QString &text) {
    constexpr qsizetype longest = 60;
    const QString bare = text.size() <= longest ? squeezed(text) : QString();
    QStringView rest = bare;
    Audience audience = Audience::None;
    while (!rest.isEmpty()) {
        if (takeAny(rest, fullPayers))
            audience = Audience::Full;
        else if (takeAny(rest, reducedPayers) || takeProven(rest))
            audience = audience == Audience::Full ? audience : Audience::Reduced;
        else if (!takeAny(rest, joining))
            return Audience::None;
    }
    return audience;
}

} // namespace universe
