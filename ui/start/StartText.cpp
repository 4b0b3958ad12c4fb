#include "ui/start/StartText.h"

#include <QCoreApplication>
#include <QLocale>

namespace universe {

namespace {

constexpr qsizetype longestDetail = 300; // characters

struct Start {
    Q_DECLARE_TR_FUNCTIONS(Start)
};

/// PostgreSQL's own source has every version; the script that adds it comes with Debian's and Ubuntu's packages.
QString packageLines(int major) {
    return QStringLiteral(
               "sudo /usr/share/postgresql-common/pgdg/apt.postgresql.org.sh\nsudo apt install postgresql-%1")
        .arg(major);
}

} // namespace

QString startText(EmbeddedStep step, int major) {
    switch (step) {
    case EmbeddedStep::LookingForServer:
        return Start::tr("Looking for PostgreSQL…");
    case EmbeddedStep::Waiting:
        return Start::tr("Waiting for another window that is starting…");
    case EmbeddedStep::CreatingCluster:
        return Start::tr("Making a place for your data…");
    case EmbeddedStep::CarryingOver:
        return Start::tr("Carrying your data over to PostgreSQL %1. The old ones stay until everything is checked…")
            .arg(major);
    case EmbeddedStep::Starting:
        return Start::tr("Starting the server…");
    case EmbeddedStep::RenewingIndexes:
        return Start::tr("Sorting your data anew for PostgreSQL %1…").arg(major);
    case EmbeddedStep::Schema:
        return Start::tr("Setting up the tables…");
    case EmbeddedStep::DemoCatalogue:
        return Start::tr("Loading the demonstration catalogue…");
    case EmbeddedStep::Checking:
        return Start::tr("Checking that nothing was lost…");
    case EmbeddedStep::Finishing:
        break;
    }
    return Start::tr("Opening the doors…");
}

StartFailure startFailure(const EmbeddedError &error) {
    switch (error.code) {
    case EmbeddedErrorCode::NoServer:
        return {Start::tr("PostgreSQL is missing"),
                Start::tr("My Universe keeps its data in PostgreSQL 15 or newer. Install the package “postgresql”, "
                          "then try again."),
                QStringLiteral("sudo apt install postgresql")};
    case EmbeddedErrorCode::NoServerForData:
        return {Start::tr("PostgreSQL %1 is missing").arg(error.major),
                Start::tr("Your data were made with PostgreSQL %1, which is not installed. Install it, then try again.")
                    .arg(error.major),
                QStringLiteral("sudo apt install postgresql-%1").arg(error.major)};
    case EmbeddedErrorCode::OldServerMissing:
        return {Start::tr("PostgreSQL %1 is needed once more").arg(error.major),
                Start::tr("Your data were made with PostgreSQL %1, and this computer has %2. To carry them over, "
                          "PostgreSQL %1 must be there too. Install it, then try again. Nothing has been touched. If "
                          "your system no longer has the package, the first line adds PostgreSQL's own source.")
                    .arg(error.major)
                    .arg(error.installedMajor),
                packageLines(error.major)};
    case EmbeddedErrorCode::ServerTooOld:
        return {Start::tr("PostgreSQL %1 is too old for your data").arg(error.installedMajor),
                Start::tr("Your data were made with PostgreSQL %1, and an older one cannot read them. Install "
                          "PostgreSQL %1, then try again. Nothing has been touched. If your system does not have the "
                          "package, the first line adds PostgreSQL's own source.")
                    .arg(error.major),
                packageLines(error.major)};
    case EmbeddedErrorCode::CarryOverFailed:
        return {
            Start::tr("Your data could not be carried over"),
            Start::tr("PostgreSQL %1 did not take them. They are as they were, and nothing is lost. Try again; until "
                      "it works, the last line starts My Universe with PostgreSQL %2 as before.")
                .arg(error.installedMajor)
                .arg(error.major),
            QStringList{error.detail.right(longestDetail).trimmed(), error.logFile,
                        QStringLiteral("MY_UNIVERSE_POSTGRES=%1 my-universe").arg(error.oldServer)}
                .join(QLatin1Char('\n'))};
    case EmbeddedErrorCode::NoAccount:
        return {Start::tr("No account for the server"),
                Start::tr(
                    "PostgreSQL does not run as root, and there is no account to run it with. Start My Universe as an "
                    "ordinary user, or install PostgreSQL with its own account."),
                {}};
    case EmbeddedErrorCode::FolderForbidden:
        return {Start::tr("The data folder is closed to you"),
                Start::tr("My Universe may not write there. Give yourself the right to, then try again."),
                error.folder};
    case EmbeddedErrorCode::FolderTaken:
        return {Start::tr("The data folder is somebody else's"),
                Start::tr("Another user owns it, or it is no folder. Move it away, then try again."), error.folder};
    case EmbeddedErrorCode::DiskFull:
        if (error.installedMajor > 0)
            return {Start::tr("The disk is full"),
                    Start::tr("To carry your data over to PostgreSQL %1, My Universe needs %2 of free space. The data "
                              "are as they were. Free some space, then try again.")
                        .arg(error.installedMajor)
                        .arg(QLocale().formattedDataSize(error.bytesNeeded)),
                    error.folder};
        return {Start::tr("The disk is full"),
                Start::tr("My Universe needs %1 of free space. Free some, then try again.")
                    .arg(QLocale().formattedDataSize(error.bytesNeeded)),
                error.folder};
    case EmbeddedErrorCode::Damaged:
        return {Start::tr("The data are damaged"),
                Start::tr("The server cannot start from this folder. Move it away to begin anew, or ask for help and "
                          "keep the log."),
                error.folder + QLatin1Char('\n') + error.logFile};
    case EmbeddedErrorCode::NewerSchema:
        return {Start::tr("Your data are newer than this program"),
                Start::tr("A newer version of My Universe has used them. Install that version or a later one."),
                error.folder};
    case EmbeddedErrorCode::TimedOut:
        return {Start::tr("The server takes too long"),
                Start::tr("It has not answered in time. The computer may be very busy: wait a moment, then try again."),
                error.logFile};
    case EmbeddedErrorCode::Cancelled:
        return {Start::tr("Cancelled"), Start::tr("Nothing was lost. You can start again at any time."), {}};
    case EmbeddedErrorCode::Failed:
        break;
    }
    // The detail has the server's own words, which its log may lack: what it refused before it started.
    const QString words = error.detail.left(longestDetail);
    return {Start::tr("The server did not start"), Start::tr("Try again. If it happens again, this log tells why."),
            words.isEmpty() ? error.logFile : words + QLatin1Char('\n') + error.logFile};
}

} // namespace universe
