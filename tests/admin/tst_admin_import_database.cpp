#include "tests/admin/AdminProgram.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;
using namespace universe::test;

namespace {

const QByteArray document = R"({ "format": "my-universe/1",
  "venues": [ { "name": "Club", "region": "서울", "time_zone": "Asia/Seoul",
      "sections": [ { "name": "A", "rows": 2, "seats_per_row": 3 } ] } ],
  "concerts": [
    { "source": "box", "source_id": "1", "title": "First Light", "singers": ["아이유"], "venue": "Club",
      "genre": "K-pop", "age_limit": 0, "running_minutes": 120,
      "booking_opens": "2026-01-01T20:00:00+09:00", "booking_closes": "2099-12-24T18:00:00+09:00",
      "seat_limit": 4, "prices": [ { "grade": "R", "price": 110000, "sections": ["A"] } ],
      "shows": [ "2099-12-24T19:00:00+09:00" ] },
    { "source": "box", "source_id": "2", "title": "Nowhere", "singers": [], "venue": "No such hall",
      "booking_opens": "2026-01-01T20:00:00+09:00", "booking_closes": "2099-12-24T18:00:00+09:00",
      "seat_limit": 4, "prices": [], "shows": [] } ] })";

} // namespace

class AdminImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importsAndReportsEachRejection();
    void writesAReport();
    void listsWhatWasImported();
    void takesAnImportBack();
    void aDryRunImportsNothing();
    void aDryRunOfSeveralFilesIsOne();
    void importsATableByAMapping();
    void anEncodingIsSaid();
    void onlyAdministratorsImport();
    void pointsAtMalformedJson();
    void rejectsOneEntityForATextThatCannotBeStored();
    void importsALargeDocument();
    void awaitsAnotherImport();

private:
    QString save(const QString &name, const QByteArray &content) const;
    std::unique_ptr<TestDatabase> m_database;
    QTemporaryDir m_folder;
};

void AdminImportTest::initTestCase() {
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Schema);
    m_database->createMember(u"boss@example.com"_s, Role::Admin);
    m_database->createMember(u"fan@example.com"_s);
}

QString AdminImportTest::save(const QString &name, const QByteArray &content) const {
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

void AdminImportTest::importsAndReportsEachRejection() {
    const QString file = save(u"catalogue.json"_s, document);
    const QStringList arguments{
        u"import"_s, file, u"--database"_s, m_database->clientConnection(), u"--email"_s, u"boss@example.com"_s};
    const AdminAnswer first = admin(arguments, password);
    QVERIFY2(first.out.contains(u"created 2, updated 0, unchanged 0, rejected 1"_s),
             qPrintable(first.out + first.error));
    QVERIFY2(first.out.contains(file + u": concert 2 (2): rejected: "_s), qPrintable(first.out));
    QCOMPARE(first.exitCode, 0);
    QVERIFY(first.out.endsWith(u"\ncreated 2, updated 0, unchanged 0, rejected 1\n"_s));
    const AdminAnswer second = admin(arguments, password);
    QVERIFY(second.out.contains(u"created 0, updated 0, unchanged 2, rejected 1"_s));
    QCOMPARE(m_database->sql(u"select count(*) from api.search_concerts(query => 'First Light')"_s).first().integer(0),
             1);
}

void AdminImportTest::writesAReport() {
    const QString file = save(u"report.json"_s, document);
    const QString reportFile = m_folder.filePath(u"report.jsonl"_s);
    QStringList arguments{
        u"import"_s,           file,          u"--database"_s, m_database->clientConnection(), u"--email"_s,
        u"boss@example.com"_s, u"--report"_s, reportFile};
    QCOMPARE(admin(arguments, password).exitCode, 0);
    QFile report(reportFile);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = report.readAll().split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.last(), QByteArray());
    const QJsonObject rejected = QJsonDocument::fromJson(lines.at(2)).object();
    QCOMPARE(rejected.keys(), QStringList({u"field"_s, u"file"_s, u"id"_s, u"kind"_s, u"message"_s, u"outcome"_s,
                                           u"position"_s, u"row"_s, u"source_id"_s}));
    QCOMPARE(rejected.value(u"file"_s), QJsonValue(file));
    QCOMPARE(rejected.value(u"kind"_s), QJsonValue(u"concert"_s));
    QCOMPARE(rejected.value(u"position"_s), QJsonValue(2));
    QCOMPARE(rejected.value(u"source_id"_s), QJsonValue(u"2"_s));
    QCOMPARE(rejected.value(u"outcome"_s), QJsonValue(u"rejected"_s));
    QCOMPARE(rejected.value(u"field"_s), QJsonValue(u"venue"_s));
    QVERIFY(rejected.value(u"id"_s).isNull() && rejected.value(u"row"_s).isNull());
    const QJsonObject taken = QJsonDocument::fromJson(lines.at(1)).object();
    QCOMPARE(taken.value(u"outcome"_s), QJsonValue(u"unchanged"_s));
    QVERIFY(taken.value(u"id"_s).toInteger() > 0 && taken.value(u"field"_s).isNull());
    arguments.last() = m_folder.filePath(u"no/such/folder"_s);
    const AdminAnswer answer = admin(arguments, password);
    QCOMPARE(answer.exitCode, 1);
    QVERIFY(isOneLine(answer.error) && answer.error.contains(u"no/such/folder"_s));
}

void AdminImportTest::listsWhatWasImported() {
    TestDatabase database(TestDatabase::Content::Schema);
    database.createMember(u"boss@example.com"_s, Role::Admin);
    database.createMember(u"fan@example.com"_s);
    const QString file = save(u"history.json"_s, document);
    const auto ask = [&](const QStringList &words, const QString &email) {
        return admin(words + QStringList{u"--database"_s, database.clientConnection(), u"--email"_s, email}, password);
    };
    QCOMPARE(ask({u"imports"_s}, u"boss@example.com"_s).out, QString());
    QCOMPARE(ask({u"import"_s, file}, u"boss@example.com"_s).exitCode, 0);
    QCOMPARE(ask({u"import"_s, file}, u"boss@example.com"_s).exitCode, 0);
    const AdminAnswer answer = ask({u"imports"_s}, u"boss@example.com"_s);
    QCOMPARE(answer.exitCode, 0);
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(document, QCryptographicHash::Sha256).toHex());
    const QStringList lines = answer.out.split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].endsWith(u"  history.json  "_s + hash + u"  created 0, updated 0, unchanged 2, rejected 1"_s),
             qPrintable(lines[0]));
    QVERIFY2(lines[1].endsWith(u"  history.json  "_s + hash + u"  created 2, updated 0, unchanged 0, rejected 1"_s),
             qPrintable(lines[1]));
    QVERIFY(lines[0].section(u"  "_s, 0, 0).toLongLong() > lines[1].section(u"  "_s, 0, 0).toLongLong());
    QCOMPARE(ask({u"imports"_s}, u"fan@example.com"_s).exitCode, 1);
}

void AdminImportTest::takesAnImportBack() {
    TestDatabase database(TestDatabase::Content::Schema);
    database.createMember(u"boss@example.com"_s, Role::Admin);
    const QString file = save(u"back.json"_s, document);
    const auto ask = [&](const QStringList &words) {
        return admin(words +
                         QStringList{u"--database"_s, database.clientConnection(), u"--email"_s, u"boss@example.com"_s},
                     password);
    };
    QCOMPARE(ask({u"import"_s, file}).exitCode, 0);
    const QString number = ask({u"imports"_s}).out.section(u"  "_s, 0, 0);
    AdminAnswer answer = ask({u"undo-import"_s, number});
    QCOMPARE(answer.error, QString());
    QCOMPARE(answer.out, u"undone 2, stayed 0\n"_s);
    QVERIFY(database.sql(u"select from data.concert"_s).isEmpty());
    answer = ask({u"undo-import"_s, number});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY2(answer.out.endsWith(u"\nundone 0, stayed 0, already undone 2\n"_s) &&
                 answer.out.contains(u"(Club): already undone: it is gone already"_s),
             qPrintable(answer.out));
    QVERIFY2(ask({u"imports"_s}).out.contains(u"  undoes %1  updated 0, removed 2, stayed 0\n"_s.arg(number)),
             qPrintable(ask({u"imports"_s}).out));
    for (const QStringList &words : {QStringList{u"undo-import"_s, u"x"_s}, QStringList{u"undo-import"_s, u"0"_s},
                                     QStringList{u"undo-import"_s, u"999999"_s}}) {
        answer = ask(words);
        QCOMPARE(answer.exitCode, 1);
        QVERIFY(isOneLine(answer.error));
    }
    QVERIFY2(answer.error.contains(u"there is no import with the number 999999: imports lists them"_s),
             qPrintable(answer.error));
}

void AdminImportTest::aDryRunImportsNothing() {
    TestDatabase database(TestDatabase::Content::Schema);
    database.createMember(u"boss@example.com"_s, Role::Admin);
    const AdminAnswer answer = admin({u"import"_s, save(u"dry.json"_s, document), u"--dry-run"_s, u"--database"_s,
                                      database.clientConnection(), u"--email"_s, u"boss@example.com"_s},
                                     password);
    QVERIFY(answer.out.endsWith(u"\ncreated 2, updated 0, unchanged 0, rejected 1\n"_s));
    QCOMPARE(database.sql(u"select count(*) from data.concert"_s).first().integer(0), 0);
}

void AdminImportTest::aDryRunOfSeveralFilesIsOne() {
    TestDatabase database(TestDatabase::Content::Schema);
    database.createMember(u"boss@example.com"_s, Role::Admin);
    QJsonObject both = QJsonDocument::fromJson(document).object();
    QJsonObject halls = both;
    halls.remove(u"concerts"_s);
    both.remove(u"venues"_s);
    const QString concerts = save(u"concerts.json"_s, QJsonDocument(both).toJson());
    const QStringList arguments{u"import"_s,     save(u"halls.json"_s, QJsonDocument(halls).toJson()),
                                concerts,        u"--dry-run"_s,
                                u"--database"_s, database.clientConnection(),
                                u"--email"_s,    u"boss@example.com"_s};
    const AdminAnswer answer = admin(arguments, password);
    QVERIFY2(answer.out.endsWith(u"\ncreated 2, updated 0, unchanged 0, rejected 1\n"_s), qPrintable(answer.out));
    QVERIFY2(answer.out.contains(concerts + u": concert 2 (2): rejected: "_s), qPrintable(answer.out));
    QCOMPARE(database.sql(u"select count(*) from data.venue"_s).first().integer(0), 0);
    QCOMPARE(database.sql(u"select count(*) from data.import"_s).first().integer(0), 0);
}

void AdminImportTest::importsATableByAMapping() {
    TestDatabase database(TestDatabase::Content::Schema);
    database.createMember(u"boss@example.com"_s, Role::Admin);
    const QString file = save(u"table.csv"_s, "이름,언제,어디,얼마\n봄,2099-05-01 19:30,홀,5000\n여름,soon,홀,5000\n");
    const auto import = [&](const QByteArray &mapping) {
        return admin({u"import"_s, file, u"--database"_s, database.clientConnection(), u"--email"_s,
                      u"boss@example.com"_s, u"--mapping"_s, save(u"mapping.json"_s, mapping)},
                     password);
    };
    const AdminAnswer answer = import(R"({"title": "이름", "starts_at": 2, "venue": "어 디", "price": 4})");
    QCOMPARE(answer.exitCode, 0);
    QVERIFY2(answer.out.contains(file + u": row 3: concert 2 ("_s) && answer.out.contains(u"\"soon\" is no day"_s),
             qPrintable(answer.out + answer.error));
    for (const QByteArray mapping : {"{", R"({"tilte": 1})", R"({"title": "없음", "starts_at": 2, "venue": 3})"}) {
        const AdminAnswer refused = import(mapping);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(isOneLine(refused.error), qPrintable(refused.error));
    }
    QVERIFY(import(R"({"title": "없음"})").error.contains(u"there is no column \"없음\""_s));
}

void AdminImportTest::anEncodingIsSaid() {
    TestDatabase database(TestDatabase::Content::Schema);
    database.createMember(u"boss@example.com"_s, Role::Admin);
    // One syllable in CP949 does not tell the encoding.
    const QString file = save(u"night.csv"_s, "title,venue,date,price\n\xB9\xE3,Hall,2099-05-01 19:30,5000\n");
    const auto import = [&](const QStringList &encoding) {
        return admin(QStringList{u"import"_s, file, u"--database"_s, database.clientConnection(), u"--email"_s,
                                 u"boss@example.com"_s} +
                         encoding,
                     password);
    };
    QVERIFY(import({}).out.endsWith(u"\ncreated 0, updated 0, unchanged 0, rejected 1\n"_s));
    const AdminAnswer refused = import({u"--encoding"_s, u"latin1"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(isOneLine(refused.error) && refused.error.contains(u"utf-8, utf-16le, utf-16be, cp949, euc-kr"_s),
             qPrintable(refused.error));
    const AdminAnswer wide = import({u"--encoding"_s, u"utf-16le"_s});
    QCOMPARE(wide.exitCode, 1);
    QVERIFY2(isOneLine(wide.error) && wide.error.contains(u"looks like UTF-8"_s), qPrintable(wide.error));
    const AdminAnswer answer = import({u"--encoding"_s, u"EUC-KR"_s});
    QVERIFY2(answer.out.endsWith(u"created 2, updated 0, unchanged 0, rejected 0\n"_s), qPrintable(answer.out));
    QCOMPARE(database.sql(u"select title from data.concert"_s).first().text(0), u"밤"_s);
}

void AdminImportTest::onlyAdministratorsImport() {
    const QString file = save(u"catalogue.json"_s, document);
    const auto import = [&](const QString &email, const QByteArray &input) {
        return admin({u"import"_s, file, u"--database"_s, m_database->clientConnection(), u"--email"_s, email}, input);
    };
    const AdminAnswer fan = import(u"fan@example.com"_s, password);
    QCOMPARE(fan.exitCode, 1);
    QVERIFY(fan.error.contains(u"administrators"_s));
    const AdminAnswer stranger = import(u"boss@example.com"_s, "wrong password\n");
    QCOMPARE(stranger.exitCode, 1);
    QVERIFY(stranger.error.contains(u"password"_s));
}

void AdminImportTest::pointsAtMalformedJson() {
    const QString good = save(u"good.json"_s, document);
    const QString bad = save(u"bad.json"_s, "{ \"format\": \"my-universe/1\",\n  \"venues\": [ oops ] }");
    TestDatabase database(TestDatabase::Content::Schema);
    database.createMember(u"boss@example.com"_s, Role::Admin);
    const AdminAnswer answer = admin(
        {u"import"_s, good, bad, u"--database"_s, database.clientConnection(), u"--email"_s, u"boss@example.com"_s},
        password);
    QCOMPARE(answer.exitCode, 1);
    QVERIFY(isOneLine(answer.error));
    QVERIFY2(answer.error.contains(bad + u":2:15: "_s), qPrintable(answer.error));
    QCOMPARE(database.sql(u"select count(*) from data.concert"_s).first().integer(0), 1); // the others go in
}

void AdminImportTest::rejectsOneEntityForATextThatCannotBeStored() {
    TestDatabase database(TestDatabase::Content::Schema);
    database.createMember(u"boss@example.com"_s, Role::Admin);
    const QByteArray flawed = QByteArray(document).replace("First Light", "First\\u0000Light");
    QVERIFY(flawed != document);
    const QString file = save(u"flawed.json"_s, flawed);
    const AdminAnswer answer =
        admin({u"import"_s, file, u"--database"_s, database.clientConnection(), u"--email"_s, u"boss@example.com"_s},
              password);
    QCOMPARE(answer.exitCode, 0);
    QVERIFY2(answer.out.contains(file + u": concert 1 (1): rejected: the character \\u0000 (line "_s),
             qPrintable(answer.out + answer.error));
    QVERIFY(answer.out.endsWith(u"\ncreated 1, updated 0, unchanged 0, rejected 2\n"_s));
}

void AdminImportTest::importsALargeDocument() {
    TestDatabase database(TestDatabase::Content::Schema);
    database.createMember(u"boss@example.com"_s, Role::Admin);
    QByteArray large = "{\"format\":\"my-universe/1\",\"venues\":[{\"name\":\"Club\",\"sections\":"
                       "[{\"name\":\"A\",\"rows\":2,\"seats_per_row\":3}]}],\"concerts\":[";
    constexpr int concerts = 1000;
    for (int i = 0; i < concerts; ++i)
        large += QByteArray(i ? "," : "") + "{\"source\":\"s\",\"source_id\":\"" + QByteArray::number(i) +
                 "\",\"title\":\"T\",\"singers\":[],\"venue\":\"Club\",\"booking_opens\":\"2026-01-01T00:00:00Z\","
                 "\"booking_closes\":\"2099-01-01T00:00:00Z\",\"seat_limit\":4,\"synopsis\":\"" +
                 QByteArray(1000, 'x') +
                 "\",\"prices\":[{\"grade\":\"R\",\"price\":1,\"sections\":[\"A\"]}],"
                 "\"shows\":[\"2099-02-01T00:00:00Z\"]}";
    const AdminAnswer answer = admin({u"import"_s, save(u"large.json"_s, large + "]}"), u"--database"_s,
                                      database.clientConnection(), u"--email"_s, u"boss@example.com"_s},
                                     password);
    QVERIFY2(answer.out.contains(u"created %1,"_s.arg(concerts + 1)), qPrintable(answer.out.right(500) + answer.error));
}

// The server lets a call wait for a moment only; the command asks again, and says once why nothing happens.
void AdminImportTest::awaitsAnotherImport() {
    m_database->sql(
        u"alter function api.import_catalogue(text, jsonb, boolean, text, text) set lock_timeout = '20ms'"_s);
    auto other = AdminConnection::open(m_database->adminConnection());
    QVERIFY(other && other->runScript(u"begin; lock table data.gate in share update exclusive mode"));
    QProcess process;
    process.start(QStringLiteral(ADMIN_PROGRAM),
                  {u"import"_s, save(u"later.json"_s, document), u"--dry-run"_s, u"--database"_s,
                   m_database->clientConnection(), u"--email"_s, u"boss@example.com"_s});
    process.write(password);
    process.closeWriteChannel();
    QString said;
    const auto isSaid = [&] {
        return (said += QString::fromUtf8(process.readAllStandardError())).contains(u"waiting");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(), 20'000);
    const auto refusals = [&] {
        return m_database->sql(u"select xact_rollback from pg_stat_database where datname = current_database()"_s)
            .first()
            .integer(0);
    };
    const qint64 before = refusals();
    QTRY_VERIFY_WITH_TIMEOUT(refusals() > before + 2, 20'000); // it asked again, and again
    QCOMPARE(process.state(), QProcess::Running);
    QVERIFY(other->runScript(u"commit"));
    QVERIFY(process.waitForFinished());
    said += QString::fromUtf8(process.readAllStandardError());
    QCOMPARE(said, u"my-universe-admin: another import or preview is at work: waiting for its end\n"_s);
    QVERIFY(QString::fromUtf8(process.readAllStandardOutput()).contains(u"nothing is imported"_s));
    QCOMPARE(process.exitCode(), 0);
    m_database->sql(
        u"alter function api.import_catalogue(text, jsonb, boolean, text, text) set lock_timeout = '10s'"_s);
}

UNIVERSE_TEST(AdminImportTest, QCoreApplication)
#include "tst_admin_import_database.moc"
