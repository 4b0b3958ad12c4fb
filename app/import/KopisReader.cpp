#include "app/import/KopisReader.h"

#include "app/import/CatalogueBuilder.h"
#include "app/import/KopisEntry.h"
#include "app/import/XmlGuard.h"

#include <QIODevice>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

/// Some tens of thousands of details; an answer of KOPIS has a hundred at most.
constexpr qint64 largestAnswer = 32'000'000;

/// Where in an answer an element is: dbs/db/mt13s/mt13/seatscale.
enum Depth { Answer = 1, Entry = 2, Field = 3, Hall = 4, HallField = 5, Deepest = 16 };

class KopisReading {
public:
    KopisReading(const QString &fileName, QIODevice &file, CatalogueBuilder &builder)
        : m_fileName(fileName)
        , m_file(file)
        , m_builder(builder) {}

    std::expected<void, ReadError> read() {
        do {
            take(m_xml.readNext());
        } while (m_reason.isEmpty() && (!m_xml.atEnd() || (isWaiting() && feed())));
        if (m_reason.isEmpty() && m_xml.hasError())
            m_reason = Reason::ofLibrary(m_xml.errorString());
        if (m_reason.isEmpty())
            return {};
        return std::unexpected(ReadError{m_fileName, static_cast<int>(m_xml.lineNumber()),
                                         static_cast<int>(m_xml.columnNumber()) + 1, m_reason});
    }

private:
    [[nodiscard]] bool isWaiting() const { return m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError; }

    /// Gives the reader the next piece of the file. What it does not understand yet, it reads again with each piece;
    /// so there are no more than some of them.
    bool feed() {
        constexpr qint64 pieceSize = 65'536;
        constexpr qsizetype longestToken = 262'144;
        const QByteArray piece = m_file.read(pieceSize);
        m_sinceToken += piece.size();
        if (m_sinceToken > longestToken)
            m_reason = Reason::because("a tag or a text is too long");
        else if (m_guard.add(piece))
            m_reason = m_guard.refusal();
        m_xml.addData(piece);
        return !piece.isEmpty() && m_reason.isEmpty();
    }

    void take(QXmlStreamReader::TokenType token) {
        if (token != QXmlStreamReader::Invalid && token != QXmlStreamReader::NoToken)
            m_sinceToken = 0;
        switch (token) {
        case QXmlStreamReader::StartDocument:
            if (!XmlGuard::isKnown(m_xml.documentEncoding()))
                m_reason = Reason::because("its encoding is not known: %1").arg(m_xml.documentEncoding().toString());
            break;
        case QXmlStreamReader::DTD:
            m_reason = Reason::because("it declares a document type, which no answer of KOPIS does");
            break;
        case QXmlStreamReader::StartElement:
            begin(m_xml.name().toString());
            break;
        case QXmlStreamReader::Characters:
            addText(m_xml.text());
            break;
        case QXmlStreamReader::EndElement:
            end(m_xml.name().toString());
            break;
        default:
            break;
        }
    }

    void begin(const QString &name) {
        ++m_depth;
        m_text.clear();
        if (m_depth > Deepest)
            m_reason = Reason::because("its elements are nested too deep");
        else if (m_depth == Answer && name != u"dbs")
            m_reason = Reason::because("it is no answer of KOPIS: it begins with <%1>, not with <dbs>").arg(name);
        else if (m_depth == Entry)
            m_entry = {};
        else if (m_depth == Hall)
            m_hall = {};
    }

    void addText(QStringView text) {
        constexpr qsizetype longest = 100'000;
        if (m_depth >= Field && m_text.size() < longest)
            m_text += text.left(longest);
    }

    void end(const QString &name) {
        constexpr qsizetype mostHalls = 1000;
        constexpr qsizetype mostFields = 200;
        if (m_hall.size() > mostFields || m_entry.fields.size() > mostFields)
            m_reason = Reason::because("an entry has more fields than those of KOPIS");
        else if (m_depth == HallField)
            m_hall.insert(name, m_text.trimmed());
        else if (m_depth == Hall && name == u"mt13" && m_entry.halls.size() < mostHalls)
            m_entry.halls.append(m_hall);
        else if (m_depth == Field)
            m_entry.fields.insert(name, m_text.trimmed());
        else if (m_depth == Entry)
            m_reason = m_builder.refusal().isEmpty() ? addKopisEntry(m_entry, m_builder) : m_builder.refusal();
        m_text.clear();
        --m_depth;
    }

    QString m_fileName;
    QIODevice &m_file;
    qsizetype m_sinceToken = 0; ///< bytes
    XmlGuard m_guard;
    QXmlStreamReader m_xml;
    CatalogueBuilder &m_builder;
    KopisEntry m_entry;
    KopisFields m_hall;
    QString m_text;
    Reason m_reason;
    int m_depth = 0;
};

} // namespace

std::expected<void, ReadError> readKopis(const QString &fileName, QIODevice &file, CatalogueBuilder &builder) {
    if (file.size() > largestAnswer)
        return std::unexpected(ReadError{fileName, 0, 0, Reason::because("the file is larger than 32 MB")});
    return KopisReading(fileName, file, builder).read();
}

} // namespace universe
