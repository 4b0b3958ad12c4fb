#include "app/admin/Command.h"
#include "app/import/Importer.h"

using namespace Qt::StringLiterals;

namespace universe::admin {

namespace {

std::expected<QList<CatalogueDocument>, QString> readAll(const QStringList &fileNames) {
    QList<CatalogueDocument> documents;
    for (const QString &fileName : fileNames) {
        auto document = readCatalogue(fileName);
        if (!document)
            return std::unexpected(document.error().text());
        documents.append(std::move(*document));
    }
    return documents;
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

Outcome importInto(Importer &importer, const QString &token, const QList<CatalogueDocument> &documents, bool dryRun) {
    qsizetype created = 0;
    qsizetype updated = 0;
    qsizetype unchanged = 0;
    qsizetype rejected = 0;
    for (const CatalogueDocument &document : documents) {
        const auto report = importer.import(token, document, dryRun);
        if (!report)
            return std::unexpected(u"%1: %2"_s.arg(document.fileName, report.error().detail));
        printRemarks(*report);
        created += report->count(ImportOutcome::Created);
        updated += report->count(ImportOutcome::Updated);
        unchanged += report->count(ImportOutcome::Unchanged);
        rejected += report->count(ImportOutcome::Rejected);
    }
    print(u"%1created %2, updated %3, unchanged %4, rejected %5"_s.arg(dryRun ? u"dry run: "_s : QString())
              .arg(created)
              .arg(updated)
              .arg(unchanged)
              .arg(rejected));
    if (rejected > 0)
        return std::unexpected(u"%1 rejected, see above"_s.arg(rejected));
    return {};
}

Outcome importFiles(const QCommandLineParser &parser) {
    // Every file is read before the first is imported: a broken file must not leave half of the work done.
    const auto documents = readAll(parser.positionalArguments().sliced(1));
    if (!documents)
        return std::unexpected(documents.error());
    const auto password = readPassword();
    if (!password)
        return std::unexpected(password.error());
    auto connection = connectTo(parser);
    if (!connection)
        return std::unexpected(connection.error());
    Importer importer(*connection);
    const auto token = importer.logIn(parser.value(u"email"_s), *password);
    if (!token)
        return std::unexpected(token.error().detail);
    auto outcome = importInto(importer, *token, *documents, parser.isSet(u"dry-run"_s));
    importer.logOut(*token);
    return outcome;
}

} // namespace

Command importCommand() {
    return {u"import"_s,
            u"Imports catalogue documents; the administrator's password comes on standard input."_s,
            {{u"email"_s, u"The administrator's e-mail address."_s, u"ADMIN"_s},
             {u"dry-run"_s, u"Report what would be done, and do nothing."_s}},
            {u"email"_s},
            u"FILE..."_s,
            importFiles};
}

} // namespace universe::admin
