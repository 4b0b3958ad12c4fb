#include "app/admin/Command.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <memory>

int main(int argc, char **argv) {
    // Before Qt sees them: it would decode them by the locale, and put something else for what it does not understand.
    QList<QByteArray> words;
    for (int i = 1; i < argc; ++i)
        words << argv[i];
    std::unique_ptr<QCoreApplication> application;
    if (universe::admin::paints(words.value(0))) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // whatever display there is or is not
        // Qt would tell that there is no runtime directory, which is nothing to a command: standard error is for
        // reasons.
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
        application = std::make_unique<QGuiApplication>(argc, argv);
        QLoggingCategory::setFilterRules({});
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    return universe::admin::runCommandLine(words);
}
