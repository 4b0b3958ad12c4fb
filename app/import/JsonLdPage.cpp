#include "app/import/JsonLdPage.h"

#include <QByteArrayView>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace universe {

namespace {

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// What is between the beginning of these and their end is text, whatever it looks like.
bool holdsText(const QByteArray &name) {
    constexpr std::array<QByteArrayView, 6> names{"script", "style", "textarea", "title", "xmp", "iframe"};
    return std::ranges::find(names, QByteArrayView(name)) != names.end();
}

/// Goes through a page from its beginning to its end, and never back.
class PageScan {
public:
    explicit PageScan(QByteArrayView page)
        : m_page(page) {}

    QList<QByteArray> scripts() {
        for (goTo("<"); !isAtEnd(); goTo("<")) {
            if (m_page.sliced(m_at).startsWith("<!--")) {
                m_at += 2; // "<!-->" is one, too
                goBehind("-->");
            } else if (m_at + 1 < m_page.size() && isLetter(m_page[m_at + 1])) {
                element();
            } else {
                ++m_at;
            }
        }
        return m_scripts;
    }

private:
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_page.size(); }
    [[nodiscard]] char here() const { return isAtEnd() ? '\0' : m_page[m_at]; }

    void goTo(QByteArrayView mark) {
        const qsizetype found = isAtEnd() ? -1 : m_page.indexOf(mark, m_at);
        m_at = found < 0 ? m_page.size() : found;
    }
    void goBehind(QByteArrayView mark) {
        goTo(mark);
        m_at = std::min(m_at + mark.size(), m_page.size());
    }

    /// What stands from here to the first character for which `ends` holds.
    template <typename Ends>
    QByteArray word(Ends ends) {
        const qsizetype begin = m_at;
        while (!isAtEnd() && !ends(here()))
            ++m_at;
        return m_page.sliced(begin, m_at - begin).toByteArray();
    }

    void skipBlanks() {
        while (!isAtEnd() && isBlank(here()))
            ++m_at;
    }

    QByteArray value() {
        const char quote = here();
        if (quote != '"' && quote != '\'')
            return word([](char c) { return isBlank(c) || c == '>'; });
        ++m_at;
        QByteArray text = word([quote](char c) { return c == quote; });
        ++m_at;
        return text;
    }

    void element() {
        ++m_at;
        const auto endsName = [](char c) { return isBlank(c) || c == '/' || c == '>'; };
        const QByteArray name = word(endsName).toLower();
        QByteArray type;
        bool isClosed = false;
        for (skipBlanks(); !isAtEnd() && here() != '>'; skipBlanks()) {
            isClosed = here() == '/';
            if (isClosed) {
                ++m_at;
                continue;
            }
            const qsizetype begin = m_at++; // a name may begin with "="
            word([&endsName](char c) { return endsName(c) || c == '='; });
            const QByteArrayView attribute = m_page.sliced(begin, std::min(m_at, m_page.size()) - begin);
            skipBlanks();
            if (here() != '=')
                continue;
            ++m_at;
            skipBlanks();
            const QByteArray given = value();
            if (type.isNull() && attribute.compare("type", Qt::CaseInsensitive) == 0)
                type = given;
        }
        if (isAtEnd())
            return; // a tag that does not end is none
        ++m_at;
        if (!isClosed && holdsText(name))
            content(name, name == "script" && type.trimmed().toLower().startsWith("application/ld+json"));
    }

    /// The text up to the end of the element.
    void content(const QByteArray &name, bool isWanted) {
        const qsizetype begin = std::min(m_at, m_page.size());
        for (goTo("</"); !isAtEnd(); goTo("</")) {
            const QByteArrayView behind = m_page.sliced(m_at + 2);
            const bool isEnd =
                behind.size() > name.size() && behind.first(name.size()).compare(name, Qt::CaseInsensitive) == 0 &&
                (isBlank(behind[name.size()]) || behind[name.size()] == '/' || behind[name.size()] == '>');
            if (isEnd)
                break;
            m_at += 2;
        }
        if (isWanted)
            m_scripts.append(m_page.sliced(begin, m_at - begin).toByteArray());
    }

    QByteArrayView m_page;
    qsizetype m_at = 0;
    QList<QByteArray> m_scripts;
};

/// Scripts may be wrapped in marks of older days.
QByteArray unwrapped(const QByteArray &script) {
    QByteArray json = script.trimmed();
    for (const QByteArray &mark : {QByteArray("<!--"), QByteArray("//<![CDATA["), QByteArray("<![CDATA[")}) {
        if (json.startsWith(mark))
            json = json.sliced(mark.size()).trimmed();
    }
    for (const QByteArray &mark : {QByteArray("-->"), QByteArray("//]]>"), QByteArray("]]>")}) {
        if (json.endsWith(mark))
            json = json.chopped(mark.size()).trimmed();
    }
    return json.endsWith(';') ? json.chopped(1) : json;
}

/// The page as UTF-8. What is no UTF-8 is as the page itself says, near its beginning.
QByteArray asUtf8(const QByteArray &page) {
    if (page.isValidUtf8())
        return page;
    constexpr qsizetype head = 4096;
    const QByteArray beginning = page.first(std::min(head, page.size())).toLower();
    qsizetype begin = beginning.indexOf("charset=");
    if (begin < 0)
        return page;
    begin += qsizetype(sizeof("charset=")) - 1;
    while (begin < beginning.size() && (beginning[begin] == '"' || beginning[begin] == '\''))
        ++begin;
    qsizetype end = begin;
    while (end < beginning.size() &&
           (isLetter(beginning[end]) || QByteArrayView("0123456789-_").contains(beginning[end])))
        ++end;
    QStringDecoder decoder(beginning.sliced(begin, end - begin).constData());
    if (!decoder.isValid())
        return page;
    const QString text = decoder.decode(page);
    return text.toUtf8();
}

} // namespace

QList<QByteArray> jsonLdOfPage(const QByteArray &page) {
    const QByteArray text = asUtf8(page);
    QList<QByteArray> scripts = PageScan(text).scripts();
    for (QByteArray &script : scripts)
        script = unwrapped(script);
    return scripts;
}

} // namespace universe
