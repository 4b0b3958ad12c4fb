// The bell in the bar and its list: news of every kind, long titles, none; a reminder as it is announced.

#include "app/models/reminders/Reminders.h"
#include "tests/models/catalogue/FakeCatalogue.h"
#include "tests/models/reminders/FakeMember.h"
#include "tests/models/search/FakeSearch.h"
#include "tests/pictures/Pictures.h"
#include "tests/support/TestMain.h"
#include "ui/catalogue/ConcertGridPage.h"
#include "ui/posters/PosterGrid.h"
#include "ui/reminders/DesktopNotifier.h"
#include "ui/reminders/ReminderAnnouncer.h"
#include "ui/reminders/ReminderButton.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Places.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/SessionArea.h"
#include "ui/shell/TopBar.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/Toast.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;
using test::FakeMember;

class ReminderPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void list();
    void ofBookings();
    void empty();
    void announced();

private:
    bool take(const QString &name, bool open);

    Preferences m_preferences;
    test::FakeCatalogue m_catalogue;
    test::FakeSearch m_search;
    FakeMember m_fake;
};

void ReminderPictures::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    m_catalogue.pageSize = 60;
    m_catalogue.fill(48);
}

void ReminderPictures::init() {
    m_fake = {};
    const QDateTime now = FakeMember::start;
    m_fake.marks[{7}] = {now.addDays(-4), now.addDays(-2)};
    const auto like = [this](Reminder reminder) {
        const ConcertSummary &concert = m_catalogue.concerts[reminder.concert.value];
        reminder.title = concert.title;
        reminder.singer = concert.singers;
        return reminder;
    };
    m_fake.reminders = {like(FakeMember::opens(6, now.addDays(-9))),     like(FakeMember::added(10, now.addDays(-3))),
                        like(FakeMember::opens(8, now.addSecs(-86400))), like(FakeMember::added(9, now.addSecs(-9000))),
                        like(FakeMember::opens(0, now.addSecs(-20))),    like(FakeMember::opens(1, now.addSecs(1500)))};
}

bool ReminderPictures::take(const QString &name, bool open) {
    Favourites favourites(m_catalogue.calls(), m_catalogue.viewer());
    Reminders reminders(m_fake.reminderCalls(), m_fake.viewer(), m_fake.memory());
    DesktopNotifier notifier(u"unix:path=/nowhere"_s);
    std::unique_ptr<ReminderAnnouncer> announcer;
    const auto build = [&] {
        auto main = std::make_unique<MainWindow>(m_preferences);
        main->showPages();
        main->bar()->setPlace(place::all);
        main->bar()->session()->showMember(u"나우주"_s, {250'000});
        main->bar()->reminders()->setReminders(&reminders);
        main->navigator()->open(u"all"_s, [&]() -> std::unique_ptr<Page> {
            return std::make_unique<ConcertGridPage>(m_catalogue.calls(), m_search.calls(), m_catalogue.viewer(),
                                                     favourites);
        });
        announcer = std::make_unique<ReminderAnnouncer>(reminders, notifier, *main);
        m_fake.marks[{7}] = {FakeMember::start.addSecs(open ? 0 : -60), FakeMember::start.addDays(-2)};
        reminders.memberChanged();
        return main;
    };
    return Pictures::take(name, build, [&](QWidget &window) {
        auto *grid = window.findChild<PosterGrid *>();
        if (grid->model()->rowCount() == 0 || !grid->isPainted() ||
            reminders.rowCount() != int(m_fake.reminders.size()))
            return false;
        if (open)
            window.findChild<ReminderButton *>()->openPanel();
        return open || window.findChild<Toast *>();
    });
}

void ReminderPictures::list() { QVERIFY(take(u"reminders"_s, true)); }

void ReminderPictures::ofBookings() {
    using Kind = Reminder::Kind;
    const QDateTime now = FakeMember::start;
    const auto own = [&](Kind kind, qint64 concert, int minutesAgo) {
        Reminder reminder = FakeMember::own(kind, concert, now.addSecs(-60LL * minutesAgo));
        reminder.title = m_catalogue.concerts[concert].title;
        return reminder;
    };
    m_fake.reminders = {own(Kind::ShowCancelled, 3, 9000), own(Kind::Refund, 4, 3000), own(Kind::ShowMoved, 5, 90),
                        own(Kind::ShowTomorrow, 6, 3)};
    QVERIFY(take(u"reminders-of-bookings"_s, true));
}

void ReminderPictures::empty() {
    m_fake.reminders.clear();
    QVERIFY(take(u"reminders-none"_s, true));
}

void ReminderPictures::announced() { QVERIFY(take(u"reminders-announced"_s, false)); }

UNIVERSE_TEST(ReminderPictures, QApplication)
#include "pic_reminders.moc"
