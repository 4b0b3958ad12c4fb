#include "app/door/Tones.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <span>

namespace universe {

namespace {

constexpr int rate = 44'100; ///< samples a second
constexpr int bytesOfSample = 2;
constexpr int thousand = 1'000;
constexpr double loudest = 0.6 * 32'767;
constexpr int fade = rate / 200; ///< samples at each end, without which it would click

struct Note {
    double hertz; ///< 0: silence
    int milliseconds;
};

// Two short ones up, three low beats, one long one between.
constexpr std::array admitted{Note{880, 90}, Note{1'318.5, 130}};
constexpr std::array refused{Note{233.1, 130}, Note{0, 60}, Note{233.1, 130}, Note{0, 60}, Note{233.1, 130}};
constexpr std::array look{Note{523.3, 420}};

std::span<const Note> notesOf(DoorTone tone) {
    switch (tone) {
    case DoorTone::Admitted:
        return admitted;
    case DoorTone::Refused:
        return refused;
    case DoorTone::Look:
        return look;
    }
    Q_UNREACHABLE();
}

/// With the octave above, which small loudspeakers still have of a low note.
double sample(const Note &note, int at, int count) {
    const double phase = 2 * std::numbers::pi * note.hertz * at / rate;
    const double edge = std::min({1.0, double(at) / fade, double(count - at) / fade});
    return edge * (0.7 * std::sin(phase) + 0.3 * std::sin(2 * phase));
}

} // namespace

QByteArray toneWave(DoorTone tone) {
    QByteArray samples;
    QDataStream sound(&samples, QIODevice::WriteOnly);
    sound.setByteOrder(QDataStream::LittleEndian);
    for (const Note &note : notesOf(tone)) {
        const int count = rate * note.milliseconds / thousand;
        for (int at = 0; at < count; ++at)
            sound << qint16(std::lround(loudest * sample(note, at, count)));
    }
    QByteArray wave;
    QDataStream file(&wave, QIODevice::WriteOnly);
    file.setByteOrder(QDataStream::LittleEndian);
    const auto word = [&file](const char *text) { file.writeRawData(text, 4); };
    word("RIFF");
    file << quint32(36 + samples.size());
    word("WAVE");
    word("fmt ");
    file << quint32(16) << quint16(1) << quint16(1) << quint32(rate) << quint32(rate * bytesOfSample)
         << quint16(bytesOfSample) << quint16(8 * bytesOfSample);
    word("data");
    file << quint32(samples.size());
    return wave + samples;
}

} // namespace universe
