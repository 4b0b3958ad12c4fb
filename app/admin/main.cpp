#include "app/admin/Command.h"

#include <QCoreApplication>

int main(int argc, char **argv) {
    // Before Qt sees them: it would decode them by the locale, and put something else for what it does not understand.
    QList<QByteArray> words;
    for (int i = 1; i < argc; ++i)
        words << argv[i];
    const QCoreApplication application(argc, argv);
    return universe::admin::runCommandLine(words);
}
