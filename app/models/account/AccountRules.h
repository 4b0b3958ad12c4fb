#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace universe {

/// The rules of a new account, checked while its form is filled in. The server has the last word
/// (private.create_account).
namespace accountRules {

inline constexpr int shortestPassword = 8; ///< characters
inline constexpr int longestPassword = 72; ///< bytes in UTF-8: what bcrypt looks at
inline constexpr int longestName = 80;     ///< characters
inline constexpr int longestEmail = 254;   ///< characters

enum class EmailFlaw { None, Missing, Malformed };
enum class NameFlaw { None, Missing, TooLong, Malformed };
enum class PasswordFlaw { None, Missing, TooShort, TooLong, Invisible };
enum class BirthDateFlaw { None, Malformed, InFuture, TooLongAgo };

EmailFlaw emailFlaw(const QString &email);
NameFlaw nameFlaw(const QString &name);
PasswordFlaw passwordFlaw(const QString &password);
/// How many characters a password lacks.
int charactersMissing(const QString &password);

/// 0 (guessed at once) to 4 (good), by how many guesses it would take one who knows the account's name and e-mail.
int passwordStrength(const QString &password, const QStringList &known);

/// A birth date as it is usually typed: 1999-12-24, 1999.12.24., 19991224 (Korean habit), 1999/12/24. An empty text is
/// fine and means no date.
std::optional<QDate> readBirthDate(const QString &text);
BirthDateFlaw birthDateFlaw(const QString &text, QDate today);

/// Whether this is a telephone number as it is usually typed, or nothing.
bool isPhone(const QString &text);

/// Characters as the server counts them: code points, not UTF-16 units.
int characterCount(const QString &text);

} // namespace accountRules

} // namespace universe
