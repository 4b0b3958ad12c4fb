#include "ui/widgets/Announcement.h"

#include "ui/widgets/Accessibility.h"

#include <QAccessible>
#include <QWidget>

#include <utility>

namespace universe {

namespace {

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
/// Without announcements in Qt, and with alerts that it does not hand over to the bus: a notification whose name
/// changes, which does reach it. It stays in the window's corner, shows nothing and is never in the way.
class LiveLabel : public QWidget {
public:
    static LiveLabel &of(QWidget &window) {
        for (QObject *child : window.children()) {
            if (auto *label = dynamic_cast<LiveLabel *>(child))
                return *label;
        }
        return *new LiveLabel(window);
    }

    void say(const QString &text) {
        setAccessibleName({}); // the same again is news too
        setAccessibleName(text);
    }

private:
    explicit LiveLabel(QWidget &window)
        : QWidget(&window) {
        accessibility::setRole(*this, QAccessible::Notification);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFixedSize(1, 1);
        lower();
        show();
    }
};
#endif

} // namespace

void announce(QWidget &about, const QString &text) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&about, text);
    QAccessible::updateAccessibility(&event);
#else
    LiveLabel::of(*about.window()).say(text);
#endif
}

void MinuteAnnouncer::tell(QWidget &about, std::chrono::seconds left, const std::function<QString(int)> &text) {
    const int minutes = int(std::chrono::ceil<std::chrono::minutes>(left).count());
    if (std::exchange(m_said, minutes) != minutes && minutes > 0)
        announce(about, text(minutes));
}

} // namespace universe
