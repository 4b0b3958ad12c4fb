#include "app/import/text/PricePieces.h"

namespace universe {

namespace {

constexpr QStringView separators = u",/|+;·•";

/// Whether an amount may begin behind this character.
bool isBoundary(QChar c) { return c.isSpace() || isHangul(c) || !c.isLetterOrNumber(); }

/// The end of what is in these brackets, which may hold others.
qsizetype endOfNote(QStringView text, QChar open, QChar close) {
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        depth += text[i] == open ? 1 : 0;
        depth -= text[i] == close ? 1 : 0;
        if (depth == 0)
            return i;
    }
    return -1;
}

/// Takes a sentence apart.
class Pieces {
public:
    Pieces(QStringView text, const QString &currency) {
        while (!text.isEmpty() && !m_isBroken)
            take(text, currency);
        flush();
    }

    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    [[nodiscard]] const QList<PricePiece> &list() const { return m_list; }

private:
    void flush() {
        if (!m_words.trimmed().isEmpty())
            m_list.append({PricePiece::Kind::Words, m_words.trimmed()});
        m_words.clear();
    }

    void take(QStringView &text, const QString &currency) {
        const QChar c = text[0];
        if (c == u'(' || c == u'[') {
            takeNote(text);
            return;
        }
        if (separators.contains(c)) {
            flush();
            m_list.append({PricePiece::Kind::Separator, c});
            text = text.sliced(1);
            return;
        }
        if (m_words.isEmpty() || isBoundary(m_words.back())) {
            if (const auto amount = takeAmount(text, rangeCurrency(currency))) {
                flush();
                m_list.append({PricePiece::Kind::Amount, {}, *amount});
                return;
            }
        }
        takeWordsAhead(text);
    }

    /// The highest price of a range is of the lowest one's currency.
    [[nodiscard]] QString rangeCurrency(const QString &usual) const {
        const bool isHighest =
            !m_list.isEmpty() && m_list.last().kind == PricePiece::Kind::Amount && isRangeMark(m_words.trimmed());
        return isHighest && !m_list.last().amount.currency.isEmpty() ? m_list.last().amount.currency : usual;
    }

    /// A character, or all the letters or digits that follow each other.
    void takeWordsAhead(QStringView &text) {
        const bool isDigits = text[0].isDigit();
        do {
            m_words += text[0];
            text = text.sliced(1);
        } while (isDigits && !text.isEmpty() && text[0].isDigit());
    }

    void takeNote(QStringView &text) {
        const qsizetype end = endOfNote(text, text[0], text[0] == u'(' ? u')' : u']');
        m_isBroken = end < 0;
        if (m_isBroken)
            return;
        // Behind a name it is a part of that; behind an amount it is a note.
        if (!m_words.trimmed().isEmpty()) {
            m_words += text.first(end + 1);
        } else {
            m_list.append({PricePiece::Kind::Note, text.sliced(1, end - 1).toString()});
        }
        text = text.sliced(end + 1);
    }

    QList<PricePiece> m_list;
    QString m_words;
    bool m_isBroken = false;
};

} // namespace

std::optional<QList<PricePiece>> pricePieces(QStringView plain, const QString &currency) {
    const Pieces pieces(plain, currency);
    return pieces.isBroken() ? std::nullopt : std::optional(pieces.list());
}

bool isRangeMark(QStringView words) { return words == u"~" || words == u"-" || words == u"to"; }

bool isHangul(QChar c) { return c.script() == QChar::Script_Hangul; }

} // namespace universe
