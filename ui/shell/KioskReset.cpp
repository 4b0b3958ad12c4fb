#include "ui/shell/KioskReset.h"

#include "ui/catalogue/ConcertGridPage.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/Places.h"

#include <QClipboard>
#include <QGuiApplication>

namespace universe {

void resetKiosk(Navigator &navigator) {
    navigator.forget([](const QString &key) { return key != place::all; });
    QGuiApplication::clipboard()->clear(); // a search may have been shared
    if (auto *grid = qobject_cast<ConcertGridPage *>(navigator.current()))
        grid->showAll();
}

} // namespace universe
