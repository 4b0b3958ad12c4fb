// Tickets on paper and on a phone, read back by others: text and fonts by poppler, codes by ZXing.

#include "app/tickets/TicketPainting.h"
#include "app/tickets/TicketPictures.h"
#include "tests/support/ReadQr.h"
#include "tests/support/TestMain.h"
#include "tests/tickets/SampleTickets.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;
using namespace universe::test;

namespace {

const TicketProgress goOn = [](qsizetype) { return true; };

QList<PrintedTicket> tickets(int count) {
    QList<PrintedTicket> list;
    for (int i = 1; i <= count; ++i)
        list << sampleTicket(i);
    return list;
}

QString run(const QString &program, const QStringList &arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class TestTicketPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(u"ko"_s)); }

    void theTextOfAPdfIsText_data();
    void theTextOfAPdfIsText();
    void fontsAreEmbedded();
    void everyCodeOfAPdfIsRead();
    void theCodeOfAReceiptIsRead();
    void anyPaperOfAPrinterHasWholeTickets_data();
    void anyPaperOfAPrinterHasWholeTickets();
    void theCodeOfAPhonesPictureIsRead();
    void aTicketThatOpensNoDoorHasNoCode_data();
    void aTicketThatOpensNoDoorHasNoCode();
    void fiftyTicketsAreQuickAndSmall();
    void theTimeIsTheVenues();
    void longTextsStayOnTheTicket();
    void emojiAreSeen();
    void endsWhenAsked();

private:
    QString save(const QByteArray &pdf) {
        QFile file(m_folder.filePath(u"tickets.pdf"_s));
        return file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() ? file.fileName() : QString();
    }
    QString textOf(const QByteArray &pdf) { return run(u"pdftotext"_s, {u"-layout"_s, save(pdf), u"-"_s}); }
    QList<QImage> pagesOf(const QByteArray &pdf) {
        const QString base = m_folder.filePath(u"page"_s);
        run(u"pdftoppm"_s, {u"-r"_s, u"150"_s, u"-gray"_s, save(pdf), base});
        QDir folder(m_folder.path(), u"page*"_s, QDir::Name);
        QList<QImage> pages;
        const QStringList names = folder.entryList();
        for (const QString &name : names) {
            pages << QImage(folder.filePath(name));
            folder.remove(name);
        }
        return pages;
    }
    QTemporaryDir m_folder;
};

void TestTicketPictures::theTextOfAPdfIsText_data() {
    QTest::addColumn<bool>("receipt");
    QTest::newRow("A4") << false;
    QTest::newRow("receipt") << true;
}

void TestTicketPictures::theTextOfAPdfIsText() {
    QFETCH(bool, receipt);
    const auto document = receipt ? ticketsAsReceipt : ticketsAsPdf;
    const QString text = textOf(document(tickets(1), goOn)).simplified();
    for (const QString &word : {u"봄밤, 첫 번째 빛"_s, u"(First Light)"_s, u"올림픽홀"_s, u"가구역 3-1"_s,
                                u"MU-00000042"_s, u"2026"_s, u"7:00"_s, u"1000 0000"_s, u"R석"_s, u"110,000"_s})
        QVERIFY2(text.contains(word), qPrintable(word + u" is not in: "_s + text));
}

void TestTicketPictures::fontsAreEmbedded() {
    const QStringList lines =
        run(u"pdffonts"_s, {save(ticketsAsPdf(tickets(3), goOn))}).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 2); // two lines of heading
    for (const QString &line : lines.sliced(2)) {
        // ... embedded, subset (by name, which Qt does not tell), Unicode known, object ID (two numbers)
        const QStringList words = line.simplified().split(u' ');
        QCOMPARE(words[words.size() - 5], u"yes"_s);
        QCOMPARE(words[words.size() - 3], u"yes"_s);
    }
}

void TestTicketPictures::everyCodeOfAPdfIsRead() {
    const QList<PrintedTicket> three = tickets(3);
    const QList<QImage> pages = pagesOf(ticketsAsPdf(three, goOn));
    QCOMPARE(pages.size(), 2);
    QStringList codes;
    for (const QImage &page : pages)
        for (const int top : {0, page.height() / 2})
            codes << readQr(page.copy(0, top, page.width(), page.height() / 2));
    QCOMPARE(codes, (QStringList{three[0].ticket.code, three[1].ticket.code, three[2].ticket.code, {}}));
}

void TestTicketPictures::theCodeOfAReceiptIsRead() {
    const QList<QImage> pages = pagesOf(ticketsAsReceipt(tickets(2), goOn));
    QCOMPARE(pages.size(), 2);
    QCOMPARE(readQr(pages[1]), sampleTicket(2).ticket.code);
    const double millimetre = 150 / 25.4;
    QVERIFY(std::abs(pages[0].width() - 80 * millimetre) < 3);
}

void TestTicketPictures::anyPaperOfAPrinterHasWholeTickets_data() {
    QTest::addColumn<QPageSize>("paper");
    QTest::addColumn<QPageLayout::Orientation>("orientation");
    QTest::addColumn<int>("pages"); // of three tickets
    QTest::newRow("A4") << QPageSize(QPageSize::A4) << QPageLayout::Portrait << 2;
    QTest::newRow("A4 lying") << QPageSize(QPageSize::A4) << QPageLayout::Landscape << 3;
    QTest::newRow("Letter") << QPageSize(QPageSize::Letter) << QPageLayout::Portrait << 2;
    QTest::newRow("A5") << QPageSize(QPageSize::A5) << QPageLayout::Portrait << 2;
    QTest::newRow("A6") << QPageSize(QPageSize::A6) << QPageLayout::Portrait << 3;
    QTest::newRow("58 mm roll") << QPageSize(QSizeF(58, 110), QPageSize::Millimeter, {}, QPageSize::ExactMatch)
                                << QPageLayout::Portrait << 3;
}

void TestTicketPictures::anyPaperOfAPrinterHasWholeTickets() {
    QFETCH(QPageSize, paper);
    QFETCH(QPageLayout::Orientation, orientation);
    QFETCH(int, pages);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter printer(&buffer);
    printer.setPageSize(paper);
    printer.setPageOrientation(orientation);
    printer.setPageMargins({});
    QVERIFY(printTickets(printer, tickets(3), goOn));
    const QList<QImage> printed = pagesOf(bytes);
    QCOMPARE(printed.size(), pages);
    QStringList codes;
    for (const QImage &page : printed) {
        // Nothing runs over the edge.
        for (int x = 0; x < page.width(); ++x)
            QVERIFY(qGray(page.pixel(x, 0)) > 100 && qGray(page.pixel(x, page.height() - 1)) > 100);
        for (const int top : {0, page.height() / 2}) {
            const QString code = pages == 2 ? readQr(page.copy(0, top, page.width(), page.height() / 2))
                                 : top == 0 ? readQr(page)
                                            : QString();
            if (!code.isEmpty())
                codes << code;
        }
    }
    QCOMPARE(codes,
             (QStringList{sampleTicket(1).ticket.code, sampleTicket(2).ticket.code, sampleTicket(3).ticket.code}));
}

void TestTicketPictures::theCodeOfAPhonesPictureIsRead() {
    const QImage picture = QImage::fromData(ticketAsPng(sampleTicket()), "PNG");
    QCOMPARE(picture.size(), QSize(1080, 1920));
    QCOMPARE(readQr(picture), sampleTicket().ticket.code);
    // A phone held askew, far away: a fifth of the size, blurred by it.
    QCOMPARE(readQr(picture.scaledToWidth(216, Qt::SmoothTransformation)), sampleTicket().ticket.code);
}

void TestTicketPictures::aTicketThatOpensNoDoorHasNoCode_data() {
    QTest::addColumn<TicketState>("state");
    QTest::newRow("cancelled") << TicketState::Cancelled;
    QTest::newRow("used") << TicketState::Used;
}

void TestTicketPictures::aTicketThatOpensNoDoorHasNoCode() {
    QFETCH(TicketState, state);
    const PrintedTicket ticket = sampleTicket(7, state);
    const QByteArray pdf = ticketsAsPdf({ticket}, goOn);
    QString text = textOf(pdf).simplified();
    QVERIFY2(text.contains(ticketStateText(state)), qPrintable(text));
    QVERIFY(!text.remove(u' ').contains(ticket.ticket.code));
    QCOMPARE(readQr(pagesOf(pdf).first()), QString());
    QCOMPARE(readQr(QImage::fromData(ticketAsPng(ticket))), QString());
}

void TestTicketPictures::fiftyTicketsAreQuickAndSmall() {
    const QList<PrintedTicket> fifty = tickets(50);
    QElapsedTimer timer;
    timer.start();
    const QByteArray pdf = ticketsAsPdf(fifty, goOn);
    const qint64 took = timer.elapsed();
    qInfo("50 tickets: %lld ms, %lld bytes", took, qint64(pdf.size()));
    QVERIFY(pdf.size() < 2'000'000);
    QVERIFY2(took < 2000, qPrintable(QString::number(took)));
}

void TestTicketPictures::theTimeIsTheVenues() {
    PrintedTicket ticket = sampleTicket();
    ticket.timeZone = QTimeZone("America/New_York");
    QVERIFY2(ticketTime(ticket).contains(u"5:00"_s), qPrintable(ticketTime(ticket)));
}

void TestTicketPictures::longTextsStayOnTheTicket() {
    PrintedTicket ticket = sampleTicket();
    ticket.title = u"아주 긴 제목의 공연 "_s.repeated(20).trimmed();
    ticket.venue = u"세상에서가장긴이름을가진공연장"_s.repeated(6);
    ticket.ticket.seat = u"구역이름이아주긴곳의스탠딩구역 "_s.repeated(3) + u"123-456"_s;
    const QByteArray png = ticketAsPng(ticket);
    QCOMPARE(readQr(QImage::fromData(png)), ticket.ticket.code);
    const QString text = textOf(ticketsAsPdf({ticket}, goOn)).simplified();
    QVERIFY2(text.contains(u"123-456"_s), qPrintable(text));
    const PrintedTicket plain = sampleTicket();
    // What is written below and beside is where it always is: nothing runs into the code's letters.
    const QRect letters(0, 1640, 1080, 280);
    QCOMPARE(QImage::fromData(png).copy(letters), QImage::fromData(ticketAsPng(plain)).copy(letters));
}

void TestTicketPictures::emojiAreSeen() {
    PrintedTicket ticket = sampleTicket();
    ticket.title = u"여름 🎸"_s;
    const QByteArray pdf = ticketsAsPdf({ticket}, goOn);
    run(u"pdftoppm"_s, {u"-r"_s, u"100"_s, u"-png"_s, u"-singlefile"_s, save(pdf), m_folder.filePath(u"colour"_s)});
    // After the PDF, because writing emoji into one has spoiled their font for all that came later.
    const QImage phone = QImage::fromData(ticketAsPng(ticket));
    for (const QImage &picture : {phone, QImage(m_folder.filePath(u"colour.png"_s))}) {
        int coloured = 0; // a guitar is red; all else is grey, or nearly
        for (int y = 0; y < picture.height() / 3; ++y)
            for (int x = 0; x < picture.width(); ++x)
                coloured += QColor(picture.pixel(x, y)).saturation() > 150 && qRed(picture.pixel(x, y)) > 120;
        QVERIFY2(coloured > 100, qPrintable(QString::number(coloured)));
    }
    QVERIFY(textOf(pdf).contains(u"여름"_s));
}

void TestTicketPictures::endsWhenAsked() {
    qsizetype asked = 0;
    const QByteArray pdf = ticketsAsPdf(tickets(10), [&](qsizetype done) {
        asked = done;
        return done < 3;
    });
    QVERIFY(pdf.isEmpty());
    QCOMPARE(asked, 3);
}

UNIVERSE_TEST(TestTicketPictures, QGuiApplication)
#include "tst_ticket_pictures.moc"
