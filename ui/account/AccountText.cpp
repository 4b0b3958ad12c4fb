#include "ui/account/AccountText.h"

#include "app/models/account/AccountRules.h"

#include <QCoreApplication>
#include <QDate>

namespace universe {

using namespace accountRules;

namespace {

struct AccountText {
    Q_DECLARE_TR_FUNCTIONS(AccountText)
};

} // namespace

QString nameFlawText(const QString &name) {
    switch (nameFlaw(name)) {
    case NameFlaw::Missing:
        return AccountText::tr("Enter your name");
    case NameFlaw::TooLong:
        return AccountText::tr("At most %1 characters").arg(longestName);
    case NameFlaw::Malformed:
        return AccountText::tr("A name has only letters and signs that can be seen");
    case NameFlaw::None:
        break;
    }
    return {};
}

QString passwordFlawText(const QString &password) {
    switch (passwordFlaw(password)) {
    case PasswordFlaw::Missing:
        return AccountText::tr("Choose a password of at least %1 characters").arg(shortestPassword);
    case PasswordFlaw::TooShort:
        return AccountText::tr("%n more character(s) needed", nullptr, charactersMissing(password));
    case PasswordFlaw::TooLong:
        return AccountText::tr("This is too long: at most %1 letters (24 Korean syllables)").arg(longestPassword);
    case PasswordFlaw::Invisible:
        return AccountText::tr("There is a sign in it that nobody sees. Type it anew");
    case PasswordFlaw::None:
        break;
    }
    return {};
}

QString birthDateFlawText(const QString &birthDate) {
    switch (birthDateFlaw(birthDate, QDate::currentDate())) {
    case BirthDateFlaw::Malformed:
        return AccountText::tr("A date looks like 1999-12-24");
    case BirthDateFlaw::InFuture:
        return AccountText::tr("This date is yet to come");
    case BirthDateFlaw::TooLongAgo:
        return AccountText::tr("This date is too long ago");
    case BirthDateFlaw::None:
        break;
    }
    return {};
}

QString phoneFlawText(const QString &phone) {
    return isPhone(phone) ? QString() : AccountText::tr("A telephone number has 7 to 15 digits, such as 010-1234-5678");
}

QString passwordHelp() {
    return AccountText::tr("At least %1 characters. A few words are better than one.").arg(shortestPassword);
}

} // namespace universe
