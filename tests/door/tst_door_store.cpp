#include "app/door/DoorStore.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

class DoorStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsADoor();
    void lookingMakesNoFile();
    void letsInOnce();
    void survivesAnEndInTheMiddle();
    void aNewListKeepsWhatIsNotTold();
    void tellsScansOfOneShowTogether();
    void keepsWhatTheServerSawOtherwise();
    void countsSectionsAndGates();
    void forgetsAnAdmissionThatWasTakenBack();
    void letsOutAndInAgain();
    void whoCameByAnotherDoorLeaves();
    void aShowWithoutReentryLetsNobodyOut();
    void aNewListKeepsWhoIsOut();
    void knowsWhoLeftByAnotherDoor();
    void anExitSurvivesAPulledPlug();
    void aFileOfBeforeIsRead();
    void saysWhenItCannotKeep();

private:
    [[nodiscard]] QString fileName() const { return m_folder->filePath(u"doors/one.sqlite"_s); }
    static DoorStore::Door door(qint64 show = 7) {
        return {.show = {.id = {show},
                         .title = u"봄밤의 재즈"_s,
                         .venue = u"올림픽홀"_s,
                         .venueEnglish = u"Olympic Hall"_s,
                         .startsAt = QDateTime::fromMSecsSinceEpoch(1'900'000'000'000, Qt::UTC),
                         .timeZone = QTimeZone("Asia/Seoul")},
                .gate = u"Gate 1"_s,
                .loadedAt = at(0)};
    }
    static DoorStore::Door reentryDoor() {
        DoorStore::Door door = DoorStoreTest::door();
        door.show.reentry = true;
        return door;
    }
    static QDateTime at(int second) { return QDateTime::fromSecsSinceEpoch(1'899'999'000 + second, Qt::UTC); }
    static QByteArray hash(char c) { return QByteArray(32, c); }
    static QList<DoorTicket> tickets() {
        return {{hash('a'), u"A-1-1"_s, TicketState::Valid, u"A"_s, SeatMark::Wheelchair, {}, {}},
                {hash('b'), u"A-1-2"_s, TicketState::Used, u"A"_s, SeatMark::None, at(-60), u"Gate 2"_s},
                {hash('c'), u"B-1-1"_s, TicketState::Cancelled, u"B"_s, SeatMark::None, {}, {}},
                {hash('d'), u"B-1-2"_s, TicketState::Valid, u"B"_s, SeatMark::None, {}, {}}};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void DoorStoreTest::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void DoorStoreTest::keepsADoor() {
    {
        DoorStore store(fileName());
        QVERIFY(store.setDoor(door(), tickets()));
    }
    DoorStore store(fileName());
    const auto kept = store.door();
    QVERIFY(kept && kept->isOpen());
    QCOMPARE(kept->show.id, ShowId{7});
    QCOMPARE(kept->show.title, u"봄밤의 재즈"_s);
    QCOMPARE(kept->show.venueEnglish, u"Olympic Hall"_s);
    QCOMPARE(kept->show.startsAt, door().show.startsAt);
    QCOMPARE(kept->show.timeZone, QTimeZone("Asia/Seoul"));
    QCOMPARE(kept->gate, u"Gate 1"_s);
    QCOMPARE(kept->loadedAt, at(0));
    QCOMPARE(kept->tickets, 3); // that are expected
    // Nobody else's eyes.
    QVERIFY(!(QFile::permissions(fileName()) & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(store.closeDoor());
    QVERIFY(!store.door()->isOpen());
    QVERIFY(!*store.ticket(hash('a')));
}

void DoorStoreTest::lookingMakesNoFile() {
    DoorStore store(fileName());
    QVERIFY(!store.door()->isOpen());
    QCOMPARE(*store.untoldCount(), 0);
    QVERIFY(store.conflicts()->isEmpty());
    QVERIFY(!QFile::exists(fileName()));
}

void DoorStoreTest::letsInOnce() {
    DoorStore store(fileName());
    QVERIFY(store.setDoor(door(), tickets()));
    const auto first = store.admit(hash('a'), at(1), false);
    QVERIFY(first);
    QCOMPARE(first->outcome, Admission::Admitted);
    QCOMPARE(first->seat, u"A-1-1"_s);
    QCOMPARE(first->mark, SeatMark::Wheelchair);
    QCOMPARE(first->usedAt, at(1));
    const auto second = store.admit(hash('a'), at(2), false);
    QCOMPARE(second->outcome, Admission::AlreadyUsed);
    QCOMPARE(second->usedAt, at(1));
    QCOMPARE(second->usedGate, u"Gate 1"_s);
    const auto elsewhere = store.admit(hash('b'), at(3), false);
    QCOMPARE(elsewhere->outcome, Admission::AlreadyUsed);
    QCOMPARE(elsewhere->usedGate, u"Gate 2"_s);
    QCOMPARE(store.admit(hash('c'), at(4), false)->outcome, Admission::Cancelled);
    QCOMPARE(store.admit(hash('x'), at(5), false)->outcome, Admission::Unknown);
    QCOMPARE(*store.untoldCount(), 1); // who was sent away is nothing to tell
}

// The file as it is while the store is open, as after a pulled plug.
void DoorStoreTest::survivesAnEndInTheMiddle() {
    DoorStore store(fileName());
    QVERIFY(store.setDoor(door(), tickets()));
    QCOMPARE(store.admit(hash('a'), at(1), false)->outcome, Admission::Admitted);
    const QString copy = m_folder->filePath(u"copy.sqlite"_s);
    QVERIFY(QFile::copy(fileName(), copy));
    QVERIFY(QFile::copy(fileName() + u"-wal"_s, copy + u"-wal"_s));
    DoorStore after(copy);
    QVERIFY(after.door()->isOpen());
    QCOMPARE(after.admit(hash('a'), at(2), false)->outcome, Admission::AlreadyUsed);
    QCOMPARE(*after.untoldCount(), 1);
}

void DoorStoreTest::aNewListKeepsWhatIsNotTold() {
    DoorStore store(fileName());
    QVERIFY(store.setDoor(door(), tickets()));
    QVERIFY(store.admit(hash('a'), at(1), false));
    QVERIFY(store.setDoor(door(), tickets())); // which does not know of it
    QCOMPARE(store.admit(hash('a'), at(2), false)->outcome, Admission::AlreadyUsed);
    QCOMPARE(*store.untoldCount(), 1);
}

void DoorStoreTest::tellsScansOfOneShowTogether() {
    DoorStore store(fileName());
    QVERIFY(store.setDoor(door(), tickets()));
    QVERIFY(store.admit(hash('a'), at(1), false));
    QVERIFY(store.setDoor(door(8), {{hash('z'), u"C-1-1"_s, TicketState::Valid, u"C"_s, SeatMark::None, {}, {}}}));
    QVERIFY(store.admit(hash('z'), at(2), true));
    const auto first = store.untold(10);
    QVERIFY(first);
    QCOMPARE(first->size(), 1);
    QCOMPARE(first->first().show, ShowId{7});
    QCOMPARE(first->first().device, u"Gate 1"_s);
    QCOMPARE(first->first().at, at(1));
    QVERIFY(!first->first().wasAsked);
    DoorScan told = first->first();
    told.server = Admission::Admitted;
    QVERIFY(store.setTold({told}));
    const auto second = store.untold(10);
    QCOMPARE(second->size(), 1);
    QCOMPARE(second->first().show, ShowId{8});
    QVERIFY(second->first().wasAsked);
    QVERIFY(store.conflicts()->isEmpty());
}

void DoorStoreTest::keepsWhatTheServerSawOtherwise() {
    {
        DoorStore store(fileName());
        QVERIFY(store.setDoor(door(), tickets()));
        QVERIFY(store.admit(hash('a'), at(1), false));
        QVERIFY(store.admit(hash('d'), at(2), false));
        auto scans = *store.untold(10);
        QCOMPARE(scans.size(), 2);
        scans[0].server = Admission::AlreadyUsed;
        scans[1].server = Admission::Cancelled;
        QVERIFY(store.setTold(scans));
    }
    DoorStore store(fileName());
    const auto conflicts = store.conflicts();
    QCOMPARE(conflicts->size(), 2);
    QCOMPARE(conflicts->at(0).seat, u"B-1-2"_s);
    QCOMPARE(conflicts->at(0).server, Admission::Cancelled);
    QCOMPARE(conflicts->at(1).server, Admission::AlreadyUsed);
    QCOMPARE(*store.untoldCount(), 0);
    QVERIFY(store.forgetConflicts());
    QVERIFY(store.conflicts()->isEmpty());
}

void DoorStoreTest::countsSectionsAndGates() {
    DoorStore store(fileName());
    QVERIFY(store.setDoor(door(), tickets()));
    QVERIFY(store.admit(hash('a'), at(1), false));
    const QList<DoorCount> expected{
        {false, u"A"_s, 2, 2}, {false, u"B"_s, 1, 0}, {true, u"Gate 1"_s, 0, 1}, {true, u"Gate 2"_s, 0, 1}};
    QCOMPARE(*store.counts(), expected);
}

void DoorStoreTest::forgetsAnAdmissionThatWasTakenBack() {
    DoorStore store(fileName());
    QVERIFY(store.setDoor(door(), tickets()));
    QVERIFY(store.noteAdmitted(hash('d'), at(1), u"Gate 1"_s));
    QCOMPARE(store.admit(hash('d'), at(2), false)->outcome, Admission::AlreadyUsed);
    QVERIFY(store.noteUndone(hash('d')));
    QCOMPARE(store.admit(hash('d'), at(3), false)->outcome, Admission::Admitted);
}

void DoorStoreTest::letsOutAndInAgain() {
    DoorStore store(fileName());
    QVERIFY(store.setDoor(reentryDoor(), tickets()));
    QVERIFY(store.door()->show.reentry);
    QCOMPARE(store.admit(hash('a'), at(1), false)->outcome, Admission::Admitted);
    const auto left = store.leave(hash('a'), at(2), true);
    QVERIFY(left);
    QCOMPARE(left->outcome, Admission::Left);
    QCOMPARE(left->seat, u"A-1-1"_s);
    QCOMPARE(left->usedAt, at(1));
    QCOMPARE(left->leftAt, at(2));
    const auto twice = store.leave(hash('a'), at(3), false);
    QCOMPARE(twice->outcome, Admission::NotIn);
    QCOMPARE(twice->leftAt, at(2));
    QList<DoorCount> expected{
        {false, u"A"_s, 2, 2, 1}, {false, u"B"_s, 1, 0}, {true, u"Gate 1"_s, 0, 1, 1}, {true, u"Gate 2"_s, 0, 1}};
    QCOMPARE(*store.counts(), expected);
    const auto back = store.admit(hash('a'), at(4), false);
    QCOMPARE(back->outcome, Admission::Admitted);
    QCOMPARE(back->leftAt, at(2));
    QCOMPARE(back->usedAt, at(4));
    QCOMPARE(store.admit(hash('a'), at(5), false)->outcome, Admission::AlreadyUsed);
    expected[0].away = expected[2].away = 0;
    QCOMPARE(*store.counts(), expected);
    QCOMPARE(store.leave(hash('c'), at(6), false)->outcome, Admission::Cancelled);
    QCOMPARE(store.leave(hash('x'), at(7), false)->outcome, Admission::Unknown);

    const auto scans = store.untold(10);
    QCOMPARE(scans->size(), 3); // who did not get out is nothing to tell
    QVERIFY(!scans->at(0).isOut && scans->at(1).isOut && !scans->at(2).isOut);
    QCOMPARE(scans->at(1).at, at(2));
    QVERIFY(scans->at(1).wasAsked);
    QCOMPARE(scans->at(1).here, Admission::Left);
}

void DoorStoreTest::whoCameByAnotherDoorLeaves() {
    DoorStore store(fileName());
    QVERIFY(store.setDoor(reentryDoor(), tickets()));
    const auto left = store.leave(hash('d'), at(1), false); // nothing is known of its admission
    QCOMPARE(left->outcome, Admission::Left);
    QVERIFY(!left->usedAt.isValid());
    const QList<DoorCount> expected{{false, u"A"_s, 2, 1}, {false, u"B"_s, 1, 0, 1}, {true, u"Gate 2"_s, 0, 1}};
    QCOMPARE(*store.counts(), expected);
    QCOMPARE(store.admit(hash('d'), at(2), false)->outcome, Admission::Admitted);
    QCOMPARE(store.admit(hash('d'), at(3), false)->outcome, Admission::AlreadyUsed);
}

void DoorStoreTest::aShowWithoutReentryLetsNobodyOut() {
    DoorStore store(fileName());
    QVERIFY(store.setDoor(door(), tickets()));
    QCOMPARE(store.leave(hash('b'), at(1), false)->outcome, Admission::NoReentry);
    QCOMPARE(store.admit(hash('b'), at(2), false)->outcome, Admission::AlreadyUsed);
    QCOMPARE(*store.untoldCount(), 0);
}

void DoorStoreTest::aNewListKeepsWhoIsOut() {
    DoorStore store(fileName());
    QVERIFY(store.setDoor(reentryDoor(), tickets()));
    QVERIFY(store.admit(hash('a'), at(1), false));
    QVERIFY(store.leave(hash('a'), at(2), false));
    QVERIFY(store.leave(hash('b'), at(3), false));
    QVERIFY(store.admit(hash('b'), at(4), false));
    QList<DoorTicket> older = tickets(); // does not know of it
    older[1].leftAt = at(-30);           // though of an exit before
    QVERIFY(store.setDoor(reentryDoor(), older));
    QCOMPARE((*store.ticket(hash('a')))->leftAt, at(2));
    QVERIFY(!(*store.ticket(hash('b')))->leftAt.isValid());
    QCOMPARE(store.admit(hash('a'), at(5), false)->outcome, Admission::Admitted);
    QCOMPARE(store.admit(hash('b'), at(6), false)->outcome, Admission::AlreadyUsed);
}

void DoorStoreTest::knowsWhoLeftByAnotherDoor() {
    DoorStore store(fileName());
    QList<DoorTicket> list = tickets();
    list[1].leftAt = at(-30);
    QVERIFY(store.setDoor(reentryDoor(), list));
    QCOMPARE(store.admit(hash('b'), at(1), false)->leftAt, at(-30));
    QVERIFY(store.noteLeft(hash('b'), at(2))); // as the server says
    QCOMPARE(store.leave(hash('b'), at(3), false)->outcome, Admission::NotIn);
    QVERIFY(store.noteAdmitted(hash('b'), at(4), u"Gate 2"_s));
    QCOMPARE(store.admit(hash('b'), at(5), false)->outcome, Admission::AlreadyUsed);
}

void DoorStoreTest::anExitSurvivesAPulledPlug() {
    DoorStore store(fileName());
    QVERIFY(store.setDoor(reentryDoor(), tickets()));
    QCOMPARE(store.leave(hash('b'), at(1), false)->outcome, Admission::Left);
    const QString copy = m_folder->filePath(u"copy.sqlite"_s);
    QVERIFY(QFile::copy(fileName(), copy));
    QVERIFY(QFile::copy(fileName() + u"-wal"_s, copy + u"-wal"_s));
    DoorStore after(copy);
    QCOMPARE(*after.untoldCount(), 1);
    QCOMPARE(after.admit(hash('b'), at(2), false)->outcome, Admission::Admitted);
}

// Of a machine that was made new while its door was open.
void DoorStoreTest::aFileOfBeforeIsRead() {
    const QString old = m_folder->filePath(u"old.sqlite"_s);
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        file.setDatabaseName(old);
        QVERIFY(file.open());
        QSqlQuery query(file);
        for (const QString &statement :
             {u"create table door (one integer primary key check (one = 1), show_id integer not null, title text not "
              "null, venue text not null, venue_en text not null, starts_at integer not null, time_zone text not null, "
              "gate text not null, loaded_at integer not null, age_limit integer not null)"_s,
              u"create table ticket (code_hash blob primary key, seat text not null, state integer not null, section "
              "text not null, mark integer not null, used_at integer, gate text not null) without rowid"_s,
              u"create table scan (scan_id integer primary key, show_id integer not null, device text not null, "
              "code_hash blob not null, at integer not null, seat text not null, here integer not null, was_asked "
              "integer not null, server integer, is_conflict integer not null default 0)"_s,
              u"insert into door values (1, 7, 'T', 'V', '', 0, 'UTC', 'Gate 1', 0, 0)"_s,
              u"insert into ticket values (x'%1', 'A-1-1', 0, 'A', 0, null, '')"_s.arg(
                  QString::fromLatin1(hash('a').toHex())),
              u"insert into scan values (1, 7, 'Gate 1', x'%1', 0, 'A-1-1', 0, 0, null, 0)"_s.arg(
                  QString::fromLatin1(hash('b').toHex()))})
            QVERIFY2(query.exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    for (int start = 0; start < 2; ++start) {
        DoorStore store(old);
        QVERIFY(store.door()->isOpen());
        QVERIFY(!store.door()->show.reentry);
        QCOMPARE(*store.untoldCount(), 1 + start);
        QVERIFY(!store.untold(1)->first().isOut);
        QCOMPARE(store.admit(hash('a'), at(1), false)->outcome,
                 start == 0 ? Admission::Admitted : Admission::AlreadyUsed);
    }
}

void DoorStoreTest::saysWhenItCannotKeep() {
    QFile file(m_folder->filePath(u"doors"_s)); // where a folder is to be
    QVERIFY(file.open(QIODevice::WriteOnly));
    DoorStore store(fileName());
    const auto set = store.setDoor(door(), tickets());
    QVERIFY(!set);
    QVERIFY(set.error().detail.contains(u"one.sqlite"_s));
    const auto admitted = store.admit(hash('a'), at(1), false);
    QVERIFY(!admitted); // and nobody comes in whom it could not keep
}

UNIVERSE_TEST(DoorStoreTest, QCoreApplication)
#include "tst_door_store.moc"
