#include "app/server/ChildProcess.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace universe {

namespace {

constexpr int endPollMs = 50;
constexpr int cannotStart = 127;

QProcessEnvironment plainEnvironment() {
    // The server's messages are matched and logged in English, and no PG* variable of the user may redirect it.
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH", u"/usr/bin:/bin"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"TZ"_s, u"UTC"_s);
    return environment;
}

[[noreturn]] void becomeServer(const ServiceAccount &account, const char *log, char *const *argv, char *const *envp) {
    ::setsid();
    ::umask(0077);
    if (!account.become() || ::chdir("/") != 0)
        ::_exit(cannotStart);
    const int in = ::open("/dev/null", O_RDONLY);
    const int out = ::open(log, O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (in < 0 || out < 0 || ::dup2(in, 0) < 0 || ::dup2(out, 1) < 0 || ::dup2(out, 2) < 0)
        ::_exit(cannotStart);
    // What Qt or a library left open without close-on-exec is not the server's business.
    ::close_range(3, ~0U, 0);
    ::execve(argv[0], argv, envp);
    ::_exit(cannotStart);
}

std::vector<char *> pointers(std::vector<QByteArray> &texts) {
    std::vector<char *> result;
    result.reserve(texts.size() + 1);
    for (QByteArray &text : texts)
        result.push_back(text.data());
    result.push_back(nullptr);
    return result;
}

} // namespace

bool saysDiskFull(const QString &output) { return output.contains(u"No space left on device"_s); }

ChildOutcome runChild(const ServiceAccount &account, const QString &program, const QStringList &arguments,
                      std::chrono::milliseconds timeout, const CancelCheck &cancelled, const ChildOptions &options) {
    QProcess process;
    process.setProcessEnvironment(plainEnvironment());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(options.workingFolder);
    process.setChildProcessModifier([&account, &options] {
        ::umask(0077);
        const bool inherits = options.inherited < 0 || ::fcntl(options.inherited, F_SETFD, 0) == 0;
        // Another account clears the wish to die with us, so that comes last.
        if (!inherits || !account.become() || ::prctl(PR_SET_PDEATHSIG, SIGKILL) != 0)
            ::_exit(cannotStart);
    });
    process.start(program, arguments, QIODevice::ReadOnly);
    const QDeadlineTimer deadline(timeout);
    QString output;
    const auto readOutput = [&] {
        const QByteArray more = process.readAll();
        output += QString::fromUtf8(more);
        if (!more.isEmpty() && options.onOutput)
            options.onOutput(output);
        return output;
    };
    while (process.state() != QProcess::NotRunning && !process.waitForFinished(endPollMs)) {
        if (process.error() == QProcess::FailedToStart)
            break;
        if (deadline.hasExpired() || cancelled()) {
            process.kill();
            process.waitForFinished();
            return {false, -1, readOutput()};
        }
        readOutput();
    }
    if (process.error() == QProcess::FailedToStart)
        return {false, -1, process.errorString()};
    return {true, process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, readOutput()};
}

pid_t spawnDetached(const ServiceAccount &account, const QString &program, const QStringList &arguments,
                    const QString &logFile) {
    // Everything that allocates happens before the fork: the child of a threaded process must not.
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.push_back(QFile::encodeName(argument));
    std::vector<QByteArray> variables;
    for (const QString &variable : plainEnvironment().toStringList())
        variables.push_back(variable.toLocal8Bit());
    const QByteArray log = QFile::encodeName(logFile);
    const std::vector<char *> argv = pointers(words);
    const std::vector<char *> envp = pointers(variables);
    const pid_t child = ::fork();
    if (child == 0)
        becomeServer(account, log.constData(), argv.data(), envp.data());
    return child;
}

} // namespace universe
