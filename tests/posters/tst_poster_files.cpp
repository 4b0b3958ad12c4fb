#include "app/posters/PosterFiles.h"
#include "tests/posters/PosterSamples.h"
#include "tests/support/TestMain.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace universe;
using namespace universe::test;
using namespace Qt::StringLiterals;

// What the desk keeps of the posters that it has seen.
class PosterFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isThereAtTheNextStart();
    void isNothingElseThanItsNameSays();
    void whatIsDamagedOnDiskIsRemoved();
    void aNameLeadsNowhereElse_data();
    void aNameLeadsNowhereElse();
    void theOldestMakeRoom();
    void withoutAPlaceOnDiskItStaysInMemory();
    void threadsShareIt();

private:
    [[nodiscard]] QStringList onDisk() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden); }
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"posters"_s); }
    [[nodiscard]] QString pathOf(const QByteArray &jpeg) const { return folder() + u'/' + nameOf(jpeg).sliced(7); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PosterFilesTest::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void PosterFilesTest::isThereAtTheNextStart() {
    const QByteArray jpeg = poster(Qt::red);
    {
        PosterFiles files(folder());
        QVERIFY(files.read(nameOf(jpeg)).isEmpty());
        QVERIFY(files.write(nameOf(jpeg), jpeg));
        QCOMPARE(files.read(nameOf(jpeg)), jpeg);
    }
    PosterFiles files(folder());
    QCOMPARE(files.read(nameOf(jpeg)), jpeg);
    QVERIFY(files.read(nameOf(poster(Qt::blue))).isEmpty());
}

void PosterFilesTest::isNothingElseThanItsNameSays() {
    PosterFiles files(folder());
    const QByteArray large(1'000'001, 'x');
    QVERIFY(!files.write(nameOf(poster(Qt::red)), poster(Qt::blue)));
    QVERIFY(!files.write(nameOf(large), large));
    QVERIFY(files.read(nameOf(poster(Qt::red))).isEmpty());
    QVERIFY(onDisk().isEmpty());
}

void PosterFilesTest::whatIsDamagedOnDiskIsRemoved() {
    const QByteArray jpeg = poster(Qt::red);
    PosterFiles(folder()).write(nameOf(jpeg), jpeg);
    QFile file(pathOf(jpeg));
    QVERIFY(file.resize(file.size() / 2));
    PosterFiles files(folder());
    QVERIFY(files.read(nameOf(jpeg)).isEmpty());
    QVERIFY(!file.exists());
    QVERIFY(files.write(nameOf(jpeg), jpeg));
    QCOMPARE(PosterFiles(folder()).read(nameOf(jpeg)), jpeg);
}

void PosterFilesTest::aNameLeadsNowhereElse_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << QString();
    QTest::newRow("a link") << u"https://example.com/poster.jpg"_s;
    QTest::newRow("upwards") << u"sha256:../../"_s + QString(58, u'a');
    QTest::newRow("a folder") << u"sha256:/"_s + QString(63, u'a');
    QTest::newRow("too short") << u"sha256:"_s + QString(63, u'a');
    QTest::newRow("too long") << u"sha256:"_s + QString(65, u'a');
    QTest::newRow("capitals") << u"sha256:"_s + QString(64, u'A');
    QTest::newRow("digits of another script") << u"sha256:"_s + QString(64, QChar(0x0663));
    QTest::newRow("an end within") << u"sha256:"_s + QString(63, u'a') + QChar(0);
    QTest::newRow("another hash") << u"sha512:"_s + QString(64, u'a');
}

void PosterFilesTest::aNameLeadsNowhereElse() {
    QFETCH(const QString, name);
    PosterFiles files(folder());
    QVERIFY(!PosterFiles::isName(name));
    QVERIFY(!files.write(name, poster(Qt::red)));
    QVERIFY(files.read(name).isEmpty());
    QVERIFY(QDir(m_folder->path()).isEmpty());
    QVERIFY(PosterFiles::isName(nameOf(poster(Qt::red))));
}

void PosterFilesTest::theOldestMakeRoom() {
    const QList<QByteArray> jpegs{poster(Qt::red), poster(Qt::green), poster(Qt::blue), poster(Qt::black)};
    const qint64 room = 3 * std::ranges::max(jpegs, {}, &QByteArray::size).size();
    PosterFiles files(folder(), room);
    for (qsizetype i = 0; i < jpegs.size(); ++i) {
        if (i == 3)
            QCOMPARE(onDisk().size(), 3);
        QVERIFY(files.write(nameOf(jpegs[i]), jpegs[i]));
        QFile file(pathOf(jpegs[i]));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.setFileTime(QDateTime::currentDateTime().addDays(i - 9), QFileDevice::FileModificationTime);
    }
    QCOMPARE(onDisk().size(), 3);
    QVERIFY(!QFile::exists(pathOf(jpegs[0])));
    QVERIFY(PosterFiles(folder()).read(nameOf(jpegs[0])).isEmpty());
    QCOMPARE(PosterFiles(folder()).read(nameOf(jpegs[3])), jpegs[3]);
}

void PosterFilesTest::withoutAPlaceOnDiskItStaysInMemory() {
    QFile inTheWay(folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const QByteArray jpeg = poster(Qt::red);
    PosterFiles files(folder());
    QVERIFY(files.write(nameOf(jpeg), jpeg));
    QCOMPARE(files.read(nameOf(jpeg)), jpeg);
}

void PosterFilesTest::threadsShareIt() {
    QList<QByteArray> jpegs;
    for (int i = 0; i < 12; ++i)
        jpegs << poster(QColor::fromHsv(i * 30, 255, 255));
    PosterFiles files(folder(), 5 * jpegs.first().size());
    QThreadPool pool;
    pool.setMaxThreadCount(4);
    std::atomic<int> wrong = 0;
    for (int round = 0; round < 20; ++round) {
        for (const QByteArray &jpeg : std::as_const(jpegs)) {
            pool.start([&files, &wrong, jpeg] {
                if (!files.write(nameOf(jpeg), jpeg) || files.read(nameOf(jpeg)) != jpeg)
                    ++wrong;
            });
        }
    }
    pool.waitForDone();
    QCOMPARE(wrong, 0);
}

UNIVERSE_TEST(PosterFilesTest, QGuiApplication)
#include "tst_poster_files.moc"
