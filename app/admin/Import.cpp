#include "app/admin/Command.h"
#include "app/admin/MemberSession.h"
#include "app/import/ReportFile.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace universe::admin {

namespace {

struct Files {
    QList<CatalogueDocument> documents;
    QStringList unreadable; ///< the reasons
};

Files readAll(const QStringList &fileNames) {
    Files files;
    for (const QString &fileName : fileNames) {
        if (auto document = readCatalogue(fileName))
            files.documents.append(std::move(*document));
        else
            files.unreadable.append(document.error().text());
    }
    return files;
}

void printRemarks(const ImportReport &report) {
    for (const ImportLine &line : report.lines) {
        if (line.message.isEmpty())
            continue;
        QString place = report.fileName;
        if (line.position > 0)
            place += u": %1 %2"_s.arg(line.kind).arg(line.position);
        if (!line.sourceId.isEmpty())
            place += u" (%1)"_s.arg(line.sourceId);
        const QString verdict = line.outcome == ImportOutcome::Rejected ? u"rejected"_s : u"note"_s;
        print(u"%1: %2: %3"_s.arg(place, verdict, line.message.simplified()));
    }
}

/// What is asked of an import, and what has become of it so far.
struct Run {
    QString token;
    bool isDry = false;
    QByteArray report; ///< as its file holds it
};

Outcome importInto(Importer &importer, Run &run, const QList<CatalogueDocument> &documents) {
    qsizetype created = 0;
    qsizetype updated = 0;
    qsizetype unchanged = 0;
    qsizetype rejected = 0;
    for (const CatalogueDocument &document : documents) {
        const auto report = importer.import(run.token, document, run.isDry);
        if (!report)
            return std::unexpected(u"%1: %2"_s.arg(document.fileName, report.error().detail));
        printRemarks(*report);
        run.report += reportLines(*report);
        created += report->count(ImportOutcome::Created);
        updated += report->count(ImportOutcome::Updated);
        unchanged += report->count(ImportOutcome::Unchanged);
        rejected += report->count(ImportOutcome::Rejected);
    }
    if (run.isDry)
        print(u"dry run: nothing is imported"_s);
    print(
        u"created %1, updated %2, unchanged %3, rejected %4"_s.arg(created).arg(updated).arg(unchanged).arg(rejected));
    return {};
}

/// Writes the report where --report says, if it does; what was imported stays so when that fails.
Outcome saveReport(const QCommandLineParser &parser, const QByteArray &report) {
    if (!parser.isSet(u"report"_s))
        return {};
    QSaveFile file(parser.value(u"report"_s));
    file.setDirectWriteFallback(true);
    if (!file.open(QIODevice::WriteOnly) || file.write(report) != report.size() || !file.commit())
        return std::unexpected(u"the report cannot be written to %1: %2"_s.arg(file.fileName(), file.errorString()));
    return {};
}

Outcome importFiles(const QCommandLineParser &parser) {
    const Files files = readAll(parser.positionalArguments().sliced(1));
    const auto unreadable = std::unexpected(files.unreadable.join(u"; "));
    if (files.documents.isEmpty())
        return unreadable;
    const auto password = readPassword();
    if (!password)
        return std::unexpected(password.error());
    auto connection = connectTo(parser);
    if (!connection)
        return std::unexpected(connection.error());
    const auto session = MemberSession::logIn(*connection, parser.value(u"email"_s), *password);
    if (!session)
        return std::unexpected(session.error());
    Importer importer(*connection);
    Run run{session->token(), parser.isSet(u"dry-run"_s), {}};
    auto outcome = importInto(importer, run, files.documents);
    const auto saved = saveReport(parser, run.report);
    if (!outcome)
        return outcome;
    if (!files.unreadable.isEmpty())
        return unreadable;
    return saved;
}

} // namespace

Command importCommand() {
    return {u"import"_s,
            u"Imports catalogue documents; the administrator's password comes on standard input."_s,
            {{u"email"_s, u"The administrator's e-mail address."_s, u"ADMIN"_s},
             {u"dry-run"_s, u"Report what would be done, and do nothing."_s},
             {u"report"_s, u"Write what became of each venue and concert there, a JSON object a line."_s, u"FILE"_s}},
            {u"email"_s},
            u"FILE..."_s,
            importFiles};
}

} // namespace universe::admin
