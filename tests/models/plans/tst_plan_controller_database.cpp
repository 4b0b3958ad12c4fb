// Halls, versions of their plans and saving, against a real server: what is read and saved as it is changes nothing.

#include "app/import/CatalogueFile.h"
#include "app/models/plans/PlanController.h"
#include "app/models/plans/PlanDocument.h"
#include "tests/support/FanWorld.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

/// Somebody buys a seat of the concert "open".
bool sellSeat(FanWorld &world) {
    world.logInAs(u"buyer@example.com"_s, {500'000});
    const BookingOrder order = world.order(u"open"_s, 1);
    const auto booked = world.bookingApi.book(world.session.token(), QUuid::createUuid(), order.show.id,
                                              order.seatIds(), order.total(), order.terms);
    return QTest::qWaitFor([&] { return booked.isFinished(); }, patience) && booked.result().has_value();
}

/// An administrator with an editor.
struct Desk {
    explicit Desk(TestDatabase &database, const QString &email = u"boss@example.com"_s)
        : client(database.clientConnection())
        , accounts(client)
        , session(accounts)
        , api(client)
        , controller(PlanCalls::of(api, database.clientConnection(), session), Viewer::of(session, clock), session) {
        if (database.sql(u"select from data.member where email = $1"_s, {email}).isEmpty())
            database.createMember(email, Role::Admin, {}, FanWorld::password);
        session.logIn(email, FanWorld::password);
        if (!QTest::qWaitFor([this] { return session.isMember(); }, patience))
            qFatal("the administrator does not come in");
    }
    bool open(const QString &hall, int version = 0) {
        QSignalSpy versions(&controller, &PlanController::versionsChanged);
        controller.openHall(idOf(hall), version);
        return versions.wait(patience);
    }
    VenueId idOf(const QString &hall) {
        controller.halls().setQuery(hall);
        controller.halls().begin();
        if (!QTest::qWaitFor([this] { return !controller.halls().isBusy(); }, patience))
            qFatal("no list of halls");
        return controller.halls().rowCount() > 0 ? controller.halls().at(0).id : VenueId{};
    }
    SaveEffect check() {
        QSignalSpy checked(&controller, &PlanController::checked);
        controller.check();
        return checked.wait(patience) ? checked.at(0).at(0).value<SaveEffect>()
                                      : SaveEffect{ImportOutcome::Rejected, Reason(u"no answer"_s)};
    }
    /// How it ended: the outcome, or the signal.
    QString save() {
        QString end;
        QObject once;
        connect(&controller, &PlanController::saved, &once, [&](ImportOutcome outcome) { end = nameOf(outcome); });
        connect(&controller, &PlanController::refused, &once,
                [&](const Reason &reason) { end = u"refused: "_s + reason.english(); });
        connect(&controller, &PlanController::conflicted, &once, [&] { end = u"conflicted"_s; });
        connect(&controller, &PlanController::failed, &once, [&](const Error &) { end = u"failed"_s; });
        QSignalSpy versions(&controller, &PlanController::versionsChanged);
        controller.save();
        const bool ended = QTest::qWaitFor([&] { return !end.isEmpty(); }, patience);
        if (ended && (end == u"created" || end == u"updated" || end == u"unchanged") && versions.isEmpty())
            versions.wait(patience);
        return end;
    }
    static QMetaObject::Connection connect(PlanController *from, auto signal, QObject *context, auto slot) {
        return QObject::connect(from, signal, context, slot);
    }

    Database client;
    AccountApi accounts;
    SessionController session;
    ServerClock clock;
    PlanApi api;
    PlanController controller;
};

} // namespace

class PlanControllerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyHallOfTheDemonstrationComesBackAsItIs();
    void aHallAsItIsComesBackAsItIs();
    void aPlanOfPretixComesBackAsItIs();
    void aNewHallIsMade();
    void showsMoveOrKeepTheirPlan();
    void theSecondIsToldAndCatchesUp();
    void anOlderVersionIsStartedFrom();
    void whoIsNoAdministratorIsRefused();
    void theMapFollows();
};

void PlanControllerTest::everyHallOfTheDemonstrationComesBackAsItIs() {
    TestDatabase database(TestDatabase::Content::Demo);
    Desk desk(database);
    HallList &halls = desk.controller.halls();
    halls.begin();
    const auto load = [&] { return QTest::qWaitFor([&] { return !halls.isBusy(); }, patience); };
    QVERIFY(load());
    while (halls.canFetchMore({})) {
        halls.fetchMore({});
        QVERIFY(load());
    }
    QCOMPARE(halls.rowCount(), database.sql(u"select count(*) from data.venue"_s).first().integer(0));
    QJsonArray venues;
    QStringList names;
    for (int i = 0; i < halls.rowCount(); ++i) {
        const Hall hall = halls.at(i);
        const auto plan = desk.api.plan(desk.session.token(), hall.id, 0);
        QVERIFY(QTest::qWaitFor([&] { return plan.isFinished(); }, patience));
        const PlanDraft draft = planDocument::draftOf(plan.result()->document);
        QCOMPARE(planSeats::count(draft), hall.seats);
        QVERIFY2(problemsOf(draft, plan.result()->priced).isEmpty(), qPrintable(hall.name));
        if (hall.isGenerated)
            continue; // saved, it is not made up any more
        venues.append(planDocument::venueOf(draft, hall.version));
        names.append(hall.name);
    }
    const QByteArray document =
        QJsonDocument(QJsonObject{{u"format"_s, u"my-universe/1"_s}, {u"venues"_s, venues}}).toJson();
    const Rows lines = database.sql(
        u"select position, outcome, coalesce(message, '') from api.import_catalogue($1, $2::jsonb, dry_run => true)"_s,
        {desk.session.token(), document});
    QCOMPARE(lines.size(), names.size());
    for (const auto &[position, outcome, message] :
         lines.map([](const Row &row) { return std::tuple(row.integer(0), row.text(1), row.text(2)); }))
        QVERIFY2(outcome == u"unchanged", qPrintable(names.at(position - 1) + u": "_s + outcome + u' ' + message));
}

namespace {

const QByteArray everyHall = R"({"venues": [{"name": "Every Hall", "name_en": "Every", "region": "부산", "sections": [
  {"name": "가", "rows": [{"label": "가", "seats": 5, "first": 11, "step": -2, "missing": [5], "shift": 0.5}, {"label": "나", "seats": 4}],
   "marks": [{"row": "가", "seats": ["11"], "mark": "wheelchair"}, {"row": "가", "seats": ["9"], "mark": "companion"},
             {"row": "나", "seats": ["2", "3"], "mark": "restricted_view", "note": "기둥 \"뒤\""}]},
  {"name": "Floor", "kind": "standing", "capacity": 80},
  {"name": "B", "rows": 2, "seats_per_row": 3, "marks": [{"row": "1", "seats": ["1"], "mark": "blocked"}]}]}]})";

} // namespace

void PlanControllerTest::aHallAsItIsComesBackAsItIs() {
    FanWorld world;
    world.import(QJsonDocument::fromJson(everyHall).object());
    Desk desk(world.database);
    QVERIFY(desk.open(u"every hall"_s));
    const PlanDraft &draft = desk.controller.editor().draft();
    QCOMPARE(draft.region, u"부산"_s);
    QCOMPARE(draft.sections.size(), 3);
    const planSeats::Counts expected{
        .seated = 15, .standing = 80, .wheelchair = 1, .companion = 1, .restricted = 2, .house = 1};
    QCOMPARE(desk.controller.editor().counts(), expected);
    QVERIFY(!desk.controller.canSave());
    QCOMPARE(desk.save(), u"unchanged"_s);
    QCOMPARE(desk.controller.opened().version, 1);
}

void PlanControllerTest::aPlanOfPretixComesBackAsItIs() {
    FanWorld world;
    QTemporaryDir folder;
    QByteArrayList rows;
    for (int r = 0; r < 4; ++r) {
        QByteArrayList seats;
        for (int s = 0; s < 6 + r; ++s)
            seats
                << QByteArray(
                       R"({"seat_number": "%1", "seat_guid": "%2-%1", "category": "A", "position": {"x": %3, "y": 0}})")
                       .replace("%1", QByteArray::number(2 * s + 1))
                       .replace("%2", QByteArray::number(r))
                       .replace("%3", QByteArray::number(s * 23.7 + r * 0.3));
        rows << QByteArray(R"({"row_number": "%1", "position": {"x": 13.37, "y": %2}, "seats": [)")
                        .replace("%1", QByteArray::number(r + 1))
                        .replace("%2", QByteArray::number(r * 31.1)) +
                    seats.join(',') + "]}";
    }
    QFile file(folder.filePath(u"plan.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"name": "우리극장", "categories": [{"name": "A", "color": "red"}], "size": {"width": 800, "height": 600},
                  "zones": [{"name": "1층", "position": {"x": 7, "y": 11}, "areas": [], "rows": [)" +
        rows.join(',') + "]}]}");
    file.close();
    const auto document =
        readCatalogueFile(file.fileName(), {.format = CatalogueFormat::PretixPlan, .policy = {}, .mapping = {}});
    QVERIFY(document.has_value());
    world.import(QJsonDocument::fromJson(document->json).object());
    Desk desk(world.database);
    QVERIFY(desk.open(u"우리극장"_s));
    QCOMPARE(desk.controller.editor().counts().seated, 6 + 7 + 8 + 9);
    QCOMPARE(desk.save(), u"unchanged"_s);
}

void PlanControllerTest::aNewHallIsMade() {
    FanWorld world;
    Desk desk(world.database);
    desk.controller.newHall({.name = u"새 홀"_s, .region = u"대구"_s});
    QVERIFY(!desk.controller.canSave()); // it has no section
    desk.controller.editor().addSection();
    QVERIFY(desk.controller.canSave());
    QCOMPARE(desk.check().outcome, ImportOutcome::Created);
    QCOMPARE(world.count(u"data.venue where name = '새 홀'"_s), 0);
    QCOMPARE(desk.save(), u"created"_s);
    QVERIFY(!desk.controller.isNew());
    QCOMPARE(desk.controller.opened().version, 1);
    QCOMPARE(desk.controller.versions().at(0).who, u"boss"_s);
    QVERIFY(!desk.controller.canSave());
    desk.controller.newHall({.name = u"새 홀"_s});
    desk.controller.editor().addSection();
    QCOMPARE(desk.save(), u"refused: there is a venue of this name already"_s);
}

void PlanControllerTest::showsMoveOrKeepTheirPlan() {
    FanWorld world;
    Desk desk(world.database);
    const QString hall = u"data.venue v join data.seat_plan p using (venue_id)"_s;
    QVERIFY(world.count(hall) == 1);
    QVERIFY(desk.open(QString()));
    QVERIFY(!desk.controller.opened().priced.isEmpty());
    PlanEditor &editor = desk.controller.editor();
    editor.addSection();
    const int ahead = desk.controller.versions().at(0).showsAhead;
    QVERIFY(ahead > 0);
    SaveEffect effect = desk.check();
    QCOMPARE(effect.outcome, ImportOutcome::Updated);
    QCOMPARE(std::pair(effect.showsTake, effect.showsKeep), std::pair(ahead, 0));
    QCOMPARE(desk.save(), u"updated"_s);
    QCOMPARE(desk.controller.opened().version, 2);
    QCOMPARE(desk.controller.versions().size(), 1);
    QVERIFY(!editor.isChanged());
    QVERIFY(sellSeat(world));
    editor.renameSection(u"Z"_s);
    desk.controller.loadVersions();
    QTRY_VERIFY(desk.controller.versions().at(0).isTaken);
    effect = desk.check();
    QCOMPARE(std::pair(effect.showsTake, effect.showsKeep), std::pair(0, ahead));
    QCOMPARE(desk.save(), u"updated"_s);
    QCOMPARE(desk.controller.versions().size(), 2);
    QCOMPARE(desk.controller.versions().at(1).showsAhead, ahead);
}

void PlanControllerTest::theSecondIsToldAndCatchesUp() {
    FanWorld world;
    world.import(QJsonDocument::fromJson(everyHall).object());
    Desk first(world.database);
    Desk second(world.database, u"second@example.com"_s);
    QVERIFY(first.open(u"every"_s));
    QVERIFY(second.open(u"every"_s));
    first.controller.editor().renameSection(u"나"_s);
    QCOMPARE(first.save(), u"updated"_s);
    PlanEditor &editor = second.controller.editor();
    editor.setSection(2);
    editor.renameSection(u"C"_s);
    QCOMPARE(second.save(), u"conflicted"_s);
    QCOMPARE(editor.draft().sections.at(2).name, u"C"_s); // nothing is lost
    QSignalSpy caughtUp(&second.controller, &PlanController::caughtUp);
    second.controller.catchUp();
    QVERIFY(caughtUp.wait(patience));
    QCOMPARE(caughtUp.at(0).at(0).toStringList(), (QStringList{u"나"_s, u"가"_s}));
    QCOMPARE(editor.draft().sections.at(2).name, u"C"_s);
    editor.undoStack().undo();
    QCOMPARE(editor.draft().sections.at(0).name, u"나"_s); // theirs
    editor.setSection(2);
    editor.renameSection(u"C"_s);
    QCOMPARE(second.save(), u"updated"_s);
    QTRY_COMPARE(second.controller.opened().version, 3);
}

void PlanControllerTest::anOlderVersionIsStartedFrom() {
    FanWorld world;
    Desk desk(world.database);
    QVERIFY(sellSeat(world));
    QVERIFY(desk.open(QString()));
    PlanEditor &editor = desk.controller.editor();
    const PlanDraft before = editor.draft();
    editor.removeSection();
    QCOMPARE(desk.save(), u"updated"_s);
    QVERIFY(editor.draft() != before);
    QSignalSpy changed(&editor, &PlanEditor::changed);
    desk.controller.startFrom(1);
    QVERIFY(changed.wait(patience));
    QVERIFY(editor.draft() == before);
    QVERIFY(editor.isChanged());
    QCOMPARE(desk.save(), u"updated"_s);
    QCOMPARE(desk.controller.opened().version, 3);
}

void PlanControllerTest::whoIsNoAdministratorIsRefused() {
    FanWorld world;
    Desk desk(world.database);
    QVERIFY(desk.open(QString()));
    desk.controller.editor().addSection();
    world.database.sql(u"update data.member set role = 'staff' where email = 'boss@example.com'"_s);
    QCOMPARE(desk.save(), u"failed"_s);
    QVERIFY(desk.controller.editor().isChanged());
    QSignalSpy loaded(&desk.controller, &PlanController::loadStateChanged);
    desk.controller.openHall({1});
    QTRY_COMPARE(desk.controller.loadState().phase, LoadState::Phase::Failed);
    QCOMPARE(desk.controller.loadState().error, ErrorCode::Forbidden);
}

void PlanControllerTest::theMapFollows() {
    FanWorld world;
    Desk desk(world.database);
    QSignalSpy drawn(&desk.controller, &PlanController::geometryChanged);
    QVERIFY(desk.open(QString()));
    QTRY_VERIFY(desk.controller.geometry() && desk.controller.isDrawn());
    QCOMPARE(desk.controller.geometry()->seatCount(), desk.controller.editor().counts().seated);
    QVERIFY(drawn.at(0).at(0).toBool());
    desk.controller.editor().addSection();
    QVERIFY(!desk.controller.isDrawn());
    QTRY_VERIFY(desk.controller.isDrawn());
    QCOMPARE(desk.controller.geometry()->seatCount(), desk.controller.editor().counts().seated);
    QVERIFY(!drawn.constLast().at(0).toBool()); // the same hall: the map stays where it is
    desk.session.logOut();
    QTRY_VERIFY(!desk.controller.isOpen());
    QCOMPARE(desk.controller.halls().rowCount(), 0);
}

UNIVERSE_TEST(PlanControllerTest, QCoreApplication)
#include "tst_plan_controller_database.moc"
