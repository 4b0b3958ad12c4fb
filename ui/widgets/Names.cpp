#include "ui/widgets/Names.h"

#include "app/core/LocalName.h"

#include <QHash>
#include <QLocale>

namespace universe::format {

using namespace Qt::StringLiterals;

namespace {

bool isKorean() { return QLocale().language() == QLocale::Korean; }

using Words = QHash<QString, QString>;

// The catalogue writes these in Korean. They are no texts of ours: the server finds them by either word.
const Words &englishRegions() {
    static const Words words{
        {u"서울"_s, u"Seoul"_s},    {u"부산"_s, u"Busan"_s},   {u"대구"_s, u"Daegu"_s},     {u"인천"_s, u"Incheon"_s},
        {u"광주"_s, u"Gwangju"_s},  {u"대전"_s, u"Daejeon"_s}, {u"울산"_s, u"Ulsan"_s},     {u"세종"_s, u"Sejong"_s},
        {u"경기"_s, u"Gyeonggi"_s}, {u"강원"_s, u"Gangwon"_s}, {u"충북"_s, u"Chungbuk"_s},  {u"충남"_s, u"Chungnam"_s},
        {u"전북"_s, u"Jeonbuk"_s},  {u"전남"_s, u"Jeonnam"_s}, {u"경북"_s, u"Gyeongbuk"_s}, {u"경남"_s, u"Gyeongnam"_s},
        {u"제주"_s, u"Jeju"_s},
    };
    return words;
}

const Words &englishGenres() {
    static const Words words{
        {u"록"_s, u"Rock"_s},
        {u"메탈"_s, u"Metal"_s},
        {u"팝"_s, u"Pop"_s},
        {u"힙합"_s, u"Hip-hop"_s},
        {u"발라드"_s, u"Ballad"_s},
        {u"인디"_s, u"Indie"_s},
        {u"재즈"_s, u"Jazz"_s},
        {u"클래식"_s, u"Classical"_s},
        {u"뮤지컬"_s, u"Musical"_s},
        {u"뮤지컬 갈라"_s, u"Musical gala"_s},
        {u"트로트"_s, u"Trot"_s},
        {u"포크"_s, u"Folk"_s},
        {u"댄스"_s, u"Dance"_s},
        {u"페스티벌"_s, u"Festival"_s},
        {u"일렉트로닉"_s, u"Electronic"_s},
        {u"국악"_s, u"Gugak"_s},
    };
    return words;
}

} // namespace

QString name(const QString &own, const QString &english) { return texts::localName(own, english); }

QString otherName(const QString &own, const QString &english) {
    if (english.isEmpty() || english == own)
        return {};
    return isKorean() ? english : own;
}

QString region(const QString &region) { return isKorean() ? region : englishRegions().value(region, region); }

QString genre(const QString &genre) { return isKorean() ? genre : englishGenres().value(genre, genre); }

} // namespace universe::format
