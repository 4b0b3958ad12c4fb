#include "tests/printing/CupsServer.h"

#include "app/printing/PrintServer.h"

#include <QDir>
#include <QTest>

namespace universe::test {

using namespace Qt::StringLiterals;

namespace {

const auto backend = uR"(#!/bin/sh
[ $# -eq 0 ] && { echo 'direct paper "Unknown" "Paper of a test"'; exit 0; }
folder=${DEVICE_URI#paper:}
while [ -e "$folder/empty" ]; do
    echo "STATE: +media-empty-error" >&2
    sleep 0.05
done
echo "STATE: -media-empty-error" >&2
[ -e "$folder/broken" ] && exit 1
cat ${6:+"$6"} > "$folder/$1.part" && mv "$folder/$1.part" "$folder/$1.printed"
)"_s;

const auto files = uR"(ServerRoot %1
ServerBin %1
DataDir %1/data
StateDir %1/run
CacheDir %1/cache
RequestRoot %1/spool
AccessLog %1/access
ErrorLog %1/error
PageLog %1/page
)"_s;

const auto settings = uR"(Listen %1/socket
Browsing No
WebInterface No
DefaultAuthType None
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order deny,allow
</Limit>
</Policy>
)"_s;

const auto printers = uR"(<Printer Counter>
Info Box office
DeviceURI paper:%1/out
State Idle
Accepting Yes
ErrorPolicy abort-job
</Printer>
)"_s;

} // namespace

CupsServer::CupsServer() {
    for (const QString &name : {u"backend"_s, u"data/mime"_s, u"run"_s, u"cache"_s, u"spool"_s, u"out"_s})
        QDir().mkpath(path(name));
    QFile::link(u"/usr/lib/cups/daemon"_s, path(u"daemon"_s)); // by which CUPS starts a backend
    write(u"backend/paper"_s, backend);
    // What only its owner may run, CUPS runs as its owner.
    QFile::setPermissions(path(u"backend/paper"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    write(u"data/mime/test.types"_s, u"application/pdf pdf string(0,%PDF)\n"_s);
    write(u"cups-files.conf"_s, files.arg(m_folder.path()));
    write(u"cupsd.conf"_s, settings.arg(m_folder.path()));
    write(u"printers.conf"_s, printers.arg(m_folder.path()));
    qputenv("CUPS_SERVER", path(u"socket"_s).toUtf8());
    start();
}

CupsServer::~CupsServer() { stop(); }

void CupsServer::start() {
    m_process.start(u"/usr/sbin/cupsd"_s,
                    {u"-f"_s, u"-c"_s, path(u"cupsd.conf"_s), u"-s"_s, path(u"cups-files.conf"_s)});
    if (!QTest::qWaitFor([] { return PrintServer().isThere(); }, 20'000))
        qFatal("the CUPS of the tests does not start");
}

void CupsServer::stop() {
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        m_process.kill();
    m_process.waitForFinished();
    QFile::remove(path(u"socket"_s));
}

QList<QByteArray> CupsServer::printed() const {
    QList<QByteArray> all;
    const QDir out(path(u"out"_s));
    const QStringList names = out.entryList({u"*.printed"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(out.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all << file.readAll();
    }
    return all;
}

void CupsServer::clear() const {
    const QDir out(path(u"out"_s));
    const QStringList names = out.entryList(QDir::Files);
    for (const QString &name : names)
        QFile::remove(out.filePath(name));
}

void CupsServer::write(const QString &name, const QString &text) const {
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("the folder of the tests' CUPS cannot be written");
}

void CupsServer::touch(const QString &name) const { write(u"out/"_s + name, {}); }

void CupsServer::take(const QString &name) const { QFile::remove(outPath(name)); }

} // namespace universe::test
