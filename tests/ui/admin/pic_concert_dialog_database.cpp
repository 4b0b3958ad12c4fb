// The dialog of a concert: its facts, what cannot be saved, and what is cancelled or moved.

#include "tests/pictures/Pictures.h"
#include "tests/support/Sale.h"
#include "tests/support/TestMain.h"
#include "tests/ui/admin/AdminDesk.h"
#include "ui/admin/ConcertDialog.h"
#include "ui/admin/ConcertForm.h"
#include "ui/admin/OrganiserPanel.h"
#include "ui/admin/PhaseRow.h"
#include "ui/admin/PhaseRows.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextField.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

class ConcertDialogPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void facts();
    void cancelOrMove();
    void sale();
    void saleThatHasOpened();

private:
    /// The end of the form is in view, where it is said how the concert is sold.
    static bool isAtSale(QWidget &window) {
        auto &dialog = static_cast<ConcertDialog &>(window);
        const auto *scroll = dialog.findChild<QScrollArea *>(); // the form's comes first
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        return Pictures::standsStill(window);
    }
    [[nodiscard]] static Pictures::Build dialog(AdminDesk &desk, const std::function<void(ConcertDialog &)> &set = {}) {
        return [&desk, set] {
            auto made = std::make_unique<ConcertDialog>(desk.services.concertEditor, desk.services.organiser,
                                                        desk.services.posterUpload);
            if (set)
                set(*made);
            return made;
        };
    }
    static void open(AdminDesk &desk) {
        desk.services.concertEditor.open(desk.world.concert(u"open"_s));
        QTRY_COMPARE(desk.services.concertEditor.state().phase, LoadState::Phase::Ready);
    }
};

void ConcertDialogPictures::facts() {
    AdminDesk desk;
    QVERIFY(desk.logIn(Role::Admin));
    desk.world.change(
        u"open"_s,
        {{u"title"_s,
          u"밤하늘 아래 우리가 함께 부른 모든 노래들 그리고 다시 만날 날까지 — 앙코르 (The Longest Encore)"_s},
         {u"synopsis"_s, u"첫 줄\n둘째 줄"_s},
         {u"singers"_s, QJsonArray{u"아이유"_s, u"나윤선"_s}}});
    open(desk);
    QVERIFY(Pictures::takeAt(u"concert-edit"_s, {{920, 740}}, dialog(desk)));
    desk.services.concertEditor.setText(ConcertField::BookingCloses, u"내일"_s);
    desk.services.concertEditor.setText(ConcertField::Genre, u"재즈"_s);
    QVERIFY(Pictures::takeAt(u"concert-edit-flaw"_s, {{920, 740}},
                             dialog(desk, [](ConcertDialog &made) { made.saveButton()->click(); })));
    desk.services.concertEditor.beginNew();
    QVERIFY(Pictures::takeAt(u"concert-new"_s, {{920, 740}}, dialog(desk)));
}

void ConcertDialogPictures::cancelOrMove() {
    AdminDesk desk;
    QVERIFY(desk.logIn(Role::Admin));
    desk.world.bookByAnother(desk.world.order(u"open"_s, 2));
    open(desk);
    const auto shown = [](ConcertDialog &made) { made.parts()->setCurrent(ConcertDialog::Organiser); };
    QVERIFY(Pictures::takeAt(u"concert-organiser"_s, {{920, 740}}, dialog(desk, shown)));
    QVERIFY(Pictures::takeAt(u"concert-move"_s, {{920, 740}}, dialog(desk, [&](ConcertDialog &made) {
                                 shown(made);
                                 made.organiser()->moveButton(0)->click();
                             })));
}

void ConcertDialogPictures::sale() {
    AdminDesk desk;
    QVERIFY(desk.logIn(Role::Admin));
    sellInPhases(desk.world, {phaseOf("draw", {{u"for"_s, u"code"_s}, {u"share_percent"_s, 50}}),
                              phaseOf("first_come", {{u"tick_seconds"_s, 5}})});
    open(desk);
    QVERIFY(Pictures::takeAt(u"concert-sale"_s, {{920, 740}, {920, 1080}}, dialog(desk), isAtSale));
    ConcertEditor &editor = desk.services.concertEditor;
    QString written = editor.text(ConcertField::Sale);
    editor.setText(ConcertField::Sale,
                   written.replace(u"\t50\t"_s, u"\t120\t"_s).replace(u"file\t12"_s, u"nist\tsoon"_s));
    QVERIFY(Pictures::takeAt(u"concert-sale-flaw"_s, {{920, 1080}},
                             dialog(desk, [](ConcertDialog &made) { made.saveButton()->click(); }), isAtSale));
}

void ConcertDialogPictures::saleThatHasOpened() {
    AdminDesk desk;
    QVERIFY(desk.logIn(Role::Admin));
    sellInPhases(desk.world, {phaseOf("first_come", {{u"share_percent"_s, 50}}), phaseOf("draw")});
    turnPhase(desk.world, 1, -3600, 3600);
    open(desk);
    QVERIFY(Pictures::takeAt(u"concert-sale-opened"_s, {{920, 1080}},
                             dialog(desk,
                                    [](ConcertDialog &made) {
                                        auto *phases =
                                            static_cast<PhaseRows *>(made.form()->widget(ConcertField::Sale));
                                        phases->row(1)->field(SaleColumn::DrawAt)->setText(u"2088-01-01 10:00"_s);
                                    }),
                             isAtSale));
}

UNIVERSE_TEST(ConcertDialogPictures, QApplication)
#include "pic_concert_dialog_database.moc"
