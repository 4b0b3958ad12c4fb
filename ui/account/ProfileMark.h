#pragma once

#include <QWidget>

namespace universe {

/// A member's initial on a planet.
class ProfileMark : public QWidget {
    Q_OBJECT

public:
    explicit ProfileMark(QWidget *parent = nullptr);
    void setName(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initial;
};

} // namespace universe
