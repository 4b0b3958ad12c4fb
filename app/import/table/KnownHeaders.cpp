#include "app/import/table/KnownHeaders.h"

using namespace Qt::StringLiterals;

namespace universe {

std::span<const KnownHeaders> knownHeaders() {
    static const std::array known{
        KnownHeaders{
            u"title"_s,
            u"공연명,행사명,공연행사명,공연제목,행사제목,작품명,프로그램명,제목,콘서트명,공연,행사,concertname,"
            "concerttitle,eventname,eventtitle,showname,showtitle,title,show,event,concert,name"_s},
        KnownHeaders{u"source"_s, u"source,출처"_s},
        KnownHeaders{u"source_id"_s,
                     u"sourceid,concertid,eventid,showid,공연id,공연코드,행사id,관리번호,공연번호,행사번호,id,번호,"
                     "uid,code"_s},
        KnownHeaders{u"singers"_s,
                     u"singers,singer,출연자정보,출연자,출연진,출연진정보,출연,아티스트,가수,가수명,artists,artist,"
                     "performers,performer,lineup,soloists,cast"_s},
        KnownHeaders{u"venue"_s,
                     u"공연장소,공연장,공연장명,공연시설명,시설명,행사장소,개최장소,장소,장소명,venue,venuename,hall,"
                     "concerthall,place,theater,theatre"_s},
        KnownHeaders{u"location"_s, u"location,위치"_s},
        KnownHeaders{u"region"_s,
                     u"지역,지역명,시도,시도명,region,city,자치구,구군,소재지,소재지도로명주소,도로명주소,주소,"
                     "소재지지번주소,address"_s},
        KnownHeaders{u"seats"_s, u"객석수,좌석수,객석,좌석,수용인원,seats,capacity,seatcount"_s},
        KnownHeaders{u"genre"_s, u"장르,장르명,공연장르,genre,분류,분류명,구분,eventtype,category,type"_s},
        KnownHeaders{u"age_limit"_s,
                     u"관람연령,입장연령,관람등급,관람가능연령,연령,연령제한,이용대상,관람대상,agelimit,agerestriction,"
                     "ages,age,minage"_s},
        KnownHeaders{u"running_minutes"_s,
                     u"공연시간분,러닝타임,관람시간,소요시간,상연시간,runningminutes,runningtime,runtime,"
                     "duration,durationminutes"_s},
        KnownHeaders{
            u"starts_at"_s,
            u"공연일시,행사일시,시작일시,startsat,startdatetime,datetime,dateandtime,날짜시간,공연시작일자,"
            "행사시작일자,공연시작일,행사시작일,시작일자,시작일,공연일자,공연일,행사일자,행사일,공연날짜,공연기간,"
            "행사기간,일시,날짜,일자,startdate,eventdate,concertdate,showdate,date,dates,기간,start,starts"_s},
        KnownHeaders{
            u"ends_at"_s,
            u"공연종료일자,행사종료일자,공연종료일,행사종료일,종료일자,종료일,endsat,enddate,lastday,end,ends"_s},
        KnownHeaders{
            u"time"_s,
            u"행사시작시각,공연시작시각,공연시작시간,행사시작시간,시작시각,시작시간,공연시각,공연시간,시각,시간,time,"
            "starttime,showtime,eventtime"_s},
        KnownHeaders{u"end_time"_s, u"행사종료시각,공연종료시각,공연종료시간,행사종료시간,종료시각,종료시간,endtime"_s},
        KnownHeaders{u"schedule"_s, u"공연시간안내,공연시간표,공연일정,회차정보,schedule,dtguidance"_s},
        KnownHeaders{
            u"price"_s,
            u"관람요금,관람료,이용요금,입장료,티켓가격,티켓가,티켓금액,가격,요금,금액,price,prices,ticketprice,"
            "ticketprices,admission,cost"_s},
        KnownHeaders{u"fee"_s, u"유무료,유료무료,유무료구분,유료여부,무료여부,요금정보,요금구분"_s},
        KnownHeaders{u"discounts"_s, u"할인,할인정보,할인율,할인내용,할인안내,discounts,discount,discountinfo"_s},
        KnownHeaders{u"time_zone"_s, u"시간대,표준시,표준시간대,timezone,tz,timezoneid"_s},
        KnownHeaders{u"currency"_s, u"통화,화폐,currency,currencycode"_s},
        KnownHeaders{u"booking_opens"_s,
                     u"예매시작일시,예매시작,예매시작일,예매오픈,티켓오픈,예매오픈일시,bookingopens,onsale,"
                     "onsaledate,saleopens,salestart"_s},
        KnownHeaders{u"booking_closes"_s,
                     u"예매종료일시,예매종료,예매종료일,예매마감,예매마감일시,bookingcloses,offsale,salecloses,"
                     "saleend"_s},
        KnownHeaders{u"seat_limit"_s, u"매수제한,예매제한,예매매수,1인매수,1인당매수,seatlimit,ticketlimit"_s},
        KnownHeaders{u"synopsis"_s,
                     u"줄거리,공연소개,프로그램소개,행사내용,공연내용,내용,소개,설명,synopsis,description,summary,"
                     "programme,program,works"_s},
        KnownHeaders{u"poster"_s, u"포스터,포스터이미지,대표이미지,이미지,poster,posterurl,image,imageurl"_s},
    };
    return known;
}

QString comparableHeader(const QString &header) {
    QString key = header.normalized(QString::NormalizationForm_KC).toCaseFolded();
    return key.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
}

} // namespace universe
