#pragma once

class QLayout;

namespace universe {

/// Makes the Tab key, and the order in which a screen reader goes, that of the layout, which is how the eye reads it:
/// otherwise both follow the order in which the widgets were made. They come last in the window, as if they had been
/// made now: call it where a widget has been laid out, and again for what is last on a page when it has changed.
void readInOrder(QLayout &layout);

} // namespace universe
