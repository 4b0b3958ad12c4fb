#include "app/admin/Command.h"

#include <QCoreApplication>

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    return universe::admin::runCommandLine(QCoreApplication::arguments().sliced(1));
}
