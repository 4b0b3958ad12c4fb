#include "app/import/table/SharedStrings.h"

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr qsizetype mostBytes = 201'326'592;
constexpr qsizetype mostStrings = 5'000'000;
constexpr qsizetype longestRich = 100'000;

/// Puts the characters in the place of _xHHHH_.
QString unescaped(QStringView text) {
    QString plain;
    qsizetype taken = 0;
    for (qsizetype at = text.indexOf(u"_x"); at >= 0 && at + 7 <= text.size(); at = text.indexOf(u"_x", at)) {
        bool isHex = false;
        const ushort unit = text[at + 6] == u'_' ? text.sliced(at + 2, 4).toUShort(&isHex, 16) : ushort(0);
        if (isHex) {
            plain += text.sliced(taken, at - taken);
            plain += QChar(unit);
            taken = at + 7;
        }
        at += isHex ? 7 : 1;
    }
    plain += text.sliced(taken);
    return plain;
}

} // namespace

QString richText(XmlPart &xml) {
    QString text;
    const int depth = xml.depth();
    while (xml.nextChild(depth)) {
        if (xml.name() == u"t" && text.size() < longestRich)
            text += xml.text();
        else if (xml.name() == u"rPh")
            xml.skip();
    }
    return text.contains(u"_x") ? unescaped(text) : text;
}

Reason SharedStrings::read(XmlPart &xml) {
    while (xml.nextElement(u"si")) {
        m_bytes += richText(xml).toUtf8();
        m_ends.append(m_bytes.size());
        if (m_bytes.size() > mostBytes || m_ends.size() > mostStrings)
            return Reason::because("it has more text than a table has");
    }
    return xml.refusal();
}

QString SharedStrings::at(qsizetype number) const {
    if (number < 0 || number >= m_ends.size())
        return {};
    const qsizetype begin = number ? m_ends[number - 1] : 0;
    return QString::fromUtf8(QByteArrayView(m_bytes).sliced(begin, m_ends[number] - begin));
}

} // namespace universe
