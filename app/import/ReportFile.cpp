#include "app/import/ReportFile.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

} // namespace

QByteArray reportLines(const ImportReport &report) {
    QByteArray lines;
    for (const ImportLine &line : report.lines) {
        const QJsonObject object{{u"file"_s, report.fileName},
                                 {u"kind"_s, line.kind},
                                 {u"position"_s, line.position},
                                 {u"row"_s, line.row == 0 ? QJsonValue() : QJsonValue(line.row)},
                                 {u"source_id"_s, textOrNull(line.sourceId)},
                                 {u"outcome"_s, nameOf(line.outcome)},
                                 {u"field"_s, textOrNull(line.field)},
                                 {u"message"_s, textOrNull(line.reason.english())},
                                 {u"id"_s, line.id == 0 ? QJsonValue() : QJsonValue(line.id)}};
        lines += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

} // namespace universe
