#pragma once

#include <QtGlobal>

#include <cmath>

namespace universe {

/// A stream of numbers that is the same on every machine and in every version of Qt (SplitMix64).
class PosterRandom {
public:
    explicit PosterRandom(quint64 seed)
        : m_state(seed) {}

    quint64 next() {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    double unit() { return double(next() >> 11) * 0x1.0p-53; } ///< [0, 1)
    double range(double from, double to) { return from + (to - from) * unit(); }
    int below(int n) { return int(next() % quint64(n)); }
    bool chance(double probability) { return unit() < probability; }
    double sign() { return chance(0.5) ? 1.0 : -1.0; }

private:
    quint64 m_state;
};

/// Smooth noise in [0, 1] over the plane: the clouds, bands and mountains of a poster.
class PosterNoise {
public:
    explicit PosterNoise(quint64 seed)
        : m_seed(static_cast<quint32>(seed ^ (seed >> 32))) {}

    [[nodiscard]] float value(float x, float y) const {
        const float fx = std::floor(x);
        const float fy = std::floor(y);
        const int ix = int(fx);
        const int iy = int(fy);
        const float u = ease(x - fx);
        const float v = ease(y - fy);
        const float top = lattice(ix, iy) + (lattice(ix + 1, iy) - lattice(ix, iy)) * u;
        const float bottom = lattice(ix, iy + 1) + (lattice(ix + 1, iy + 1) - lattice(ix, iy + 1)) * u;
        return top + (bottom - top) * v;
    }

    /// Octaves of value(), each twice as fine and half as strong.
    [[nodiscard]] float fractal(float x, float y, int octaves) const {
        float sum = 0;
        float weight = 0.5F;
        float total = 0;
        for (int i = 0; i < octaves; ++i) {
            sum += weight * value(x, y);
            total += weight;
            weight *= 0.5F;
            const float turned = x * 1.6F + y * 1.2F + 17.3F; // turned a little, so that no grid shows
            y = y * 1.6F - x * 1.2F + 5.7F;
            x = turned;
        }
        return sum / total;
    }

private:
    static float ease(float t) { return t * t * (3.0F - 2.0F * t); }
    [[nodiscard]] float lattice(int x, int y) const {
        quint32 h = m_seed + quint32(x) * 374761393U + quint32(y) * 668265263U;
        h = (h ^ (h >> 13)) * 1274126177U;
        h ^= h >> 16;
        return float(h & 0xFFFFFFU) / float(0xFFFFFF);
    }

    quint32 m_seed;
};

} // namespace universe
