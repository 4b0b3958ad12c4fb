#include "app/models/account/AccountRules.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QTest>

using namespace universe::accountRules;
using namespace Qt::StringLiterals;

class TestAccountRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emails_data() {
        QTest::addColumn<QString>("email");
        QTest::addColumn<EmailFlaw>("flaw");
        QTest::newRow("empty") << QString() << EmailFlaw::Missing;
        QTest::newRow("usual") << u"fan@example.com"_s << EmailFlaw::None;
        QTest::newRow("Korean domain") << u"fan@우주.한국"_s << EmailFlaw::None;
        QTest::newRow("no at") << u"fan.example.com"_s << EmailFlaw::Malformed;
        QTest::newRow("no dot") << u"fan@localhost"_s << EmailFlaw::Malformed;
        QTest::newRow("space") << u"f an@example.com"_s << EmailFlaw::Malformed;
        QTest::newRow("two dots") << u"fan@example..com"_s << EmailFlaw::Malformed;
        QTest::newRow("too long") << QString(250, u'a') + u"@example.com"_s << EmailFlaw::Malformed;
        QTest::newRow("Punycode") << u"fan@xn--3e0b707e.kr"_s << EmailFlaw::None;
        QTest::newRow("with a name") << u"Fan <fan@example.com>"_s << EmailFlaw::Malformed;
        QTest::newRow("two") << u"a@example.com,b@example.com"_s << EmailFlaw::Malformed;
        QTest::newRow("two, otherwise") << u"a@example.com;b@example.com"_s << EmailFlaw::Malformed;
        QTest::newRow("zero width") << u"fan@exam\u200Bple.com"_s << EmailFlaw::Malformed;
        QTest::newRow("soft hyphen") << u"f\u00ADan@example.com"_s << EmailFlaw::Malformed;
        QTest::newRow("a hyphen that begins") << u"fan@-example.com"_s << EmailFlaw::Malformed;
    }
    void emails() {
        QFETCH(QString, email);
        QTEST(emailFlaw(email), "flaw");
    }

    void phones_data() {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<bool>("good");
        QTest::newRow("none") << QString() << true;
        QTest::newRow("usual") << u"010-1234-5678"_s << true;
        QTest::newRow("from abroad") << u"+82 (10) 1234.5678"_s << true;
        QTest::newRow("digits of full width") << u"０１０１２３４５６７８"_s << true;
        QTest::newRow("shortest") << u"1234567"_s << true;
        QTest::newRow("too short") << u"123456"_s << false;
        QTest::newRow("longest") << u"123456789012345"_s << true;
        QTest::newRow("too long") << u"1234567890123456"_s << false;
        QTest::newRow("letters") << u"010-CALL-ME-NOW"_s << false;
        QTest::newRow("plus inside") << u"010+12345678"_s << false;
    }
    void phones() {
        QFETCH(QString, phone);
        QTEST(isPhone(phone), "good");
    }

    void names_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<NameFlaw>("flaw");
        QTest::newRow("Korean") << u"김우주"_s << NameFlaw::None;
        QTest::newRow("one syllable") << u"설"_s << NameFlaw::None;
        QTest::newRow("spaces only") << u"   "_s << NameFlaw::Missing;
        QTest::newRow("tab inside") << u"a\tb"_s << NameFlaw::None; // a blank like others
        QTest::newRow("bell inside") << u"a\ab"_s << NameFlaw::Malformed;
        QTest::newRow("fillers only") << u"\u3164\u115F\uFFA0"_s << NameFlaw::Missing;
        QTest::newRow("marks only") << u"\u0301\u2800"_s << NameFlaw::Missing;
        QTest::newRow("80 in pieces") << QString(80, u'각').normalized(QString::NormalizationForm_D) << NameFlaw::None;
        QTest::newRow("80") << QString(80, u'가') << NameFlaw::None;
        QTest::newRow("81") << QString(81, u'가') << NameFlaw::TooLong;
        // A code point of two UTF-16 units is one character, here and at the server.
        QTest::newRow("80 of two units") << u"😀"_s.repeated(80) << NameFlaw::None;
    }
    void names() {
        QFETCH(QString, name);
        QTEST(nameFlaw(name), "flaw");
    }

    void passwords_data() {
        QTest::addColumn<QString>("password");
        QTest::addColumn<PasswordFlaw>("flaw");
        QTest::newRow("empty") << QString() << PasswordFlaw::Missing;
        QTest::newRow("7") << u"abcdefg"_s << PasswordFlaw::TooShort;
        QTest::newRow("8") << u"abcdefgh"_s << PasswordFlaw::None;
        QTest::newRow("8 syllables") << u"가나다라마바사아"_s << PasswordFlaw::None;
        QTest::newRow("24 syllables are 72 bytes") << QString(24, u'가') << PasswordFlaw::None;
        QTest::newRow("25 syllables are too many") << QString(25, u'가') << PasswordFlaw::TooLong;
        QTest::newRow("24 syllables in pieces")
            << QString(24, u'각').normalized(QString::NormalizationForm_D) << PasswordFlaw::None;
        QTest::newRow("7 syllables in pieces")
            << QString(7, u'각').normalized(QString::NormalizationForm_D) << PasswordFlaw::TooShort;
        QTest::newRow("zero width") << u"pass\u200Bword"_s << PasswordFlaw::Invisible;
        QTest::newRow("a tab") << u"pass\tword"_s << PasswordFlaw::Invisible;
    }
    void passwords() {
        QFETCH(QString, password);
        QTEST(passwordFlaw(password), "flaw");
    }

    void missingCharactersAreCounted() {
        QCOMPARE(charactersMissing(u"abc"_s), 5);
        QCOMPARE(charactersMissing(u"abcdefghij"_s), 0);
    }

    void strengthGrowsWithWhatIsHardToGuess() {
        const QStringList known{u"starlight"_s, u"김우주"_s};
        QCOMPARE(passwordStrength(u"short"_s, known), 0);
        QCOMPARE(passwordStrength(u"12345678"_s, known), 0);
        QCOMPARE(passwordStrength(u"password"_s, known), 0);
        QCOMPARE(passwordStrength(u"aaaaaaaaaaaa"_s, known), 0);
        QVERIFY(passwordStrength(u"starlight"_s, known) <= 0);
        QVERIFY(passwordStrength(u"rkskek12"_s, known) <= 2);
        QVERIFY(passwordStrength(u"Tz7#qmW2"_s, known) >= 3);
        QCOMPARE(passwordStrength(u"violet-Canoe 42 mumbles"_s, known), 4);
    }

    void birthDatesAreReadAsPeopleWriteThem_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        for (const QString &text :
             {u"1999-12-24"_s, u"1999.12.24"_s, u"1999. 12. 24."_s, u"19991224"_s, u"1999/12/24"_s, u" 1999-12-24 "_s})
            QTest::newRow(qUtf8Printable(text)) << text << QDate(1999, 12, 24);
        QTest::newRow("one digit") << u"2001-1-2"_s << QDate(2001, 1, 2);
        QTest::newRow("no such day") << u"2001-02-30"_s << QDate();
        QTest::newRow("words") << u"yesterday"_s << QDate();
    }
    void birthDatesAreReadAsPeopleWriteThem() {
        QFETCH(QString, text);
        QTEST(readBirthDate(text).value_or(QDate()), "date");
    }

    void birthDateFlaws() {
        const QDate today(2026, 11, 22);
        QCOMPARE(birthDateFlaw({}, today), BirthDateFlaw::None);
        QCOMPARE(birthDateFlaw(u"20261123"_s, today), BirthDateFlaw::InFuture);
        QCOMPARE(birthDateFlaw(u"18500101"_s, today), BirthDateFlaw::TooLongAgo);
        QCOMPARE(birthDateFlaw(u"nope"_s, today), BirthDateFlaw::Malformed);
    }
};

UNIVERSE_TEST(TestAccountRules, QCoreApplication)
#include "tst_account_rules.moc"
