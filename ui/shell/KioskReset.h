#pragma once

namespace universe {

class Navigator;

/// After a log-out at a machine that many people use: every page but all concerts is forgotten, these are shown anew
/// without search and filter, and what was copied is gone. The next person sees nothing of what this one looked for.
void resetKiosk(Navigator &navigator);

} // namespace universe
