#include "ui/seatmap/NoOffers.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"

#include <QVBoxLayout>

namespace universe {

NoOffers::NoOffers(QWidget *parent)
    : Card(parent) {
    m_title = new Label(TextRole::BodyStrong, this);
    m_title->setWordWrap(true);
    m_text = new Label(TextRole::Body, {}, Tone::Muted, this);
    m_text->setWordWrap(true);
    body()->addWidget(m_title);
    body()->addWidget(m_text);
    auto *buttons = new FlowLayout(nullptr, metrics::spaceXs, metrics::spaceXs);
    m_fewer = new Button(Button::Kind::Secondary, {}, this);
    m_apart = new Button(Button::Kind::Secondary, {}, this);
    m_everywhere = new Button(Button::Kind::Secondary, {}, this);
    m_wait = new Button(Button::Kind::Secondary, Icon::Clock, {}, this);
    for (Button *button : {m_fewer, m_apart, m_everywhere, m_wait})
        buttons->addWidget(button);
    body()->addLayout(buttons);
    connect(m_fewer, &Button::clicked, this, [this] { Q_EMIT fewerRequested(m_together); });
    connect(m_apart, &Button::clicked, this, &NoOffers::apartRequested);
    connect(m_everywhere, &Button::clicked, this, &NoOffers::everywhereRequested);
    connect(m_wait, &Button::clicked, this, &NoOffers::waitRequested);
}

void NoOffers::setFound(const SeatWish &wish, int free, int together) {
    m_together = together;
    const bool somewhere = wish.grade || wish.section;
    if (free >= wish.count)
        m_title->setText(tr("%n seat(s) together are not free here.", nullptr, wish.count));
    else if (free > 0)
        m_title->setText(tr("Only %n seat(s) are free here.", nullptr, free));
    else
        m_title->setText(somewhere ? tr("No seat is free here.") : tr("No seat is free."));
    const bool instead = together > 0 || somewhere;
    m_text->setText(instead ? tr("What would you like instead?")
                            : tr("When somebody lets go of seats, they are offered here at once."));
    m_fewer->setVisible(together > 0);
    m_fewer->setText(tr("%n seat(s) together", nullptr, together));
    m_apart->setVisible(free >= wish.count);
    m_apart->setText(tr("%n seat(s), not together", nullptr, wish.count));
    m_everywhere->setVisible(somewhere);
    m_everywhere->setText(tr("In any grade and section"));
    m_wait->setVisible(m_canWait && free < wish.count);
    m_wait->setText(tr("Wait for seats"));
}

QString NoOffers::text() const { return m_title->text() + u' ' + m_text->text(); }

} // namespace universe
