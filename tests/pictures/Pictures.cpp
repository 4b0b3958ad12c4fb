#include "tests/pictures/Pictures.h"

#include "ui/shell/Language.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QPixmap>
#include <QTest>

#include <utility>

namespace universe {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // milliseconds

bool isBlank(const QImage &image) {
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7) {
            if (image.pixel(x, y) != first)
                return false;
        }
    }
    return true;
}

bool takeOne(const QString &file, QSize size, const Pictures::Build &build, const Pictures::Ready &ready) {
    const std::unique_ptr<QWidget> window = build();
    window->setAttribute(Qt::WA_DontShowOnScreen, false);
    window->resize(size);
    window->show();
    const bool settled = QTest::qWaitForWindowExposed(window.get()) &&
                         QTest::qWaitFor([&] { return !ready || ready(*window); }, patience);
    QApplication::processEvents();
    const QImage image = window->grab().toImage();
    const bool good = settled && !isBlank(image) && image.save(file);
    if (!good)
        qWarning("picture failed (%s): %s", settled ? "blank or not written" : "never ready", qPrintable(file));
    return good;
}

} // namespace

bool Pictures::take(const QString &name, const Build &build, const Ready &ready) {
    // Where nobody looks at them, one size shows that a screen can be painted in every language and scheme.
    static const QList<QSize> sizes =
        qEnvironmentVariableIsSet("CI") ? QList<QSize>{{1280, 800}} : QList<QSize>{{1280, 800}, {1920, 1080}};
    return takeAt(name, sizes, build, ready);
}

bool Pictures::standsStill(QWidget &window) {
    constexpr int aWhile = 250;
    static QElapsedTimer since;
    static QImage last;
    const QImage now = window.grab().toImage();
    if (now != std::exchange(last, now)) {
        since.start();
        return false;
    }
    return since.elapsed() > aWhile;
}

bool Pictures::takeAt(const QString &name, const QList<QSize> &sizes, const Build &build, const Ready &ready) {
    const QDir folder(QStringLiteral(UNIVERSE_PICTURES));
    if (!folder.mkpath(u"."_s))
        return false;
    bool good = true;
    for (const Language::Choice &language : Language::choices()) {
        Language::instance().set(language.code);
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            Theme::apply(*qApp, scheme);
            for (const QSize &size : sizes) {
                const QString file =
                    u"%1-%2-%3-%4x%5.png"_s.arg(name, language.code, scheme == Scheme::Dark ? u"dark"_s : u"light"_s)
                        .arg(size.width())
                        .arg(size.height());
                good = takeOne(folder.filePath(file), size, build, ready) && good;
            }
        }
    }
    return good;
}

} // namespace universe
