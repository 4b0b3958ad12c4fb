#pragma once

#include "app/door/Tones.h"
#include "app/models/door/DoorController.h"
#include "ui/style/Icons.h"
#include "ui/style/Tone.h"

#include <QStringList>

/// What a door says, in the language of the application.
namespace universe::doorText {

/// What is told of a scan, from far: a word, a picture and a tone, and then from near.
struct Words {
    Icon icon = Icon::Info;
    Tone tone = Tone::Muted;
    QString word;
    QString place;       ///< the seat
    QStringList details; ///< what happened, and what the ticket wants noticed
};

Words words(const DoorAnswer &answer);
/// Of a ticket that waits to be let in.
Words words(const DoorTicket &awaited, int ageLimit);
/// How an answer sounds: whatever is to be looked at besides letting in or out sounds like that.
DoorTone tone(const DoorAnswer &answer);
/// Before the first scan, which lets in, or out.
Words ready(bool letsOut);
/// Until a scan is answered.
Words asking();

/// "Thu, Dec 24, 7:00 PM – Title", to choose from.
QString show(const DoorShow &show);
/// What the server saw otherwise than this door.
QString conflict(const DoorScan &scan);

} // namespace universe::doorText
