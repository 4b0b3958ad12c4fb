#pragma once

namespace universe::accessibility {

/// From now on what is typed, set or deleted in a line that hides its text is told to assistive technology in stars, as
/// the line itself reads. Qt's QLineEdit tells the plain text, and a screen reader would say it aloud.
void hidePasswordsInEvents();

} // namespace universe::accessibility
