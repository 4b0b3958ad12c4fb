#include "app/admin/Command.h"
#include "app/admin/MemberSession.h"
#include "app/import/CatalogueFile.h"
#include "app/import/Importer.h"
#include "app/import/ReportFile.h"

#include <QFile>
#include <QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace universe::admin {

namespace {

struct Files {
    QList<CatalogueDocument> documents;
    QStringList unreadable; ///< the reasons
};

/// What a file of the administrator's decisions says, a policy or a mapping.
template <typename Decisions>
std::expected<Decisions, QString> readDecisions(const QString &fileName) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(u"%1: %2"_s.arg(fileName, file.errorString()));
    constexpr qint64 largest = 1'000'000;
    const QByteArray json = file.read(largest + 1);
    if (json.size() > largest)
        return std::unexpected(u"%1: it is larger than 1 MB"_s.arg(fileName));
    auto decisions = Decisions::fromJson(json);
    if (!decisions)
        return std::unexpected(u"%1: %2"_s.arg(fileName, decisions.error()));
    return decisions;
}

/// How the files are to be read, as the arguments say.
std::expected<ReadOptions, QString> readOptions(const QCommandLineParser &parser) {
    ReadOptions options;
    if (parser.isSet(u"format"_s)) {
        options.format = catalogueFormat(parser.value(u"format"_s));
        if (!options.format)
            return std::unexpected(u"--format is one of %1"_s.arg(catalogueFormatNames().join(u", ")));
    }
    if (parser.isSet(u"encoding"_s)) {
        options.encoding = textEncoding(parser.value(u"encoding"_s));
        if (!options.encoding)
            return std::unexpected(u"--encoding is one of %1"_s.arg(textEncodingNames().join(u", ")));
    }
    if (parser.isSet(u"policy"_s)) {
        auto policy = readDecisions<ImportPolicy>(parser.value(u"policy"_s));
        if (!policy)
            return std::unexpected(policy.error());
        options.policy = std::move(*policy);
    }
    if (parser.isSet(u"mapping"_s)) {
        auto mapping = readDecisions<TableMapping>(parser.value(u"mapping"_s));
        if (!mapping)
            return std::unexpected(mapping.error());
        options.mapping = std::move(*mapping);
    }
    return options;
}

Files readAll(const QStringList &fileNames, const ReadOptions &options) {
    Files files;
    for (const QString &fileName : fileNames) {
        if (auto document = readCatalogueFile(fileName, options))
            files.documents.append(std::move(*document));
        else
            files.unreadable.append(document.error().text());
    }
    return files;
}

void printRemarks(const ImportReport &report) {
    for (const ImportLine &line : report.lines) {
        if (line.reason.isEmpty())
            continue;
        QString place = report.fileName;
        if (line.row > 0)
            place += u": row %1"_s.arg(line.row);
        if (line.position > 0)
            place += u": %1 %2"_s.arg(line.kind).arg(line.position);
        if (!line.sourceId.isEmpty())
            place += u" (%1)"_s.arg(line.sourceId);
        const QString verdict = line.outcome == ImportOutcome::Rejected ? u"rejected"_s : u"note"_s;
        print(u"%1: %2: %3"_s.arg(place, verdict, line.reason.english().simplified()));
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
    QStringList refused; // as a whole; the others go in
    const auto take = [&](const ImportReport &report) {
        printRemarks(report);
        run.report += reportLines(report);
        created += report.count(ImportOutcome::Created);
        updated += report.count(ImportOutcome::Updated);
        unchanged += report.count(ImportOutcome::Unchanged);
        rejected += report.count(ImportOutcome::Rejected);
    };
    // Where one of them is refused as a whole, each is asked for by itself.
    const auto together =
        run.isDry && documents.size() > 1 ? importer.dryRun(run.token, documents) : Result<QList<ImportReport>>();
    for (const ImportReport &report : together.value_or(QList<ImportReport>()))
        take(report);
    const bool isDone = together && !together->isEmpty();
    for (const CatalogueDocument &document : isDone ? QList<CatalogueDocument>() : documents) {
        const auto report = importer.import(run.token, document, run.isDry);
        if (report)
            take(*report);
        else
            refused.append(u"%1: %2"_s.arg(document.fileName, report.error().detail));
    }
    if (run.isDry)
        print(u"dry run: nothing is imported"_s);
    print(
        u"created %1, updated %2, unchanged %3, rejected %4"_s.arg(created).arg(updated).arg(unchanged).arg(rejected));
    if (!refused.isEmpty())
        return std::unexpected(refused.join(u"; "));
    return {};
}

/// Opens the file that --report names, if it does, before anything is imported.
Outcome openReport(const QCommandLineParser &parser, QSaveFile &file) {
    if (!parser.isSet(u"report"_s))
        return {};
    file.setFileName(parser.value(u"report"_s));
    file.setDirectWriteFallback(true);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(u"the report cannot be written to %1: %2"_s.arg(file.fileName(), file.errorString()));
    return {};
}

/// What was imported stays so when this fails.
Outcome saveReport(QSaveFile &file, const QByteArray &report) {
    if (file.isOpen() && (file.write(report) != report.size() || !file.commit()))
        return std::unexpected(u"the report cannot be written to %1: %2"_s.arg(file.fileName(), file.errorString()));
    return {};
}

Outcome importFiles(const QCommandLineParser &parser) {
    const auto options = readOptions(parser);
    if (!options)
        return std::unexpected(options.error());
    const Files files = readAll(parser.positionalArguments().sliced(1), *options);
    const auto unreadable = std::unexpected(files.unreadable.join(u"; "));
    if (files.documents.isEmpty())
        return unreadable;
    QSaveFile reportFile;
    if (const auto isOpen = openReport(parser, reportFile); !isOpen)
        return isOpen;
    const auto password = readPassword();
    if (!password)
        return std::unexpected(password.error());
    auto connection = connectTo(parser);
    if (!connection)
        return std::unexpected(connection.error());
    const auto session = MemberSession::logIn(*connection, parser.value(u"email"_s), *password);
    if (!session)
        return std::unexpected(session.error());
    bool isSaid = false;
    Importer importer(*connection, {}, [&isSaid] {
        if (!std::exchange(isSaid, true))
            complain(u"another import or preview is at work: waiting for its end"_s, 0);
        return true; // a person ends it with Ctrl+C
    });
    Run run{session->token(), parser.isSet(u"dry-run"_s), {}};
    auto outcome = importInto(importer, run, files.documents);
    const auto saved = saveReport(reportFile, run.report);
    if (!outcome)
        return outcome;
    if (!files.unreadable.isEmpty())
        return unreadable;
    return saved;
}

} // namespace

Command importCommand() {
    return {
        u"import"_s,
        u"Imports catalogue documents; the administrator's password comes on standard input."_s,
        {{u"email"_s, u"The administrator's e-mail address."_s, u"ADMIN"_s},
         {u"dry-run"_s, u"Report what would be done, and do nothing."_s},
         {u"format"_s, u"The files' format: %1. Recognised when left out."_s.arg(catalogueFormatNames().join(u", ")),
          u"FORMAT"_s},
         {u"encoding"_s,
          u"The encoding of tables as text: %1. Recognised when left out."_s.arg(textEncodingNames().join(u", ")),
          u"ENCODING"_s},
         {u"mapping"_s,
          u"Which columns of a table hold what: a JSON object with headers or numbers, title, venue, ..."_s, u"FILE"_s},
         {u"policy"_s, u"What to do where files leave something open: a JSON object with price, rates, time, ..."_s,
          u"FILE"_s},
         {u"report"_s, u"Write what became of each venue and concert there, a JSON object a line."_s, u"FILE"_s}},
        {u"email"_s},
        u"FILE..."_s,
        importFiles};
}

} // namespace universe::admin
