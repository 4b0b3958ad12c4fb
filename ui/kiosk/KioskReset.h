#pragma once

class QString;

namespace universe {

class BookingController;
class Navigator;

/// Removes what a viewer leaves behind at a machine that many people use, after a log-out or when nobody is there: the
/// begun booking; every page but `first`, which is in front and is shown without text and filters; what was copied.
/// The log-out itself gives held seats back. Nothing of a member's is kept between log-ins there: MemberSettings.
void resetKiosk(Navigator &navigator, BookingController &booking, const QString &first);

} // namespace universe
