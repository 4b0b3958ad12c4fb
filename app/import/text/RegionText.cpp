#include "app/import/text/RegionText.h"

#include "app/import/text/PlainText.h"

#include <algorithm>
#include <array>

namespace universe {

QString koreanRegion(const QString &address) {
    struct Region {
        QStringView beginning;
        QStringView name;
    };
    constexpr std::array regions{
        Region{u"서울", u"서울"},     Region{u"부산", u"부산"}, Region{u"대구", u"대구"},     Region{u"인천", u"인천"},
        Region{u"광주", u"광주"},     Region{u"대전", u"대전"}, Region{u"울산", u"울산"},     Region{u"세종", u"세종"},
        Region{u"경기", u"경기"},     Region{u"강원", u"강원"}, Region{u"충청북도", u"충북"}, Region{u"충북", u"충북"},
        Region{u"충청남도", u"충남"}, Region{u"충남", u"충남"}, Region{u"전라북도", u"전북"}, Region{u"전북", u"전북"},
        Region{u"전라남도", u"전남"}, Region{u"전남", u"전남"}, Region{u"경상북도", u"경북"}, Region{u"경북", u"경북"},
        Region{u"경상남도", u"경남"}, Region{u"경남", u"경남"}, Region{u"제주", u"제주"},
    };
    // What may stand behind the short name: "서울시", "강원특별자치도". A town called so ("광주시") is in a province.
    constexpr std::array<QStringView, 6> endings{u"", u"특별시", u"광역시", u"특별자치시", u"특별자치도", u"도"};
    const QString plain = plainText(address);
    const QStringView first = QStringView(plain).first(qMax<qsizetype>(plain.indexOf(u' '), 0));
    const QStringView word = first.isEmpty() ? QStringView(plain) : first;
    for (const Region &region : regions) {
        if (!word.startsWith(region.beginning))
            continue;
        const QStringView ending = word.sliced(region.beginning.size());
        if (std::ranges::find(endings, ending) != endings.end() || word == u"서울시")
            return region.name.toString();
    }
    return {};
}

} // namespace universe
