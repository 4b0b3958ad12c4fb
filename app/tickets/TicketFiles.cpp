#include "app/tickets/TicketFiles.h"

#include "app/tickets/CalendarFile.h"
#include "app/tickets/PassFile.h"
#include "app/tickets/TicketPictures.h"

#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

bool isOfEachTicket(TicketFormat format) { return format == TicketFormat::Png || format == TicketFormat::Pass; }

/// A text as a part of a file's name, on any system.
QString forFileName(QString text) {
    constexpr qsizetype longest = 60;
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control || u"/\\:*?\"<>|"_s.contains(c))
            c = u'-';
    return text.left(longest).trimmed();
}

/// The files so far, and what was done of all there is to do.
class Making {
public:
    Making(const TicketOrder &order, const std::function<bool(qsizetype, qsizetype)> &goOn)
        : m_order(order)
        , m_goOn(goOn)
        , m_all(order.tickets.size() * order.formats.size()) {}

    std::expected<QList<TicketFile>, TicketFilesFailure> run() {
        for (const QList<PrintedTicket> &booking : bookings())
            for (const TicketFormat format : m_order.formats) {
                if (isOfEachTicket(format))
                    for (const PrintedTicket &ticket : booking)
                        add(format, ticket);
                else
                    add(format, booking);
                if (m_failure)
                    return std::unexpected(*m_failure);
            }
        return m_files;
    }

private:
    [[nodiscard]] QList<QList<PrintedTicket>> bookings() const {
        QList<QList<PrintedTicket>> groups;
        for (const PrintedTicket &ticket : m_order.tickets) {
            const auto group = std::ranges::find_if(groups, [&](const QList<PrintedTicket> &tickets) {
                return tickets.first().bookingNumber == ticket.bookingNumber;
            });
            group == groups.end() ? groups.append({ticket}) : group->append(ticket);
        }
        return groups;
    }

    bool goOn(qsizetype further) {
        if (!m_failure && !m_goOn(m_done + further, m_all))
            m_failure = {TicketFilesFailure::Reason::Stopped, {}};
        return !m_failure;
    }

    void add(TicketFormat format, const QList<PrintedTicket> &booking) {
        const TicketProgress progress = [this](qsizetype done) { return goOn(done); };
        const QString number = booking.first().bookingNumber;
        if (!goOn(0))
            return;
        if (format == TicketFormat::Pdf)
            keep(number + u".pdf"_s, ticketsAsPdf(booking, progress));
        else if (format == TicketFormat::Receipt)
            keep(number + u"-receipt.pdf"_s, ticketsAsReceipt(booking, progress));
        else
            keep(number + u".ics"_s, ticketsAsCalendar(booking, m_order.now));
        m_done += booking.size();
    }

    void add(TicketFormat format, const PrintedTicket &ticket) {
        if (!goOn(0))
            return;
        const QString name = ticket.bookingNumber + u' ' + forFileName(ticket.ticket.seat);
        const auto &certificate = m_order.certificate;
        if (format == TicketFormat::Png)
            keep(name + u".png"_s, ticketAsPng(ticket));
        else if (QByteArray pass = certificate ? ticketAsPass(ticket, *certificate) : QByteArray(); !pass.isEmpty())
            keep(name + u".pkpass"_s, pass);
        else
            m_failure = {TicketFilesFailure::Reason::NotSigned, {}};
        ++m_done;
    }

    /// Under this name, or one like it that no other file has: of two long seats the beginnings may be the same.
    void keep(const QString &name, const QByteArray &content) {
        const qsizetype dot = name.lastIndexOf(u'.');
        QString free = name;
        for (int i = 2; std::ranges::find(m_files, free, &TicketFile::name) != m_files.end(); ++i)
            free = u"%1 (%2)%3"_s.arg(name.left(dot)).arg(i).arg(name.mid(dot));
        m_files.append({free, content});
    }

    const TicketOrder &m_order;
    const std::function<bool(qsizetype, qsizetype)> &m_goOn;
    qsizetype m_all;
    qsizetype m_done = 0;
    QList<TicketFile> m_files;
    std::optional<TicketFilesFailure> m_failure;
};

} // namespace

QString nameOf(TicketFormat format) {
    switch (format) {
    case TicketFormat::Pdf:
        return u"pdf"_s;
    case TicketFormat::Receipt:
        return u"receipt"_s;
    case TicketFormat::Png:
        return u"png"_s;
    case TicketFormat::Calendar:
        return u"ics"_s;
    case TicketFormat::Pass:
        return u"pkpass"_s;
    }
    Q_UNREACHABLE();
}

std::expected<QList<TicketFile>, TicketFilesFailure>
makeTicketFiles(const TicketOrder &order, const std::function<bool(qsizetype, qsizetype)> &goOn) {
    return Making(order, goOn).run();
}

std::expected<void, TicketFilesFailure> writeTicketFiles(const QList<TicketFile> &files, const QString &folder) {
    const auto failed = [](const QString &detail) {
        return std::unexpected(TicketFilesFailure{TicketFilesFailure::Reason::NotWritten, detail});
    };
    if (!QDir().mkpath(folder))
        return failed(folder);
    for (const TicketFile &file : files) {
        QSaveFile out(QDir(folder).filePath(file.name));
        if (!out.open(QIODevice::WriteOnly) || out.write(file.content) != file.content.size() || !out.commit())
            return failed(u"%1: %2"_s.arg(QDir(folder).filePath(file.name), out.errorString()));
    }
    return {};
}

} // namespace universe
