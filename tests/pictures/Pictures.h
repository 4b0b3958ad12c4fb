#pragma once

#include <QSize>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <memory>

namespace universe {

/// Photographs screens as a person would see them: every language, both schemes, two sizes of window (one where the
/// environment has CI). The files go to
/// build/<preset>/pictures/<name>-<language>-<scheme>-<width>x<height>.png.
class Pictures {
public:
    /// Builds the window; called once for each picture, after language and scheme are set.
    using Build = std::function<std::unique_ptr<QWidget>()>;
    /// True once the window shows what it should (posters painted, answers there).
    using Ready = std::function<bool(QWidget &)>;

    /// False when a picture did not become ready, could not be written, or shows a single colour; the reason is in the
    /// log.
    [[nodiscard]] static bool take(const QString &name, const Build &build, const Ready &ready = {});

    /// The same at one size only, for things that are no windows.
    [[nodiscard]] static bool takeAt(const QString &name, const QList<QSize> &sizes, const Build &build,
                                     const Ready &ready = {});

    /// True once the window has looked the same for a while: what is laid out or answered a little later is there.
    [[nodiscard]] static bool standsStill(QWidget &window);
};

} // namespace universe
