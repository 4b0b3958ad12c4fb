#include "app/import/text/GradeText.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr qsizetype longestGrade = 30;
constexpr qsizetype mostWords = 4;

template <size_t size>
bool containsAny(QStringView text, const std::array<QStringView, size> &words) {
    return std::ranges::any_of(words, [text](QStringView word) { return text.contains(word); });
}

/// All seats, or the price itself.
constexpr std::array<QStringView, 25> allSeats{
    u"전석",   u"전좌석",   u"전체", u"전체석",    u"모든 좌석", u"균일",      u"균일가", u"정가",   u"입장료",
    u"관람료", u"관람요금", u"티켓", u"티켓가",    u"티켓가격",  u"가격",      u"요금",   u"입장권", u"1인",
    u"전액",   u"1인당",    u"인당", u"all seats", u"tickets",   u"admission", u"price"};

/// Who buys, when, where, or what else is paid: no seat's grade.
constexpr std::array<QStringView, 98> noGrades{
    u"성인",   u"어른",     u"대인",    u"소인",     u"청소년", u"학생",   u"어린이",  u"아동",   u"유아",
    u"아이",   u"소아",     u"경로",    u"어르신",   u"노인",   u"장애인", u"유공자",  u"구민",   u"시민",
    u"도민",   u"군민",     u"주민",    u"회원",     u"단체",   u"군인",   u"예술인",  u"재직자", u"외국인",
    u"내국인", u"초중고",   u"미취학",  u"보호자",   u"가족",   u"예매",   u"현매",    u"현장",   u"예약",
    u"당일",   u"얼리버드", u"온라인",  u"사전",     u"평일",   u"주말",   u"주중",    u"공휴일", u"요일",
    u"조조",   u"마티네",   u"회차",    u"오전",     u"오후",   u"할인",   u"무료",    u"유료",   u"정가",
    u"부터",   u"까지",     u"이상",    u"이하",     u"별도",   u"제외",   u"포함",    u"최저",   u"최고",
    u"최소",   u"최대",     u"재료비",  u"교재비",   u"참가비", u"예약금", u"보증금",  u"수수료", u"주차",
    u"전석",   u"극장",     u"당 ",     u"adult",    u"child",  u"senior", u"student", u"member", u"advance",
    u"door",   u"early",    u"presale", u"discount", u"from ",  u"강좌",   u"수강",    u"체험",   u"프로그램",
    u"일부",   u"나머지",   u"참여비",  u"비용",     u"청년",   u"특별가", u"일반인",  u"경우"};

/// What makes the amount behind it a bound, or no more than near the price.
constexpr std::array<QStringView, 20> bounds{u"from",    u"starting", u"starting at", u"starting from", u"starts at",
                                             u"to",      u"up to",    u"as low as",   u"as high as",    u"about",
                                             u"approx",  u"approx.",  u"around",      u"ca.",           u"circa",
                                             u"minimum", u"maximum",  u"약",          u"대략",          u"내외"};

/// Digits belong to a grade only as those of a floor, a row, an area, a class or a pass: not as a day's or a number of
/// people.
bool hasForeignDigits(const QString &grade) {
    constexpr std::array<QStringView, 10> counted{u"층", u"열", u"구역", u"등", u"일권",
                                                  u"관", u"석", u"블록", u"존", u"차원"};
    for (qsizetype i = 0; i < grade.size(); ++i) {
        if (!grade[i].isDigit())
            continue;
        const bool followsLetter = i > 0 && (grade[i - 1].isLetter() || grade[i - 1] == u'#');
        qsizetype end = i;
        while (end < grade.size() && grade[end].isDigit())
            ++end;
        const QStringView behind = QStringView(grade).sliced(end);
        const bool isCounted =
            std::ranges::any_of(counted, [behind](QStringView word) { return behind.startsWith(word); });
        const bool isEnd = behind.isEmpty() || !behind[0].isLetter();
        if (!isCounted && (!followsLetter || !isEnd))
            return true;
        i = end;
    }
    return false;
}

bool isOfName(QChar c) { return c.isLetterOrNumber() || c.isMark() || u" ()[]+&-_.'#·!?"_s.contains(c); }

} // namespace

bool isDiscount(QStringView text) {
    return text.contains(u"할인") || text.contains(u'%') || text.contains(u"discount", Qt::CaseInsensitive) ||
           text.contains(u" off", Qt::CaseInsensitive);
}

std::optional<QString> readGrade(const QString &text) {
    QString grade = text.simplified();
    if (grade.isEmpty())
        return QString();
    while (!grade.isEmpty() && (grade.endsWith(u':') || grade.endsWith(u'-') || grade.endsWith(u'=')))
        grade = grade.chopped(1).trimmed();
    const QString lower = grade.toLower();
    if (grade.startsWith(u'&') || std::ranges::find(bounds, lower) != bounds.end())
        return {};
    if (std::ranges::find(allSeats, lower) != allSeats.end())
        return QString();
    grade.replace(u" 석"_s, u"석"_s);
    if (grade.size() > longestGrade || grade.count(u' ') >= mostWords || !std::ranges::all_of(grade, isOfName) ||
        std::ranges::none_of(grade, [](QChar c) { return c.isLetter(); }) || hasForeignDigits(grade) ||
        containsAny(lower, noGrades) || grade.endsWith(u'당') || grade == u"외" || isDiscount(lower))
        return {};
    return grade;
}

bool isHarmlessNote(QStringView note) {
    constexpr std::array<QStringView, 13> conditions{u"예약금", u"별도", u"제외",   u"일부",   u"한함",
                                                     u"한하",   u"추가", u"할인가", u"할인된", u"적용가",
                                                     u"적용시", u"만 ",  u"유료"};
    constexpr std::array<QStringView, 14> reservations{u"예약", u"예매", u"신청",    u"선착순",  u"초대",
                                                       u"배부", u"입장", u"자유",    u"필수",    u"추첨",
                                                       u"등록", u"rsvp", u"advance", u"required"};
    constexpr std::array<QStringView, 10> people{u"구민",   u"시민", u"회원",   u"학생", u"청소년",
                                                 u"어린이", u"유아", u"미취학", u"원",   u"경로"};
    if (containsAny(note, conditions))
        return false;
    const bool hasReservation = containsAny(note.toString().toLower(), reservations);
    return isDiscount(note) || (hasReservation && !containsAny(note, people));
}

} // namespace universe
