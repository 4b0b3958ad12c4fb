#pragma once

#include "app/tickets/PassCertificate.h"
#include "app/tickets/PrintedTicket.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

namespace universe {

enum class TicketFormat { Pdf, Receipt, Png, Calendar, Pass };
inline constexpr std::array ticketFormats{TicketFormat::Pdf, TicketFormat::Receipt, TicketFormat::Png,
                                          TicketFormat::Calendar, TicketFormat::Pass};
/// "pdf", "receipt", "png", "ics", "pkpass"
QString nameOf(TicketFormat format);

struct TicketFile {
    QString name;
    QByteArray content;
};

/// What is to be written: a document of each booking, or a file of each ticket, as the format is.
struct TicketOrder {
    QList<PrintedTicket> tickets{};
    QList<TicketFormat> formats{};
    std::optional<PassCertificate> certificate{}; ///< only passes need it
    QDateTime now;
};

struct TicketFilesFailure {
    enum class Reason { Stopped, NotSigned, NotWritten };
    Reason reason;
    QString detail;
};

/// Makes the files. `goOn(done, all)` is asked between the parts of the work, in this thread; false stops it.
std::expected<QList<TicketFile>, TicketFilesFailure>
makeTicketFiles(const TicketOrder &order, const std::function<bool(qsizetype done, qsizetype all)> &goOn);

/// Writes the files into the folder, which is made if there is none; each is there as a whole or not at all, and takes
/// the place of one of its name.
std::expected<void, TicketFilesFailure> writeTicketFiles(const QList<TicketFile> &files, const QString &folder);

} // namespace universe
