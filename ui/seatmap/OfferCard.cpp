#include "ui/seatmap/OfferCard.h"

#include "ui/seatmap/SeatSwatch.h"
#include "ui/seatmap/SeatText.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QHBoxLayout>

namespace universe {

OfferCard::OfferCard(QWidget *parent)
    : Card(parent) {
    body()->setContentsMargins(metrics::spaceM, metrics::spaceS, metrics::spaceM, metrics::spaceS);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::spaceS);
    m_swatch = new SeatSwatch(this);
    row->addWidget(m_swatch);
    auto *text = new QVBoxLayout;
    text->setSpacing(0);
    m_place = new Label(TextRole::BodyStrong, this);
    m_place->setWordWrap(true);
    m_price = new Label(TextRole::Caption, {}, Tone::Muted, this);
    m_price->setWordWrap(true);
    text->addWidget(m_place);
    text->addWidget(m_price);
    row->addLayout(text, 1);
    m_take = new Button(Button::Kind::Secondary, {}, this);
    connect(m_take, &Button::clicked, this, &OfferCard::takeRequested);
    row->addWidget(m_take);
    body()->addLayout(row);
}

void OfferCard::setOffer(const SeatGeometry &geometry, const QList<int> &seats, bool taken, bool enabled) {
    m_swatch->setGrade(geometry.gradeIndex(seats.first()));
    m_place->setText(seattext::seats(geometry, seats));
    m_price->setText(seattext::prices(geometry, seats));
    m_take->setSymbol(taken ? std::optional(Icon::Check) : std::nullopt);
    m_take->setText(taken ? tr("Taken", "these seats, by the viewer") : tr("Take"));
    m_take->setAccessibleName((taken ? tr("Taken: %1", "an offer: seats and prices") : tr("Take: %1", "an offer"))
                                  .arg(seattext::offer(geometry, seats)));
    m_take->setEnabled(enabled);
}

} // namespace universe
