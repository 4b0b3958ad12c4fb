#include "app/door/Speaker.h"

#include "app/core/Background.h"
#include "app/core/WhenDone.h"

#include <QFile>
#include <QTemporaryDir>

#include <canberra.h>

#include <utility>

namespace universe {

namespace {

constexpr int farewell = 200; ///< milliseconds that the end of the program waits for a tone

}

/// The line to the sound server, and the tones as files, made when they are first wanted. It lives in the pool's
/// thread.
class Speaker::Output {
public:
    Output() = default;
    ~Output() {
        if (m_context)
            ca_context_destroy(m_context);
    }
    Q_DISABLE_COPY_MOVE(Output)

    bool play(DoorTone tone) {
        if (!m_context && ca_context_create(&m_context) != CA_SUCCESS) {
            m_context = nullptr;
            return false;
        }
        const QByteArray file = QFile::encodeName(fileOf(tone));
        return !file.isEmpty() &&
               ca_context_play(m_context, 0, CA_PROP_MEDIA_FILENAME, file.constData(), CA_PROP_MEDIA_ROLE, "event",
                               CA_PROP_APPLICATION_NAME, "My Universe", nullptr) == CA_SUCCESS;
    }

private:
    [[nodiscard]] QString fileOf(DoorTone tone) const {
        QString name = m_folder.filePath(QString::number(int(tone)) + QStringLiteral(".wav"));
        if (QFile::exists(name))
            return name;
        QFile file(name);
        const QByteArray wave = toneWave(tone);
        return file.open(QIODevice::WriteOnly) && file.write(wave) == wave.size() && file.flush() ? name : QString();
    }

    QTemporaryDir m_folder;
    ca_context *m_context = nullptr;
};

Speaker::Speaker(QObject *parent)
    : QObject(parent)
    , m_output(std::make_shared<Output>())
    , m_pool(std::make_unique<QThreadPool>()) {
    m_pool->setMaxThreadCount(1);
}

// A thread that is still kept waiting is left to itself.
Speaker::~Speaker() {
    m_pool->start([output = std::exchange(m_output, {})]() mutable { output.reset(); });
    if (!m_pool->waitForDone(farewell))
        (void)m_pool.release();
}

void Speaker::play(DoorTone tone) {
    if (m_isBusy)
        return;
    m_isBusy = true;
    const auto work = [output = m_output, tone] { return output->play(tone); };
    whenDone(this, inBackground(work, m_pool.get()), [this, tone](bool isPlayed) {
        m_isBusy = false;
        if (isPlayed)
            Q_EMIT played(tone);
        else if (!std::exchange(m_isSilent, true))
            Q_EMIT silent();
    });
}

} // namespace universe
