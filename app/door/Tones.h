#pragma once

#include <QByteArray>

namespace universe {

/// What a door says without words. They differ in pitch and in rhythm, so that each is known alone and through noise.
enum class DoorTone { Admitted, Refused, Look };

/// A tone as a WAV file: 16 bits, one channel.
QByteArray toneWave(DoorTone tone);

} // namespace universe
