// What people feel who look for a concert: from a key to the suggestions, from a click on a filter to the posters, each
// frame of scrolling through all there are, and the memory after. Beside each number its reference of the same run: the
// server's answer alone, or a copy of one image of the window. Run by run-find against the database that PGHOST,
// PGDATABASE ... name; `bench_find NAME...` runs some of the parts. It prints and judges nothing.

#include "app/core/ServerClock.h"
#include "app/core/WhenDone.h"
#include "app/models/catalogue/CatalogueCalls.h"
#include "tests/bench/Frames.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/catalogue/ConcertGridPage.h"
#include "ui/posters/PosterGrid.h"
#include "ui/search/SearchField.h"
#include "ui/search/SuggestionPopup.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Chip.h"

#include <QEventLoop>
#include <QInputMethodEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace universe;
using namespace Qt::StringLiterals;
using bench::Times;

namespace {

/// A guest's client of the database that the environment names.
struct Client {
    Database database{QString()};
    CatalogueApi catalogue{database};
    CalendarApi calendar{database};
    AccountApi account{database};
    SearchApi search{database};
    SessionController session{account};
    ServerClock clock;
    CatalogueCalls calls = CatalogueCalls::of(catalogue, account, session);
    SearchCalls searchCalls = SearchCalls::of(search, session);
    Viewer viewer = Viewer::of(session, clock);
    Favourites favourites{calls, viewer};
};

bench::FrameApplication &app() { return *static_cast<bench::FrameApplication *>(qApp); }

/// How long the server's answer alone takes to arrive.
template <typename Answer>
double answerTime(const QFuture<Answer> &future, const QElapsedTimer &since) {
    QEventLoop loop;
    double taken = 0;
    whenDone(&loop, future, [&](const Answer &answer) {
        if (!answer)
            qFatal("%s", qPrintable(answer.error().detail));
        taken = double(since.nsecsElapsed()) / 1e6;
        loop.quit();
    });
    loop.exec();
    return taken;
}

QElapsedTimer started() {
    QElapsedTimer timer;
    timer.start();
    return timer;
}

void click(QWidget *widget) {
    const QPointF at = QRectF(widget->rect()).center();
    for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        QMouseEvent event(type, at, widget->mapToGlobal(at), Qt::LeftButton,
                          type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton, {});
        QCoreApplication::sendEvent(widget, &event);
    }
}

// ---- from a key to the suggestions

const QStringList texts{u"아이유"_s,           u"방탄소년단"_s,     u"봄밤"_s,
                        u"서울시립교향악단"_s, u"콘서트"_s,         u"임영웅"_s,
                        u"세븐틴"_s,           u"국카스텐"_s,       u"재즈"_s,
                        u"페스티벌"_s,         u"말러 교향곡"_s,    u"뮤지컬"_s,
                        u"ㅂㅌㅅㄴㄷ"_s,       u"올림픽홀"_s,       u"부산"_s,
                        u"mahler"_s,           u"beethoven"_s,      u"new york"_s,
                        u"philharmonic"_s,     u"bernstein"_s,      u"carnegie hall"_s,
                        u"dkdldb"_s,           u"aespa"_s,          u"newjeans"_s,
                        u"violin concerto"_s,  u"horowitz"_s,       u"stravinsky"_s,
                        u"orchestra"_s,        u"young people's"_s, u"toscanini"_s};

/// What the input method shows of a letter, key by key: ㅂ, 보, 봄.
QStringList composed(QChar letter) {
    static const QString first = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"_s;
    const int place = letter.unicode() - 0xAC00;
    if (place < 0 || place >= 11172)
        return {QString(letter)};
    QStringList keys{QString(first[place / 588]), QString(QChar(letter.unicode() - place % 28))};
    if (place % 28 != 0)
        keys << QString(letter);
    return keys;
}

struct Typing {
    SearchField *field;
    SearchApi &search;
    int changes = 0;
    Times painted;
    Times answered;

    /// One key; `letter` is finished with it or still being composed.
    void press(const QString &letter, bool finished) {
        const auto since = started();
        changes = 0;
        QInputMethodEvent event(finished ? QString() : letter, {});
        if (finished)
            event.setCommitString(letter);
        QCoreApplication::sendEvent(field, &event);
        if (changes == 0)
            return; // the last key of a syllable changes nothing when it is finished
        painted.add(app().untilPainted(since, [this] { return changes > 1 && field->popup()->isVisible(); }));
        answered.add(answerTime(search.suggest(field->suggestions().text(), {}), started()));
    }

    void type(const QString &text) {
        for (const QChar letter : text) {
            for (const QString &key : composed(letter))
                press(key, letter.unicode() < 0x1100);
            if (letter.unicode() >= 0x1100)
                press(QString(letter), true);
        }
        field->clear();
    }
};

void typing(Client &client) {
    QWidget window;
    window.resize(1280, 800);
    auto *field = new SearchField(&window);
    field->setGeometry(400, 14, 420, 44);
    field->setCalls(SearchCalls::of(client.search, client.session), client.viewer);
    window.show();
    field->setFocus();
    Typing typing{field, client.search, 0, {}, {}};
    QObject::connect(&field->suggestions(), &SuggestionList::changed, &window, [&typing] {
        if (++typing.changes > 1)
            typing.field->popup()->update(); // an answer that changes nothing is painted all the same
    });
    for (const QString &text : texts)
        typing.type(text);
    std::printf("typing %lld texts, letter by letter\n", static_cast<long long>(texts.size()));
    typing.painted.print("key press to suggestions painted");
    typing.answered.print("reference: the server's answer alone");
    typing.painted.printRatio("painted / answer", typing.answered);
}

// ---- from a click to the posters

void waitForPosters(ConcertGridPage &page) {
    const auto done = [&page] {
        return page.model().rowCount() > 0 && !page.model().isBusy() && page.grid()->isPainted();
    };
    if (!QTest::qWaitFor(done, 20'000))
        qFatal("the posters are not painted");
}

/// All concerts in sight were painted since the viewport is watched.
bool isInSight(const ConcertGridPage &page) {
    const PosterGrid::Range range = page.grid()->visibleRange();
    const QRect viewport = page.grid()->viewport()->rect();
    for (int row = range.first; row <= range.last; ++row) {
        const QRect cell = page.grid()->visualRect(page.grid()->model()->index(row, 0)) & viewport;
        if (!(QRegion(cell) - app().paintedRegion()).isEmpty())
            return false;
    }
    return range.first <= range.last;
}

void filtering(Client &client) {
    ConcertGridPage page(client.calls, client.searchCalls, client.viewer, client.favourites);
    page.resize(1280, 800);
    page.show();
    page.activate();
    waitForPosters(page);
    bool answered = false;
    QObject::connect(&page.model(), &ConcertListModel::stateChanged, &page, [&] {
        if (page.model().isBusy() || std::exchange(answered, true))
            return;
        app().watch(page.grid()->viewport());
    });
    Times data;
    Times posters;
    Times reference;
    for (int round = 0; round < 10; ++round) {
        page.resize(1280 + 6 * round, 800); // other sizes: no poster is there already
        for (const QString &name : {u"On sale"_s, u"Opening soon"_s, u"Ended"_s}) {
            const QList<Chip *> chips = page.findChildren<Chip *>();
            const auto chip = std::ranges::find(chips, name, &Chip::text);
            if (chip == chips.end())
                qFatal("no chip %s", qPrintable(name));
            waitForPosters(page);
            answered = false;
            const auto since = started();
            click(*chip);
            data.add(app().untilPainted(since, [&] { return answered && isInSight(page); }));
            if (page.grid()->isPainted())
                posters.add(data.all.back());
            else
                posters.add(app().untilPainted(since, [&] { return page.grid()->isPainted(); }));
            reference.add(answerTime(client.catalogue.searchConcerts(page.model().query(), {}, {}), started()));
        }
    }
    std::printf("filtering, a click on a chip\n");
    data.print("to the concerts painted, posters as they come");
    posters.print("to all posters in sight painted, none known");
    reference.print("reference: the server's answer alone");
    data.printRatio("concerts painted / answer", reference);
}

// ---- scrolling

/// The reference of a frame.
class OneImage : public QWidget {
public:
    explicit OneImage(QSize size)
        : m_image(size, QImage::Format_RGB32) {
        m_image.fill(Qt::darkBlue);
        setAttribute(Qt::WA_OpaquePaintEvent);
        resize(size);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).drawImage(0, 0, m_image); }

private:
    QImage m_image;
};

Times oneImage(QSize size) {
    Times times;
    OneImage image(size);
    image.show();
    if (!QTest::qWaitForWindowExposed(&image))
        qFatal("no window");
    for (int i = 0; i < 200; ++i) {
        const auto since = started();
        image.repaint();
        times.add(double(since.nsecsElapsed()) / 1e6);
    }
    return times;
}

/// A notch of the wheel in each frame of a display of 120 Hz, until the end of the list; what events took meanwhile.
Times scroll(ConcertGridPage &page) {
    constexpr int frame = 8; // milliseconds
    Times times;
    QEventLoop loop;
    QTimer display;
    display.setTimerType(Qt::PreciseTimer);
    double before = app().busy();
    int resting = 0;
    QWidget *viewport = page.grid()->viewport();
    QScrollBar *bar = page.grid()->verticalScrollBar();
    QObject::connect(&display, &QTimer::timeout, &page, [&] {
        const double busy = app().busy();
        times.add(busy - std::exchange(before, busy));
        const QPointF at = QRectF(viewport->rect()).center();
        QWheelEvent wheel(at, viewport->mapToGlobal(at), {}, {0, -120}, {}, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(viewport, &wheel);
        resting = bar->value() == bar->maximum() && page.model().isComplete() ? resting + 1 : 0;
        if (resting > 10)
            loop.quit();
    });
    display.start(frame);
    loop.exec();
    return times;
}

void scrollThrough(Client &client, QSize size) {
    const Times reference = oneImage(size);
    ConcertGridPage page(client.calls, client.searchCalls, client.viewer, client.favourites);
    page.resize(size);
    page.show();
    page.model().setQuery({});
    waitForPosters(page);
    const double before = bench::memory();
    int ends = 0; // how often the end of what was loaded came into sight
    QObject::connect(page.grid()->verticalScrollBar(), &QScrollBar::valueChanged, &page, [&](int value) {
        ends += value == page.grid()->verticalScrollBar()->maximum() && !page.model().isComplete() ? 1 : 0;
    });
    const Times frames = scroll(page);
    std::printf("scrolling by wheel at %dx%d through %d concerts\n", size.width(), size.height(),
                page.model().rowCount());
    frames.print("a frame, events and painting");
    reference.print("reference: a copy of one image of the window");
    frames.printRatio("frame / copy", reference);
    std::printf("  memory: %.0f MB before, %.0f MB after; posters kept %.0f MB; met an end %d times\n", before,
                bench::memory(), double(PosterStore::instance().cachedBytes()) / 1e6, ends);
}

void scrolling(Client &client) {
    scrollThrough(client, {1280, 800});
    scrollThrough(client, {1920, 1080});
}

// ---- coming back

void comingBack(Client &client) {
    constexpr int place = 15'000;
    Times times;
    for (int i = 0; i < 5; ++i) {
        ConcertListModel model(client.calls, client.viewer, client.favourites);
        QEventLoop loop;
        QObject::connect(&model, &ConcertListModel::stateChanged, &loop, [&] {
            if (!model.isBusy())
                loop.quit();
        });
        const auto since = started();
        model.setQuery({}, place);
        loop.exec();
        times.add(double(since.nsecsElapsed()) / 1e6);
    }
    std::printf("coming back to concert %d of a list that was dropped\n", place);
    times.print("to all concerts until there");
}

// ---- a month

/// Where run-find puts 2,000 shows.
const QDate busyDay(2031, 5, 15);

void calendar(Client &client) {
    const CalendarCalls calls = CalendarCalls::of(client.calendar, client.catalogue, client.session);
    Times painted;
    Times reference;
    int concerts = 0;
    for (int round = 0; round < 20; ++round) {
        CalendarPage page(calls, client.viewer, client.favourites);
        page.resize(1280, 800);
        page.show();
        page.activate();
        const auto isReady = [&] { return page.controller().state().phase == LoadState::Phase::Ready; };
        app().untilPainted(started(), isReady);
        const auto since = started();
        page.controller().setDay(busyDay);
        painted.add(app().untilPainted(since, [&] { return isReady() && page.controller().at(busyDay); }));
        reference.add(
            answerTime(calls.days(busyDay.addDays(-14), busyDay.addDays(16), CalendarMode::Shows), started()));
        concerts = 0;
        for (QDate day = busyDay.addDays(-14); day <= busyDay.addDays(16); day = day.addDays(1))
            concerts += page.controller().at(day) ? page.controller().at(day)->concerts : 0;
    }
    std::printf("a month with %d shows, nothing of it known\n", concerts);
    painted.print("to the month painted, posters as they come");
    reference.print("reference: the server's answer alone");
    painted.printRatio("month painted / answer", reference);
}

struct Part {
    const char *name;
    void (*run)(Client &client);
};

constexpr std::array parts{Part{"typing", typing}, Part{"filtering", filtering}, Part{"scrolling", scrolling},
                           Part{"calendar", calendar}, Part{"coming-back", comingBack}};

} // namespace

int main(int argc, char **argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    bench::FrameApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);
    Theme::apply(application, Scheme::Dark);
    Client client;
    const QStringList wanted = QCoreApplication::arguments().sliced(1);
    for (const Part &part : parts) {
        if (wanted.isEmpty() || wanted.contains(QLatin1StringView(part.name)))
            part.run(client);
    }
    return 0;
}
