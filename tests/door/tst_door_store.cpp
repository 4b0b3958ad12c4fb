#include "app/door/DoorStore.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QFile>
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
