// What a door's tones are: files that any player reads, and never mistaken for one another.

#include "app/door/Speaker.h"
#include "app/door/Tones.h"
#include "tests/support/NullSound.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

using namespace universe;
using namespace universe::test;

namespace {

constexpr qsizetype header = 44;
constexpr int rate = 44'100;
constexpr int window = rate / 50; ///< 20 ms
constexpr std::array tones{DoorTone::Admitted, DoorTone::Refused, DoorTone::Look};

QList<qint16> samplesOf(const QByteArray &wave) {
    QList<qint16> samples;
    for (qsizetype at = header; at < wave.size(); at += 2)
        samples.append(qFromLittleEndian<qint16>(wave.constData() + at));
    return samples;
}

/// How many sounds there are between silences.
int beatsOf(const QList<qint16> &samples) {
    int beats = 0;
    bool isLoud = false;
    for (qsizetype at = 0; at + window <= samples.size(); at += window) {
        int peak = 0;
        for (qsizetype i = at; i < at + window; ++i)
            peak = std::max(peak, std::abs(int(samples[i])));
        beats += peak > 1'000 && !isLoud ? 1 : 0;
        isLoud = peak > 1'000;
    }
    return beats;
}

/// How often the wave goes up through zero in a second of sound.
double pitchOf(const QList<qint16> &samples) {
    int crossings = 0;
    int sounding = 0;
    for (qsizetype i = 1; i < samples.size(); ++i) {
        crossings += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
        sounding += samples[i] != 0 ? 1 : 0;
    }
    return double(crossings) * rate / sounding;
}

} // namespace

class TonesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areWaveFiles();
    void differInPitchAndRhythm();
    void neitherClickNorClip();
    void arePlayed();
    void aMachineWithoutSoundIsSilent();
};

void TonesTest::areWaveFiles() {
    for (const DoorTone tone : tones) {
        const QByteArray wave = toneWave(tone);
        QVERIFY(wave.startsWith("RIFF"));
        QCOMPARE(wave.mid(8, 8), QByteArray("WAVEfmt "));
        QCOMPARE(wave.mid(36, 4), QByteArray("data"));
        QCOMPARE(qFromLittleEndian<quint32>(wave.constData() + 4), quint32(wave.size() - 8));
        QCOMPARE(qFromLittleEndian<quint32>(wave.constData() + 40), quint32(wave.size() - header));
        QCOMPARE(qFromLittleEndian<quint32>(wave.constData() + 24), quint32(rate));
        const double seconds = double(wave.size() - header) / 2 / rate;
        QVERIFY(seconds > 0.15 && seconds < 0.8); // the next guest comes
    }
}

void TonesTest::differInPitchAndRhythm() {
    std::vector<double> pitches;
    std::set<qsizetype> lengths;
    for (const DoorTone tone : tones) {
        const QList<qint16> samples = samplesOf(toneWave(tone));
        lengths.insert(samples.size());
        pitches.push_back(pitchOf(samples));
    }
    QCOMPARE(lengths.size(), tones.size());
    QCOMPARE(beatsOf(samplesOf(toneWave(DoorTone::Refused))), 3);
    QCOMPARE(beatsOf(samplesOf(toneWave(DoorTone::Look))), 1);
    QVERIFY(pitches[1] * 1.5 < pitches[2]); // a fifth at least between them
    QVERIFY(pitches[2] * 1.5 < pitches[0]);
}

void TonesTest::neitherClickNorClip() {
    for (const DoorTone tone : tones) {
        const QList<qint16> samples = samplesOf(toneWave(tone));
        QVERIFY(std::abs(samples.first()) < 300 && std::abs(samples.last()) < 300);
        const auto [least, most] = std::ranges::minmax(samples);
        QVERIFY(most > 8'000 && most < 30'000 && least > -30'000);
    }
}

void TonesTest::arePlayed() {
    const NullSound sound;
    Speaker speaker;
    QSignalSpy played(&speaker, &Speaker::played);
    QSignalSpy silent(&speaker, &Speaker::silent);
    for (int i = 0; i < 3; ++i) {
        speaker.play(tones.at(size_t(i)));
        QTRY_COMPARE(played.size(), i + 1);
    }
    QVERIFY(silent.isEmpty());
}

void TonesTest::aMachineWithoutSoundIsSilent() {
    NullSound::turnOff();
    Speaker speaker;
    QSignalSpy played(&speaker, &Speaker::played);
    QSignalSpy silent(&speaker, &Speaker::silent);
    speaker.play(DoorTone::Admitted);
    QTRY_COMPARE(silent.size(), 1);
    speaker.play(DoorTone::Refused); // and says so once
    Speaker another;
    QSignalSpy otherSilent(&another, &Speaker::silent);
    another.play(DoorTone::Look);
    QTRY_COMPARE(otherSilent.size(), 1);
    QCOMPARE(silent.size(), 1);
    QVERIFY(played.isEmpty());
}

UNIVERSE_TEST(TonesTest, QCoreApplication)
#include "tst_tones.moc"
