#include "ui/seatmap/PickedSeats.h"

#include "ui/seatmap/SeatSwatch.h"
#include "ui/seatmap/SeatText.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/MarkText.h"

#include <QHBoxLayout>

namespace universe {

PickedSeats::PickedSeats(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins({});
    m_rows->setSpacing(metrics::spaceXxs);
}

void PickedSeats::setSeats(const SeatGeometry *geometry, const SeatSelection &selection) {
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the sender may be one of them
        delete item;
    }
    for (const int seat : selection.seats())
        m_rows->addWidget(row(*geometry, seat));
}

QWidget *PickedSeats::row(const SeatGeometry &geometry, int seat) {
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::spaceXs);
    auto *mark = new SeatSwatch(row);
    mark->setGrade(geometry.gradeIndex(seat));
    layout->addWidget(mark);
    auto *text = new QVBoxLayout;
    text->setSpacing(0);
    const QString name = seattext::seatName(geometry, seat);
    text->addWidget(new Label(TextRole::CaptionStrong, name, row));
    text->addWidget(
        new Label(TextRole::Caption, seattext::grade(geometry, geometry.gradeIndex(seat)), Tone::Muted, row));
    if (const QString about = markText(geometry.mark(seat), geometry.note(seat)); !about.isEmpty()) {
        auto *special = new Label(TextRole::Caption, about,
                                  geometry.mark(seat) == SeatMark::RestrictedView ? Tone::Warning : Tone::Muted, row);
        special->setWordWrap(true);
        text->addWidget(special);
    }
    layout->addLayout(text, 1);
    auto *remove = new Button(Button::Kind::Ghost, Icon::Close, {}, row);
    remove->setCompact(true);
    remove->setToolTip(tr("Let go of this seat"));
    remove->setAccessibleName(tr("Let go of %1").arg(name));
    connect(remove, &Button::clicked, this, [this, seat] { Q_EMIT removeRequested(seat); });
    layout->addWidget(remove);
    return row;
}

} // namespace universe
