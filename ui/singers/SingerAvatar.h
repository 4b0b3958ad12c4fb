#pragma once

#include "app/core/Singer.h"

#include <QPainter>
#include <QWidget>

namespace universe {

/// The facts from which a singer's portrait is made. It is invented, and the same everywhere and at every size.
struct AvatarSubject {
    SingerId id;
    QString name;
    bool group = false; ///< a planet with moons; a single singer's has none

    friend bool operator==(const AvatarSubject &, const AvatarSubject &) = default;
};

AvatarSubject avatarSubject(const SingerSummary &singer);

/// Paints a small planet with the first letter of the name, in the middle of the square `rect`. Painted avatars are
/// kept.
void paintAvatar(QPainter &painter, const QRect &rect, const AvatarSubject &subject);

/// A singer's portrait as a widget.
class SingerAvatar : public QWidget {
    Q_OBJECT

public:
    explicit SingerAvatar(int size, QWidget *parent = nullptr);

    void setSubject(const AvatarSubject &subject);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AvatarSubject m_subject;
};

} // namespace universe
