// Tickets over the whole window, the card that saves them, and what is printed, page by page.

#include "app/tickets/TicketPictures.h"
#include "tests/pictures/Pictures.h"
#include "tests/support/TestMain.h"
#include "tests/tickets/SampleTickets.h"
#include "ui/shell/Language.h"
#include "ui/style/Metrics.h"
#include "ui/tickets/SaveTicketsCard.h"
#include "ui/tickets/TicketScreen.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QVBoxLayout>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

QList<PrintedTicket> shown() {
    PrintedTicket last = sampleTicket(4);
    last.title =
        u"🎸 여름밤의 긴 페스티벌 — 아주 긴 제목이 두 줄을 넘고 또 넘어 이어질 때 (The Longest Night of Summer)"_s;
    last.venue = u"세종문화회관 대극장"_s;
    last.ticket.seat = u"스탠딩 나구역 128-1024"_s;
    return {sampleTicket(1), sampleTicket(2, TicketState::Cancelled), sampleTicket(3, TicketState::Used), last};
}

std::unique_ptr<QWidget> over(int index) {
    auto window = std::make_unique<QWidget>();
    auto *screen = new TicketScreen(window.get());
    screen->setTickets(shown());
    QMetaObject::invokeMethod(
        screen, [screen, index] { screen->open(index); }, Qt::QueuedConnection);
    return window;
}

} // namespace

class TicketPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void screens() {
        const QList<QSize> sizes{{880, 420}, {1080, 1920}, {1280, 800}};
        const QStringList names{u"valid"_s, u"cancelled"_s, u"used"_s, u"long"_s};
        for (int i = 0; i < names.size(); ++i)
            QVERIFY(Pictures::takeAt(
                u"ticket-"_s + names[i], sizes, [i] { return over(i); },
                [](QWidget &window) { return window.findChild<TicketScreen *>()->isVisible(); }));
    }

    void saving() {
        QVERIFY(Pictures::takeAt(u"save-tickets"_s, {{760, 620}}, [] {
            auto window = std::make_unique<QWidget>();
            auto *layout = new QVBoxLayout(window.get());
            auto *card = new SaveTicketsCard;
            card->setFolder(u"/home/universe/Downloads"_s);
            card->setTickets(shown());
            Booking other;
            other.id = {2};
            other.title = u"잔나비 소극장 콘서트 — 투게더"_s;
            other.startsAt = sampleTicket().startsAt.addDays(9);
            other.timeZone = sampleTicket().timeZone;
            card->setOthers({other});
            layout->addWidget(card);
            layout->addStretch();
            return window;
        }));
    }

    void prints() {
        const auto goOn = [](qsizetype) { return true; };
        const QDir folder(QStringLiteral(UNIVERSE_PICTURES));
        for (const Language::Choice &language : Language::choices()) {
            Language::instance().set(language.code);
            for (const auto &[name, pdf] : {std::pair(u"print-a4"_s, ticketsAsPdf(shown(), goOn)),
                                            {u"print-receipt"_s, ticketsAsReceipt(shown(), goOn)}}) {
                const QString base = folder.filePath(name + u'-' + language.code);
                QFile file(base + u".pdf"_s);
                QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
                file.close();
                QCOMPARE(QProcess::execute(u"pdftoppm"_s, {u"-r"_s, u"80"_s, u"-png"_s, file.fileName(), base}), 0);
            }
            QFile phone(folder.filePath(u"print-phone-%1.png"_s.arg(language.code)));
            const QByteArray png = ticketAsPng(shown().last());
            QVERIFY(phone.open(QIODevice::WriteOnly) && phone.write(png) == png.size());
        }
    }
};

UNIVERSE_TEST(TicketPictures, QApplication)
#include "pic_tickets.moc"
