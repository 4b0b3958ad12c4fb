#include "app/printing/PrintFolder.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

bool writeWhole(const QString &name, const QByteArray &content) {
    QSaveFile file(name);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(content) == content.size() && file.commit();
}

QByteArray written(const PrintJob &job) {
    return QJsonDocument(QJsonObject{{u"title"_s, job.title},
                                     {u"printer"_s, job.printer},
                                     {u"roll"_s, job.paper == Paper::Roll},
                                     {u"made"_s, job.made.toUTC().toString(Qt::ISODateWithMs)},
                                     {u"state"_s, int(job.state)},
                                     {u"number"_s, job.number},
                                     {u"trouble"_s, int(job.trouble)}})
        .toJson();
}

// Whatever stands in the file: a job that makes no sense has failed, and somebody looks at it.
PrintJob read(const QString &id, const QByteArray &content) {
    const QJsonObject object = QJsonDocument::fromJson(content).object();
    const int state = object[u"state"].toInt(-1);
    const int trouble = object[u"trouble"].toInt();
    const bool isKnown = state >= 0 && state <= int(PrintJob::State::Printed);
    return {.id = id,
            .title = object[u"title"].toString(id),
            .printer = object[u"printer"].toString(),
            .paper = object[u"roll"].toBool() ? Paper::Roll : Paper::A4,
            .made = QDateTime::fromString(object[u"made"].toString(), Qt::ISODateWithMs),
            .state = isKnown ? PrintJob::State(state) : PrintJob::State::Failed,
            .number = object[u"number"].toInt(),
            .trouble = isKnown && trouble >= 0 && trouble <= int(PaperTrouble::NoFile) ? PaperTrouble(trouble)
                                                                                       : PaperTrouble::NotPrinted};
}

} // namespace

QString PrintFolder::lockFile() const { return m_path + u"/lock"_s; }

QString PrintFolder::documentOf(const PrintJob &job) const { return m_path + u'/' + job.id + u".pdf"_s; }

QString PrintFolder::recordOf(const PrintJob &job) const { return m_path + u'/' + job.id + u".json"_s; }

QList<PrintJob> PrintFolder::jobs() const {
    QList<PrintJob> all;
    const QDir folder(m_path);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all << read(name.chopped(5), file.readAll());
    }
    return all;
}

bool PrintFolder::add(const PrintJob &job, const QByteArray &document) const {
    if (document.isEmpty() || !QDir().mkpath(m_path))
        return false;
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return writeWhole(documentOf(job), document) && update(job);
}

bool PrintFolder::update(const PrintJob &job) const { return writeWhole(recordOf(job), written(job)); }

void PrintFolder::dropDocument(const PrintJob &job) const { QFile::remove(documentOf(job)); }

void PrintFolder::drop(const PrintJob &job) const {
    QFile::remove(recordOf(job));
    dropDocument(job);
}

} // namespace universe
