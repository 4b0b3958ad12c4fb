#pragma once

namespace universe {

class Navigator;

/// Removes what a viewer leaves behind on the screen of a machine that many people use, after a log-out or when nobody
/// is there. Every page but all concerts is forgotten, these are shown without text and filters, and the clipboard is
/// emptied. The log-out itself, a begun booking and its hold: Router. Nothing of a member's is kept between log-ins at
/// such a machine: MemberSettings.
void resetKiosk(Navigator &navigator);

} // namespace universe
