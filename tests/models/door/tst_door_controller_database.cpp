// A door with a real server, and without it.

#include "app/api/DoorApi.h"
#include "app/models/door/DoorController.h"
#include "tests/support/FanWorld.h"
#include "tests/support/LossyProxy.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

/// One machine at a door, with its own line to the server.
struct Machine {
    explicit Machine(FanWorld &world, const QString &fileName)
        : cable(ThrowawayCluster::shared().socketFolder(), world.database.clientConnection())
        , client(cable.connection())
        , door(client, DoorCalls::of(doorApi, session), session, fileName) {}

    void logIn(const QString &email) {
        session.logIn(email, FanWorld::password);
        QTRY_VERIFY_WITH_TIMEOUT(session.isMember(), patience);
    }
    void open(const DoorShow &show, const QString &gate) {
        door.open(show, gate);
        QTRY_VERIFY_WITH_TIMEOUT(door.door().isOpen(), patience);
    }
    Admission scan(const QString &code) {
        const qsizetype before = scans;
        door.scan(code);
        if (!QTest::qWaitFor([&] { return scans > before; }, patience))
            qFatal("a scan was not answered");
        return door.answer() ? door.answer()->checkIn.outcome : Admission::Unknown;
    }
    void goOffline() {
        cable.cut();
        QTRY_VERIFY_WITH_TIMEOUT(!door.asksServer(), patience);
    }
    void comeBack() {
        cable.mend();
        client.reconnectNow();
        QTRY_VERIFY_WITH_TIMEOUT(door.asksServer(), patience);
    }

    LossyProxy cable;
    Database client;
    AccountApi accountApi{client};
    DoorApi doorApi{client};
    SessionController session{accountApi};
    DoorController door;
    qsizetype scans = 0;
    QMetaObject::Connection counting =
        QObject::connect(&door, &DoorController::answered, &door, [this] { scans += door.answer() ? 1 : 0; });
};

} // namespace

class DoorControllerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theServerDecides();
    void goesOnAlone();
    void twoDoorsThatDidNotKnowOfEachOther();
    void aTicketThatWasGivenBackMeanwhile();
    void aLostAnswerIsNoSecondAdmission();
    void anAnswerIsNotAwaitedForEver();
    void standsThereAgainAfterARestart();
    void confirmsFirst();
    void twoCodesGluedTogether();
    void theAnswerBeforeIsNotTheNextGuests();
    void aSupervisorTakesBack();
    void whoIsDismissedLetsNobodyIn();
    void outAndInAgain();
    void outAndInAgainAlone();
    void aLostAnswerIsNoSecondExit();
    void aReturnIsTakenBack();
    void aReturnIsConfirmed();
    void findsShowsByWords();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    void allowReentry();
    [[nodiscard]] QString code(int ticket) const { return m_codes.at(ticket); }

    std::unique_ptr<FanWorld> m_world;
    std::unique_ptr<QTemporaryDir> m_folder;
    DoorShow m_show;
    QStringList m_codes;
    QString m_fan; ///< the token of whose tickets these are
};

void DoorControllerTest::init() {
    m_world = std::make_unique<FanWorld>();
    m_folder = std::make_unique<QTemporaryDir>();
    TestDatabase &server = m_world->database;
    server.createMember(u"steward@example.com"_s, Role::Steward, {}, FanWorld::password);
    server.createMember(u"supervisor@example.com"_s, Role::Supervisor, {}, FanWorld::password);
    const BookingOrder order = m_world->order(u"open"_s, 6);
    m_fan = server.logIn(server.createMember(u"owner@example.com"_s, Role::Fan, order.total()));
    server.sql(u"select booking_id from api.book($1, gen_random_uuid(), $2, $3)"_s,
               {m_fan, order.show.id, order.seatIds()});
    m_codes = server.sql(u"select private.ticket_code(ticket_id) from data.ticket order by ordinal"_s)
                  .map([](const Row &row) { return row.text(0); });
    QCOMPARE(m_codes.size(), 6);
    m_show = {.id = order.show.id,
              .title = order.concert.title,
              .venue = order.concert.venue,
              .venueEnglish = {},
              .startsAt = order.show.startsAt,
              .timeZone = order.concert.timeZone};
}

void DoorControllerTest::theServerDecides() {
    Machine machine(*m_world, file(u"a"_s));
    machine.logIn(u"steward@example.com"_s);
    machine.open(m_show, u"Gate 1"_s);
    QCOMPARE(machine.door.door().tickets, 6);
    QVERIFY(machine.door.asksServer());

    QCOMPARE(machine.scan(code(0)), Admission::Admitted);
    QVERIFY(!machine.door.answer()->wasAlone);
    QVERIFY(!machine.door.answer()->checkIn.seat.isEmpty());
    QCOMPARE(machine.scan(code(0).toLower()), Admission::AlreadyUsed);
    QCOMPARE(machine.door.answer()->checkIn.usedGate, u"Gate 1"_s);
    QCOMPARE(machine.scan(QString(28, u'0')), Admission::Unknown);
    QCOMPARE(m_world->count(u"data.admission where gate = 'Gate 1'"_s), 1);
    QCOMPARE(machine.door.recent().rowCount(), 3);
    const QList<DoorCount> expected{{false, u"A"_s, 6, 1}, {true, u"Gate 1"_s, 0, 1}};
    QTRY_COMPARE(machine.door.counts(), expected);

    // What the server let in is known here, too, when it is out of reach.
    machine.goOffline();
    QCOMPARE(machine.scan(code(0)), Admission::AlreadyUsed);
    QVERIFY(machine.door.answer()->wasAlone);
    QCOMPARE(machine.door.untold(), 0);
}

void DoorControllerTest::goesOnAlone() {
    Machine machine(*m_world, file(u"a"_s));
    machine.logIn(u"steward@example.com"_s);
    machine.open(m_show, u"Gate 1"_s);
    machine.goOffline();
    QCOMPARE(machine.scan(code(0)), Admission::Admitted);
    QVERIFY(machine.door.answer()->wasAlone);
    QCOMPARE(machine.scan(code(1)), Admission::Admitted);
    QCOMPARE(machine.scan(code(1)), Admission::AlreadyUsed);
    QCOMPARE(machine.scan(QString(28, u'0')), Admission::Unknown);
    QCOMPARE(machine.door.untold(), 2);
    const QList<DoorCount> expected{{false, u"A"_s, 6, 2}, {true, u"Gate 1"_s, 0, 2}};
    QTRY_COMPARE(machine.door.counts(), expected);
    QCOMPARE(m_world->count(u"data.admission"_s), 0);

    machine.comeBack();
    QCOMPARE(m_world->count(u"data.admission where gate = 'Gate 1'"_s), 2);
    QCOMPARE(m_world->count(u"data.door_scan"_s), 2);
    QVERIFY(machine.door.conflicts().isEmpty());
    QCOMPARE(machine.scan(code(1)), Admission::AlreadyUsed);
    QVERIFY(!machine.door.answer()->wasAlone);
    QCOMPARE(machine.scan(code(2)), Admission::Admitted);
    const auto broken = m_world->database.sql(u"select v::text from private.verify() v where not ok "
                                              "and v::text not like '%a password hash of cost 04%'"_s);
    QVERIFY2(broken.isEmpty(), qPrintable(broken.isEmpty() ? QString() : broken.first().text(0)));
}

void DoorControllerTest::twoDoorsThatDidNotKnowOfEachOther() {
    Machine one(*m_world, file(u"one"_s));
    Machine two(*m_world, file(u"two"_s));
    for (Machine *machine : {&one, &two})
        machine->logIn(u"steward@example.com"_s);
    one.open(m_show, u"Gate 1"_s);
    two.open(m_show, u"Gate 2"_s);
    one.goOffline();
    two.goOffline();
    QCOMPARE(one.scan(code(0)), Admission::Admitted);
    QCOMPARE(two.scan(code(0)), Admission::Admitted);
    QCOMPARE(two.scan(code(1)), Admission::Admitted);
    two.comeBack();
    one.comeBack();
    QVERIFY(two.door.conflicts().isEmpty());
    QTRY_COMPARE(one.door.conflicts().size(), 1);
    QCOMPARE(one.door.conflicts().first().server, Admission::AlreadyUsed);
    QCOMPARE(m_world->count(u"data.admission"_s), 2); // none counted twice
    one.door.forgetConflicts();
    QTRY_VERIFY(one.door.conflicts().isEmpty());
}

void DoorControllerTest::aTicketThatWasGivenBackMeanwhile() {
    Machine machine(*m_world, file(u"a"_s));
    machine.logIn(u"steward@example.com"_s);
    machine.open(m_show, u"Gate 1"_s);
    machine.goOffline();
    m_world->database.sql(u"select from api.cancel_tickets($1, gen_random_uuid(), (select min(booking_id) from "
                          "data.booking), array(select ticket_id from data.ticket where ordinal = 1))"_s,
                          {m_fan});
    QCOMPARE(machine.scan(code(0)), Admission::Admitted); // as far as it is known here
    machine.comeBack();
    QTRY_COMPARE(machine.door.conflicts().size(), 1);
    QCOMPARE(machine.door.conflicts().first().server, Admission::Cancelled);
    QCOMPARE(m_world->count(u"data.admission"_s), 0);
}

void DoorControllerTest::aLostAnswerIsNoSecondAdmission() {
    Machine machine(*m_world, file(u"a"_s));
    machine.logIn(u"steward@example.com"_s);
    machine.open(m_show, u"Gate 1"_s);
    QTRY_VERIFY(!machine.door.counts().isEmpty()); // nothing else is asked now
    machine.cable.loseNextAnswer();
    QCOMPARE(machine.scan(code(0)), Admission::Admitted);
    QVERIFY(machine.door.answer()->wasAlone);
    machine.comeBack();
    QCOMPARE(m_world->count(u"data.admission"_s), 1);
    QCOMPARE(m_world->count(u"data.door_scan where outcome = 'already_used'"_s), 1);
    QVERIFY(machine.door.conflicts().isEmpty()); // it was this very scan
}

void DoorControllerTest::anAnswerIsNotAwaitedForEver() {
    Machine machine(*m_world, file(u"a"_s));
    machine.logIn(u"steward@example.com"_s);
    machine.open(m_show, u"Gate 1"_s);
    machine.cable.freeze();
    QCOMPARE(machine.scan(code(0)), Admission::Admitted);
    QVERIFY(machine.door.answer()->wasAlone);
    QCOMPARE(machine.scan(code(1)), Admission::Admitted); // at once: the server is not asked again
    machine.cable.thaw();
    machine.comeBack();
    QCOMPARE(m_world->count(u"data.admission"_s), 2);
    QVERIFY(machine.door.conflicts().isEmpty());
}

void DoorControllerTest::standsThereAgainAfterARestart() {
    {
        Machine machine(*m_world, file(u"a"_s));
        machine.logIn(u"steward@example.com"_s);
        machine.open(m_show, u"Gate 1"_s);
        machine.goOffline();
        QCOMPARE(machine.scan(code(0)), Admission::Admitted);
    }
    Machine machine(*m_world, file(u"a"_s));
    machine.cable.cut();
    bool isRestored = false;
    connect(&machine.door, &DoorController::restored, this, [&] { isRestored = true; });
    machine.door.restore();
    QTRY_VERIFY(isRestored);
    QVERIFY(machine.door.door().isOpen());
    QCOMPARE(machine.door.door().show.title, m_show.title);
    QVERIFY(machine.door.needsLogIn());
    QTRY_COMPARE(machine.door.untold(), 1);
    QCOMPARE(machine.scan(code(0)), Admission::AlreadyUsed);
    QCOMPARE(machine.scan(code(1)), Admission::Admitted);

    machine.cable.mend();
    machine.client.reconnectNow();
    machine.logIn(u"steward@example.com"_s);
    QTRY_VERIFY_WITH_TIMEOUT(machine.door.asksServer(), patience);
    QCOMPARE(m_world->count(u"data.admission"_s), 2);
    machine.door.close();
    QTRY_VERIFY(!machine.door.door().isOpen());
}

void DoorControllerTest::confirmsFirst() {
    Machine machine(*m_world, file(u"a"_s));
    machine.logIn(u"steward@example.com"_s);
    machine.open(m_show, u"Gate 1"_s);
    machine.door.setConfirmsFirst(true);
    machine.door.scan(code(0));
    QTRY_VERIFY(machine.door.awaited());
    QVERIFY(!machine.door.awaited()->seat.isEmpty());
    QCOMPARE(m_world->count(u"data.admission"_s), 0);
    machine.door.confirm();
    QTRY_VERIFY_WITH_TIMEOUT(machine.door.answer(), patience);
    QCOMPARE(machine.door.answer()->checkIn.outcome, Admission::Admitted);
    QCOMPARE(m_world->count(u"data.admission"_s), 1);
    machine.door.confirm();                                  // there is nothing any more
    QCOMPARE(machine.scan(code(0)), Admission::AlreadyUsed); // nothing to confirm
    machine.door.scan(code(1));
    QTRY_VERIFY(machine.door.awaited());
    machine.door.scan(code(2)); // another one instead
    QTRY_VERIFY(machine.door.awaited() &&
                machine.door.awaited()->codeHash != machine.door.recent().answers().first().codeHash);
    QCOMPARE(m_world->count(u"data.admission"_s), 1);
}

void DoorControllerTest::twoCodesGluedTogether() {
    Machine machine(*m_world, file(u"a"_s));
    machine.logIn(u"steward@example.com"_s);
    machine.open(m_show, u"Gate 1"_s);
    machine.door.scan(code(0) + code(1));
    QTRY_COMPARE_WITH_TIMEOUT(machine.door.recent().rowCount(), 2, patience);
    for (const DoorAnswer &answer : machine.door.recent().answers())
        QCOMPARE(answer.checkIn.outcome, Admission::Admitted);
}

void DoorControllerTest::theAnswerBeforeIsNotTheNextGuests() {
    Machine machine(*m_world, file(u"a"_s));
    machine.logIn(u"steward@example.com"_s);
    machine.open(m_show, u"Gate 1"_s);
    QCOMPARE(machine.scan(code(0)), Admission::Admitted);
    machine.cable.holdAnswers();
    machine.door.scan(code(1));
    QVERIFY(!machine.door.answer());
    QVERIFY(machine.door.isAsking());
    machine.cable.thaw();
    QTRY_VERIFY_WITH_TIMEOUT(machine.door.answer(), patience);
    QCOMPARE(machine.door.answer()->checkIn.outcome, Admission::Admitted);
}

void DoorControllerTest::aSupervisorTakesBack() {
    Machine machine(*m_world, file(u"a"_s));
    machine.logIn(u"supervisor@example.com"_s);
    machine.open(m_show, u"Gate 1"_s);
    QVERIFY(machine.door.mayUndo());
    QCOMPARE(machine.scan(code(0)), Admission::Admitted);
    bool isUndone = false;
    connect(&machine.door, &DoorController::undone, this, [&] { isUndone = true; });
    machine.door.undo(machine.door.answer()->checkIn.ticket, u"wrong person"_s);
    QTRY_VERIFY(isUndone);
    QVERIFY(machine.door.recent().answers().first().isUndone);
    QCOMPARE(machine.scan(code(0)), Admission::Admitted);
    machine.goOffline(); // and it is known here
    QCOMPARE(machine.scan(code(0)), Admission::AlreadyUsed);
}

void DoorControllerTest::allowReentry() {
    m_world->database.sql(u"update data.concert set reentry = true"_s);
    m_show.reentry = true;
}

void DoorControllerTest::outAndInAgain() {
    allowReentry();
    Machine one(*m_world, file(u"one"_s));
    Machine two(*m_world, file(u"two"_s));
    for (Machine *machine : {&one, &two})
        machine->logIn(u"steward@example.com"_s);
    one.open(m_show, u"Gate 1"_s);
    two.open(m_show, u"Gate 2"_s);
    QCOMPARE(one.scan(code(0)), Admission::Admitted);
    one.door.setLetsOut(true);
    QCOMPARE(one.scan(code(1)), Admission::NotIn);
    QCOMPARE(one.scan(code(0)), Admission::Left);
    QVERIFY(one.door.answer()->checkIn.leftAt.isValid());
    const QList<DoorCount> expected{{false, u"A"_s, 6, 1, 1}, {true, u"Gate 1"_s, 0, 1, 1}};
    QTRY_COMPARE(one.door.counts(), expected);
    one.goOffline(); // it is known here
    QCOMPARE(one.scan(code(0)), Admission::NotIn);
    QCOMPARE(two.scan(code(0)), Admission::Admitted);
    QVERIFY(two.door.answer()->checkIn.leftAt.isValid());
    QCOMPARE(two.scan(code(0)), Admission::AlreadyUsed);
    QCOMPARE(m_world->count(u"data.admission"_s), 2);
    QCOMPARE(m_world->count(u"data.departure where gate = 'Gate 1'"_s), 1);
    // A show that lets nobody in again has no way out.
    m_show.reentry = false;
    two.open(m_show, u"Gate 2"_s);
    QTRY_VERIFY(!two.door.door().show.reentry);
    two.door.setLetsOut(true);
    QVERIFY(!two.door.letsOut());
}

void DoorControllerTest::outAndInAgainAlone() {
    allowReentry();
    Machine machine(*m_world, file(u"a"_s));
    machine.logIn(u"steward@example.com"_s);
    machine.open(m_show, u"Gate 1"_s);
    QCOMPARE(machine.scan(code(0)), Admission::Admitted);
    machine.goOffline();
    QCOMPARE(machine.scan(code(1)), Admission::Admitted);
    machine.door.setLetsOut(true);
    QCOMPARE(machine.scan(code(0)), Admission::Left);
    QCOMPARE(machine.scan(code(1)), Admission::Left);
    QVERIFY(machine.door.answer()->wasAlone);
    machine.door.setLetsOut(false);
    QCOMPARE(machine.scan(code(1)), Admission::Admitted);
    QCOMPARE(machine.door.untold(), 4);
    const QList<DoorCount> expected{{false, u"A"_s, 6, 2, 1}, {true, u"Gate 1"_s, 0, 2, 1}};
    QTRY_COMPARE(machine.door.counts(), expected);

    machine.comeBack();
    QTRY_COMPARE(machine.door.counts(), expected); // the server says the same
    QVERIFY(machine.door.conflicts().isEmpty());
    QCOMPARE(m_world->count(u"data.departure"_s), 2);
    QCOMPARE(m_world->count(u"data.admission"_s), 3);
    QCOMPARE(machine.scan(code(1)), Admission::AlreadyUsed);
    QCOMPARE(machine.scan(code(0)), Admission::Admitted);
    QVERIFY(machine.door.answer()->checkIn.leftAt.isValid());
    QCOMPARE(m_world->count(u"private.broken_admissions()"_s), 0);
}

void DoorControllerTest::aLostAnswerIsNoSecondExit() {
    allowReentry();
    Machine machine(*m_world, file(u"a"_s));
    machine.logIn(u"steward@example.com"_s);
    machine.open(m_show, u"Gate 1"_s);
    QCOMPARE(machine.scan(code(0)), Admission::Admitted);
    machine.door.setLetsOut(true);
    QTRY_VERIFY(!machine.door.counts().isEmpty() && machine.door.counts().first().admitted == 1);
    machine.cable.loseNextAnswer();
    QCOMPARE(machine.scan(code(0)), Admission::Left);
    QVERIFY(machine.door.answer()->wasAlone);
    machine.comeBack();
    QCOMPARE(m_world->count(u"data.departure"_s), 1);
    QCOMPARE(m_world->count(u"data.door_scan where is_out"_s), 1);
    QVERIFY(machine.door.conflicts().isEmpty());
    QCOMPARE(machine.scan(code(0)), Admission::NotIn);
}

void DoorControllerTest::aReturnIsTakenBack() {
    allowReentry();
    Machine machine(*m_world, file(u"a"_s));
    machine.logIn(u"supervisor@example.com"_s);
    machine.open(m_show, u"Gate 1"_s);
    QCOMPARE(machine.scan(code(0)), Admission::Admitted);
    machine.door.setLetsOut(true);
    QCOMPARE(machine.scan(code(0)), Admission::Left);
    machine.door.setLetsOut(false);
    QCOMPARE(machine.scan(code(0)), Admission::Admitted);
    bool isUndone = false;
    connect(&machine.door, &DoorController::undone, this, [&] { isUndone = true; });
    machine.door.undo(machine.door.answer()->checkIn.ticket, u"wrong person"_s);
    QTRY_VERIFY(isUndone);
    const QList<DoorAnswer> &answers = machine.door.recent().answers();
    QVERIFY(answers.first().isUndone);
    QVERIFY(!answers.last().isUndone); // that it came first stands
    machine.goOffline();
    machine.door.setLetsOut(true);
    QCOMPARE(machine.scan(code(0)), Admission::NotIn); // it is out again, here as well
    machine.door.setLetsOut(false);
    QCOMPARE(machine.scan(code(0)), Admission::Admitted);
}

void DoorControllerTest::aReturnIsConfirmed() {
    allowReentry();
    Machine one(*m_world, file(u"one"_s));
    Machine two(*m_world, file(u"two"_s));
    for (Machine *machine : {&one, &two})
        machine->logIn(u"steward@example.com"_s);
    one.open(m_show, u"Gate 1"_s);
    two.open(m_show, u"Gate 2"_s);
    QCOMPARE(one.scan(code(0)), Admission::Admitted);
    one.door.setConfirmsFirst(true);
    one.door.setLetsOut(true);
    QCOMPARE(one.scan(code(0)), Admission::Left); // there is nothing to confirm
    QCOMPARE(two.scan(code(0)), Admission::Admitted);
    two.door.setLetsOut(true);
    QCOMPARE(two.scan(code(0)), Admission::Left);
    two.door.setLetsOut(false);
    QCOMPARE(two.scan(code(0)), Admission::Admitted);
    // The second door believes it inside, and it may have left by the first.
    two.door.setConfirmsFirst(true);
    two.door.scan(code(0));
    QTRY_VERIFY(two.door.awaited());
    QCOMPARE(two.door.awaited()->state, TicketState::Used);
    QCOMPARE(m_world->count(u"data.admission"_s), 3);
    two.door.confirm();
    QTRY_VERIFY_WITH_TIMEOUT(two.door.answer(), patience);
    QCOMPARE(two.door.answer()->checkIn.outcome, Admission::AlreadyUsed);
}

void DoorControllerTest::findsShowsByWords() {
    Machine machine(*m_world, file(u"a"_s));
    m_world->database.sql(u"update data.show set starts_at = now() + interval '1 hour'"_s);
    machine.logIn(u"steward@example.com"_s);
    machine.door.loadShows();
    QTRY_VERIFY_WITH_TIMEOUT(!machine.door.shows().isEmpty(), patience);
    const QList<DoorShow> &all = machine.door.shows();
    const DoorShow &wanted = all.first();
    QVERIFY(!wanted.singers.isEmpty());
    QCOMPARE(machine.door.showsWith({}).size(), all.size());
    QCOMPARE(machine.door.showsWith(u"  "_s).size(), all.size());
    for (const QString &text :
         {wanted.title, wanted.venue, wanted.singers, wanted.singers.toUpper(),
          wanted.venue.left(2) + u' ' + wanted.title.first(1), wanted.title.normalized(QString::NormalizationForm_D)}) {
        const QList<DoorShow> found = machine.door.showsWith(text);
        QVERIFY2(std::ranges::find(found, wanted.id, &DoorShow::id) != found.end(), qPrintable(text));
    }
    QVERIFY(machine.door.showsWith(wanted.title + u" xyzzy"_s).isEmpty());
}

void DoorControllerTest::whoIsDismissedLetsNobodyIn() {
    Machine machine(*m_world, file(u"a"_s));
    machine.logIn(u"steward@example.com"_s);
    machine.open(m_show, u"Gate 1"_s);
    m_world->database.sql(u"update data.member set role = 'fan' where email = 'steward@example.com'"_s);
    machine.scan(code(0));
    QVERIFY(machine.door.answer()->refusal);
    QCOMPARE(machine.door.answer()->refusal->code, ErrorCode::Forbidden);
    QCOMPARE(m_world->count(u"data.admission"_s), 0);
}

UNIVERSE_TEST(DoorControllerTest, QCoreApplication)
#include "tst_door_controller_database.moc"
