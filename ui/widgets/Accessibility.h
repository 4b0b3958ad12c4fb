#pragma once

namespace universe::accessibility {

/// Lets Qt describe our own widgets to assistive technology by the interfaces of this folder. Widgets that need it call
/// it when they are made; once is enough.
void install();

} // namespace universe::accessibility
