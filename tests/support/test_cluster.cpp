// test-cluster start | stop                    the cluster that the tests share, from ctest's set-up to its clean-up
// test-cluster run [--demo|--nothing] COMMAND   a command with a database of its own, named by PGHOST, PGDATABASE ...
#include "tests/support/TestDatabase.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;
using universe::test::TestDatabase;
using universe::test::ThrowawayCluster;

namespace {

int runWithDatabase(QStringList words) {
    auto content = TestDatabase::Content::Schema;
    if (words.value(0) == u"--demo"_s || words.value(0) == u"--nothing"_s)
        content = words.takeFirst() == u"--demo"_s ? TestDatabase::Content::Demo : TestDatabase::Content::Nothing;
    const TestDatabase database(content);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGHOST"_s, ThrowawayCluster::shared().socketFolder());
    environment.insert(u"PGPORT"_s, u"5432"_s);
    environment.insert(u"PGUSER"_s, QLatin1String(universe::Cluster::superuser));
    environment.insert(u"PGDATABASE"_s, database.name());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    const QString program = words.takeFirst();
    process.start(program, words);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit)
        return 1;
    return process.exitCode();
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    QStringList words = QCoreApplication::arguments().sliced(1);
    const QString verb = words.isEmpty() ? QString() : words.takeFirst();
    if (verb == u"start") {
        ThrowawayCluster::removeShared();
        ThrowawayCluster::keepShared();
        return 0;
    }
    if (verb == u"stop") {
        ThrowawayCluster::removeShared();
        return 0;
    }
    if (verb == u"run" && !words.isEmpty())
        return runWithDatabase(words);
    std::fputs("usage: test-cluster start | stop | run [--demo|--nothing] COMMAND...\n", stderr);
    return 2;
}
