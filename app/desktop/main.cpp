// The composition root of the application: options, look and language, the window, and what starts behind it.

#include "app/desktop/CommandLine.h"
#include "app/desktop/QuitSignals.h"
#include "ui/shell/Language.h"
#include "ui/shell/Launch.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"

#include <QApplication>

#include <cstdio>

using namespace universe;
using namespace Qt::StringLiterals;

namespace {

void describeApplication() {
    QCoreApplication::setOrganizationName(u"my-universe"_s);
    QCoreApplication::setApplicationName(u"my-universe"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(UNIVERSE_VERSION));
}

/// Reads the options before there is a display: help and version must work without one.
CommandLine readCommandLine(int &argc, char **argv) {
    const QCoreApplication application(argc, argv);
    QStringList languages;
    for (const Language::Choice &choice : Language::choices())
        languages << choice.code;
    return CommandLine::parse(QCoreApplication::arguments(), languages);
}

int run(int &argc, char **argv, const CommandLine &line) {
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(u"my-universe"_s);
    Preferences preferences;
    if (line.remember) {
        preferences.setConnection(line.embedded ? QString() : line.database.value_or(preferences.connection()));
        preferences.setKiosk(line.kiosk);
        preferences.setAnswerWithin(line.answerWithin.value_or(preferences.answerWithin()));
    }
    const QString saved = preferences.language().isEmpty() ? Language::preferred() : preferences.language();
    Language::instance().set(line.language.isEmpty() ? saved : line.language);
    Theme::apply(application, preferences.scheme());

    MainWindow window(preferences);
    Launch launch(window, line.connection(preferences.connection(), qEnvironmentVariableIsSet("PGSERVICE")),
                  line.kiosk || preferences.isKiosk(), line.answerWithin.value_or(preferences.answerWithin()));
    const QuitSignals signals;
    QObject::connect(&signals, &QuitSignals::received, &window, &QWidget::close);
    window.show();
    launch.begin();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv) {
    describeApplication();
    const CommandLine line = readCommandLine(argc, argv);
    switch (line.action) {
    case CommandLine::Action::Help:
        std::fputs(qPrintable(line.text), stdout);
        return 0;
    case CommandLine::Action::Version:
        std::puts("my-universe " UNIVERSE_VERSION);
        return 0;
    case CommandLine::Action::Refuse:
        std::fprintf(stderr, "my-universe: %s\n", qPrintable(line.text));
        return 2;
    case CommandLine::Action::Run:
        break;
    }
    return run(argc, argv, line);
}
