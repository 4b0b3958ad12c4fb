#include "tests/models/search/FakeSearch.h"

namespace universe::test {

QList<Suggestion> FakeSearch::some() {
    using enum Suggestion::Kind;
    return {{Singer, 11, u"아이유"_s, u"IU"_s},
            {Concert, 1, u"아이유 콘서트 ‘The Golden Hour’"_s, u"아이유"_s},
            {Concert, 2,
             u"2026 아이유 앙코르 콘서트 ‘스물다섯, 서른하나 그리고 우리가 함께 지나온 모든 계절에게 보내는 편지’"_s,
             u"아이유, 폴킴, 잔나비, 실리카겔, 새소년, 국카스텐, 혁오, 검정치마, 백예린, 선우정아"_s},
            {Singer, 12, u"아이브"_s, u"IVE"_s},
            {Concert, 3, u"서울 아이스링크 겨울 음악회"_s, u"서울시립교향악단"_s},
            {Venue, 21, u"아이파크몰 라이브홀"_s, u"서울"_s},
            {Venue, 22, u"KBS아트홀 아이콘"_s, {}}};
}

SearchCalls FakeSearch::calls() {
    SearchCalls c;
    c.suggest = [this](const QString &text) {
        return reply<QList<Suggestion>>(u"suggest %1"_s.arg(text), [this, text] {
            return text.contains(u"없") ? QList<Suggestion>() : suggestions;
        });
    };
    c.count = [this](const ConcertQuery &query) {
        return reply<ConcertCount>(u"count"_s, [this, query] {
            counted = query;
            return ConcertCount{concerts};
        });
    };
    c.offer = [this] { return reply<SearchOffer>(u"offer"_s, [this] { return offer; }); };
    c.savedSearches = [this] { return reply<QList<SavedSearch>>(u"saved"_s, [this] { return saved; }); };
    c.saveSearch = [this](const QString &name, const ConcertQuery &query) {
        return reply<Done>(u"save %1"_s.arg(name), [this, name, query] {
            saved << SavedSearch{saved.size() + 1, name, query};
            return Done();
        });
    };
    c.deleteSavedSearch = [this](qint64 id) {
        return reply<Done>(u"forget %1"_s.arg(id), [this, id] {
            saved.removeIf([id](const SavedSearch &search) { return search.id == id; });
            return Done();
        });
    };
    return c;
}

} // namespace universe::test
