#pragma once

namespace universe {

class Navigator;

/// Removes what a viewer leaves behind, after a log-out at a machine that many people use. Every page but all concerts
/// is forgotten, these are shown without text and filters, and the clipboard is emptied.
void resetKiosk(Navigator &navigator);

} // namespace universe
