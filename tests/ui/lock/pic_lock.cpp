// The lock screen: at first, and after a wrong PIN.

#include "tests/pictures/Pictures.h"
#include "tests/support/TestMain.h"
#include "ui/lock/LockScreen.h"

#include "app/core/Error.h"

#include <QApplication>

using namespace universe;
using namespace Qt::StringLiterals;

class LockPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void locked();
    void wrong();
};

void LockPictures::locked() {
    QVERIFY(Pictures::take(
        u"lock"_s,
        [] {
            auto screen = std::make_unique<LockScreen>();
            screen->open(u"김하늘"_s, false);
            return screen;
        },
        Pictures::standsStill));
}

void LockPictures::wrong() {
    QVERIFY(Pictures::take(
        u"lock-wrong"_s,
        [] {
            auto screen = std::make_unique<LockScreen>();
            screen->open(u"김하늘"_s, true);
            screen->showRefusal({ErrorCode::Forbidden, {}, u"3"_s});
            return screen;
        },
        Pictures::standsStill));
}

UNIVERSE_TEST(LockPictures, QApplication)
#include "pic_lock.moc"
