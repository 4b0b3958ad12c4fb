#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace universe::test {

/// A sound card that plays into nothing, for this process; or, turned off, none.
class NullSound {
public:
    NullSound() {
        QFile file(m_folder.filePath(QStringLiteral("asound.conf")));
        if (!file.open(QIODevice::WriteOnly) || file.write("pcm.!default { type null }\n") < 0)
            qFatal("the sound card cannot be written down");
        qputenv("ALSA_CONFIG_PATH", QFile::encodeName(file.fileName()));
        turnOn();
    }
    static void turnOn() { qputenv("CANBERRA_DRIVER", "alsa"); }
    static void turnOff() { qputenv("CANBERRA_DRIVER", "there-is-none"); }

private:
    QTemporaryDir m_folder;
};

} // namespace universe::test
