#include "ui/seatmap/GradeLegend.h"

#include "ui/seatmap/GradeButton.h"
#include "ui/seatmap/SeatBadges.h"
#include "ui/seatmap/SeatSprites.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Typography.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/MarkText.h"

#include <QEvent>

#include <numbers>

namespace universe {

GradeLegend::GradeLegend(QWidget *parent)
    : QWidget(parent) {
    auto *layout = new FlowLayout(this, metrics::spaceXs, metrics::spaceXs);
    layout->setContentsMargins({});
}

void GradeLegend::setHall(const SeatGeometry &geometry) {
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_wanted.reset();
    for (int grade = 0; grade < static_cast<int>(geometry.grades().size()); ++grade) {
        const auto &g = geometry.grades()[static_cast<size_t>(grade)];
        auto *button = new GradeButton(grade, g.name, g.price, this);
        connect(button, &GradeButton::clicked, this,
                [this, grade] { setWanted(m_wanted == grade ? std::nullopt : std::optional(grade)); });
        layout()->addWidget(button);
        m_buttons.append(button);
        button->show();
    }
}

void GradeLegend::setState(const SeatMapState &state) {
    for (GradeButton *button : m_buttons)
        button->setFree(state.freeInGrade(button->grade()));
}

void GradeLegend::setWanted(std::optional<int> grade) {
    if (grade == m_wanted)
        return;
    m_wanted = grade;
    for (GradeButton *button : m_buttons)
        button->setChecked(m_wanted == button->grade());
    Q_EMIT wantedChanged(m_wanted);
}

namespace {

constexpr int keySide = 16;

struct KeyEntry {
    QString text;
    SeatLook::Form form;
    bool mine = false;
};

} // namespace

SeatKey::SeatKey(QWidget *parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("What the seats on the map mean"));
}

void SeatKey::setHall(const SeatGeometry &geometry) {
    m_marks.clear();
    for (const SeatMark mark : {SeatMark::Wheelchair, SeatMark::Companion, SeatMark::RestrictedView})
        if (geometry.hasMark(mark))
            m_marks.append(mark);
    update();
}

QSize SeatKey::sizeHint() const { return {420, 24}; }

void SeatKey::paintEvent(QPaintEvent *) {
    const QList<KeyEntry> entries{{tr("Free", "a seat"), SeatLook::Form::Free, false},
                                  {tr("Picked", "a seat"), SeatLook::Form::Free, true},
                                  {tr("Being chosen", "a seat, by others"), SeatLook::Form::Held, false},
                                  {tr("Sold", "a seat"), SeatLook::Form::Sold, false},
                                  {tr("Not for sale", "a seat"), SeatLook::Form::Blocked, false}};
    const Colors &c = colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(universe::font(TextRole::Caption));
    const QFontMetricsF measure(painter.font());
    double x = 0;
    for (const KeyEntry &entry : entries) {
        const QRectF box(x, (height() - keySide) / 2.0, keySide, keySide);
        if (entry.mine) {
            paintBox(painter, box, 5, c.seatMine, c.accentText);
            paintIcon(painter, Icon::Check, box.adjusted(2, 2, -2, -2), c.onSeatMine);
        } else {
            painter.save();
            painter.translate(box.center());
            paintSeat(painter, {entry.form, 0, false}, keySide, std::numbers::pi / 2, c, false);
            painter.restore();
        }
        x += keySide + 6;
        painter.setPen(c.textMuted);
        painter.drawText(QRectF(x, 0, 400, height()), Qt::AlignVCenter, entry.text);
        x += measure.horizontalAdvance(entry.text) + metrics::spaceM;
    }
    for (const SeatMark mark : m_marks) {
        const QString text = shortMarkText(mark);
        paintMarkBadge(painter, mark, {x + keySide / 2.0, height() / 2.0}, keySide, c);
        x += keySide + 6;
        painter.setPen(c.textMuted);
        painter.drawText(QRectF(x, 0, 400, height()), Qt::AlignVCenter, text);
        x += measure.horizontalAdvance(text) + metrics::spaceM;
    }
}

void SeatKey::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("What the seats on the map mean"));
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace universe
