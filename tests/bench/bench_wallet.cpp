// How long a wallet with 500 tickets takes to open: from the tickets to the first frame that shows them. Beside it the
// same with 5, and one ticket over the whole window. It prints and judges nothing.

#include "ui/style/Theme.h"
#include "ui/tickets/TicketGrid.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPixmap>
#include <QScrollArea>

#include <algorithm>
#include <cstdio>

using namespace universe;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 9;

QList<TicketFacts> tickets(int count) {
    QList<TicketFacts> list;
    for (int i = 0; i < count; ++i) {
        const ConcertId concert{i / 4 + 1};
        const QString title = u"봄밤, 첫 번째 빛 %1"_s.arg(concert.value);
        PrintedTicket print{.ticket = {{i + 1},
                                       u"가구역 3-%1"_s.arg(i),
                                       u"10000000%1Z7K2M9QXA0ZTB4W8"_s.arg(i, 4, 10, QLatin1Char('0'))},
                            .bookingNumber = u"MU-%1"_s.arg(concert.value, 8, 10, QLatin1Char('0')),
                            .title = title,
                            .venue = u"올림픽홀"_s,
                            .venueEn = {},
                            .startsAt = QDateTime(QDate(2026, 12, 24), QTime(10, 0), Qt::UTC).addDays(i / 4),
                            .timeZone = QTimeZone("Asia/Seoul")};
        list.append({print, {concert, title, u"아이유"_s, u"K-pop"_s}});
    }
    return list;
}

double median(QList<double> times) {
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// Milliseconds until the tickets are seen.
double openWallet(int count) {
    QList<double> times;
    const QList<TicketFacts> list = tickets(count);
    for (int run = 0; run < runs; ++run) {
        QScrollArea area;
        area.setWidgetResizable(true);
        area.resize(1280, 800);
        area.show();
        QElapsedTimer timer;
        timer.start();
        auto *grid = new TicketGrid;
        grid->setTickets(list);
        area.setWidget(grid);
        QApplication::processEvents();
        const QPixmap frame = area.grab();
        times.append(double(timer.nsecsElapsed()) / 1e6);
        if (frame.isNull())
            qFatal("nothing was seen");
    }
    return median(times);
}

double openTicket() {
    QList<double> times;
    for (int run = 0; run < runs; ++run) {
        QWidget window;
        window.resize(1280, 800);
        auto *grid = new TicketGrid(&window);
        grid->setTickets(tickets(500));
        window.show();
        QApplication::processEvents();
        QElapsedTimer timer;
        timer.start();
        grid->cards().last()->click();
        const QPixmap frame = grid->screen()->grab();
        times.append(double(timer.nsecsElapsed()) / 1e6);
        if (frame.isNull())
            qFatal("nothing was seen");
    }
    return median(times);
}

} // namespace

int main(int argc, char **argv) {
    QApplication application(argc, argv);
    Theme::apply(application, Scheme::Light);
    std::printf("wallet of   5 tickets  %6.1f ms\n", openWallet(5));
    std::printf("wallet of 500 tickets  %6.1f ms\n", openWallet(500));
    std::printf("one of 500 over the window  %6.1f ms\n", openTicket());
}
