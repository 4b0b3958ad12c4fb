// The frame around every page: the start screen and its failure, guest and member, offline.

#include "tests/pictures/Pictures.h"
#include "tests/support/TestMain.h"
#include "ui/kiosk/IdleWarning.h"
#include "ui/shell/ConnectionBanner.h"
#include "ui/shell/Launch.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Places.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/SessionArea.h"
#include "ui/shell/TopBar.h"
#include "ui/start/StartText.h"
#include "ui/start/StartView.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/StateView.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace universe;
using namespace Qt::StringLiterals;

namespace {

class EmptyPage : public Page {
public:
    EmptyPage() {
        auto *layout = new QVBoxLayout(this);
        auto *state = new StateView(this);
        state->showError(ErrorCode::Offline);
        layout->addWidget(state);
    }
    [[nodiscard]] QString title() const override { return u"All"_s; }
};

} // namespace

class ShellPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void start();
    void startFailed();
    void carryingOver();
    void carryOverFailed_data();
    void carryOverFailed();
    void guest();
    void memberOffline();
    void slow();
    void slowStart();
    void readOnly();
    void nobodyThere();

private:
    [[nodiscard]] std::unique_ptr<MainWindow> window() {
        auto window = std::make_unique<MainWindow>(m_preferences);
        window->setDemo(true);
        return window;
    }

    Preferences m_preferences;
};

void ShellPictures::initTestCase() { QStandardPaths::setTestModeEnabled(true); }

void ShellPictures::start() {
    QVERIFY(Pictures::take(u"start"_s, [this] {
        auto main = window();
        main->start()->showProgress(u"Loading the demonstration catalogue…"_s, 0.62);
        return main;
    }));
}

void ShellPictures::startFailed() {
    QVERIFY(Pictures::take(u"start-failed"_s, [this] {
        auto main = window();
        main->start()->showFailure(
            u"There is no PostgreSQL on this computer"_s,
            u"Install it (on Debian and Ubuntu: sudo apt install postgresql), then try again."_s);
        return main;
    }));
}

void ShellPictures::carryingOver() {
    QVERIFY(Pictures::take(u"start-carrying-over"_s, [this] {
        auto main = window();
        main->start()->showProgress(startText(EmbeddedStep::CarryingOver, 17), 0.4);
        return main;
    }));
}

void ShellPictures::carryOverFailed_data() {
    QTest::addColumn<EmbeddedErrorCode>("code");
    QTest::newRow("start-old-server-missing") << EmbeddedErrorCode::OldServerMissing;
    QTest::newRow("start-server-too-old") << EmbeddedErrorCode::ServerTooOld;
    QTest::newRow("start-carry-over-failed") << EmbeddedErrorCode::CarryOverFailed;
    QTest::newRow("start-carry-over-disk-full") << EmbeddedErrorCode::DiskFull;
}

void ShellPictures::carryOverFailed() {
    QFETCH(const EmbeddedErrorCode, code);
    QVERIFY(Pictures::take(QString::fromLatin1(QTest::currentDataTag()), [this, code] {
        auto main = window();
        EmbeddedError error;
        error.code = code;
        error.folder = u"/home/u/.local/share/my-universe/server"_s;
        error.logFile = error.folder + u"/carry-over.log"_s;
        error.major = code == EmbeddedErrorCode::ServerTooOld ? 17 : 15;
        error.installedMajor = code == EmbeddedErrorCode::ServerTooOld ? 15 : 17;
        error.oldServer = u"/usr/lib/postgresql/15/bin"_s;
        error.bytesNeeded = 1'240'000'000;
        error.detail = u"Your installation references loadable libraries that are missing."_s;
        const StartFailure failure = startFailure(error);
        main->start()->showFailure(failure.title, failure.text, failure.detail);
        return main;
    }));
}

void ShellPictures::guest() {
    QVERIFY(Pictures::take(u"shell-guest"_s, [this] {
        auto main = window();
        main->showPages();
        main->bar()->setPlace(place::all);
        main->navigator()->open(u"all"_s, [] { return std::make_unique<EmptyPage>(); });
        return main;
    }));
}

void ShellPictures::memberOffline() {
    QVERIFY(Pictures::take(u"shell-member-offline"_s, [this] {
        auto main = window();
        main->showPages();
        main->bar()->setPlace(place::myPage);
        main->bar()->session()->showMember(u"김우주"_s, {1'250'000});
        main->navigator()->open(u"all"_s, [] { return std::make_unique<EmptyPage>(); });
        main->navigator()->open(u"my"_s, [] { return std::make_unique<EmptyPage>(); });
        main->showOffline(std::chrono::seconds(3));
        return main;
    }));
}

void ShellPictures::slow() {
    QVERIFY(Pictures::take(u"shell-slow"_s, [this] {
        auto main = window();
        main->showPages();
        main->bar()->setPlace(place::all);
        main->navigator()->open(u"all"_s, [] { return std::make_unique<EmptyPage>(); });
        main->showSlow(true);
        return main;
    }));
}

void ShellPictures::slowStart() {
    QVERIFY(Pictures::take(u"start-slow"_s, [this] {
        auto main = window();
        main->start()->showWaiting(Launch::tr("The server is slow to answer; we are still waiting."));
        return main;
    }));
}

void ShellPictures::readOnly() {
    QVERIFY(Pictures::take(u"shell-read-only"_s, [this] {
        auto main = window();
        main->showPages();
        main->bar()->setPlace(place::all);
        main->navigator()->open(u"all"_s, [] { return std::make_unique<EmptyPage>(); });
        main->showReadOnly(true);
        return main;
    }));
}

void ShellPictures::nobodyThere() {
    QVERIFY(Pictures::take(u"kiosk-nobody-there"_s, [this] {
        auto main = window();
        main->showPages();
        main->bar()->session()->showMember(u"김우주"_s, {1'250'000});
        main->navigator()->open(u"all"_s, [] { return std::make_unique<EmptyPage>(); });
        auto *warning = new IdleWarning(main.get());
        QTimer::singleShot(0, warning, [warning] { warning->open(std::chrono::seconds(24)); });
        return main;
    }));
}

UNIVERSE_TEST(ShellPictures, QApplication)
#include "pic_shell.moc"
