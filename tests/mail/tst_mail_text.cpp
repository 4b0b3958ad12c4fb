#include "app/core/SpokenLanguage.h"
#include "app/mail/MailText.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTest>

using namespace universe;
using namespace Qt::StringLiterals;

class MailTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHappened_data();
    void saysWhatHappened();
    void saysWhyNobodyWaits();
    void namesAreThoseOfItsLanguage();
    void theLanguageEndsWithTheMail();
};

namespace {

QJsonObject factsOf(const QString &kind) {
    return {{u"kind"_s, kind},
            {u"name"_s, u"김우주"_s},
            {u"title"_s, u"봄밤"_s},
            {u"singers"_s, u"아이유"_s},
            {u"venue"_s, u"올림픽홀"_s},
            {u"booking_no"_s, u"U26-0001"_s},
            {u"time_zone"_s, u"Asia/Seoul"_s},
            {u"starts_at"_s, u"2026-12-24T10:00:00+00:00"_s},
            {u"moved_from"_s, u"2026-12-23T10:00:00+00:00"_s},
            {u"offer_ends_at"_s, u"2026-12-01T01:30:00+00:00"_s},
            {u"pay_until"_s, u"2026-12-02T01:30:00+00:00"_s},
            {u"rank"_s, 1234},
            {u"entrants"_s, 56'789},
            {u"why"_s, u"cancelled"_s},
            {u"refund"_s, 99'000},
            {u"fee"_s, 11'000},
            {u"compensation"_s, 9'900},
            {u"tickets"_s, QJsonArray{QJsonObject{{u"seat"_s, u"A 3-4"_s}, {u"code"_s, u"7K2M9QXA"_s}},
                                      QJsonObject{{u"seat"_s, u"A 3-5"_s}, {u"code"_s, u"8K2M9QXA"_s}}}}};
}

} // namespace

void MailTextTest::saysWhatHappened_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QStringList>("says");
    const QString when = u"Thursday, December 24, 2026, 7:00 PM"_s;
    const QString wann = u"2026년 12월 24일 (목) 오후 7:00"_s;
    const auto add = [](const char *name, const QString &language, const QString &kind, const QString &subject,
                        const QStringList &says) { QTest::newRow(name) << language << kind << subject << says; };
    add("tickets", u"en"_s, u"tickets"_s, u"2 tickets: 봄밤"_s,
        {when, u"Booking U26-0001"_s, u"Seat A 3-4, code 7K2M9QXA"_s, u"Seat A 3-5, code 8K2M9QXA"_s});
    add("tomorrow", u"en"_s, u"show_tomorrow"_s, u"Tomorrow: 봄밤"_s, {when, u"Dear 김우주,"_s});
    add("moved", u"en"_s, u"show_moved"_s, u"Moved: 봄밤"_s, {when, u"Wednesday, December 23, 2026, 7:00 PM"_s});
    add("cancelled", u"en"_s, u"show_cancelled"_s, u"Cancelled: 봄밤"_s,
        {u"came back to you: 99,000 fuel. 9,900 fuel came on top."_s});
    add("refund", u"en"_s, u"refund"_s, u"Refund: 봄밤"_s, {u"99,000 fuel came back"_s, u"the fee was 11,000 fuel"_s});
    add("offer", u"en"_s, u"offer"_s, u"Seats for you: 봄밤"_s,
        {u"held for you until Tuesday, December 1, 2026, 10:30 AM"_s});
    add("ending", u"en"_s, u"offer_ending"_s, u"Half an hour left: 봄밤"_s, {u"Tuesday, December 1, 2026, 10:30 AM"_s});
    add("제안", u"ko"_s, u"offer"_s, u"좌석이 나왔습니다: 봄밤"_s, {u"2026년 12월 1일 (화) 오전 10:30"_s});
    add("마감", u"ko"_s, u"offer_ending"_s, u"30분 남았습니다: 봄밤"_s, {u"2026년 12월 1일 (화) 오전 10:30"_s});
    add("still waiting", u"en"_s, u"waiting_moved"_s, u"Moved: 봄밤"_s,
        {when, u"Wednesday, December 23, 2026, 7:00 PM"_s, u"keep your place"_s});
    add("over", u"en"_s, u"waiting_over"_s, u"You no longer wait: 봄밤"_s, {when, u"the organiser cancelled"_s});
    const QString until = u"Wednesday, December 2, 2026, 10:30 AM"_s;
    const QString bis = u"2026년 12월 2일 (수) 오전 10:30"_s;
    add("won", u"en"_s, u"draw_won"_s, u"You have won seats: 봄밤"_s, {when, until, u"Seat A 3-4"_s});
    add("moved up", u"en"_s, u"draw_moved_up"_s, u"You have won seats: 봄밤"_s, {until, u"you moved up"_s});
    add("pay soon", u"en"_s, u"draw_ending"_s, u"Pay soon: 봄밤"_s, {until, u"not paid for yet"_s});
    add("lost", u"en"_s, u"draw_lost"_s, u"The draw is made: 봄밤"_s, {u"Your rank: 1,234 of 56,789."_s});
    add("당첨", u"ko"_s, u"draw_won"_s, u"좌석에 당첨되었습니다: 봄밤"_s, {wann, bis});
    add("추가 당첨", u"ko"_s, u"draw_moved_up"_s, u"좌석에 당첨되었습니다: 봄밤"_s, {bis, u"추가 당첨"_s});
    add("결제 마감", u"ko"_s, u"draw_ending"_s, u"곧 결제가 마감됩니다: 봄밤"_s, {bis});
    add("미당첨", u"ko"_s, u"draw_lost"_s, u"추첨 결과: 봄밤"_s, {u"1,234"_s, u"56,789"_s});
    add("대기 유지", u"ko"_s, u"waiting_moved"_s, u"공연 일시 변경: 봄밤"_s,
        {wann, u"2026년 12월 23일 (수) 오후 7:00"_s});
    add("대기 종료", u"ko"_s, u"waiting_over"_s, u"대기가 끝났습니다: 봄밤"_s, {wann, u"취소"_s});
    add("티켓", u"ko"_s, u"tickets"_s, u"티켓 2매: 봄밤"_s,
        {wann, u"예매번호 U26-0001"_s, u"김우주 님"_s, u"7K2M9QXA"_s});
    add("내일", u"ko"_s, u"show_tomorrow"_s, u"내일 공연: 봄밤"_s, {wann});
    add("변경", u"ko"_s, u"show_moved"_s, u"공연 일시 변경: 봄밤"_s, {wann, u"2026년 12월 23일 (수) 오후 7:00"_s});
    add("취소", u"ko"_s, u"show_cancelled"_s, u"공연 취소: 봄밤"_s, {u"99,000 연료"_s, u"9,900 연료"_s});
    add("환불", u"ko"_s, u"refund"_s, u"환불 안내: 봄밤"_s, {u"99,000 연료"_s, u"11,000 연료"_s});
}

void MailTextTest::saysWhatHappened() {
    QFETCH(QString, language);
    QFETCH(QString, kind);
    const SpokenLanguage spoken(language);
    QJsonObject facts = factsOf(kind);
    QTEST(mailSubject(facts), "subject");
    QFETCH(QStringList, says);
    for (const QString &part : std::as_const(says))
        QVERIFY2(mailBody(facts).contains(part), qPrintable(part + u"\n\n"_s + mailBody(facts)));
    QVERIFY(!mailBody(facts).contains(u"Fog"));
    facts.insert(u"reason"_s, u"Fog"_s);
    QVERIFY(mailBody(facts).contains(u"Fog"));
    QCOMPARE(mailBody(facts).contains(u"7K2M9QXA"), kind == u"tickets");
}

void MailTextTest::saysWhyNobodyWaits() {
    QJsonObject facts = factsOf(u"waiting_over"_s);
    facts.insert(u"why"_s, u"dropped"_s);
    QVERIFY(mailBody(facts).contains(u"no longer announced"));
    facts.insert(u"why"_s, u"impossible"_s);
    QVERIFY(mailBody(facts).contains(u"You may wait for other seats"));
}

void MailTextTest::namesAreThoseOfItsLanguage() {
    QJsonObject facts = factsOf(u"tickets"_s);
    facts.insert(u"singers_en"_s, u"IU"_s);
    facts.insert(u"venue_en"_s, u"Olympic Hall"_s);
    {
        const SpokenLanguage spoken(u"en"_s);
        QVERIFY2(mailBody(facts).contains(u"IU\nThursday, December 24, 2026, 7:00 PM\nOlympic Hall\n"),
                 qPrintable(mailBody(facts)));
    }
    const SpokenLanguage spoken(u"ko"_s);
    QVERIFY2(mailBody(facts).contains(u"아이유\n2026년 12월 24일 (목) 오후 7:00\n올림픽홀\n"),
             qPrintable(mailBody(facts)));
}

void MailTextTest::theLanguageEndsWithTheMail() {
    const QLocale before;
    const QString source = mailSubject(factsOf(u"refund"_s));
    {
        const SpokenLanguage spoken(u"ko"_s);
        QVERIFY(mailSubject(factsOf(u"refund"_s)) != source);
    }
    QCOMPARE(mailSubject(factsOf(u"refund"_s)), source);
    QCOMPARE(QLocale(), before);
}

UNIVERSE_TEST(MailTextTest, QCoreApplication)
#include "tst_mail_text.moc"
