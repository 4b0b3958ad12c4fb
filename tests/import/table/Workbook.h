#pragma once

#include "app/tickets/ZipFile.h"

#include <QByteArray>
#include <QList>

namespace universe::test {

/// The parts of an Excel file that a test cares for, without their frames.
struct Workbook {
    struct Sheet {
        QByteArray name;
        QByteArray rows;
        QByteArray behind = {}; ///< what follows the rows
    };

    QList<Sheet> sheets;
    QByteArray strings = {};
    QByteArray formats = {}; ///< "<numFmt …/>"
    QByteArray styles = {};  ///< "<xf …/>"
    QByteArray properties = "<workbookPr/>";
    QByteArray folder = "xl"; ///< or another that its relationships name

    [[nodiscard]] QByteArray bytes() const {
        const QByteArray main = R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
        const QByteArray type = R"(Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/)";
        const auto relations = [](const QByteArray &list) { return "<Relationships>" + list + "</Relationships>"; };
        const auto place = [this](const QByteArray &name) { return QString::fromUtf8(folder + '/' + name); };
        QList<std::pair<QString, QByteArray>> files;
        QByteArray list;
        QByteArray targets = "<Relationship Id=\"s\" " + type +
                             "styles\" Target=\"styles.xml\"/><Relationship Id=\"t\" " + type +
                             "sharedStrings\" Target=\"/" + folder + "/texts.xml\"/>";
        for (qsizetype at = 0; at < sheets.size(); ++at) {
            const QByteArray number = QByteArray::number(at + 1);
            list += "<sheet name=\"" + sheets[at].name + "\" sheetId=\"" + number + "\" r:id=\"r" + number + "\"/>";
            targets += "<Relationship Id=\"r" + number + "\" " + type + "worksheet\" Target=\"sheets/../sheets/" +
                       number + ".xml\"/>";
            files.append({place("sheets/" + number + ".xml"), "<?xml version=\"1.0\"?><worksheet " + main +
                                                                  "><sheetData>" + sheets[at].rows + "</sheetData>" +
                                                                  sheets[at].behind + "</worksheet>"});
        }
        files.append(
            {QStringLiteral("_rels/.rels"),
             relations("<Relationship Id=\"m\" " + type + "officeDocument\" Target=\"" + folder + "/book.xml\"/>")});
        files.append({place("book.xml"), "<workbook " + main + " xmlns:r=\"urn:r\">" + properties + "<sheets>" + list +
                                             "</sheets></workbook>"});
        files.append({place("_rels/book.xml.rels"), relations(targets)});
        files.append({place("texts.xml"), "<sst " + main + ">" + strings + "</sst>"});
        files.append({place("styles.xml"), "<styleSheet " + main + "><numFmts>" + formats +
                                               "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" +
                                               styles + "</cellXfs></styleSheet>"});
        return zipped(files);
    }
};

} // namespace universe::test
