#include "app/models/import/ImportWork.h"

#include "app/db/AdminConnection.h"
#include "app/import/CatalogueFile.h"
#include "app/import/table/ByteStream.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace universe {

QString ImportFile::name() const { return QFileInfo(path).fileName(); }

namespace importWork {

namespace {

/// The encoding of a text, packed or not, if its beginning shows it: plain ASCII is UTF-8 as long as nothing follows.
std::optional<TextEncoding> encodingOf(QFile &file) {
    ByteStream stream(file);
    const QByteArray beginning = stream.read().value_or(QByteArray());
    const auto encoding = recognisedEncoding(beginning);
    const bool isAll = !encoding && stream.read().value_or(QByteArray()).isEmpty();
    return isAll ? TextEncoding::Utf8 : encoding;
}

ImportFile lookAt(const QString &path) {
    const QFileInfo info(path);
    ImportFile found{.path = path, .size = info.size()};
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        found.state = ImportFile::State::Unreadable;
        found.reason = info.isDir()    ? Reason::because("Is a directory")
                       : info.exists() ? Reason::ofLibrary(file.errorString())
                                       : Reason::because("No such file");
    } else {
        found.recognised = recognisedFormat(path, file.peek(lookedAtForFormat));
        found.looksLike = encodingOf(file);
    }
    return found;
}

QStringList namesIn(const QJsonArray &entities, const QString &key) {
    QStringList names;
    names.reserve(entities.size());
    for (const QJsonValue entity : entities)
        names.append(entity[key].toString().simplified());
    return names;
}

NamedDocument named(CatalogueDocument document) {
    NamedDocument result;
    for (int piece = 0; piece < document.pieceCount(); ++piece) {
        const QJsonObject json = QJsonDocument::fromJson(document.piece(piece)).object();
        result.venues += namesIn(json[u"venues"].toArray(), u"name"_s);
        result.concerts += namesIn(json[u"concerts"].toArray(), u"title"_s);
    }
    result.document = std::move(document);
    return result;
}

ImportRow rowOf(const ImportLine &line, const ImportFile &file, int position) {
    const QStringList &names = line.kind == u"venue" ? file.document->venues : file.document->concerts;
    ImportRow row{position, file.name(), names.value(line.position - 1), line, {}};
    if (row.title.isEmpty())
        row.title = line.sourceId;
    row.sought = QStringList{row.title, line.sourceId, line.field, row.fileName}.join(u'\n').toCaseFolded();
    return row;
}

Reason reasonOf(const ReadError &error) {
    return error.line > 0 ? Reason::because("%1:%2: %3").arg(error.line).arg(error.column).arg(error.reason)
                          : error.reason;
}

} // namespace

QList<ImportFile> look(const QStringList &paths) {
    QList<ImportFile> files;
    for (const QString &path : paths)
        files.append(lookAt(path));
    return files;
}

ImportFile read(ImportFile file, const ImportPolicy &policy) {
    auto document = readCatalogueFile(file.path, file.options(policy));
    file.report.reset();
    file.refusal.reset();
    file.document.reset();
    if (!document) {
        file.state = ImportFile::State::Unreadable;
        file.reason = reasonOf(document.error());
        return file;
    }
    file.document = std::make_shared<NamedDocument>(named(std::move(*document)));
    file.state = ImportFile::State::Read;
    return file;
}

namespace {

/// Does something with an importer that tells how far it is and may be stopped.
template <typename Work>
auto withImporter(const Access &access, Progress &progress, Work work) -> decltype(work(std::declval<Importer &>())) {
    auto connection = AdminConnection::open(access.connection);
    if (!connection)
        return failure(connection.error().code(), connection.error().detail);
    if (progress.isCancelled)
        return failure(ErrorCode::Busy);
    connection->setPatience([&](std::chrono::seconds) {
        if (progress.isCancelled)
            connection->cancel(); // until the server has heard it; its answer is that it was
        return true;
    });
    progress.hasBegun = true;
    const auto count = [&progress](int done) {
        progress.isWaiting = false;
        progress.done = done;
    };
    const auto awaitTurn = [&progress] {
        progress.isWaiting = true;
        return !progress.isCancelled;
    };
    Importer importer(*connection, count, awaitTurn);
    auto answer = work(importer);
    progress.isWaiting = false;
    return answer;
}

Answer answerOf(std::expected<ImportReport, ImportFailure> report, const ImportFile &file, int position) {
    Answer answer{std::move(report), {}};
    if (!answer.report)
        return answer;
    answer.rows.reserve(answer.report->lines.size());
    for (const ImportLine &line : std::as_const(answer.report->lines))
        answer.rows.append(rowOf(line, file, position));
    return answer;
}

} // namespace

Answer ask(const Access &access, const ImportFile &file, int position, bool dryRun, Progress &progress) {
    return answerOf(withImporter(access, progress,
                                 [&](Importer &importer) {
                                     return importer.import(access.token, file.document->document, dryRun);
                                 }),
                    file, position);
}

Result<QList<Answer>> preview(const Access &access, const QList<std::pair<int, ImportFile>> &files,
                              Progress &progress) {
    QList<CatalogueDocument> documents;
    for (const auto &[position, file] : files)
        documents.append(file.document->document);
    auto reports =
        withImporter(access, progress, [&](Importer &importer) { return importer.dryRun(access.token, documents); });
    if (!reports)
        return std::unexpected(reports.error());
    QList<Answer> answers;
    for (qsizetype i = 0; i < files.size(); ++i)
        answers.append(answerOf(std::move((*reports)[i]), files[i].second, files[i].first));
    return answers;
}

} // namespace importWork

} // namespace universe
