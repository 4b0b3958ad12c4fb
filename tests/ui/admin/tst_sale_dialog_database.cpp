// How a concert is sold, written in its dialog: by mouse and by keyboard, in the whole window and against a real
// server.

#include "tests/support/Sale.h"
#include "tests/support/TestMain.h"
#include "tests/ui/admin/EditScene.h"
#include "ui/admin/FlagField.h"
#include "ui/admin/ImportHistoryDialog.h"
#include "ui/admin/PhaseRow.h"
#include "ui/admin/PhaseRows.h"
#include "ui/shell/Language.h"
#include "ui/style/Theme.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/Label.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QSettings>
#include <QTableView>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

/// "2026-12-24 19:00" of the hall, in so many days.
QString clockIn(int days) {
    return QDateTime::currentDateTimeUtc()
        .addDays(days)
        .toTimeZone(QTimeZone("Asia/Seoul"))
        .toString(u"yyyy-MM-dd HH:mm"_s);
}

struct SaleScene : EditScene {
    using EditScene::EditScene;
    [[nodiscard]] PhaseRows *phases() const {
        return static_cast<PhaseRows *>(dialog().form()->widget(ConcertField::Sale));
    }
    [[nodiscard]] TextField *field(int row, SaleColumn column) const { return phases()->row(row)->field(column); }
    [[nodiscard]] FlagField *flag(ConcertField field) const {
        return static_cast<FlagField *>(dialog().form()->widget(field));
    }
    void write(int row, SaleColumn column, const QString &text) const { EditScene::write(field(row, column), text); }
    /// Chooses by the keyboard, as `steps` times Down does.
    void choose(int row, SaleColumn column, int steps) const {
        QComboBox *box = phases()->row(row)->choice(column)->box();
        box->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < steps; ++i)
            QTest::keyClick(box, Qt::Key_Down);
    }
    /// The concert's phases as everybody sees them: "draw code 50 nist 2026-12-24T10:00:00Z|first_come everyone 5"
    [[nodiscard]] QString sold(const QString &concert) {
        return world.database
            .sql(u"select string_agg(concat_ws(' ', kind, audience, share_percent, tick_seconds, pay_within_hours, "
                 "beacon), '|' order by position) from api.phases($1)"_s,
                 {world.concert(concert).value})
            .first()
            .text(0);
    }
};

} // namespace

class SaleDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Language::instance().set(u"en"_s); }
    void aDrawAndAFirstComePhaseAreSaved();
    void aPhaseIsRemoved();
    void whatIsWrongIsSaidAtItsField();
    void whatTheServerRefusesIsSaidThere();
    void onceOpenedOnlyLaterTimesAreTaken();
    void anOpenSaleWithoutPhasesStaysOne();
    void flagsAreSaved();
    void theSecondSeesThePhasesInWords();
    void theHistoryTellsPhasesInWords();

private:
    QTemporaryDir m_settings;
};

void SaleDialogTest::initTestCase() {
    Theme::apply(*qApp, Scheme::Light);
    QCoreApplication::setOrganizationName(u"my-universe-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void SaleDialogTest::aDrawAndAFirstComePhaseAreSaved() {
    SaleScene scene(u"upcoming"_s);
    scene.open();
    QCOMPARE(scene.phases()->count(), 0);
    QVERIFY(scene.phases()->message()->text().startsWith(u"Without phases"_s));
    scene.phases()->addButton()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(scene.phases()->addButton(), Qt::Key_Space);
    QVERIFY(scene.phases()->row(0)->choice(SaleColumn::Kind)->box()->hasFocus());
    QVERIFY(scene.field(0, SaleColumn::DrawAt)->isHidden());
    QCOMPARE(scene.field(0, SaleColumn::Opens)->text(), scene.line(ConcertField::BookingOpens)->text());
    scene.choose(0, SaleColumn::Kind, 1);
    QTRY_VERIFY(scene.field(0, SaleColumn::DrawAt)->isVisible()); // once the phase is laid out
    QVERIFY(!scene.field(0, SaleColumn::TickSeconds)->isVisible());
    scene.choose(0, SaleColumn::Audience, 1);
    scene.write(0, SaleColumn::Share, u"50"_s);
    scene.write(0, SaleColumn::Closes, clockIn(10));
    scene.write(0, SaleColumn::DrawAt, clockIn(11));
    scene.write(0, SaleColumn::PayHours, u"48"_s);
    scene.choose(0, SaleColumn::Beacon, 1);
    scene.write(0, SaleColumn::Round, u"1,234,567"_s);
    EditScene::press(scene.phases()->addButton());
    QCOMPARE(scene.field(1, SaleColumn::Opens)->text(), clockIn(11)); // when the draw is over
    scene.write(1, SaleColumn::TickSeconds, u"5"_s);
    QCOMPARE(scene.field(1, SaleColumn::TickSeconds)->edit()->accessibleName(), u"Seconds of a round, phase 2"_s);
    QVERIFY(!scene.dialog().form()->widget(ConcertField::SaleReason)->isVisible());
    EditScene::press(scene.dialog().saveButton());
    QTRY_COMPARE(scene.notice(), u"Saved."_s);
    QCOMPARE(scene.sold(u"upcoming"_s), u"draw code 50 48 drand 1234567|first_come everyone 5"_s);
    QVERIFY(!scene.services.concertEditor.isEdited());
    QCOMPARE(scene.field(0, SaleColumn::Round)->text(), u"1234567"_s);
}

void SaleDialogTest::aPhaseIsRemoved() {
    SaleScene scene;
    sellInPhases(scene.world, {phaseOf("first_come"), phaseOf("draw")});
    scene.open();
    QCOMPARE(scene.phases()->count(), 2);
    EditScene::press(scene.phases()->row(0)->removeButton());
    QCOMPARE(scene.phases()->count(), 1);
    EditScene::press(scene.dialog().saveButton());
    QTRY_COMPARE(scene.notice(), u"Saved."_s);
    QCOMPARE(scene.sold(u"open"_s), u"draw everyone 24 file 12"_s);
    EditScene::press(scene.phases()->row(0)->removeButton());
    EditScene::press(scene.dialog().saveButton());
    QTRY_COMPARE(scene.world.count(u"data.sale_phase"_s), 0);
}

void SaleDialogTest::whatIsWrongIsSaidAtItsField() {
    SaleScene scene(u"upcoming"_s);
    scene.open();
    EditScene::press(scene.phases()->addButton());
    EditScene::press(scene.phases()->addButton());
    scene.write(1, SaleColumn::Share, u"120"_s);
    EditScene::press(scene.dialog().saveButton());
    QVERIFY(scene.field(1, SaleColumn::Share)->error().contains(u"up to 100"_s));
    QVERIFY(scene.field(1, SaleColumn::Closes)->error().contains(u"after it opens"_s)); // nothing is left for it
    QVERIFY(scene.field(0, SaleColumn::Share)->error().isEmpty());
    QVERIFY(!scene.services.concertEditor.isBusy());
    QVERIFY(scene.field(1, SaleColumn::Closes)->edit()->hasFocus() ||
            scene.field(1, SaleColumn::Share)->edit()->hasFocus());
    scene.write(1, SaleColumn::Share, u"20"_s);
    QVERIFY(scene.field(1, SaleColumn::Share)->error().isEmpty());
    Language::instance().set(u"ko"_s);
    scene.write(1, SaleColumn::Share, u"0"_s);
    EditScene::press(scene.dialog().saveButton());
    QVERIFY(scene.field(1, SaleColumn::Share)->error().contains(u"100"_s));
    QVERIFY(!scene.field(1, SaleColumn::Share)->error().contains(u"read"_s));
    QCOMPARE(scene.world.count(u"data.sale_phase"_s), 0);
}

// What was true when it was written may not be any more when it arrives.
void SaleDialogTest::whatTheServerRefusesIsSaidThere() {
    SaleScene scene;
    sellInPhases(scene.world, {phaseOf("first_come")});
    scene.open();
    scene.write(0, SaleColumn::Share, u"40"_s);
    scene.services.clock.set(QDateTime::currentDateTimeUtc().addDays(-1)); // a clock that is slow
    turnPhase(scene.world, 1, -3600, 3600);
    EditScene::press(scene.dialog().saveButton());
    QTRY_VERIFY(scene.notice().contains(u"nothing is saved yet"_s)); // its times are others
    EditScene::press(scene.dialog().saveButton());
    QTRY_VERIFY2(scene.notice().startsWith(u"Not saved. How it is sold: "_s), qPrintable(scene.notice()));
    QVERIFY(scene.phases()->message()->text().contains(u"opened"_s));
    QCOMPARE(scene.sold(u"open"_s), u"first_come everyone"_s);
}

void SaleDialogTest::onceOpenedOnlyLaterTimesAreTaken() {
    SaleScene scene;
    sellInPhases(scene.world, {phaseOf("first_come"), phaseOf("first_come", {{u"share_percent"_s, 50}})});
    turnPhase(scene.world, 1, -7200, -3600);
    scene.open();
    QVERIFY(!scene.phases()->addButton()->isVisible());
    QVERIFY(!scene.phases()->row(1)->removeButton()->isVisible());
    QVERIFY(scene.field(0, SaleColumn::Opens)->edit()->isReadOnly());
    QVERIFY(scene.field(1, SaleColumn::Share)->edit()->isReadOnly());
    QVERIFY(!scene.phases()->row(1)->choice(SaleColumn::Kind)->box()->isEnabled());
    QVERIFY(!scene.field(1, SaleColumn::Closes)->edit()->isReadOnly());
    TextField *reason = scene.line(ConcertField::SaleReason);
    QVERIFY(!reason->isVisible());
    const QString opens = scene.field(1, SaleColumn::Opens)->text();
    const QString closes = scene.field(1, SaleColumn::Closes)->text();
    scene.write(1, SaleColumn::Opens, clockIn(1));
    QVERIFY(reason->isVisible());
    EditScene::press(scene.dialog().saveButton());
    QCOMPARE(scene.field(1, SaleColumn::Opens)->error(), u"The sale has opened: this time can only be later."_s);
    scene.write(1, SaleColumn::Opens, opens);
    scene.write(1, SaleColumn::Closes, clockIn(4));
    EditScene::press(scene.dialog().saveButton());
    QCOMPARE(reason->error(), u"Say why times are later."_s);
    QVERIFY(reason->edit()->hasFocus());
    EditScene::write(reason, u"  The hall asked for it "_s);
    EditScene::press(scene.dialog().saveButton());
    QTRY_COMPARE(scene.notice(), u"Saved."_s);
    QCOMPARE(scene.world.count(u"data.phase_change where reason = 'The hall asked for it'"_s), 1);
    QVERIFY(scene.field(1, SaleColumn::Closes)->text() != closes);
    QVERIFY(!reason->isVisible());
    QVERIFY(!scene.services.concertEditor.isEdited());
}

void SaleDialogTest::anOpenSaleWithoutPhasesStaysOne() {
    SaleScene scene;
    scene.open();
    QVERIFY(!scene.phases()->addButton()->isVisible());
    QVERIFY(scene.phases()->message()->text().startsWith(u"Booking has opened"_s));
}

void SaleDialogTest::flagsAreSaved() {
    SaleScene scene;
    scene.open();
    for (const ConcertField field : {ConcertField::NoSingleSeats, ConcertField::Reentry}) {
        QVERIFY(!scene.flag(field)->isOn());
        scene.flag(field)->box()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(scene.flag(field)->box(), Qt::Key_Space);
    }
    QCOMPARE(scene.flag(ConcertField::Reentry)->box()->text(), u"Guests may leave and come back"_s);
    QTRY_VERIFY(scene.flag(ConcertField::Reentry)->box()->height() >= 44);
    EditScene::press(scene.dialog().saveButton());
    QTRY_COMPARE(scene.notice(), u"Saved."_s);
    QCOMPARE(scene.world.count(u"data.concert where no_single_seats and reentry"_s), 1);
    QTest::keyClick(scene.flag(ConcertField::Reentry)->box(), Qt::Key_Space);
    EditScene::press(scene.dialog().saveButton());
    QTRY_COMPARE(scene.world.count(u"data.concert where no_single_seats and not reentry"_s), 1);
    QTRY_VERIFY(!scene.services.concertEditor.isBusy());
    QVERIFY(!scene.flag(ConcertField::Reentry)->isOn());
    QVERIFY(scene.flag(ConcertField::NoSingleSeats)->isOn());
}

void SaleDialogTest::theSecondSeesThePhasesInWords() {
    SaleScene scene(u"upcoming"_s);
    scene.open();
    EditScene::press(scene.phases()->addButton());
    scene.write(0, SaleColumn::Share, u"20"_s);
    const auto instant = [](int days) { return QDateTime::currentDateTimeUtc().addDays(days).toString(Qt::ISODate); };
    scene.world.change(u"upcoming"_s, {{u"sale"_s, QJsonArray{phaseOf("first_come", {{u"opens"_s, instant(7)},
                                                                                     {u"closes"_s, instant(8)},
                                                                                     {u"tick_seconds"_s, 7}})}}});
    EditScene::press(scene.dialog().saveButton());
    QTRY_VERIFY(scene.notice().contains(u"nothing is saved yet"_s));
    QVERIFY2(scene.phases()->message()->text().contains(u"in rounds of 7 s"_s),
             qPrintable(scene.phases()->message()->text()));
    QCOMPARE(scene.field(0, SaleColumn::Share)->text(), u"20"_s);
}

void SaleDialogTest::theHistoryTellsPhasesInWords() {
    EditScene scene;
    const auto instant = [](int days) { return QDateTime::currentDateTimeUtc().addDays(days).toString(Qt::ISODate); };
    const QJsonObject first = phaseOf("first_come", {{u"opens"_s, instant(7)}, {u"closes"_s, instant(8)}});
    QJsonObject draw = phaseOf("draw", {{u"opens"_s, instant(9)},
                                        {u"closes"_s, instant(10)},
                                        {u"draw_at"_s, instant(11)},
                                        {u"for"_s, u"code"_s},
                                        {u"share_percent"_s, 25.5},
                                        {u"pay_within_hours"_s, 48},
                                        {u"beacon"_s, QJsonObject{{u"source"_s, u"drand"_s}, {u"round"_s, 77}}}});
    scene.world.change(u"upcoming"_s, {{u"sale"_s, QJsonArray{first, draw}}, {u"reentry"_s, true}});
    draw[u"pay_within_hours"_s] = 72;
    scene.world.change(u"upcoming"_s, {{u"sale"_s, QJsonArray{first, draw}}});
    QTest::keyClick(&scene.window, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    ImportHistoryDialog &history = *scene.router->administration()->historyDialog();
    QTRY_VERIFY(history.table()->isVisible());
    const auto told = [&history] { return history.detail()->text(); };
    history.table()->selectRow(0);
    QTRY_VERIFY2(told().contains(u"phase 2: "_s), qPrintable(told()));
    QVERIFY2(told().contains(u"Draw, "_s) && told().contains(u"Holders of a code, 25.5 % of the seats"_s) &&
                 told().contains(u"48 h to pay, seed: drand, round 77 → "_s) && told().contains(u"72 h to pay"_s),
             qPrintable(told()));
    QVERIFY2(!told().contains(u"first_come"_s) && !told().contains(u"phase 1"_s), qPrintable(told()));
    history.table()->selectRow(1);
    QTRY_VERIFY2(told().contains(u"until now none of its own"_s), qPrintable(told()));
    QVERIFY2(told().contains(u"phase 1 is new: First come, "_s), qPrintable(told()));
    QVERIFY2(told().contains(u"Out and in again: no → yes"_s), qPrintable(told()));
}

UNIVERSE_TEST(SaleDialogTest, QApplication)
#include "tst_sale_dialog_database.moc"
