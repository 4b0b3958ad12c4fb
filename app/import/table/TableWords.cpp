#include "app/import/table/TableWords.h"

#include <QRegularExpression>
#include <QtAlgorithms>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr qsizetype longestName = 60;
constexpr qsizetype longestRegion = 40;

/// Where names are told apart: by the mark that is least likely within one.
QStringList splitNames(const QString &text) {
    static const std::array separators{
        QRegularExpression(u"[;\\n]"_s),      QRegularExpression(u"\\|"_s), QRegularExpression(u"[,、，]"_s),
        QRegularExpression(u"\\s[/／]\\s"_s), QRegularExpression(u"\\+"_s),
    };
    for (const QRegularExpression &separator : separators)
        if (text.contains(separator))
            return text.split(separator);
    return {text};
}

/// A name without the part in brackets before or behind it.
QString withoutRole(const QString &text) {
    static const QRegularExpression behind(u"\\s*[(（\\[][^()（）\\[\\]]*[)）\\]]$"_s);
    static const QRegularExpression before(u"^[(（\\[][^()（）\\[\\]]*[)）\\]]\\s+"_s);
    QString name = text.simplified();
    name.remove(behind).remove(before);
    return name.trimmed();
}

bool isName(const QString &name) { return name.size() <= longestName && name.count(u'(') <= 1; }

} // namespace

void TableReading::keepText(const QString &key, const QString &field) const {
    const QString text = value(key);
    concert.texts.append(u"%1: %2"_s.arg(columns.header(key), text));
    concert.remarks.append({field, Reason::because("not understood, and kept as text: \"%1\"").arg(text.left(200))});
}

std::optional<ForeignShow> TableReading::day(const QString &key) const {
    return readStart(value(key), start.ordersOf(key));
}

std::optional<ForeignFlaw> TableReading::ambiguity(const QString &key) const {
    const QString text = value(key);
    const auto possible = ordersOf(text);
    if (!possible || qPopulationCount(possible->toInt()) < 2 || readDays(text, start.ordersOf(key)))
        return {};
    return ForeignFlaw{
        key, Reason::because("\"%1\" may be two days: nothing in its column says whether day or month comes first")
                 .arg(text.left(200))};
}

Reason flawOfCell(const QString &text) {
    static const QStringList errors{u"#N/A"_s,    u"#NAME?"_s, u"#REF!"_s, u"#VALUE!"_s,
                                    u"#DIV/0!"_s, u"#NUM!"_s,  u"#NULL!"_s};
    if (text.startsWith(u'#') && errors.contains(text))
        return Reason::because("the table has the error %1 there").arg(text);
    return text.contains(QChar::Null) ? Reason::because("the character U+0000") : Reason();
}

std::optional<QStringList> readSingers(const QString &text) {
    constexpr qsizetype longest = 20'000; // the server takes 200 singers
    QStringList singers;
    if (text.size() > longest)
        return {};
    for (const QString &part : splitNames(text)) {
        static const QRegularExpression columns(u"\\S\\s{2,}\\S"_s);
        const QString name = withoutRole(part);
        if (!isName(name) || part.trimmed().contains(columns))
            return {};
        if (!name.isEmpty() && !singers.contains(name))
            singers.append(name);
    }
    return singers;
}

QString readRegion(const QString &text) {
    static const std::array<std::pair<QString, QString>, 21> provinces{{
        {u"서울"_s, u"서울"_s},   {u"부산"_s, u"부산"_s},   {u"대구"_s, u"대구"_s},   {u"인천"_s, u"인천"_s},
        {u"광주"_s, u"광주"_s},   {u"대전"_s, u"대전"_s},   {u"울산"_s, u"울산"_s},   {u"세종"_s, u"세종"_s},
        {u"경기"_s, u"경기"_s},   {u"강원"_s, u"강원"_s},   {u"충청북"_s, u"충북"_s}, {u"충청남"_s, u"충남"_s},
        {u"전라북"_s, u"전북"_s}, {u"전라남"_s, u"전남"_s}, {u"경상북"_s, u"경북"_s}, {u"경상남"_s, u"경남"_s},
        {u"제주"_s, u"제주"_s},   {u"충북"_s, u"충북"_s},   {u"충남"_s, u"충남"_s},   {u"전북"_s, u"전북"_s},
        {u"전남"_s, u"전남"_s},
    }};
    static const QRegularExpression suffix(u"(특별시|광역시|특별자치시|특별자치도|도|시)?$"_s);
    const QString place = text.simplified();
    const QString first = place.section(u' ', 0, 0);
    for (const auto &[word, region] : provinces)
        if (first.startsWith(word) && suffix
                                          .match(first, word.size(), QRegularExpression::NormalMatch,
                                                 QRegularExpression::AnchorAtOffsetMatchOption)
                                          .hasMatch())
            return region;
    static const QRegularExpression number(u"\\d"_s);
    return place.size() > longestRegion || place.contains(number) ? QString() : place;
}

} // namespace universe
