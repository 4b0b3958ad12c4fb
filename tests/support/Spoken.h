#pragma once

#include <QAccessible>
#include <QString>
#include <QWidget>

namespace universe {

/// What was announced last. From Qt 6.8 on an announcement is an event; before, it is the name of the window's
/// notification (ui/widgets/Announcement.cpp). Made before anything is said.
class Spoken {
public:
    Spoken() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        QAccessible::setActive(true); // nobody listens, so Qt would hand over nothing
        last().clear();
        QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
            if (event->type() == QAccessible::Announcement)
                last() = static_cast<QAccessibleAnnouncementEvent *>(event)->message();
        });
#endif
    }
    ~Spoken() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        QAccessible::installUpdateHandler(nullptr);
#endif
    }
    Spoken(const Spoken &) = delete;
    Spoken(Spoken &&) = delete;
    Spoken &operator=(const Spoken &) = delete;
    Spoken &operator=(Spoken &&) = delete;

    [[nodiscard]] QString in(QWidget &window) const {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        Q_UNUSED(window)
        return last();
#else
        const QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(&window);
        for (int i = 0; i < tree->childCount(); ++i) {
            if (tree->child(i)->role() == QAccessible::Notification)
                return tree->child(i)->text(QAccessible::Name);
        }
        return {};
#endif
    }

private:
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    static QString &last() {
        static QString text;
        return text;
    }
#endif
};

} // namespace universe
