#include "ui/account/ProfileMark.h"

#include "ui/style/Colors.h"
#include "ui/style/Metrics.h"
#include "ui/style/Typography.h"

#include <QPainter>

namespace universe {

ProfileMark::ProfileMark(QWidget *parent)
    : QWidget(parent) {
    setFixedSize(metrics::spaceXxl + metrics::spaceXs, metrics::spaceXxl + metrics::spaceXs);
}

void ProfileMark::setName(const QString &name) {
    // The first character, not half of a surrogate pair.
    const auto characters = name.trimmed().toUcs4();
    m_initial =
        characters.isEmpty() ? QString() : QString::fromUcs4(reinterpret_cast<const char32_t *>(&characters[0]), 1);
    update();
}

void ProfileMark::paintEvent(QPaintEvent *) {
    const Colors &c = colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient body(0, 0, width(), height());
    body.setColorAt(0, c.brandFrom);
    body.setColorAt(1, c.brandTo);
    painter.setPen(Qt::NoPen);
    painter.setBrush(body);
    painter.drawEllipse(rect());
    painter.setFont(universe::font(TextRole::Title));
    painter.setPen(Qt::white);
    painter.drawText(rect(), Qt::AlignCenter, m_initial.toUpper());
}

} // namespace universe
