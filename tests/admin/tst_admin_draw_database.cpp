// A draw by the command line: codes for its phase, the draw by a beacon from a file or the network, and its check.

#include "tests/admin/AdminProgram.h"
#include "tests/draw/SampleDraw.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace universe;
using namespace universe::test;

namespace {

constexpr auto instant = "2027-01-01T00:00:00.000Z";

/// A source of beacons on this machine: what it answers to each path, and nothing else.
class Source : public QObject {
public:
    Source() {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const QByteArray path = socket->readAll().split(' ').value(1);
                const QByteArray body = answers.value(path);
                socket->write((body.isNull() ? "HTTP/1.1 404 Not Found\r\n" : "HTTP/1.1 200 OK\r\n") +
                              QByteArray("Connection: close\r\nContent-Length: ") + QByteArray::number(body.size()) +
                              "\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
    }
    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()); }

    QHash<QByteArray, QByteArray> answers;

private:
    QTcpServer m_server;
};

/// As admin(), while this program answers.
AdminAnswer adminAlongside(const QStringList &arguments) {
    QProcess process;
    process.start(QStringLiteral(ADMIN_PROGRAM), arguments);
    process.closeWriteChannel();
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

/// As NIST writes it: with capitals, and with what it does not sign.
QJsonObject asNistWrites(const NistPulse &pulse) {
    QJsonObject json = pulse.toJson();
    for (const QString &key : {u"localRandomValue"_s, u"precommitmentValue"_s, u"signatureValue"_s, u"outputValue"_s})
        json[key] = json.value(key).toString().toUpper();
    QJsonArray others;
    const QJsonArray listed = json.value(u"listValues").toArray();
    for (const auto &each : listed) {
        QJsonObject other = each.toObject();
        other.insert(u"uri"_s, u"https://beacon.example/"_s);
        others.append(other);
    }
    json[u"listValues"] = others;
    return json;
}

} // namespace

class AdminDrawTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void drawsByAFile();
    void drawsByAPulseFromAFile();
    void drawsByAPulseFromTheNetwork();
    void drawsByDrandFromTheNetwork();
    void saysThatThereIsNoNetwork();
    void refusesAnotherBeacon_data();
    void refusesAnotherBeacon();
    void refusesAPulseThatNobodySigned();
    void refusesWhatIsNotDue();
    void refusesWhatIsWrong();
    void settlesDraws();
    void verifiesNothingThatIsNone();
    void addsCodes();
    void addsManyCodes();
    void refusesCodes();

private:
    void makePhase(const QString &source, const QString &round, const QString &audience = u"everyone"_s);
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QStringList drawArguments(const QStringList &more) const {
        return QStringList{u"draw"_s, QString::number(m_phase), u"--database"_s, m_database->adminConnection()} + more;
    }
    AdminAnswer draw(const QByteArray &beacon) {
        return admin(drawArguments({u"--beacon"_s, file(u"beacon.json"_s, beacon)}));
    }
    [[nodiscard]] QString recordFile() {
        return file(u"record.json"_s,
                    m_database->sql(u"select api.draw_record($1)"_s, {m_phase}).first().text(0).toUtf8());
    }
    AdminAnswer addCodes(const QByteArray &codes) {
        return admin({u"phase-codes"_s, QString::number(m_phase), u"--database"_s, m_database->clientConnection(),
                      u"--email"_s, u"admin@example.com"_s, u"--codes"_s, file(u"codes"_s, codes)},
                     password);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestDatabase> m_database;
    qint64 m_phase = 0;
    OwnBeacon m_beacon;
};

QString AdminDrawTest::file(const QString &name, const QByteArray &content) const {
    QFile written(m_folder.filePath(name));
    if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
        qFatal("%s", qPrintable(written.errorString()));
    return written.fileName();
}

void AdminDrawTest::init() { m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Schema); }

/// Four seats, and three members who each want two.
void AdminDrawTest::makePhase(const QString &source, const QString &round, const QString &audience) {
    const QString sale =
        uR"([{"kind": "draw", "opens": "2020-01-01T00:00:00Z", "closes": "2020-01-02T00:00:00Z", "for": "%1",
        "share_percent": 100, "draw_at": "2020-01-02T00:00:00Z", "beacon": {"source": "%2", "round": %3}}])"_s.arg(
            audience, source, source == u"nist" ? u'"' + round + u'"' : round);
    m_database->sql(
        uR"(select * from private.import_document(jsonb_set('{"format": "my-universe/1", "venues": [{"name": "Hall",
        "sections": [{"name": "A", "rows": 1, "seats_per_row": 4}]}], "concerts": [{"source": "test", "source_id": "1",
        "title": "One", "singers": ["Singer"], "venue": "Hall", "booking_opens": "2020-01-01T00:00:00Z",
        "booking_closes": "2090-01-01T00:00:00Z", "prices": [{"grade": "R", "price": 1, "sections": ["A"]}],
        "shows": ["2090-06-01T19:00:00+09:00"]}]}', '{concerts,0,sale}', $1::jsonb)))"_s,
        {sale});
    const Rows phases = m_database->sql(u"select phase_id from data.sale_phase"_s);
    if (phases.isEmpty())
        qFatal("no phase");
    m_phase = phases.first().integer(0);
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
        const MemberId member = m_database->createMember(name + u"@example.com"_s, Role::Fan, Money{100});
        m_database->sql(u"insert into data.draw_entry (phase_id, member_id, entered_at, wishes, salt, hash)"
                        " select $1, $2, now(), w, s, sha256(s || convert_to(w, 'UTF8')) from (select "
                        "ext.gen_random_bytes(16) as s,"
                        " '[[' || show_id || ',\"R\",2]]' as w from data.show) e"_s,
                        {m_phase, member});
    }
}

void AdminDrawTest::drawsByAFile() {
    makePhase(u"file"_s, u"12"_s);
    const QByteArray beacon =
        R"({"source": "file", "round": 12, "value": "00112233445566778899AABBCCDDEEFF", "said": {"by": "me"}})";
    AdminAnswer answer = draw(beacon);
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.error));
    QCOMPARE(answer.out, u"entries: 3, winners: 2\n"_s);
    QCOMPARE(draw(beacon).out, answer.out); // again changes nothing
    answer = draw(R"({"source": "file", "round": "12", "value": "00112233445566778899aabbccddeeee"})");
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.error.contains(u"made already"_s), qPrintable(answer.error));
    answer = admin({u"verify-draw"_s, recordFile()});
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.error));
    const QStringList lines = answer.out.split(u'\n');
    QCOMPARE(lines.at(0), u"phase %1 of concert %2: the draw is right"_s.arg(m_phase).arg(
                              m_database->sql(u"select concert_id from data.concert"_s).first().integer(0)));
    QCOMPARE(lines.at(1),
             u"root: "_s + m_database->sql(u"select encode(root, 'hex') from data.draw"_s).first().text(0));
    QCOMPARE(lines.at(2), u"entries: 3"_s);
    QCOMPARE(lines.at(3), u"winners: 2, with 4 seats, in rounds: 1"_s);
    QVERIFY(lines.at(4).startsWith(u"sum: "_s));
    QCOMPARE(lines.at(5), u"beacon: file, round 12: it proves nothing, as whoever made the draw chose the value"_s);
}

void AdminDrawTest::drawsByAPulseFromAFile() {
    makePhase(u"nist"_s, QLatin1StringView(instant));
    const NistPulse pulse = m_beacon.pulse(instant);
    const AdminAnswer made = draw(compact({{u"source"_s, u"nist"_s},
                                           {u"round"_s, QLatin1StringView(instant)},
                                           {u"value"_s, QString::fromLatin1(pulse.outputValue.toHex().toUpper())},
                                           {u"pulse"_s, asNistWrites(pulse)},
                                           {u"certificate"_s, QString::fromLatin1(m_beacon.pem())}}));
    QVERIFY2(made.exitCode == 0, qPrintable(made.error));
    QCOMPARE(made.out, u"entries: 3, winners: 2\n"_s);
    AdminAnswer answer = admin({u"verify-draw"_s, recordFile()});
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.error));
    QVERIFY2(answer.out.contains(u"signed by CN=나의 신호; it proves what it should if that certificate is NIST's: "
                                 "https://beacon.nist.gov/beacon/2.0/certificate/"_s +
                                 QString::fromLatin1(certificateIdOf(m_beacon.certificate()).toHex())),
             qPrintable(answer.out));
    answer = admin({u"verify-draw"_s, recordFile(), u"--certificate"_s, file(u"own.pem"_s, m_beacon.pem())});
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.error));
    QVERIFY2(answer.out.contains(u"whose certificate is the given one"_s), qPrintable(answer.out));
    answer = admin({u"verify-draw"_s, recordFile(), u"--certificate"_s, file(u"other.pem"_s, OwnBeacon().pem())});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.error.contains(u"not signed by the given certificate"_s), qPrintable(answer.error));
    answer = admin({u"verify-draw"_s, recordFile(), u"--certificate"_s, file(u"none.pem"_s, "none")});
    QVERIFY2(answer.error.contains(u"is no certificate"_s), qPrintable(answer.error));
}

void AdminDrawTest::drawsByAPulseFromTheNetwork() {
    makePhase(u"nist"_s, QLatin1StringView(instant));
    const NistPulse pulse = m_beacon.pulse(instant);
    Source source;
    source.answers = {{"/pulse/time/1798761600000", compact({{u"pulse"_s, asNistWrites(pulse)}})},
                      {"/certificate/" + pulse.certificateId.toHex(), m_beacon.pem()}};
    const AdminAnswer made = adminAlongside(drawArguments({u"--from"_s, source.url()}));
    QVERIFY2(made.exitCode == 0, qPrintable(made.error));
    QCOMPARE(made.out, u"entries: 3, winners: 2\n"_s);
    QCOMPARE(admin({u"verify-draw"_s, recordFile()}).exitCode, 0);
}

void AdminDrawTest::drawsByDrandFromTheNetwork() {
    makePhase(u"drand"_s, u"4000000"_s);
    Source source;
    source.answers = {{"/public/4000000", R"({"round":4000000,"randomness":")" + QByteArray(64, 'a') +
                                              R"(","signature":"bb","previous_signature":"cc"})"}};
    const AdminAnswer made = adminAlongside(drawArguments({u"--from"_s, source.url()}));
    QVERIFY2(made.exitCode == 0, qPrintable(made.error));
    const AdminAnswer answer = admin({u"verify-draw"_s, recordFile()});
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.error));
    QVERIFY2(answer.out.contains(u"its signature is not checked"_s) && answer.out.contains(u"/public/4000000"_s),
             qPrintable(answer.out));
    source.answers.clear();
    const AdminAnswer missing = adminAlongside(drawArguments({u"--from"_s, source.url()}));
    QCOMPARE(missing.exitCode, 1);
    QVERIFY2(isOneLine(missing.error) && missing.error.contains(u"404"_s), qPrintable(missing.error));
}

void AdminDrawTest::saysThatThereIsNoNetwork() {
    makePhase(u"nist"_s, QLatin1StringView(instant));
    qputenv("https_proxy", "http://127.0.0.1:1"); // where nobody is
    const AdminAnswer answer = admin(drawArguments({}));
    qunsetenv("https_proxy");
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(
        isOneLine(answer.error) &&
            answer.error.contains(
                u"the beacon cannot be fetched from https://beacon.nist.gov/beacon/2.0/pulse/time/1798761600000"_s) &&
            answer.error.contains(u"--beacon"_s),
        qPrintable(answer.error));
}

void AdminDrawTest::refusesAnotherBeacon_data() {
    QTest::addColumn<QByteArray>("beacon");
    QTest::addColumn<QString>("reason");
    const QString named = u"the seed of this draw comes from file, round 12, as was published"_s;
    QTest::newRow("round") << R"({"source": "file", "round": 13, "value": "0011223344556677"})"_ba << named;
    QTest::newRow("source") << R"({"source": "drand", "round": 12, "value": "0011223344556677"})"_ba << named;
    QTest::newRow("short") << R"({"source": "file", "round": 12, "value": "00112233445566"})"_ba << u"8 to 128 bytes"_s;
    QTest::newRow("no value") << R"({"source": "file", "round": 12})"_ba << u"\"value\" is missing"_s;
    QTest::newRow("no JSON") << "12"_ba << u"an object is expected"_s;
    QTest::newRow("certificate")
        << R"({"source": "file", "round": 12, "value": "0011223344556677", "certificate": "x"})"_ba
        << u"the certificate is none"_s;
}

void AdminDrawTest::refusesAnotherBeacon() {
    QFETCH(QByteArray, beacon);
    QFETCH(QString, reason);
    makePhase(u"file"_s, u"12"_s);
    const AdminAnswer answer = draw(beacon);
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(isOneLine(answer.error) && answer.error.contains(reason), qPrintable(answer.error));
    QVERIFY(m_database->sql(u"select from data.draw where drawn_at is not null"_s).isEmpty());
}

void AdminDrawTest::refusesAPulseThatNobodySigned() {
    makePhase(u"nist"_s, QLatin1StringView(instant));
    NistPulse pulse = m_beacon.pulse(instant);
    pulse.localRandomValue = sha256("mine") + sha256("own");
    const AdminAnswer answer = draw(compact({{u"source"_s, u"nist"_s},
                                             {u"round"_s, QLatin1StringView(instant)},
                                             {u"value"_s, QString::fromLatin1(pulse.outputValue.toHex())},
                                             {u"pulse"_s, asNistWrites(pulse)},
                                             {u"certificate"_s, QString::fromLatin1(m_beacon.pem())}}));
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.error.contains(u"the signature of the pulse is wrong"_s), qPrintable(answer.error));
    QVERIFY(m_database->sql(u"select from data.draw where drawn_at is not null"_s).isEmpty());
}

void AdminDrawTest::refusesWhatIsNotDue() {
    makePhase(u"file"_s, u"12"_s);
    m_database->sql(u"update data.sale_phase set draw_at = '2089-01-01T00:00:00Z'"_s);
    const AdminAnswer answer = draw(R"({"source": "file", "round": 12, "value": "0011223344556677"})");
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.error.contains(u"not due before 2089-01-01T00:00:00Z"_s), qPrintable(answer.error));
}

void AdminDrawTest::refusesWhatIsWrong() {
    makePhase(u"file"_s, u"12"_s);
    const QStringList database{u"--database"_s, m_database->adminConnection()};
    for (const QString &phase : {u"0"_s, u"x"_s, u"-5"_s, QString()}) {
        const AdminAnswer answer = admin(QStringList{u"draw"_s} + database + QStringList{u"--"_s, phase});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.error.contains(u"the number of one phase is expected"_s), qPrintable(answer.error));
    }
    const AdminAnswer none = admin(QStringList{u"draw"_s, u"999"_s} + database);
    QVERIFY2(none.exitCode == 1 && none.error.contains(u"no phase 999 with a draw"_s), qPrintable(none.error));
    QCOMPARE(admin(QStringList{u"draw"_s} + database).exitCode, 2);
    const AdminAnswer file = admin(drawArguments({}));
    QVERIFY2(file.exitCode == 1 && file.error.contains(u"name it by --beacon"_s), qPrintable(file.error));
    const AdminAnswer missing = admin(drawArguments({u"--beacon"_s, u"/nowhere/beacon.json"_s}));
    QVERIFY2(missing.exitCode == 1 && missing.error.contains(u"/nowhere/beacon.json"_s), qPrintable(missing.error));
    // A client's login draws nothing.
    const AdminAnswer client =
        admin({u"draw"_s, QString::number(m_phase), u"--database"_s, m_database->clientConnection()});
    QVERIFY2(client.exitCode == 1 && client.error.contains(u"42501"_s), qPrintable(client.error));
}

/// What nobody pays for moves up, without anybody looking.
void AdminDrawTest::settlesDraws() {
    makePhase(u"file"_s, u"12"_s);
    const QStringList run{u"run-jobs"_s, u"--database"_s, m_database->adminConnection()};
    QVERIFY(admin(run).out.startsWith(u"draws: 1 settled\n"_s)); // committed to
    QCOMPARE(admin({u"verify-draw"_s, recordFile()}).out.section(u'\n', 0, 0).section(u": "_s, 1),
             u"not drawn yet; entries and root are right"_s);
    QVERIFY(admin(run).out.startsWith(u"draws: 0 settled\n"_s));
    QCOMPARE(draw(R"({"source": "file", "round": 12, "value": "0011223344556677"})").exitCode, 0);
    QVERIFY(admin(run).out.startsWith(u"draws: 0 settled\n"_s));
    m_database->sql(
        u"update data.draw_award set pay_until = now() where entry_id = (select min(entry_id) from data.draw_award)"_s);
    QVERIFY(admin(run).out.startsWith(u"draws: 1 settled\n"_s));
    const AdminAnswer answer = admin({u"verify-draw"_s, recordFile()});
    QVERIFY2(answer.out.contains(u"winners: 3, with 6 seats, in rounds: 2\n"_s), qPrintable(answer.out + answer.error));
}

void AdminDrawTest::verifiesNothingThatIsNone() {
    AdminAnswer answer = admin({u"verify-draw"_s, u"-"_s}, "{}");
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(isOneLine(answer.error) && answer.error.contains(u"\"format\" is missing"_s), qPrintable(answer.error));
    QCOMPARE(answer.out, QString());
    answer = admin({u"verify-draw"_s, u"/nowhere/record.json"_s});
    QVERIFY2(answer.exitCode == 1 && answer.error.contains(u"/nowhere/record.json"_s), qPrintable(answer.error));
    QCOMPARE(admin({u"verify-draw"_s, m_folder.path()}).exitCode, 1);
    QCOMPARE(admin({u"verify-draw"_s}).exitCode, 2);
    QCOMPARE(admin({u"verify-draw"_s, u"a"_s, u"b"_s}).exitCode, 1);
    QCOMPARE(admin({u"verify-draw"_s, u"-"_s, u"--database"_s, u"x"_s}).exitCode, 2); // there is nothing to connect to
    QVERIFY(!admin({u"verify-draw"_s, u"--help"_s}).out.contains(u"--database"_s));
}

void AdminDrawTest::addsCodes() {
    makePhase(u"file"_s, u"12"_s, u"code"_s);
    m_database->createMember(u"admin@example.com"_s, Role::Admin);
    AdminAnswer answer = addCodes("\xef\xbb\xbf"
                                  "fan-0001\r\n\r\n  fan-0002 \nfan-0001\n");
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.error));
    QCOMPARE(answer.out, u"codes: 3, new: 2\n"_s);
    QCOMPARE(addCodes("fan-0002\nFAN-0003").out, u"codes: 2, new: 1\n"_s);
    // Each of them lets in, once.
    m_database->sql(
        u"update data.sale_phase set opens = now() - interval '1 hour', closes = now() + interval '1 hour', draw_at = now() + interval '2 hours'"_s);
    for (const QString &code : {u"fan-0001"_s, u"fan-0002"_s, u"fan-0003"_s}) {
        const QString token = m_database->logIn(m_database->createMember(code + u"@example.com"_s));
        m_database->sql(u"select api.use_code($1, gen_random_uuid(), $2, $3)"_s, {token, m_phase, code});
    }
    QCOMPARE(m_database->sql(u"select count(*) from data.phase_code where member_id is not null"_s).first().integer(0),
             3);
}

void AdminDrawTest::addsManyCodes() {
    makePhase(u"file"_s, u"12"_s, u"code"_s);
    m_database->createMember(u"admin@example.com"_s, Role::Admin);
    QByteArray codes;
    for (int i = 0; i < 20'001; ++i)
        codes += "code-" + QByteArray::number(i) + '\n';
    QCOMPARE(addCodes(codes).out, u"codes: 20001, new: 20001\n"_s);
    QCOMPARE(m_database->sql(u"select count(*) from data.phase_code"_s).first().integer(0), 20'001);
}

void AdminDrawTest::refusesCodes() {
    makePhase(u"file"_s, u"12"_s);
    m_database->createMember(u"admin@example.com"_s, Role::Admin);
    const auto refuses = [&](const QByteArray &codes, const QString &reason) {
        const AdminAnswer answer = addCodes(codes);
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(isOneLine(answer.error) && answer.error.contains(reason), qPrintable(answer.error));
    };
    refuses("\r\n \n", u"there are no codes in it"_s);
    refuses("caf\xe9-1234\n", u"it is not UTF-8"_s);
    refuses("fan-0001\n", u"the phase is for everyone: it has no codes"_s);
    m_database->sql(u"update data.sale_phase set audience = 'code'"_s);
    refuses("fan-0001\nfan\n", u"codes 1 to 2: "_s);
    m_database->sql(u"update data.member set role = 'fan' where email = 'admin@example.com'"_s);
    refuses("fan-0001\n", u"MU008"_s);
    QCOMPARE(m_database->sql(u"select count(*) from data.phase_code"_s).first().integer(0), 0);
}

UNIVERSE_TEST(AdminDrawTest, QCoreApplication)
#include "tst_admin_draw_database.moc"
