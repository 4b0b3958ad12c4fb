#include "app/models/account/AccountRules.h"

#include "app/core/Text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace universe::accountRules {

using namespace Qt::StringLiterals;

namespace {

// The parts that every guesser tries first, alone or in something longer.
constexpr std::array commonParts{"password", "qwerty",  "asdf",   "1q2w3e", "iloveyou", "abc",
                                 "letmein",  "welcome", "dragon", "admin",  "universe", "12345"};

// Characters that say something new: not one already there, not the next of a run like "abcd", "4321" or "aaaa".
int freshCharacters(const QString &text) {
    int fresh = 0;
    QSet<QChar> seen;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int step = i > 0 ? text[i].unicode() - text[i - 1].unicode() : 99;
        if (std::abs(step) > 1 && !seen.contains(text[i]))
            ++fresh;
        seen.insert(text[i]);
    }
    return fresh;
}

// How many characters a guesser would have to try at each position.
double alphabetOf(const QString &text) {
    double size = 0;
    const auto any = [&text](auto matches) { return std::any_of(text.begin(), text.end(), matches); };
    size += any([](QChar c) { return c.isDigit(); }) ? 10 : 0;
    size += any([](QChar c) { return c.isLower(); }) ? 26 : 0;
    size += any([](QChar c) { return c.isUpper(); }) ? 26 : 0;
    size += any([](QChar c) { return c.unicode() < 128 && !c.isLetterOrNumber(); }) ? 32 : 0;
    size += any([](QChar c) { return c.unicode() >= 128; }) ? 1000 : 0;
    return std::max(2.0, size);
}

QString withoutKnownParts(QString text, const QStringList &known) {
    for (const char *part : commonParts)
        text.remove(QLatin1String(part));
    for (const QString &part : known)
        if (part.size() >= 3)
            text.remove(part, Qt::CaseInsensitive);
    return text;
}

} // namespace

EmailFlaw emailFlaw(const QString &email) {
    // What the server's data.email_form takes, but for the letters of labels beyond ASCII.
    static const QRegularExpression pattern(
        u"^[^\\s@<>()\\[\\],;:\\\\\"[:cntrl:]]{1,64}@(?!-)[a-zA-Z0-9-\\x{80}-\\x{10ffff}]+(?<!-)"
        "(\\.(?!-)[a-zA-Z0-9-\\x{80}-\\x{10ffff}]+(?<!-))+$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (email.isEmpty())
        return EmailFlaw::Missing;
    return characterCount(email) <= longestEmail && !texts::hasInvisible(email) && pattern.match(email).hasMatch()
               ? EmailFlaw::None
               : EmailFlaw::Malformed;
}

NameFlaw nameFlaw(const QString &name) {
    if (texts::hasControl(name))
        return NameFlaw::Malformed;
    if (texts::showsNothing(name))
        return NameFlaw::Missing;
    return characterCount(name.simplified().normalized(QString::NormalizationForm_C)) <= longestName
               ? NameFlaw::None
               : NameFlaw::TooLong;
}

PasswordFlaw passwordFlaw(const QString &password) {
    const QString form = texts::passwordForm(password);
    if (form.isEmpty())
        return PasswordFlaw::Missing;
    if (characterCount(form) < shortestPassword)
        return PasswordFlaw::TooShort;
    if (form.toUtf8().size() > longestPassword)
        return PasswordFlaw::TooLong;
    const bool control = std::ranges::any_of(form, [](QChar c) { return c.category() == QChar::Other_Control; });
    return control || texts::hasInvisible(form) ? PasswordFlaw::Invisible : PasswordFlaw::None;
}

int charactersMissing(const QString &password) {
    return std::max(0, shortestPassword - characterCount(texts::passwordForm(password)));
}

int passwordStrength(const QString &password, const QStringList &known) {
    if (passwordFlaw(password) != PasswordFlaw::None)
        return 0;
    const QString rest = withoutKnownParts(password.toLower(), known);
    const double bits = freshCharacters(rest) * std::log2(alphabetOf(password));
    return bits < 20 ? 0 : bits < 32 ? 1 : bits < 44 ? 2 : bits < 58 ? 3 : 4;
}

std::optional<QDate> readBirthDate(const QString &text) {
    static const QRegularExpression pattern(
        u"^\\s*(\\d{4})\\s*[-./]?\\s*(\\d{1,2})\\s*[-./]?\\s*(\\d{1,2})\\s*\\.?\\s*$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

BirthDateFlaw birthDateFlaw(const QString &text, QDate today) {
    if (text.trimmed().isEmpty())
        return BirthDateFlaw::None;
    const auto date = readBirthDate(text);
    if (!date)
        return BirthDateFlaw::Malformed;
    if (*date > today)
        return BirthDateFlaw::InFuture;
    return *date < today.addYears(-130) ? BirthDateFlaw::TooLongAgo : BirthDateFlaw::None;
}

bool isPhone(const QString &text) {
    // What the server's private.phone_text takes.
    static const QRegularExpression between(u"[-\u2010-\u2015.() ]"_s);
    static const QRegularExpression pattern(u"^(\\+?[0-9]{7,15})?$"_s);
    return pattern.match(text.simplified().normalized(QString::NormalizationForm_KC).remove(between)).hasMatch();
}

int characterCount(const QString &text) { return int(text.toUcs4().size()); }

} // namespace universe::accountRules
