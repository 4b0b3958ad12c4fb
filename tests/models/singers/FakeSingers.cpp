#include "tests/models/singers/FakeSingers.h"

#include "app/models/singers/SingerIndex.h"

#include <array>

namespace universe::test {

using namespace Qt::StringLiterals;

namespace {

struct SingerSample {
    QStringView name;
    QStringView nameEn;
    bool group;
};

constexpr std::array<SingerSample, 30> singerSamples{{
    {u"가을방학", u"Autumn Vacation", true},
    {u"걸스데이", u"Girl's Day", true},
    {u"검정치마", u"The Black Skirts", false},
    {u"국카스텐", u"Guckkasten", true},
    {u"나윤선", u"Youn Sun Nah", false},
    {u"다비치", u"Davichi", true},
    {u"러블리즈", u"Lovelyz", true},
    {u"마마무", u"MAMAMOO", true},
    {u"방탄소년단", u"BTS", true},
    {u"백예린", u"Yerin Baek", false},
    {u"브라운 아이드 걸스", u"Brown Eyed Girls", true},
    {u"빈지노", u"Beenzino", false},
    {u"새소년", u"SE SO NEON", true},
    {u"선우정아", u"Sunwoojunga", false},
    {u"소녀시대", u"Girls' Generation", true},
    {u"실리카겔", u"Silica Gel", true},
    {u"아이유", u"IU", false},
    {u"에이핑크", u"Apink", true},
    {u"임영웅", u"Lim Young Woong", false},
    {u"잔나비", u"Jannabi", true},
    {u"최유리", u"Choi Yu Ree", false},
    {u"카더가든", u"Car, the Garden", false},
    {u"태연", u"Taeyeon", false},
    {u"폴킴", u"Paul Kim", false},
    {u"혁오", u"HYUKOH", true},
    {u"AKB48", u"AKB48", true},
    {u"MC 공전과 은하수를 여행하는 히치하이커들의 오케스트라", u"MC Revolution & The Hitchhikers' Galactic Orchestra",
     true},
    {u"NewJeans", u"NewJeans", true},
    {u"QWER", u"QWER", true},
    {u"10cm", u"10cm", false},
}};

SingerSummary sampleOf(int i, int rounds) {
    const SingerSample &sample = singerSamples[size_t(i / rounds) % singerSamples.size()];
    SingerSummary singer;
    singer.id = {i + 1};
    singer.name = sample.name.toString();
    if (i % rounds > 0)
        singer.name += u" %1"_s.arg(i % rounds + 1);
    singer.nameEn = sample.nameEn.toString();
    singer.kind = sample.group ? u"group"_s : u"person"_s;
    singer.concertsOpen = i % 3 == 0 ? 1 + i % 4 : 0;
    singer.concertsUpcoming = singer.concertsOpen + (i % 4 == 1 ? 2 : 0);
    singer.favourite = i % 5 == 1;
    return singer;
}

} // namespace

void FakeSingers::fill(int count) {
    singers.clear();
    const int rounds = std::max(1, (count + int(singerSamples.size()) - 1) / int(singerSamples.size()));
    for (int i = 0; i < count; ++i)
        singers << sampleOf(i, rounds);
}

void FakeSingers::fillGroup() {
    static_cast<SingerSummary &>(singer) = {{15}, u"소녀시대"_s, u"Girls' Generation"_s, u"group"_s, 4, 2, false};
    singer.concertsPast = 7;
    relations.clear();
    qint64 id = 200;
    const auto add = [&](const QString &name, const QString &nameEn, int open, bool current) {
        relations << SingerRelation{{{++id}, name, nameEn, u"person"_s, open, open, false}, true, current};
    };
    add(u"태연"_s, u"Taeyeon"_s, 2, true);
    add(u"써니"_s, u"Sunny"_s, 0, true);
    add(u"은하수 너머 가장 먼 별에서 노래하는 효연"_s, u"Hyoyeon who sings on the farthest star"_s, 0, true);
    add(u"유리"_s, u"Yuri"_s, 0, true);
    add(u"윤아"_s, u"Yoona"_s, 0, true);
    add(u"제시카"_s, u"Jessica"_s, 1, false);
}

Result<SingerPage> FakeSingers::find(const SingerQuery &query, const QString &cursor) const {
    if (query.favouritesOnly && !m_catalogue.member)
        return universe::failure(ErrorCode::NotLoggedIn);
    QList<SingerSummary> found;
    for (const SingerSummary &s : singers) {
        const bool named = (s.name + u' ' + s.nameEn).contains(query.text, Qt::CaseInsensitive);
        if (named && (query.kind.isEmpty() || s.kind == query.kind) && (!query.favouritesOnly || s.favourite) &&
            (query.initial.isEmpty() || SingerIndex::initialOf(s.name) == query.initial))
            found << s;
    }
    const int from = cursor.toInt();
    SingerPage page{found.mid(from, pageSize), {}};
    if (from + pageSize < found.size())
        page.cursor = QString::number(from + pageSize);
    return page;
}

SingerCalls FakeSingers::calls() {
    SingerCalls c;
    c.singers = [this](const SingerQuery &query, const QString &cursor) {
        const QString question = u"singers %1%2 %3"_s.arg(query.text, query.initial, cursor).trimmed();
        return reply<SingerPage>(question, [this, query, cursor] { return find(query, cursor); });
    };
    c.initials = [this] {
        return reply<QList<SingerInitial>>(u"initials"_s, [this] {
            QList<SingerInitial> initials;
            for (const SingerSummary &s : singers) {
                const QString initial = SingerIndex::initialOf(s.name);
                if (initials.isEmpty() || initials.last().initial != initial)
                    initials << SingerInitial{initial, 0};
                ++initials.last().singers;
            }
            return initials;
        });
    };
    c.singer = [this](SingerId) { return reply<Singer>(u"singer"_s, [this] { return singer; }); };
    c.relations = [this](SingerId) {
        return reply<QList<SingerRelation>>(u"relations"_s, [this] { return relations; });
    };
    return c;
}

} // namespace universe::test
