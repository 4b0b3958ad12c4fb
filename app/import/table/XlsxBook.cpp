#include "app/import/table/XlsxBook.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr qsizetype mostSheets = 200;
constexpr qsizetype mostStyles = 65'536;
constexpr int firstOwnFormat = 164;

bool isTrue(const QString &text) { return text == u"1" || text == u"true" || text == u"on"; }

/// Where a target is that the file in that folder names. One that leads out of the zip is nowhere.
QString targetPath(const QString &folder, const QString &target) {
    const QString path = QDir::cleanPath(target.startsWith(u'/') ? target.sliced(1) : folder + u'/' + target);
    return path.startsWith(u"../") ? QString() : path.startsWith(u'/') ? path.sliced(1) : path;
}

} // namespace

std::unique_ptr<XmlPart> XlsxBook::xmlOf(const QString &path) const {
    auto part = path.isEmpty() ? nullptr : m_zip.part(path);
    return part ? std::make_unique<XmlPart>(std::move(part)) : nullptr;
}

std::expected<bool, Reason> XlsxBook::mentions(const QString &path, const QByteArray &word) const {
    constexpr qint64 pieceSize = 65'536;
    const auto part = m_zip.part(path);
    QByteArray bytes;
    while (part) {
        part->startPiece();
        const QByteArray block = part->read(pieceSize);
        if (!part->refusal().isEmpty())
            return std::unexpected(part->refusal());
        if (block.isEmpty())
            break;
        bytes = bytes.last(qMin(bytes.size(), word.size())) + block;
        if (bytes.contains(word))
            return true;
    }
    return false;
}

XlsxBook::Targets XlsxBook::targetsOf(const QString &path, bool byType) const {
    const QString folder = path.section(u'/', 0, -2);
    const auto xml = xmlOf(QDir::cleanPath(folder + u"/_rels/"_s + path.section(u'/', -1) + u".rels"_s)
                               .remove(0, folder.isEmpty() ? 1 : 0));
    Targets targets;
    while (xml && targets.size() < mostStyles && xml->nextElement(u"Relationship")) {
        if (xml->attribute(u"TargetMode") == u"External")
            continue;
        const QString type = xml->attribute(u"Type").section(u'/', -1);
        targets.insert(byType ? type : xml->attribute(u"Id"), targetPath(folder, xml->attribute(u"Target")));
    }
    return targets;
}

Reason XlsxBook::readBook(const QString &path) {
    const auto xml = xmlOf(path);
    if (!xml)
        return Reason::because("it has no workbook");
    const Targets targets = targetsOf(path, false);
    while (xml->next() && m_sheets.size() < mostSheets) {
        if (!xml->isStart())
            continue;
        if (xml->name() == u"workbookPr")
            m_since1904 = isTrue(xml->attribute(u"date1904"));
        else if (xml->name() == u"sheet")
            m_sheets.append({xml->attribute(u"name"), targets.value(xml->attribute(u"id"))});
    }
    return xml->refusal();
}

Reason XlsxBook::readStyles(const QString &path) {
    const auto xml = xmlOf(path);
    QHash<int, NumberFormat> own;
    bool isOfCells = false;
    while (xml && xml->next() && m_styles.size() < mostStyles && own.size() < mostStyles) {
        if (xml->name() == u"cellXfs")
            isOfCells = xml->isStart();
        if (!xml->isStart())
            continue;
        if (xml->name() == u"numFmt" && !isOfCells) {
            own.insert(xml->attribute(u"numFmtId").toInt(), NumberFormat::fromCode(xml->attribute(u"formatCode")));
        } else if (xml->name() == u"xf" && isOfCells) {
            const int id = xml->attribute(u"numFmtId").toInt();
            m_styles.append(own.contains(id) || id >= firstOwnFormat ? own.value(id) : NumberFormat::builtIn(id));
        }
    }
    return xml ? xml->refusal() : Reason();
}

std::expected<XlsxBook, Reason> XlsxBook::open(QIODevice &file) {
    auto zip = ZipArchive::open(file);
    if (!zip)
        return std::unexpected(zip.error());
    XlsxBook book(std::move(*zip));
    const QString main = book.targetsOf({}, true).value(u"officeDocument"_s, u"xl/workbook.xml"_s);
    const Targets parts = book.targetsOf(main, true);
    for (const Reason &refusal : {book.readBook(main), book.readStyles(parts.value(u"styles"_s))})
        if (!refusal.isEmpty())
            return std::unexpected(refusal);
    if (const auto strings = book.xmlOf(parts.value(u"sharedStrings"_s))) {
        if (const Reason refusal = book.m_strings.read(*strings); !refusal.isEmpty())
            return std::unexpected(refusal);
    }
    return book;
}

QString XlsxBook::shown(double number, qsizetype style) const {
    return m_styles.value(style).text(number, m_since1904);
}

} // namespace universe
