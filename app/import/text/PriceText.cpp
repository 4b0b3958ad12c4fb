#include "app/import/text/PriceText.h"

#include "app/import/text/AudienceText.h"
#include "app/import/text/GradeText.h"
#include "app/import/text/PlainText.h"
#include "app/import/text/PricePieces.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

/// Less than a hundred won is no price, but thousands or a day.
bool isPrice(double amount, const QString &currency) {
    constexpr double leastWon = 100;
    return currency != u"KRW" || amount == 0 || amount >= leastWon;
}

enum class Said { Nothing, Free, Undecided };

/// What words say at their end without an amount, which is taken away.
Said takeSaid(QString &words) {
    constexpr std::array<QStringView, 14> isFree{
        u"무료입장", u"무료공연", u"무료관람",       u"무료 관람",  u"무료 입장",      u"무료 공연", u"무료 초대",
        u"무료초대", u"무료",     u"free admission", u"free entry", u"free of charge", u"no charge", u"free"};
    constexpr std::array<QStringView, 18> isUndecided{
        u"미정",     u"추후공지",        u"추후 공지",        u"추후공개", u"추후 공개", u"추후 안내",
        u"추후안내", u"추후 작성예정",   u"추후 결정",        u"추후결정", u"공지예정",  u"공지 예정",
        u"유료",     u"to be announced", u"to be determined", u"t.b.a.",   u"tba",       u"tbd"};
    const auto takeEnd = [&words](QStringView end) {
        const QChar before = words.size() > end.size() ? words[words.size() - end.size() - 1] : u' ';
        const bool isWord = isHangul(end[0]) || !before.isLetterOrNumber();
        if (!isWord || !words.endsWith(end, Qt::CaseInsensitive))
            return false;
        words = words.chopped(end.size()).trimmed();
        return true;
    };
    if (std::ranges::any_of(isFree, takeEnd))
        return Said::Free;
    return std::ranges::any_of(isUndecided, takeEnd) ? Said::Undecided : Said::Nothing;
}

/// The prices of the pieces one after the other.
class Items {
public:
    Items(QList<PricePiece> pieces, QString currency)
        : m_pieces(std::move(pieces))
        , m_currency(std::move(currency)) {}

    /// False where any piece was not understood.
    bool read() {
        while (m_place < m_pieces.size()) {
            if (!readOne())
                return false;
        }
        return unite();
    }

    QList<ForeignPrice> prices;
    bool isRange = false;
    bool isByAudience = false;

private:
    [[nodiscard]] const PricePiece *at(qsizetype place, PricePiece::Kind kind) const {
        return place < m_pieces.size() && m_pieces[place].kind == kind ? &m_pieces[place] : nullptr;
    }

    bool readOne() {
        using Kind = PricePiece::Kind;
        if (at(m_place, Kind::Separator)) {
            ++m_place;
            return true;
        }
        const PricePiece *words = at(m_place, Kind::Words);
        if (words && joinAudience())
            return true;
        if (at(m_place + (words ? 1 : 0), Kind::Amount))
            return readAmount(words ? words->text : QString());
        return words && readWords(words->text);
    }

    /// "어린이, 청소년 5,000원": who pays may be several.
    bool joinAudience() {
        using Kind = PricePiece::Kind;
        PricePiece &words = m_pieces[m_place];
        if (!at(m_place + 1, Kind::Separator) || !at(m_place + 2, Kind::Words) ||
            readAudience(words.text) == Audience::None)
            return false;
        m_place += 2;
        m_pieces[m_place].text.prepend(words.text + u',');
        return true;
    }

    /// "R석 50,000원", "$45 - $90", "학생 5000원 할인", "2만원(성인)"
    bool readAmount(const QString &words) {
        using Kind = PricePiece::Kind;
        m_place += words.isEmpty() ? 1 : 2;
        const AmountText &amount = m_pieces[m_place - 1].amount;
        const PricePiece *behind = at(m_place, Kind::Words);
        if (behind && (behind->text == u"할인" || behind->text.startsWith(u"할인 "))) {
            ++m_place;
            return behind->text == u"할인" && skipNotes();
        }
        if (behind && isRangeMark(behind->text) && at(m_place + 1, Kind::Amount))
            return readRange(words, amount, m_pieces[m_place + 1].amount);
        const PricePiece *note = words.isEmpty() ? at(m_place, Kind::Note) : nullptr;
        const QString payer = note ? note->text : words;
        const Audience audience = readAudience(payer);
        if (audience != Audience::None)
            return readPayer(payer, audience, amount);
        const auto grade = readGrade(words);
        m_hasNameless = m_hasNameless || (grade && grade->isEmpty() && !words.contains(u'석'));
        return grade && skipNotes() && add(*grade, amount.value, amount.currency);
    }

    /// "성인(만 19세 이상) 10,000원", "학생 5,000원 (13-18세)". "일반" alone may be a grade beside a better one.
    bool readPayer(const QString &payer, Audience audience, const AmountText &amount) {
        const auto grade = readGrade(payer);
        isByAudience = isByAudience || audience == Audience::Reduced || !grade;
        while (at(m_place, PricePiece::Kind::Note) && readAudience(m_pieces[m_place].text) != Audience::None)
            ++m_place;
        if (!skipNotes())
            return false;
        if (audience == Audience::Reduced) {
            m_mostReduced = std::max(m_mostReduced, amount.value);
            return isPrice(amount.value, amount.currency.isEmpty() ? m_currency : amount.currency);
        }
        m_payers.append(grade.value_or(payer));
        return add(m_payers.last(), amount.value, amount.currency);
    }

    bool readRange(const QString &words, const AmountText &lowest, const AmountText &highest) {
        m_place += 2;
        const auto grade = readGrade(words);
        const QString currency = !lowest.currency.isEmpty() ? lowest.currency : highest.currency;
        const bool isOne = highest.currency.isEmpty() || highest.currency == currency;
        // A number alone is a price only where the sentence says so: else it may be a day, or a telephone's.
        const bool isSure = lowest.isSure || highest.isSure;
        if (!grade || !grade->isEmpty() || !prices.isEmpty() || !isOne || !isSure || lowest.value > highest.value ||
            m_place < m_pieces.size() || !isPrice(lowest.value, currency))
            return false;
        isRange = lowest.value < highest.value;
        prices = priceRange(lowest.value, highest.value, currency);
        return true;
    }

    /// "전석무료", "R석 미정", "서초구민 50% 할인"
    bool readWords(QString words) {
        ++m_place;
        const QString note = takeLastNote(words);
        const Said said = takeSaid(words);
        if (said == Said::Nothing)
            return isDiscount(words) && note.isEmpty();
        if (said == Said::Free && note.isEmpty() && readAudience(words) == Audience::Reduced) {
            isByAudience = true;
            return skipNotes();
        }
        const auto grade = readGrade(words);
        if (!grade || (!note.isEmpty() && !isHarmlessNote(note)) || !skipNotes())
            return false;
        if (said == Said::Free)
            return add(*grade, 0, {});
        prices.append({*grade, {}, m_currency});
        return true;
    }

    static QString takeLastNote(QString &words) {
        const qsizetype open = words.endsWith(u')') ? words.indexOf(u'(') : -1;
        if (open < 0)
            return {};
        QString note = words.sliced(open + 1).chopped(1);
        words = words.first(open).trimmed();
        return note;
    }

    bool skipNotes() {
        while (const PricePiece *note = at(m_place, PricePiece::Kind::Note)) {
            if (!isHarmlessNote(note->text) && !isOfReduced(note->text))
                return false;
            ++m_place;
        }
        return true;
    }

    /// "(학생 10,000원)"
    bool isOfReduced(const QString &note) {
        Items inner(pricePieces(note, m_currency).value_or(QList<PricePiece>()), m_currency);
        inner.read();
        const bool isReduced = inner.m_place == inner.m_pieces.size() && inner.isByAudience && inner.prices.isEmpty();
        isByAudience = isByAudience || isReduced;
        m_mostReduced = std::max(m_mostReduced, inner.m_mostReduced);
        return isReduced;
    }

    bool add(const QString &grade, double amount, const QString &currency) {
        constexpr qsizetype mostGrades = 100;
        prices.append({grade, amount, currency.isEmpty() ? m_currency : currency});
        return prices.size() <= mostGrades && isPrice(amount, prices.last().currency);
    }

    /// The same grade twice is one. It cannot cost two prices. Beside other grades, all seats are the others; a price
    /// that stands there without a name is anybody's.
    bool unite() {
        if (prices.isEmpty() || (isByAudience && !takePayersAsAll()))
            return false;
        QList<ForeignPrice> united;
        for (const ForeignPrice &price : prices) {
            const auto same = std::ranges::find(united, price.grade, &ForeignPrice::grade);
            if (same != united.end() && *same != price)
                return false;
            if (same == united.end())
                united.append(price);
        }
        const bool hasAll = std::ranges::any_of(united, [](const auto &price) { return price.grade.isEmpty(); });
        prices = united;
        return !hasAll || united.size() == 1 || !m_hasNameless;
    }

    /// The full price is that of all seats. Whether it is that of a grade's, too, beside grades is not said; and where
    /// children pay more than who brings them, neither is what a seat costs.
    bool takePayersAsAll() {
        if (m_mostReduced > std::ranges::max(prices, {}, &ForeignPrice::amount).amount.value_or(0))
            return false;
        if (m_payers.isEmpty())
            return std::ranges::none_of(
                prices, [](const ForeignPrice &price) { return readAudience(price.grade) != Audience::None; });
        return std::ranges::all_of(
            prices, [this](ForeignPrice &price) { return m_payers.contains(std::exchange(price.grade, QString())); });
    }

    QList<PricePiece> m_pieces;
    QString m_currency;
    QStringList m_payers; ///< of full prices
    double m_mostReduced = 0;
    qsizetype m_place = 0;
    bool m_hasNameless = false;
};

} // namespace

QList<ForeignPrice> priceRange(double lowest, double highest, const QString &currency) {
    if (lowest == highest)
        return {{{}, lowest, currency}};
    return {{amountText(lowest, currency), lowest, currency}, {amountText(highest, currency), highest, currency}};
}

PriceText readPrices(const QString &text, const QString &currency) {
    if (text.trimmed().isEmpty())
        return {};
    const QString plain = plainText(text);
    const auto pieces = pricePieces(plain, currency);
    Items items(pieces.value_or(QList<PricePiece>()), currency);
    if (plain.isEmpty() || !pieces || !items.read())
        return {{}, text.trimmed()};
    return {items.prices, {}, items.isRange, items.isByAudience};
}

} // namespace universe
