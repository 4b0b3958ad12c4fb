#pragma once

#include "app/door/Tones.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace universe {

/// Plays a door's tones, on a thread of its own: a sound server that does not answer keeps nobody waiting, and a tone
/// that would come late is left out.
class Speaker : public QObject {
    Q_OBJECT

public:
    explicit Speaker(QObject *parent = nullptr);
    ~Speaker() override;
    Q_DISABLE_COPY_MOVE(Speaker)

    void play(DoorTone tone);

Q_SIGNALS:
    void played(universe::DoorTone tone);
    /// This machine has nothing to play it by. Told once.
    void silent();

private:
    class Output;

    std::shared_ptr<Output> m_output;
    std::unique_ptr<QThreadPool> m_pool;
    bool m_isBusy = false;
    bool m_isSilent = false;
};

} // namespace universe
