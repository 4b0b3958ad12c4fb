// Which files are made of an order of tickets, how the work is stopped, and how files are written.

#include "app/tickets/TicketFiles.h"
#include "tests/support/TestMain.h"
#include "tests/tickets/SampleTickets.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;
using namespace universe::test;

namespace {

const auto toTheEnd = [](qsizetype, qsizetype) { return true; };

TicketOrder order(const QList<TicketFormat> &formats) {
    PrintedTicket other = sampleTicket(3);
    other.bookingNumber = u"MU-00000043"_s;
    return {.tickets = {sampleTicket(1), other, sampleTicket(2)}, .formats = formats, .now = other.startsAt};
}

QStringList namesOf(const QList<TicketFile> &files) {
    QStringList names;
    for (const TicketFile &file : files)
        names << file.name;
    return names;
}

} // namespace

class TestTicketFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDocumentOfEachBookingOrAFileOfEachTicket() {
        const auto files = makeTicketFiles(
            order({TicketFormat::Pdf, TicketFormat::Receipt, TicketFormat::Png, TicketFormat::Calendar}), toTheEnd);
        QVERIFY(files);
        QCOMPARE(namesOf(*files),
                 (QStringList{u"MU-00000042.pdf"_s, u"MU-00000042-receipt.pdf"_s, u"MU-00000042 가구역 3-1.png"_s,
                              u"MU-00000042 가구역 3-2.png"_s, u"MU-00000042.ics"_s, u"MU-00000043.pdf"_s,
                              u"MU-00000043-receipt.pdf"_s, u"MU-00000043 가구역 3-3.png"_s, u"MU-00000043.ics"_s}));
        for (const TicketFile &file : *files)
            QVERIFY(!file.content.isEmpty());
    }

    void seatsMakeNamesThatEverySystemTakes() {
        TicketOrder odd = order({TicketFormat::Png});
        odd.tickets = {sampleTicket(1), sampleTicket(2)};
        for (PrintedTicket &ticket : odd.tickets)
            ticket.ticket.seat = u"../A:\"b\"\n "_s + QString(100, u'x') + ticket.ticket.seat;
        const auto files = makeTicketFiles(odd, toTheEnd);
        QVERIFY(files);
        const QString name = u"MU-00000042 ..-A--b-- "_s + QString(50, u'x');
        QCOMPARE(namesOf(*files), (QStringList{name + u".png"_s, name + u" (2).png"_s}));
    }

    void tellsHowFarItIsAndStops() {
        const TicketOrder all = order({TicketFormat::Pdf, TicketFormat::Png});
        QList<qsizetype> told;
        QVERIFY(makeTicketFiles(all, [&](qsizetype done, qsizetype of) {
            told << done;
            return of == 6;
        }));
        QVERIFY(std::ranges::is_sorted(told));
        QCOMPARE(told.last(), 5);
        for (const qsizetype at : {0, 1, 2, 3, 4, 5}) {
            const auto stopped = makeTicketFiles(all, [&](qsizetype done, qsizetype) { return done < at; });
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().reason, TicketFilesFailure::Reason::Stopped);
        }
    }

    void withoutACertificateThereIsNoPass() {
        const auto files = makeTicketFiles(order({TicketFormat::Pass}), toTheEnd);
        QVERIFY(!files);
        QCOMPARE(files.error().reason, TicketFilesFailure::Reason::NotSigned);
    }

    void writesIntoAFolderAndOverItsOwn() {
        const QTemporaryDir folder;
        const QString inside = folder.filePath(u"a/b"_s);
        QVERIFY(writeTicketFiles({{u"one.txt"_s, "old"}}, inside));
        QVERIFY(writeTicketFiles({{u"one.txt"_s, "new"}, {u"two.txt"_s, "two"}}, inside));
        QFile one(inside + u"/one.txt"_s);
        QVERIFY(one.open(QIODevice::ReadOnly));
        QCOMPARE(one.readAll(), QByteArray("new"));
        const auto failed = writeTicketFiles({{u"three.txt"_s, "three"}}, inside + u"/one.txt"_s);
        QVERIFY(!failed);
        QCOMPARE(failed.error().reason, TicketFilesFailure::Reason::NotWritten);
        QVERIFY(failed.error().detail.contains(u"one.txt"_s));
    }
};

UNIVERSE_TEST(TestTicketFiles, QGuiApplication)
#include "tst_ticket_files.moc"
