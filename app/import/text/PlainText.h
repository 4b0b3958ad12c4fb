#pragma once

#include <QString>

namespace universe {

/// A sentence of a source in the one spelling that the readers of prices, days and hours know: letters of full width
/// are narrow, all dashes are hyphens and all tildes are one, blanks are single and what cannot be seen is left out.
/// Nothing of a text that is longer than any sentence.
QString plainText(const QString &text);

/// Without what is written in brackets, and the brackets. A bracket that is not closed stays.
QString withoutNotes(const QString &plain);

/// Without blanks and capitals.
QString squeezed(QString text);

/// Takes the first of these words that the text begins with away from it. Words are as they are to be found, longer
/// ones first.
bool takeWord(QStringView &text, std::initializer_list<QStringView> words);

/// Takes a whole number of ASCII digits, of no more than nine, away from the beginning; -1 where there is none.
int takeNumber(QStringView &text);

} // namespace universe
