#pragma once

#include <QObject>

namespace universe {

/// Turns SIGTERM, SIGINT and SIGHUP into a Qt signal, so that the window closes as it does by hand. Make one at most.
class QuitSignals : public QObject {
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    void received();
};

} // namespace universe
