#include "app/printing/PrinterChoice.h"

#include <QSettings>

namespace universe {

using namespace Qt::StringLiterals;

PrinterChoice PrinterChoice::ofTickets() {
    const QSettings settings;
    return {settings.value(u"printing/tickets/printer"_s).toString(),
            settings.value(u"printing/tickets/paper"_s).toString() == u"roll" ? Paper::Roll : Paper::A4};
}

void PrinterChoice::keepForTickets() const {
    QSettings settings;
    settings.setValue(u"printing/tickets/printer"_s, printer);
    settings.setValue(u"printing/tickets/paper"_s, paper == Paper::Roll ? u"roll"_s : u"a4"_s);
}

} // namespace universe
