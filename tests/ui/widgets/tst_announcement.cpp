#include "tests/support/Spoken.h"
#include "tests/support/TestMain.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Toast.h"

#include <QApplication>
#include <QTest>

using namespace universe;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// That it reaches the bus is proven by tests/a11y: here nobody listens, so that Qt hands over nothing.
class AnnouncementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }
    void messagesAreSaid();
    void aCountdownIsSaidByTheMinute();

private:
    Spoken m_spoken;
};

void AnnouncementTest::messagesAreSaid() {
    QWidget window;
    window.resize(600, 400);
    window.show();
    Toast::pop(&window, u"Connected again."_s);
    QCOMPARE(m_spoken.in(window), u"Connected again."_s);
    Notice notice(&window);
    notice.setError(u"The password is not right."_s);
    QCOMPARE(m_spoken.in(window), u"The password is not right."_s);
}

void AnnouncementTest::aCountdownIsSaidByTheMinute() {
    QWidget window;
    MinuteAnnouncer minutes;
    QList<int> told;
    const auto text = [&told](int left) {
        told << left;
        return QString::number(left);
    };
    for (auto left = 125s; left >= 0s; --left)
        minutes.tell(window, left, text);
    QCOMPARE(told, QList<int>({3, 2, 1}));
    QCOMPARE(m_spoken.in(window), u"1"_s);
    minutes.reset();
    minutes.tell(window, 60s, text);
    QCOMPARE(told, QList<int>({3, 2, 1, 1}));
}

UNIVERSE_TEST(AnnouncementTest, QApplication)
#include "tst_announcement.moc"
