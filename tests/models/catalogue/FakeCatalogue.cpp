#include "tests/models/catalogue/FakeCatalogue.h"

#include <array>

namespace universe::test {

using namespace Qt::StringLiterals;

namespace {

struct Sample {
    QStringView title;
    QStringView singers;
    QStringView genre;
    QStringView venue;
    QStringView region;
};

constexpr std::array<Sample, 16> samples{{
    {u"아이유 콘서트 ‘The Golden Hour’", u"아이유", u"K-pop", u"서울월드컵경기장", u"서울"},
    {u"방탄소년단 월드투어 : 다시, 봄날", u"방탄소년단", u"K-pop", u"고척스카이돔", u"서울"},
    {u"봄밤", u"폴킴", u"발라드", u"올림픽홀", u"서울"},
    {u"NewJeans Fan Meeting: Bunnies Camp", u"NewJeans", u"K-pop", u"인스파이어 아레나", u"인천"},
    {u"말러 교향곡 제2번 ‘부활’", u"서울시립교향악단", u"클래식", u"롯데콘서트홀", u"서울"},
    {u"First Light", u"실리카겔", u"인디", u"예스24 라이브홀", u"서울"},
    {u"Midnight Jazz Sessions", u"나윤선", u"재즈", u"LG아트센터 서울", u"서울"},
    {u"임영웅 전국투어 콘서트 — 부산 앙코르", u"임영웅", u"트로트", u"벡스코 오디토리움", u"부산"},
    {u"잔나비 소극장 콘서트 ‘사랑하긴 했었나요 스쳐가는 인연이었나요 짧지 않은 우리 함께했던 시간들이 자꾸 내 마음을 "
     u"가둬두네’",
     u"잔나비", u"인디", u"나루아트센터", u"서울"},
    {u"AURORA", u"aespa", u"K-pop", u"KSPO DOME", u"서울"},
    {u"여름 록 페스티벌", u"국카스텐, 새소년, 실리카겔, 잔나비, 혁오", u"페스티벌", u"연세대학교 노천극장", u"서울"},
    {u"세븐틴 FOLLOW AGAIN", u"세븐틴", u"K-pop", u"고척스카이돔", u"서울"},
    {u"달의 뒷면", u"검정치마", u"록", u"명화라이브홀", u"서울"},
    {u"GRAVITY", u"빈지노", u"힙합", u"KBS스포츠월드 아레나", u"서울"},
    {u"우리가 별이었을 때", u"백예린", u"R&B", u"이화여자대학교 대강당", u"서울"},
    {u"뮤지컬 갈라: 은하철도의 밤", u"홍광호, 옥주현, 박효신", u"뮤지컬 갈라", u"샤롯데씨어터", u"서울"},
}};

/// Booking periods in every state, as hours from now.
struct Period {
    int opens;
    int closes;
    SaleState state;
    bool soldOut;
};

constexpr std::array<Period, 8> periods{{
    {-240, 400, SaleState::Open, false},
    {-100, 90, SaleState::Open, false},
    {30, 700, SaleState::Upcoming, false},
    {-300, 500, SaleState::Open, true},
    {-24, 240, SaleState::Open, false},
    {-200, 3, SaleState::Open, false},
    {-900, -2, SaleState::Closed, false},
    {-200, 300, SaleState::Cancelled, false},
}};

} // namespace

FakeCatalogue::FakeCatalogue() = default;

void FakeCatalogue::fill(int count) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    concerts.clear();
    seats.clear();
    for (int i = 0; i < count; ++i) {
        const Sample &sample = samples[size_t(i) % samples.size()];
        const Period &period = periods[size_t(i) % periods.size()];
        ConcertSummary c;
        c.id = {i + 1};
        c.title = sample.title.toString();
        c.singers = sample.singers.toString();
        c.genre = sample.genre.toString();
        c.venue = sample.venue.toString();
        c.region = sample.region.toString();
        c.bookingOpens = now.addSecs(period.opens * 3600LL);
        c.bookingCloses = now.addSecs(period.closes * 3600LL);
        c.firstShow = QDateTime(now.date().addDays(20 + i), QTime(10, 0), Qt::UTC);
        c.lastShow = c.firstShow.addDays(i % 3);
        c.timeZone = QTimeZone("Asia/Seoul");
        c.saleState = period.state;
        c.minPrice = {44'000 + 11'000 * (i % 5)};
        c.maxPrice = {c.minPrice.coins + qint64{55'000} * (i % 2)};
        c.favourite = i % 5 == 1;
        concerts << c;
        seats.insert(c.id, {1200, period.soldOut ? 0 : 300});
    }
}

Result<ConcertPage> FakeCatalogue::search(const ConcertQuery &query, const QString &cursor, int size) const {
    QList<ConcertSummary> found;
    for (const ConcertSummary &c : concerts) {
        if (c.title.contains(query.text, Qt::CaseInsensitive) && (!query.saleState || c.saleState == *query.saleState))
            found << c;
    }
    const int from = cursor.toInt();
    const int most = size > CatalogueApi::pageSize ? size : pageSize;
    ConcertPage page{{found.mid(from, most), {}}, corrected};
    if (from + most < found.size())
        page.cursor = QString::number(from + most);
    return page;
}

CatalogueCalls FakeCatalogue::calls() {
    CatalogueCalls c;
    c.search = [this](const ConcertQuery &query, const QString &cursor, int size) {
        pagesAsked << size;
        return reply<ConcertPage>(u"search %1 %2"_s.arg(query.text, cursor).trimmed(),
                                  [this, query, cursor, size] { return search(query, cursor, size); });
    };
    c.availability = [this](const QList<ConcertId> &ids) {
        seatQuestions << ids;
        return reply<QHash<ConcertId, Availability>>(u"availability"_s, [this] { return seats; });
    };
    c.concert = [this](ConcertId) { return reply<Concert>(u"concert"_s, [this] { return concert; }); };
    c.singers = [this](ConcertId) { return reply<QList<ConcertSinger>>(u"singers"_s, [this] { return singers; }); };
    c.prices = [this](ConcertId) { return reply<QList<GradePrice>>(u"prices"_s, [this] { return prices; }); };
    c.fees = [this](ConcertId) { return reply<FeeTerms>(u"fees"_s, [this] { return fees; }); };
    c.shows = [this](ConcertId) { return reply<QList<Show>>(u"shows"_s, [this] { return shows; }); };
    c.setFavouriteConcert = [this](ConcertId id, bool favourite) {
        return reply<Done>(u"favourite %1 %2"_s.arg(id.value).arg(favourite), [] { return Done(); });
    };
    c.setFavouriteSinger = [this](SingerId id, bool favourite) {
        return reply<Done>(u"singer %1 %2"_s.arg(id.value).arg(favourite), [] { return Done(); });
    };
    return c;
}

} // namespace universe::test
