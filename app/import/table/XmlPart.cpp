#include "app/import/table/XmlPart.h"

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr int deepest = 64;
constexpr qsizetype longestElement = 100'000; ///< three times that of a cell

} // namespace

XmlPart::XmlPart(std::unique_ptr<ZipPart> part)
    : m_part(std::move(part))
    , m_xml(m_part.get()) {}

bool XmlPart::next() {
    if (m_xml.atEnd() || m_xml.hasError())
        return false;
    m_part->startPiece();
    switch (m_xml.readNext()) {
    case QXmlStreamReader::StartDocument:
        if (!XmlGuard::isKnown(m_xml.documentEncoding()))
            m_xml.raiseError(u"its encoding is not known"_s);
        break;
    case QXmlStreamReader::DTD:
        refuse(Reason::because("it declares entities, which no sheet does"));
        break;
    case QXmlStreamReader::StartElement:
        if (++m_depth > deepest)
            refuse(Reason::because("it is nested deeper than any sheet"));
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    default:
        break;
    }
    return !m_xml.hasError();
}

bool XmlPart::nextElement(QStringView name) {
    while (next())
        if (isStart() && this->name() == name)
            return true;
    return false;
}

bool XmlPart::nextChild(int depth) {
    while (next()) {
        if (isStart())
            return true;
        if (isEnd() && m_depth < depth)
            return false;
    }
    return false;
}

QString XmlPart::attribute(QStringView name) const {
    for (const QXmlStreamAttribute &attribute : m_xml.attributes())
        if (attribute.name() == name)
            return attribute.value().toString();
    return {};
}

QString XmlPart::text(const QStringList &without) {
    QString text;
    const int end = m_depth - 1;
    while (m_depth > end && next()) {
        if (isStart() && without.contains(name()))
            skip();
        else if (m_xml.isCharacters() && text.size() < longestElement)
            text += m_xml.text();
    }
    return text;
}

void XmlPart::skip() {
    const int end = m_depth - 1;
    while (m_depth > end && next()) {
    }
}

void XmlPart::refuse(const Reason &flaw) {
    m_flaw = flaw;
    m_xml.raiseError(flaw.english()); // so that it reads no further
}

Reason XmlPart::refusal() const {
    if (!m_part->refusal().isEmpty())
        return m_part->refusal();
    return m_flaw.isEmpty() && m_xml.hasError() ? Reason::ofLibrary(m_xml.errorString()) : m_flaw;
}

} // namespace universe
