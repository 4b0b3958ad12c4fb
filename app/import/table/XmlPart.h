#pragma once

#include "app/core/Reason.h"
#include "app/import/table/ZipPart.h"

#include <QXmlStreamReader>

#include <memory>

namespace universe {

/// An XML file within a zip, token by token. Documents that declare entities, or are nested deeper than any sheet, are
/// refused.
class XmlPart {
public:
    explicit XmlPart(std::unique_ptr<ZipPart> part);

    /// Reads on; false at the end and where it is refused.
    bool next();
    /// Reads on to the next element of that name that begins.
    bool nextElement(QStringView name);
    /// Reads on to the next element that begins within the present one, at whose end it is false.
    bool nextChild(int depth);
    [[nodiscard]] bool isStart() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool isEnd() const { return m_xml.isEndElement(); }
    /// How many elements are open; one that ends just now is none.
    [[nodiscard]] int depth() const { return m_depth; }
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QString attribute(QStringView name) const;
    /// The text of the present element, without that of elements of these names in it; cut where it is far longer than
    /// a cell's may be.
    QString text(const QStringList &without = {});
    /// How many bytes were read so far.
    [[nodiscard]] qint64 size() const { return m_part->unpackedSize(); }
    /// Passes over what is in the present element.
    void skip();
    /// Why it cannot be read on; empty when it could.
    [[nodiscard]] Reason refusal() const;

private:
    void refuse(const Reason &flaw);

    std::unique_ptr<ZipPart> m_part;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    Reason m_flaw; ///< for which we refuse it
};

} // namespace universe
