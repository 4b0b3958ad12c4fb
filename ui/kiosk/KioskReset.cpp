#include "ui/kiosk/KioskReset.h"

#include "app/models/booking/BookingController.h"
#include "ui/catalogue/ConcertGridPage.h"
#include "ui/widgets/Navigator.h"

#include <QClipboard>
#include <QGuiApplication>

namespace universe {

void resetKiosk(Navigator &navigator, BookingController &booking, const QString &first) {
    booking.clear();
    navigator.forget([&first](const QString &key) { return key != first; });
    if (auto *grid = qobject_cast<ConcertGridPage *>(navigator.current()))
        grid->showAll();
    QGuiApplication::clipboard()->clear(); // a search may have been shared
}

} // namespace universe
